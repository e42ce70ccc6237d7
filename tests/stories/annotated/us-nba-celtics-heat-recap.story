id: us-nba-celtics-heat-recap
date: 2024-05-01
place: Boston
style: wire
topic: sport
---
# [Celtics|organization=Boston Celtics] ^Oust [Heat|organization=Miami Heat] in 5, [White|person=Derrick White] scores 25
[BOSTON|place=Boston] ([AP|organization=Associated Press]) — [Derrick White|person] and [Jaylen Brown|person] scored 25 points apiece and the [Boston Celtics|organization] advanced to the [Eastern Conference|organization] semifinals with a 118-84 rout of the [Miami Heat|organization] on Wednesday night.
[Jayson Tatum|person] had 16 points and 12 rebounds for top-seeded [Boston|organization=Boston Celtics], which won the first-round series 4-1. The [Celtics|organization=Boston Celtics] will face the winner of the series between [Cleveland|organization=Cleveland Cavaliers] and [Orlando|organization=Orlando Magic]. The [Cavaliers|organization=Cleveland Cavaliers] lead it 3-2, with ^Game 6 in [Orlando|place], [Florida|place], on Friday.
[Bam Adebayo|person] led [Miami|organization=Miami Heat] with 23 points. The [Heat|organization=Miami Heat] played again without [Jimmy Butler|person] (right knee) and [Terry Rozier|person] (neck).
[Boston|organization=Boston Celtics] led 41-23 after one quarter and by as many as 37. It did so without center [Kristaps Porzingis|person], who strained his right calf in ^Game 4 and watched in a gray hoodie beside owner [Wyc Grousbeck|person].
{Marty Delvecchio|“That's about as complete as it gets,”} said [Marty Delvecchio|person], who covered nine [NBA Finals|event] for the [Boston Herald|organization] and now hosts a podcast. {Marty Delvecchio (cont)|“Nobody in that locker room is ordering rings, but somebody's measuring fingers.”}
[Al Horford|person], 37, made two 3-pointers in a row in the third to raise a chant of his name at [TD Garden|place]. It was the 30th closeout game of his career, tied with [Tim Duncan|person] for fifth-most.
## ^TIP-^INS
[Heat|organization=Miami Heat]: Coach [Erik Spoelstra|person] used his 12th different starting lineup against [Boston|organization=Boston Celtics] since 2022. Rookie [Jaime Jaquez Jr.|person] (hip) missed a third straight game. ... Fell to 1-7 all-time in ^Game 5 on the road when trailing 3-1.
[Celtics|organization=Boston Celtics]: [Payton Pritchard|person] had seven assists. ... [New England Patriots|organization] quarterback [Drake Maye|person] and [Red Sox|organization=Boston Red Sox] great [David Ortiz|person] sat courtside.
## ^ELSEWHERE
In [Dallas|place], [Luka Doncic|person] had 35 points and 10 assists and the [Mavericks|organization=Dallas Mavericks] beat the [Los Angeles Clippers|organization] 123-93 for a 3-2 lead. [Paul George|person] and [James Harden|person] combined for 22 points on 6-of-25 shooting for [Los Angeles|organization=Los Angeles Clippers].
## ^UP ^NEXT
[Celtics|organization=Boston Celtics]: Host ^Game 1 on May 7.
___
[AP|organization=Associated Press] [NBA|organization=National Basketball Association]: https://apnews.com/hub/nba
---
Al Horford = Al Horford
Associated Press = Associated Press
Bam Adebayo = Bam Adebayo
Boston = Boston
Boston Celtics = Boston Celtics
Boston Herald = Boston Herald
Boston Red Sox = Boston Red Sox
Cleveland Cavaliers = Cleveland Cavaliers
Dallas = Dallas
Dallas Mavericks = Dallas Mavericks
David Ortiz = David Ortiz
Derrick White = Derrick White
Drake Maye = Drake Maye
Eastern Conference = Eastern Conference (NBA)
Erik Spoelstra = Erik Spoelstra
Florida = Florida
Jaime Jaquez Jr. = Jaime Jaquez Jr.
James Harden = James Harden
Jaylen Brown = Jaylen Brown
Jayson Tatum = Jayson Tatum
Jimmy Butler = Jimmy Butler
Kristaps Porzingis = Kristaps Porziņģis
Los Angeles Clippers = Los Angeles Clippers
Luka Doncic = Luka Dončić
Miami Heat = Miami Heat
NBA Finals = NBA Finals
New England Patriots = New England Patriots
Orlando = Orlando, Florida
Orlando Magic = Orlando Magic
Paul George = Paul George
Payton Pritchard = Payton Pritchard
TD Garden = TD Garden
Terry Rozier = Terry Rozier
Tim Duncan = Tim Duncan
Wyc Grousbeck = Wyc Grousbeck
