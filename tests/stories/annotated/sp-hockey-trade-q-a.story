id: sp-hockey-trade-q-a
date: 2022-03-22
place: Winnipeg
style: canadian
topic: sport
---
# From [Brandon|place=Brandon, Manitoba] to [Boston|organization=Boston Bruins] in nine hours: a trade-deadline diary
[Cole Lamoureux|person] had just bought a fridge. By the time it was delivered to his apartment in [Winnipeg|place], the defenceman belonged to the [Boston Bruins|organization], and a neighbour signed for it.
The [Jets|organization=Winnipeg Jets] sent [Lamoureux|person=Cole Lamoureux], 25, to [Boston|organization=Boston Bruins] on Monday for a second-round pick and goaltender [Juha-Pekka Salonen|person]. He spoke to the [Free Press|organization=Winnipeg Free Press] from gate 7 of [Richardson International Airport|place=Winnipeg James Armstrong Richardson International Airport].
[FP|organization=Winnipeg Free Press]: When did you know?
[COLE LAMOUREUX|person=Cole Lamoureux]: {Cole Lamoureux|"My phone died at noon. I plugged it in and I had 212 messages, and one was from [Zdeno Chára|person] saying welcome to a great city, and he doesn't even play there any more."}
[FP|organization=Winnipeg Free Press]: What did Coach [Lowry|person=Dave Lowry] say?
[LAMOUREUX|person=Cole Lamoureux]: {Cole Lamoureux|"[Dave Lowry|person] shook my hand and said, 'Don't buy appliances.'"}
[FP|organization=Winnipeg Free Press]: You grew up a fan of the [Canadiens|organization=Montreal Canadiens].
[LAMOUREUX|person=Cole Lamoureux]: {Cole Lamoureux|"My grandpa, [Réal Lamoureux|person], is from [Trois-Rivières|place]. He watched the [Summit Series|event] in a barn. I haven't told him yet. Please don't print this before I call."}
General manager [Kevin Cheveldayoff|person] described the deal as {Kevin Cheveldayoff (mixed)|"the price of being five points out"} of the [Stanley Cup|event] playoffs. [Bruins|organization=Boston Bruins] counterpart [Don Sweeney|person] told [TSN|organization=The Sports Network] that his club {Don Sweeney (mixed)|"needed a right shot who likes blocking things."}
[Lamoureux|person=Cole Lamoureux] has four goals in 61 games. He is better known for a [Tim Hortons|organization] commercial in which a bag of [Timbits|product] saves a penalty shot, and for a cameo as himself in the [CBC|organization=Canadian Broadcasting Corporation] comedy "[Letterbox|work]."
[Salonen|person=Juha-Pekka Salonen], a [Finn|group=Finnish people] who played for [TPS|organization=HC TPS] in [Turku|place] and won bronze at [Beijing|event=2022 Winter Olympics], was expected to join the [Manitoba Moose|organization] of the [American Hockey League|organization].
{~the neighbour|"He can have the fridge,"} said the neighbour, who would not be named but was wearing a [Teemu Selänne|person] sweater.
---
2022 Winter Olympics = 2022 Winter Olympics
American Hockey League = American Hockey League
Boston Bruins = Boston Bruins
Brandon, Manitoba = Brandon, Manitoba
Canadian Broadcasting Corporation = Canadian Broadcasting Corporation
Dave Lowry = Dave Lowry
Don Sweeney = Don Sweeney
Finnish people = Finnish people
HC TPS = HC TPS
Kevin Cheveldayoff = Kevin Cheveldayoff
Manitoba Moose = Manitoba Moose
Montreal Canadiens = Montreal Canadiens
Stanley Cup = Stanley Cup
Summit Series = Summit Series
Teemu Selänne = Teemu Selänne
The Sports Network = The Sports Network
Tim Hortons = Tim Hortons
Timbits = Timbits
Trois-Rivières = Trois-Rivières
Turku = Turku
Winnipeg = Winnipeg
Winnipeg Free Press = Winnipeg Free Press
Winnipeg James Armstrong Richardson International Airport = Winnipeg James Armstrong Richardson International Airport
Winnipeg Jets = Winnipeg Jets
Zdeno Chára = Zdeno Chára
