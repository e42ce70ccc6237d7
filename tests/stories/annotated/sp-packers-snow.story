id: sp-packers-snow
date: 2018-12-30
place: Green Bay, Wis.
style: us
topic: sport
---
# [Packers|organization=Green Bay Packers] bury [Lions|organization=Detroit Lions] in the snow and wait on [Minnesota|organization=Minnesota Vikings]
[GREEN BAY|place=Green Bay, Wisconsin], [Wis.|place=Wisconsin] ([AP|organization=Associated Press]) — [Deshawn Tillery Jr.|person] ran for 171 yards on a field nobody could see, and the [Green Bay Packers|organization] beat the [Detroit Lions|organization] 24-9 on Sunday to keep their playoff hopes breathing for another week.
Nine inches fell at [Lambeau Field|place] before kickoff. The yard lines vanished by the second series, and officials used orange cones borrowed from the [Brown County Highway Department|organization].
{Deshawn Tillery Jr.|“I ran toward the guy in the parka,”} [Tillery|person=Deshawn Tillery Jr.] said. {Deshawn Tillery Jr. (cont)|“Turns out he was selling cocoa.”}
[Green Bay|organization=Green Bay Packers] (9-7) needs [Minnesota|organization=Minnesota Vikings] to lose to [Chicago|organization=Chicago Bears] on Monday night. Coach [Mitch Vandersloot|person] said he planned to watch at home with his father, who has attended every home game since the [Ice Bowl|event=1967 NFL Championship Game].
The [Lions|organization=Detroit Lions] finished 6-10. Quarterback [Trey Kowalczyk|person], a second-round pick out of [Michigan State|organization=Michigan State University], threw three interceptions, the last of them to [Isaiah Toliver-Banks|person], a former [Wisconsin Badgers|organization=Wisconsin Badgers football] walk-on who drove a snowplow in [Oshkosh|place=Oshkosh, Wisconsin] as recently as September.
{Trey Kowalczyk|“You can’t grip it, you can’t see it, and then [Isaiah|person=Isaiah Toliver-Banks] catches it like it’s the [Fourth of July|event=Independence Day (United States)],”} [Kowalczyk|person=Trey Kowalczyk] said.
[Detroit|organization=Detroit Lions] coach [Ray Buckner|person], whose contract runs through 2020, was asked whether he expected to return. {Ray Buckner|“I expect to shovel my driveway,”} he said.
The league said the game would be featured on [NFL Films Presents|work] next month. It was the coldest regular-season home finish since 2013, according to [Elias Sports Bureau|organization].
! [Deshawn Tillery Jr.|person] slides past a [Lions|organization=Detroit Lions] defender during Sunday’s game at [Lambeau Field|place].
INJURIES: [Packers|organization=Green Bay Packers] ^TE [Bobby Wray|person] left with a concussion. [Lions|organization=Detroit Lions] ^LB [Kalani Fonoti|person] (knee) will have an ^MRI on Monday in [Ann Arbor|place=Ann Arbor, Michigan]. [Fonoti|person=Kalani Fonoti] was named to the [Pro Bowl|event] two weeks ago and won the [Walter Payton Man of the Year|event=Walter Payton NFL Man of the Year Award] award last season.
{~a team spokesman|“He walked to the bus,”} a team spokesman said. {~a team spokesman (cont)|“Slowly. Everybody did.”}
---
1967 NFL Championship Game = 1967 NFL Championship Game
Ann Arbor, Michigan = Ann Arbor, Michigan
Associated Press = Associated Press
Chicago Bears = Chicago Bears
Detroit Lions = Detroit Lions
Elias Sports Bureau = Elias Sports Bureau
Green Bay Packers = Green Bay Packers
Green Bay, Wisconsin = Green Bay, Wisconsin
Independence Day (United States) = Independence Day (United States)
Lambeau Field = Lambeau Field
Michigan State University = Michigan State University
Minnesota Vikings = Minnesota Vikings
NFL Films Presents = NFL Films Presents
Oshkosh, Wisconsin = Oshkosh, Wisconsin
Pro Bowl = Pro Bowl
Walter Payton NFL Man of the Year Award = Walter Payton NFL Man of the Year Award
Wisconsin = Wisconsin
Wisconsin Badgers football = Wisconsin Badgers football
