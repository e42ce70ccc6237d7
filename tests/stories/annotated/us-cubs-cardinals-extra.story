id: us-cubs-cardinals-extra
date: 2016-05-23
place: St. Louis
style: us
topic: sport
---
# [Cubs|organization=Chicago Cubs] outlast [Cardinals|organization=St. Louis Cardinals] in 15; reliever bats, scores
[ST. LOUIS|place=St. Louis] ([AP|organization=Associated Press]) — Pitcher [Travis Eckhart|person] drew a walk, took second on a wild pitch and chugged home on a single by [Ben Zobrist|person] in the 15th inning Monday night, lifting the [Chicago Cubs|organization] over the [St. Louis Cardinals|organization] 4-3.
[Eckhart|person=Travis Eckhart] hadn’t batted since high school in [Walla Walla|place], [Washington|place=Washington (state)]. {Travis Eckhart|“I asked the umpire if there were rules,”} the left-hander said.
[Kris Bryant|person] homered for [Chicago|organization=Chicago Cubs], which has won nine of 11. [Anthony Rizzo|person] had three hits and was hit by a pitch, his 10th of the season.
[Yadier Molina|person] caught all 15 innings for [St. Louis|organization=St. Louis Cardinals], at 33, and then did squats for the amusement of teammates. Manager [Mike Matheny|person] said: {Mike Matheny|“I’d give him tomorrow off, but you go tell him.”}
The game lasted 5 hours, 4 minutes, the longest at [Busch Stadium|place] since 2013. About 6,000 of 43,118 remained when [Dexter Fowler|person] caught the last out at the wall in left-center.
{Carla Boone|“I saw two sunsets, I think,”} said [Carla Boone|person] of [Belleville|place], [Ill.|place=Illinois], whose sons had fallen asleep against a rail. {Carla Boone (cont)|“Baseball is the only thing they’re allowed to stay up for.”}
[Cubs|organization=Chicago Cubs] manager [Joe Maddon|person] used eight pitchers and, at the end, an outfielder in the bullpen for appearances. [Maddon|person=Joe Maddon] called [Eckhart|person=Travis Eckhart] {Joe Maddon (mixed)|“our secret weapon, and now not so secret.”}
## TRAINER’S ^ROOM
[Cubs|organization=Chicago Cubs]: ^RHP [Mateo Quintanilla|person] (sore forearm) threw 30 pitches in [Des Moines|place], where he is with [Triple-A|organization=Triple-A (baseball)] [Iowa|organization=Iowa Cubs].
[Cardinals|organization=St. Louis Cardinals]: ^INF [Hwang Seung-min|person] (ankle) ran the bases in [Memphis|place]. {Hwang Seung-min|“No pain, some boredom,”} he said through an interpreter.
## UP ^NEXT
RHP [Jake Arrieta|person] starts Tuesday for [Chicago|organization=Chicago Cubs] against ^RHP [Michael Wacha|person]. The teams don’t meet again until [MLB|organization]’s [All-Star Game|event=MLB All-Star Game] is past.
---
Chicago Cubs = Chicago Cubs
St. Louis Cardinals = St. Louis Cardinals
Ben Zobrist = Ben Zobrist
Walla Walla = Walla Walla, Washington
Washington (state) = Washington (state)
Kris Bryant = Kris Bryant
Anthony Rizzo = Anthony Rizzo
Yadier Molina = Yadier Molina
Mike Matheny = Mike Matheny
Busch Stadium = Busch Stadium
Dexter Fowler = Dexter Fowler
Belleville = Belleville, Illinois
Joe Maddon = Joe Maddon
Des Moines = Des Moines, Iowa
Triple-A (baseball) = Triple-A (baseball)
Iowa Cubs = Iowa Cubs
Memphis = Memphis, Tennessee
Jake Arrieta = Jake Arrieta
Michael Wacha = Michael Wacha
MLB All-Star Game = Major League Baseball All-Star Game
St. Louis = St. Louis
Associated Press = Associated Press
Illinois = Illinois
MLB = Major League Baseball
