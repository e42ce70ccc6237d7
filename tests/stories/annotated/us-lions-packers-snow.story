id: us-lions-packers-snow
date: 2021-12-19
place: Detroit
style: us
topic: sport
---
# [Lions|organization=Detroit Lions] stun [Packers|organization=Green Bay Packers] on rookie’s late kick
[DETROIT|place=Detroit] — [Micah Tolliver|person] had missed twice, once badly, and the crowd at [Ford Field|place] let him know it. Then the rookie from [Boise State|organization] jogged out with four seconds left and sent a 52-yarder through the uprights, giving the [Detroit Lions|organization] a 23-21 win over the [Green Bay Packers|organization] on Sunday.
{Micah Tolliver|“I heard every word,”} [Tolliver|person=Micah Tolliver] said. {Micah Tolliver (cont)|“Some of it was pretty creative.”}
The [Lions|organization=Detroit Lions] had dropped five of six coming in, and [Green Bay|organization=Green Bay Packers] looked ready to clinch the [NFC North|organization] when [Aaron Rodgers|person] found [Davante Adams|person] in the corner of the end zone with 1:12 to play. It was enough time.
[Jared Goff|person] completed four passes on the final drive, the last to [T.J. Castellane|person], who stepped out at the [Packers|organization=Green Bay Packers] 34. {T.J. Castellane|“Coach told us the sideline was our friend,”} said [Castellane|person=T.J. Castellane], a second-year tight end from [Iowa|organization=Iowa Hawkeyes].
[Detroit|organization=Detroit Lions] coach [Dan Campbell|person] said he never thought about trying for a shorter kick. {Dan Campbell|“That’s his job. He’s allowed to have a bad first half.”}
[Packers|organization=Green Bay Packers] linebacker [Isaiah Wofford|person] called the loss {Isaiah Wofford (mixed)|“a gut check we didn’t ask for,”} and said the locker room was quiet.
## By the numbers
- [Goff|person=Jared Goff] finished 27 of 38 for 241 yards with one interception.
- [Rodgers|person=Aaron Rodgers] threw for 289 yards and three scores; [Adams|person=Davante Adams] had 11 catches.
- [Castellane|person=T.J. Castellane] set a career high with 88 yards.
Attendance was announced at 51,204, some of them in cheese hats that came off early. The [NFL|organization] playoffs begin in three weeks. [Green Bay|organization=Green Bay Packers], which still leads the [Minnesota Vikings|organization] by two games, visits the [Baltimore Ravens|organization] next.
[Tolliver|person=Micah Tolliver], 22, signed in October after the [New York Jets|organization] cut him. His father, [Ray Tolliver|person], coaches soccer in [Pocatello|place], [Idaho|place], and watched on a phone from the team bus.
{~his son|“He says he never doubted it,”} his son said. {~his son (cont)|“He’s lying.”}
---
Detroit Lions = Detroit Lions
Green Bay Packers = Green Bay Packers
Ford Field = Ford Field
Boise State = Boise State University
NFC North = NFC North
Aaron Rodgers = Aaron Rodgers
Davante Adams = Davante Adams
Jared Goff = Jared Goff
Iowa Hawkeyes = Iowa Hawkeyes
Dan Campbell = Dan Campbell
Minnesota Vikings = Minnesota Vikings
Baltimore Ravens = Baltimore Ravens
New York Jets = New York Jets
Pocatello = Pocatello, Idaho
Detroit = Detroit
NFL = National Football League
Idaho = Idaho
