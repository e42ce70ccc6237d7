id: us-police-blotter-fargo
date: 2023-05-30
place: Fargo
style: us
topic: local
---
# Police ^Blotter: ^Weekend of May 26-29
The following was compiled by [Ember Lindstrom|person] from reports of the [Fargo Police Department|organization], the [Cass County Sheriff’s Office|organization] and the [North Dakota Highway Patrol|organization]. Charges are accusations.
## [Fargo|place]
- ^BURGLARY: Someone entered [Hornbacher’s|organization] on [University Drive|place] at 3:12 a.m. Friday and left with 14 frozen pizzas and a [Blackstone|product=Blackstone griddle] griddle.
- ^ASSAULT: [Chase Bjornson|person], 24, was arrested at [Rooters Bar|organization] after a fight over a [Minnesota Wild|organization] jersey.
- ^DUI: [Destiny Rose Whitebull|person], 31, of [Fort Yates|place], was stopped on [Interstate 29|place] near [Scheels|organization] with a child in the car.
- ^FRAUD: A resident of [Osgood|place] lost $9,400 to a caller who claimed to be from [Geek Squad|organization]. {~a resident of Osgood|“He was so polite,”} she told officers. The money was sent through [Zelle|product] and [Apple|organization=Apple Inc.] gift cards.
## [West Fargo|place]
- ^FIRE: A grill set a deck alight on [Sheyenne Street|place]. [Sanford Health|organization] treated one man.
- ^THEFT: Two catalytic converters were cut from [Toyota Prius|product] cars at [Veterans Memorial Arena|place].
## [Moorhead|place], [Minn.|place=Minnesota]
- ^VANDALISM: Paint was poured on the [Viking|group=Vikings] ship replica outside the [Hjemkomst Center|organization]. [Clay County|place] deputies have video.
{Mark Dunleavy-Otto|“It is a boat that crossed the [Atlantic|place=Atlantic Ocean]. It’ll survive a teenager,”} said the center’s [Mark Dunleavy-Otto|person].
## Court
[Bill Gates|person=Bill Gates (of Casselton)], 58, of [Casselton|place], no relation, pleaded guilty in [Cass County District Court|organization] to fishing without a license on the [Red River|place=Red River of the North]. Judge [Constance Triplett-Aune|person] fined him $30.
---
Apple Inc. = Apple Inc.
Atlantic Ocean = Atlantic Ocean
Casselton = Casselton, North Dakota
Clay County = Clay County, Minnesota
Fargo = Fargo, North Dakota
Fort Yates = Fort Yates, North Dakota
Geek Squad = Geek Squad
Hjemkomst Center = Hjemkomst Center
Interstate 29 = Interstate 29
Minnesota = Minnesota
Minnesota Wild = Minnesota Wild
Moorhead = Moorhead, Minnesota
North Dakota Highway Patrol = North Dakota Highway Patrol
Red River of the North = Red River of the North
Sanford Health = Sanford Health
Scheels = Scheels
Toyota Prius = Toyota Prius
Vikings = Vikings
West Fargo = West Fargo, North Dakota
Zelle = Zelle
