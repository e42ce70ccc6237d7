id: af-ke-eacc-dpp-maize
date: 2022-03-22
place: Nairobi
style: african
topic: courts
---
# ^DPP okays charges against former [Trans Nzoia|place] officials over ^Sh94 million maize
The ^Director of ^Public ^Prosecutions has approved the prosecution of six former [Trans Nzoia County|organization] officials over the purchase of 31,000 bags of maize that were paid for but never left the store of the man who sold them.
[Noordin Haji|person] said in a statement on Tuesday that he was satisfied there was enough evidence after going through a file submitted by the [Ethics and Anti-Corruption Commission|organization] ([EACC|organization=Ethics and Anti-Corruption Commission]).
The six will be arraigned before the [Kitale Law Courts|organization] on Friday. Among them are ex-^Agriculture executive [Mary Nasimiyu Wekesa|person], former chief officer [Hosea Kipkoech Chebet|person] and a trader, [Abdirizak Farah Noor|person], whose firm, [Baraka Mills Ltd|organization], got the tender two days after it was registered.
Detectives established that a single lorry, a [Mitsubishi Fuso|product], was recorded as having made 412 trips between [Kwanza|place] and [Kitale|place] in one day.
{Twalib Mbarak|“Even a helicopter cannot do that,”} [EACC|organization=Ethics and Anti-Corruption Commission] chief executive [Twalib Mbarak|person] told the [Nation|organization=Daily Nation] by phone.
Ms [Wekesa|person=Mary Nasimiyu Wekesa], who resigned in 2020, has maintained her innocence. Through lawyer [Otiende Amollo-Were|person], she accused the commission of {Mary Nasimiyu Wekesa (mixed)|“chasing ants while elephants cross the road”}.
The case has become a campaign matter ahead of the August 9 General ^Election. Addressing a rally in [Kiminini|place], ^MP hopeful [Ferdinand Barasa Juma|person] of [Ford-Kenya|organization] said farmers had been robbed twice.
{Ferdinand Barasa Juma|“First they took our maize, then they took our money to buy it back from themselves,”} said Mr [Juma|person=Ferdinand Barasa Juma], to whistles from the crowd.
But [UDA|organization=United Democratic Alliance] county chairperson [Salome Chepngetich|person] dismissed the charges as politics. According to Ms [Chepngetich|person=Salome Chepngetich], whoever wanted justice {Salome Chepngetich (mixed)|“would have looked for it before the posters were printed”}.
At [Moi’s Bridge|place], where growers still wait for ^Sh11 million, [Kenya National Farmers’ Federation|organization] official [Nashon Barngetuny|person] was in no mood for speeches. {Nashon Barngetuny|“Charge them, jail them, free them, we don’t mind. But who is paying us?”} he asked.
The [National Cereals and Produce Board|organization] said the bags in question are not in any of its depots.
---
Daily Nation = Daily Nation
Ethics and Anti-Corruption Commission = Ethics and Anti-Corruption Commission (Kenya)
Ford-Kenya = FORD–Kenya
Kiminini = Kiminini Constituency
Kitale = Kitale
National Cereals and Produce Board = National Cereals and Produce Board
Noordin Haji = Noordin Haji
Trans Nzoia = Trans-Nzoia County
Twalib Mbarak = Twalib Mbarak
United Democratic Alliance = United Democratic Alliance (Kenya)
