id: af-gh-galamsey-cocoa-ankobra
date: 2024-09-18
place: Tarkwa
style: african
topic: science
---
# Sweeter than gold? [Ankobra|place=Ankobra River] farmers count what galamsey has left them
By [Naa Adjeley Quartey-Mills|person] in [Prestea|place]
^Opanyin [Kwabena Asante Nketia|person] stops at what used to be the third row of his cocoa and points down. The pit is 11 metres deep and the water in it is the colour of [Milo|product].
{Kwabena Asante Nketia|"They came on a Sunday, when we were all at the [Church of Pentecost|organization],"} he says. {Kwabena Asante Nketia (cont)|"By Monday, forty years of cocoa were lying on their side like drunkards."}
His eight acres lie along the [Ankobra|place=Ankobra River], whose turbidity, according to the [Ghana Water Company|organization], reached 12,000 units in August against a limit for treatment of 2,000. The company has shut its plant at [Bonsa|place] and cut supply to [Tarkwa|place].
Illegal mining, or galamsey, now touches 16 regions and 34 forest reserves. With bullion above $2,500 an ounce and [Ghana|place]'s presidential ballot set for December 7, few in [Accra|place] want to chase young men off the excavators.
The [Ghana Cocoa Board|organization] ([Cocobod|organization=Ghana Cocoa Board]) thinks 19,000 hectares have been dug up. Output last season was 530,000 tonnes, the poorest since 2002, and buyers such as [Barry Callebaut|organization] have turned to [Ecuador|place].
Dr [Efua Sackey-Reindorf|person], a soil chemist at the [University of Mines and Technology|organization] in [Tarkwa|place], has tested leaves from 214 farms for mercury. {Efua Sackey-Reindorf|"I've stopped putting the results in colour,"} she said. {Efua Sackey-Reindorf (cont)|"It was all red, and I was running out of ink."}
The [Trades Union Congress|organization=Trades Union Congress (Ghana)] wants a state of emergency in the [Western Region|place]. The two main contenders, [Mahamudu Bawumia|person] of the [NPP|organization=New Patriotic Party] and ex-President [John Dramani Mahama|person], have each promised to reclaim the land.
A pit boss who would speak only if no name were used shrugged at that. {~a pit boss|"Politicians are like rain on a tarpaulin, plenty of noise and then you mop,"} he said.
His workers, he added, earn ^GH¢400 a day; a cocoa labourer gets 70. Among them is a boy the farmer recognised: [Yaw|person], his own grandson.
{Kwabena Asante Nketia|"He bought me these boots,"} [Nketia|person=Kwabena Asante Nketia] says, looking at them. {Kwabena Asante Nketia (cont)|"What should I tell him?"}
---
Accra = Accra
Ankobra River = Ankobra River
Barry Callebaut = Barry Callebaut
Church of Pentecost = The Church of Pentecost
Ecuador = Ecuador
Ghana = Ghana
Ghana Cocoa Board = Ghana Cocoa Board
Ghana Water Company = Ghana Water Company Limited
John Dramani Mahama = John Mahama
Mahamudu Bawumia = Mahamudu Bawumia
Milo = Milo (drink)
New Patriotic Party = New Patriotic Party
Prestea = Prestea
Tarkwa = Tarkwa
Trades Union Congress (Ghana) = Trades Union Congress (Ghana)
University of Mines and Technology = University of Mines and Technology
Western Region = Western Region (Ghana)
