id: us-college-football-notebook
date: 2022-11-26
place: Ann Arbor
style: us
topic: sport
---
# [Michigan|organization=Michigan Wolverines football] ^Routs [Ohio State|organization=Ohio State Buckeyes football], 45-23, ^Heads to [Big Ten|organization=Big Ten Conference] ^Title ^Game
[COLUMBUS|place=Columbus, Ohio], [Ohio|place] — [Donovan Edwards|person] ran for touchdowns of 75 and 85 yards in the fourth quarter and ^No. 3 [Michigan|organization=Michigan Wolverines football] beat ^No. 2 [Ohio State|organization=Ohio State Buckeyes football] 45-23 on Saturday for its first win at [Ohio Stadium|place] since 2000.
[J.J. McCarthy|person] threw for three scores, two of them to [Cornelius Johnson|person]. The [Wolverines|organization=Michigan Wolverines football] (12-0, 9-0 [Big Ten|organization=Big Ten Conference]) will meet [Purdue|organization=Purdue Boilermakers football] in [Indianapolis|place]. The [Buckeyes|organization=Ohio State Buckeyes football] (11-1) must hope for help to reach the [College Football Playoff|event].
Coach [Jim Harbaugh|person] was without running back [Blake Corum|person], who lasted two carries. [Ryan Day|person] fell to 1-2 against his rival, known here as [That Team Up North|organization=Michigan Wolverines football].
{Rusty Kowalczyk-Pace|“You could hear a hot dog drop,”} said [Rusty Kowalczyk-Pace|person], a vendor in ^Section 14A since [Woody Hayes|person].
After the game, [Michigan|organization=Michigan Wolverines football] players planted a flag at midfield, and police broke up some shoving by the [Olentangy River|place] gate.
## ^Around the nation
- [South Carolina|organization=South Carolina Gamecocks football] 31, ^No. 8 [Clemson|organization=Clemson Tigers football] 30: [Spencer Rattler|person] ended [Dabo Swinney|person]’s 40-game streak at [Memorial Stadium|place=Memorial Stadium (Clemson)].
- ^No. 1 [Georgia|organization=Georgia Bulldogs football] 37, [Georgia Tech|organization=Georgia Tech Yellow Jackets football] 14: [Stetson Bennett|person], 25, is older than nine [NFL|organization=National Football League] starters.
- ^No. 6 [USC|organization=USC Trojans football] 38, ^No. 15 [Notre Dame|organization=Notre Dame Fighting Irish football] 27: [Caleb Williams|person] all but clinched the [Heisman|event=Heisman Trophy].
- ^No. 4 [TCU|organization=TCU Horned Frogs football] 62, [Iowa State|organization=Iowa State Cyclones football] 14.
- [Texas A&M|organization=Texas A&M Aggies football] 38, ^No. 5 [LSU|organization=LSU Tigers football] 23: Attendance, 89,244 at [Kyle Field|place].
- [Army|organization=Army Black Knights football] is idle before [Navy|organization=Navy Midshipmen football], Dec. 10, in [Philadelphia|place], on [CBS|organization].
{Delray Beaudreaux|“Everybody hates [Alabama|organization=Alabama Crimson Tide football] until they need somebody to lose,”} said [Delray Beaudreaux|person], the [SEC Network|organization] analyst, in [Baton Rouge|place].
## Coaching carousel
[Nebraska|organization=University of Nebraska–Lincoln] hired [Matt Rhule|person], late of the [Carolina Panthers|organization]. [Wisconsin|organization=University of Wisconsin–Madison] is close to [Luke Fickell|person] of [Cincinnati|organization=Cincinnati Bearcats football], reports said. [Hugh Freeze|person] is in talks with [Auburn|organization=Auburn University].
---
Alabama Crimson Tide football = Alabama Crimson Tide football
Army Black Knights football = Army Black Knights football
Auburn University = Auburn University
Baton Rouge = Baton Rouge, Louisiana
Big Ten Conference = Big Ten Conference
Blake Corum = Blake Corum
CBS = CBS
Caleb Williams = Caleb Williams
Carolina Panthers = Carolina Panthers
Cincinnati Bearcats football = Cincinnati Bearcats football
Clemson Tigers football = Clemson Tigers football
College Football Playoff = College Football Playoff
Columbus, Ohio = Columbus, Ohio
Cornelius Johnson = Cornelius Johnson (American football)
Dabo Swinney = Dabo Swinney
Donovan Edwards = Donovan Edwards
Georgia Bulldogs football = Georgia Bulldogs football
Georgia Tech Yellow Jackets football = Georgia Tech Yellow Jackets football
Heisman Trophy = Heisman Trophy
Hugh Freeze = Hugh Freeze
Indianapolis = Indianapolis
Iowa State Cyclones football = Iowa State Cyclones football
J.J. McCarthy = J. J. McCarthy
Jim Harbaugh = Jim Harbaugh
Kyle Field = Kyle Field
LSU Tigers football = LSU Tigers football
Luke Fickell = Luke Fickell
Matt Rhule = Matt Rhule
Memorial Stadium (Clemson) = Memorial Stadium (Clemson)
Michigan Wolverines football = Michigan Wolverines football
National Football League = National Football League
Navy Midshipmen football = Navy Midshipmen football
Notre Dame Fighting Irish football = Notre Dame Fighting Irish football
Ohio = Ohio
Ohio Stadium = Ohio Stadium
Ohio State Buckeyes football = Ohio State Buckeyes football
Olentangy River = Olentangy River
Philadelphia = Philadelphia
Purdue Boilermakers football = Purdue Boilermakers football
Ryan Day = Ryan Day (American football)
SEC Network = SEC Network
South Carolina Gamecocks football = South Carolina Gamecocks football
Spencer Rattler = Spencer Rattler
Stetson Bennett = Stetson Bennett
TCU Horned Frogs football = TCU Horned Frogs football
Texas A&M Aggies football = Texas A&M Aggies football
USC Trojans football = USC Trojans football
University of Nebraska–Lincoln = University of Nebraska–Lincoln
University of Wisconsin–Madison = University of Wisconsin–Madison
Woody Hayes = Woody Hayes
