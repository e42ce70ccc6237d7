id: gb-tunnel-lane-inquiry
date: 2019-06-27
place: Bath
style: british
topic: local
---
# Inspector ^Throws ^Out ^Plan ^For 300 ^Homes ^Beside [Saxon|group=Anglo-Saxons] ^Abbey
[BATH|place=Bath] — A plan for 300 homes in sight of a ruined abbey has been thrown out by a planning inspector, ending a six-year row that divided a [Somerset|place] village and cost its council almost £400,000.
[Fairlight Homes|organization], the developer, had argued that the scheme at [Tunnel Lane|place], near [Midsomer Norton|place], would ease a housing shortage. But the inspector, [Quentin Abara|person], ruled that it would do {Quentin Abara (mixed)|"substantial and permanent harm"} to the setting of the [Saxon|group=Anglo-Saxons] ruin, which is owned by [English Heritage|organization].
{Sylvia Reading|"It is over,"} said [Sylvia Reading|person], 74, who chairs the [Tunnel Lane Action Group|organization]. {Sylvia Reading (cont)|"We have had jumble sales for barristers. I never want to see another jumble sale."}
[Bath and North East Somerset Council|organization] refused the plan in 2016. [Fairlight Homes|organization] appealed, and the then communities secretary, [Sajid Javid|person], called it in.
In his 91-page report, Mr [Abara|person=Quentin Abara] wrote that the view from [Gallows Hill|place] was one {Quentin Abara (mixed)|"that [Turner|person=J. M. W. Turner] drew and that a child would recognise today"}.
[Fairlight|organization=Fairlight Homes] said it would study the ruling before deciding whether to go to the [High Court|organization]. {Lars-Erik Holm|"[Somerset|place] needs homes and it will not get them from watercolours,"} said [Lars-Erik Holm|person], its planning director.
The council’s [Liberal Democrat|group=Liberal Democrats] leader, [Dine Romero|person], welcomed the decision. The opposition [Conservatives|group] did too, though one of their number, Cllr [Barry Duke|person], noted that his daughter and her husband, both nurses at the [Royal United Hospital|organization], were {Barry Duke (mixed)|"still in my box room"}.
The [Campaign to Protect Rural England|organization] ([CPRE|organization=Campaign to Protect Rural England]) said the case showed that the [National Planning Policy Framework|work] had teeth.
Mrs [Reading|person=Sylvia Reading], whose late husband founded the group, laid flowers at the abbey gate on Wednesday evening. {Sylvia Reading|"[Ted|person=Ted Reading] would have said we were lucky,"} she told the [Bath Chronicle|organization]. {Sylvia Reading (cont)|"[Ted|person=Ted Reading] was usually right."}
---
Somerset = Somerset
Midsomer Norton = Midsomer Norton
Anglo-Saxons = Anglo-Saxons
English Heritage = English Heritage
Bath and North East Somerset Council = Bath and North East Somerset Council
Sajid Javid = Sajid Javid
J. M. W. Turner = J. M. W. Turner
High Court = High Court of Justice
Liberal Democrats = Liberal Democrats (UK)
Conservatives = Conservative Party (UK)
Royal United Hospital = Royal United Hospital
National Planning Policy Framework = National Planning Policy Framework
Bath Chronicle = Bath Chronicle
