id: as-my-penang-hill-fire
date: 2016-08-31
place: George Town
style: asian
topic: local
---
# Firemen carry pumps up 1,100 steps to save [Penang Hill|place] bungalow
[GEORGE TOWN|place=George Town]: A lightning strike, a jammed funicular and a reservoir full of frogs all conspired against the [Fire and Rescue Department|organization] ([Bomba|organization=Fire and Rescue Department]) here early yesterday. The bungalow survived anyway.
Forty firemen hauled portable pumps by hand up the old jeep track to [Strawberry Knoll|place], a 19th-century villa on [Penang Hill|place], after its attic caught fire at 1.50am.
Station chief [Azmi bin Che Omar|person] said the [Penang Hill Corporation|organization] train could not be used as the same bolt had tripped its power. {Azmi bin Che Omar|"So we did what the [British|group] did. We walked,"} he said. {Azmi bin Che Omar (cont)|"They had porters. We had Private [Lim|person=Lim Kok Seng], who is a big fellow."}
There were three people in the house: its owner, ^Datin [Florence Khaw Phaik Gaik|person], 83, her cook and a guest from [Medan|place]. All were led out by a neighbour, [Gobind Rajaratnam|person], who had seen the flames from his greenhouse.
{Florence Khaw Phaik Gaik|"He knocked with an umbrella,"} said [Khaw|person=Florence Khaw Phaik Gaik], wrapped in a blanket and still wearing her pearls. {Florence Khaw Phaik Gaik (cont)|"In 50 years he has never once come without phoning first."}
The attic and part of a teak staircase were lost. A chest with letters from [Sun Yat-sen|person], who lived in [Penang|place] in 1910, was carried down by two firemen who did not know what it held.
[Penang Heritage Trust|organization] president [Khoo Salma-Ismail|person] called that {Khoo Salma-Ismail (mixed)|"the luckiest bit of lifting since the war"}. She urged owners on the hill to install conductors.
Chief Minister [Lim Guan Eng|person], in [Butterworth|place] for a ^Merdeka rehearsal, thanked the men by name. The state will meet half the cost of repair under its [Heritage Enactment|work].
[Bomba|organization=Fire and Rescue Department] has put the loss at ^RM240,000. It will be the subject of an inquiry by [Tenaga Nasional|organization], said [Azmi|person=Azmi bin Che Omar], who added that the reservoir had been no use until the frogs were lifted out, one at a time, by the tallest of his men. {Lim Kok Seng|"They did not thank me,"} [Lim Kok Seng|person], 24, complained.
---
British = British people
Penang = Penang
George Town = George Town, Penang
Penang Hill = Penang Hill
Fire and Rescue Department = Fire and Rescue Department of Malaysia
Medan = Medan
Sun Yat-sen = Sun Yat-sen
Penang Heritage Trust = Penang Heritage Trust
Lim Guan Eng = Lim Guan Eng
Butterworth = Butterworth, Penang
Tenaga Nasional = Tenaga Nasional
