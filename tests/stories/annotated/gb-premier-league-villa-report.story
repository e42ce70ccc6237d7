id: gb-premier-league-villa-report
date: 2023-12-06
place: Birmingham
style: british
topic: sport
---
# [Aston Villa|organization=Aston Villa F.C.] 1-0 [Manchester City|organization=Manchester City F.C.]: [Bailey|person=Leon Bailey] strike stuns champions
By [Rohan Whitcombe-Das|person] at [Villa Park|place]
[Leon Bailey|person] scored the only goal as [Aston Villa|organization=Aston Villa F.C.] outplayed [Manchester City|organization=Manchester City F.C.] to climb above the champions and into third place in the [Premier League|event].
The [Jamaica|organization=Jamaica national football team] winger’s deflected shot 16 minutes from time beat [Ederson|person=Ederson Moraes] and gave [Unai Emery|person]’s side a 14th straight home league win, equalling a club record set in 1931.
[City|organization=Manchester City F.C.], without the suspended [Rodri|person=Rodri (footballer, born 1996)] and [Jack Grealish|person], have now gone four league games without a victory for the first time since 2017. [Erling Haaland|person] had two headers in quick succession saved by [Emiliano Martínez|person], and that was all.
The visitors had two shots. [Villa|organization=Aston Villa F.C.] had 22, more than any side against a team of [Pep Guardiola|person]’s in the top flights of [Spain|place], [Germany|place] or [England|place], according to [Opta|organization].
{Dean Hollis-Akande|“They bullied [City|organization=Manchester City F.C.], and I can’t remember the last time I typed that,”} said former [Villa|organization=Aston Villa F.C.] defender [Dean Hollis-Akande|person] on [BBC Radio 5 Live|organization]. {Dean Hollis-Akande (cont)|“[McGinn|person=John McGinn] and [Luiz|person=Douglas Luiz] owned that midfield.”}
[Douglas Luiz|person], sold by [City|organization=Manchester City F.C.] in 2019, hit the post late on. Captain [John McGinn|person] was booked for a foul on [Phil Foden|person].
It was a night of contrasts. At [Old Trafford|place], [Scott McTominay|person] scored twice as [Manchester United|organization=Manchester United F.C.] beat [Chelsea|organization=Chelsea F.C.] 2-1, and [Liverpool|organization=Liverpool F.C.] won 2-0 away to bottom club [Sheffield United|organization=Sheffield United F.C.]. [Arsenal|organization=Arsenal F.C.] lead the table by two points from [Liverpool|organization=Liverpool F.C.].
[Villa|organization=Aston Villa F.C.] host the [Gunners|organization=Arsenal F.C.] on Saturday. [City|organization=Manchester City F.C.] travel to [Luton|organization=Luton Town F.C.] before flying to [Saudi Arabia|place] for the [Club World Cup|event=FIFA Club World Cup].
{Gurpreet Mann-Taylor|“I’ve waited 40 years to sing ‘Are you watching, [Birmingham|organization=Birmingham City F.C.]?’ at the [European|group=Europeans] champions,”} said [Gurpreet Mann-Taylor|person], a season-ticket holder from [Handsworth|place] in the [Holte End|place].
## Teams
- [Aston Villa|organization=Aston Villa F.C.]: [Martínez|person=Emiliano Martínez]; [Konsa|person=Ezri Konsa], [Carlos|person=Diego Carlos], [Torres|person=Pau Torres], [Digne|person=Lucas Digne]; [Bailey|person=Leon Bailey], [McGinn|person=John McGinn], [Kamara|person=Boubacar Kamara], [Tielemans|person=Youri Tielemans], [Luiz|person=Douglas Luiz]; [Watkins|person=Ollie Watkins].
- [Manchester City|organization=Manchester City F.C.]: [Ederson|person=Ederson Moraes]; [Walker|person=Kyle Walker], [Dias|person=Rúben Dias], [Stones|person=John Stones], [Gvardiol|person=Joško Gvardiol]; [Lewis|person=Rico Lewis], [Akanji|person=Manuel Akanji]; [Silva|person=Bernardo Silva], [Alvarez|person=Julián Álvarez], [Foden|person=Phil Foden]; [Haaland|person=Erling Haaland].
- Referee: [Jarred Gillett|person]. Attendance: 41,658.
---
Arsenal F.C. = Arsenal F.C.
Aston Villa F.C. = Aston Villa F.C.
BBC Radio 5 Live = BBC Radio 5 Live
Bernardo Silva = Bernardo Silva
Birmingham City F.C. = Birmingham City F.C.
Boubacar Kamara = Boubacar Kamara
Chelsea F.C. = Chelsea F.C.
Diego Carlos = Diego Carlos
Douglas Luiz = Douglas Luiz
Ederson Moraes = Ederson (footballer, born 1993)
Emiliano Martínez = Emiliano Martínez
England = England
Erling Haaland = Erling Haaland
Ezri Konsa = Ezri Konsa
FIFA Club World Cup = FIFA Club World Cup
Germany = Germany
Handsworth = Handsworth, West Midlands
Holte End = Holte End
Jack Grealish = Jack Grealish
Jamaica national football team = Jamaica national football team
Jarred Gillett = Jarred Gillett
John McGinn = John McGinn
John Stones = John Stones
Joško Gvardiol = Joško Gvardiol
Julián Álvarez = Julián Álvarez
Kyle Walker = Kyle Walker
Leon Bailey = Leon Bailey
Liverpool F.C. = Liverpool F.C.
Lucas Digne = Lucas Digne
Luton Town F.C. = Luton Town F.C.
Manchester City F.C. = Manchester City F.C.
Manchester United F.C. = Manchester United F.C.
Manuel Akanji = Manuel Akanji
Old Trafford = Old Trafford
Ollie Watkins = Ollie Watkins
Opta = Stats Perform
Pau Torres = Pau Torres
Pep Guardiola = Pep Guardiola
Phil Foden = Phil Foden
Premier League = Premier League
Rico Lewis = Rico Lewis
Rodri (footballer, born 1996) = Rodri (footballer, born 1996)
Rúben Dias = Rúben Dias
Saudi Arabia = Saudi Arabia
Scott McTominay = Scott McTominay
Sheffield United F.C. = Sheffield United F.C.
Spain = Spain
Unai Emery = Unai Emery
Villa Park = Villa Park
Youri Tielemans = Youri Tielemans
