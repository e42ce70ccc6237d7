id: ap-brief-regina-hockey-trade
date: 2013-12-09
place: Regina
style: canadian
topic: brief
---
# [Pats|organization=Regina Pats] ship [Berube|person=Cole Berube] to [Swift Current|organization=Swift Current Broncos]
[REGINA|place=Regina] — The [Regina Pats|organization] of the [Western Hockey League|organization] traded 19-year-old centre [Cole Berube|person] to the [Swift Current Broncos|organization] on Monday for defenceman [Jarrod Tkachenko|person] and a third-round pick in 2015.
[Berube|person=Cole Berube] had nine goals in 26 games. {Malcolm Cameron|“He’s a great kid and I told his dad so,”} said [Pats|organization=Regina Pats] coach [Malcolm Cameron|person].
[Tkachenko|person=Jarrod Tkachenko], from [Flin Flon|place], [Man.|place=Manitoba], will be in the lineup Wednesday against [Moose Jaw|organization=Moose Jaw Warriors]. He was last seen boarding a bus.
---
Regina Pats = Regina Pats
Swift Current Broncos = Swift Current Broncos
Regina = Regina, Saskatchewan
Western Hockey League = Western Hockey League
Flin Flon = Flin Flon
Manitoba = Manitoba
Moose Jaw Warriors = Moose Jaw Warriors
