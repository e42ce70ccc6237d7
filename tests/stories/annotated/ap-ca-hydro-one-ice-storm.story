id: ap-ca-hydro-one-ice-storm
date: 2023-04-06
place: Montreal
style: wire
topic: disaster
---
# One dead, more than a million without power after ice storm hits [Quebec|place], [Ontario|place]
[MONTREAL|place=Montreal] — A man was killed by a falling tree and more than a million homes and businesses lost power after freezing rain coated [Quebec|place] and eastern [Ontario|place] with up to 36 millimetres of ice, the worst storm since 1998.
[Hydro-Québec|organization] said 1.1 million customers were in the dark at the peak late Wednesday, half of them in [Montreal|place]. [Hydro One|organization] reported 110,000 outages in [Ottawa|place], [Kingston|place=Kingston, Ontario] and [Cornwall|place=Cornwall, Ontario].
The man, in his 60s, was cutting branches in [Les Coteaux|place], about 70 kilometres southwest of [Montreal|place], the [Sûreté du Québec|organization] ([SQ|organization=Sûreté du Québec]) said.
Premier [François Legault|person] toured [Mount Royal|place] with the utility’s interim head, [Pierre Despars|person]. {Maxence Labelle-Cyr|“Wood on wire, wood on wire. It’s the same file eleven thousand times,”} said [Maxence Labelle-Cyr|person], a line foreman called in from [Trois-Rivières|place].
[Via Rail|organization=Via Rail Canada] cancelled trains between [Toronto|place] and [Quebec City|place]. The [Société de transport de Montréal|organization] opened warming buses, and [McGill University|organization], [Concordia|organization=Concordia University] and the [Université de Montréal|organization] closed.
In [Notre-Dame-de-Grâce|place] ([NDG|place=Notre-Dame-de-Grâce]), [Shoshana Feldman-Roy|person] was cooking for [Passover|event], which began at sundown, on a camp stove. {Shoshana Feldman-Roy|“Darkness is the ninth plague. We’re ahead of schedule,”} she said.
Prime Minister [Justin Trudeau|person], whose riding of [Papineau|place] was hit, said [Ottawa|place=Government of Canada] stood ready. [Bloc Québécois|organization] ^Leader [Yves-François Blanchet|person] asked for the [Canadian Armed Forces|organization]; [NDP|organization=New Democratic Party] ^Leader [Jagmeet Singh|person], that rebates be paid for spoiled food.
Mayor [Valérie Plante|person] urged residents to stay out of parks. The city lost a quarter of the trees in [La Fontaine Park|place], its forestry head, [Anthony Daniel-Huot|person], told [CBC|organization=Canadian Broadcasting Corporation].
The [Canadiens|organization=Montreal Canadiens] beat the [Washington Capitals|organization] 6-2 at the [Bell Centre|place] regardless, before the smallest crowd of the season. [Cole Caufield|person] watched in a sling.
{Simon Legault-Tremblay|“Call it 1998’s little brother,”} said meteorologist [Simon Legault-Tremblay|person] of [Environment Canada|organization].
This report by ^The [Canadian Press|organization=The Canadian Press] was first published April 6, 2023.
---
Bell Centre = Bell Centre
Bloc Québécois = Bloc Québécois
Canadian Armed Forces = Canadian Armed Forces
Canadian Broadcasting Corporation = Canadian Broadcasting Corporation
Cole Caufield = Cole Caufield
Concordia University = Concordia University
Cornwall, Ontario = Cornwall, Ontario
Environment Canada = Environment and Climate Change Canada
François Legault = François Legault
Government of Canada = Government of Canada
Hydro One = Hydro One
Hydro-Québec = Hydro-Québec
Jagmeet Singh = Jagmeet Singh
Justin Trudeau = Justin Trudeau
Kingston, Ontario = Kingston, Ontario
La Fontaine Park = La Fontaine Park
Les Coteaux = Les Coteaux, Quebec
McGill University = McGill University
Montreal = Montreal
Montreal Canadiens = Montreal Canadiens
Mount Royal = Mount Royal
New Democratic Party = New Democratic Party
Notre-Dame-de-Grâce = Notre-Dame-de-Grâce
Ontario = Ontario
Ottawa = Ottawa
Papineau = Papineau (federal electoral district)
Passover = Passover
Quebec = Quebec
Quebec City = Quebec City
Société de transport de Montréal = Société de transport de Montréal
Sûreté du Québec = Sûreté du Québec
The Canadian Press = The Canadian Press
Toronto = Toronto
Trois-Rivières = Trois-Rivières
Université de Montréal = Université de Montréal
Valérie Plante = Valérie Plante
Via Rail Canada = Via Rail
Washington Capitals = Washington Capitals
Yves-François Blanchet = Yves-François Blanchet
