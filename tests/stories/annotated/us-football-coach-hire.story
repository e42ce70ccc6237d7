id: us-football-coach-hire
date: 2025-12-08
place: Starkville
style: us
topic: sport
---
# [Mississippi State|organization=Mississippi State Bulldogs] ^Turns ^To ^Native ^Son [Boone Carraway|person] ^As ^Coach
[STARKVILLE|place=Starkville], [Miss.|place=Mississippi] — [Boone Carraway|person], who grew up selling boiled peanuts outside [Davis Wade Stadium|place], will be paid $6.4 million a year to win inside it.
[Mississippi State|organization=Mississippi State Bulldogs] introduced [Carraway|person=Boone Carraway], 43, as its 36th football coach Monday before a crowd that rang cowbells whenever he paused. He paused a lot.
{Boone Carraway|“My mama wanted a doctor,”} he said. {Boone Carraway (cont)|“She got a guy who’s been to the emergency room with 11 different quarterbacks.”}
[Carraway|person=Boone Carraway] spent three seasons at [Troy|organization=Troy Trojans], where he was 29-11 and won the [Sun Belt Conference|organization] twice. Before that he coordinated offenses at [Texas State|organization=Texas State Bobcats], [Memphis|organization=Memphis Tigers] and, for one strange autumn, [Hawaii|organization=Hawaii Rainbow Warriors].
Athletic director [Zac Selmon|person] interviewed six candidates. [Selmon|person=Zac Selmon] said [Carraway|person=Boone Carraway] was the only one who asked about the grounds crew. {Zac Selmon|“By name,”} he added.
The job is no prize, as [Southeastern Conference|organization] jobs go. The [Bulldogs|organization=Mississippi State Bulldogs] have not beaten [Alabama|organization=Alabama Crimson Tide] since 2007, and their archrival, [Ole Miss|organization=Ole Miss Rebels], took the [Egg Bowl|event] again last month. Boosters who run the school’s collective, the [Bulldog Initiative|organization], say that they have raised $14 million for players.
[Carraway|person=Boone Carraway] inherits a young team. [Kamario Taylor|person], the freshman quarterback, was in the second row in a tie. Safety [Jordan Washington|person] of [Jordan High School|organization] in [Columbus|place], [Ga.|place=Georgia], was not; he entered the transfer portal that morning, and [ESPN|organization] reported that he would visit [Georgia|organization=Georgia Bulldogs] and [Washington|organization=Washington Huskies].
{Boone Carraway|“I’ve already called him,”} [Carraway|person=Boone Carraway] said. {Boone Carraway (cont)|“He didn’t pick up. I wouldn’t either.”}
Former coach [Jackie Sherrill|person] watched from the back with [Dak Prescott|person] on speakerphone. According to [Sherrill|person=Jackie Sherrill], the new man talks {Jackie Sherrill (mixed)|“like a preacher with a bus to catch.”}
The contract, approved by the [Board of Trustees of State Institutions of Higher Learning|organization], runs four years, the longest that [Mississippi|place] law allows.
His first game is Sept. 5 against [Louisiana-Monroe|organization=Louisiana–Monroe Warhawks].
---
Starkville = Starkville, Mississippi
Mississippi State Bulldogs = Mississippi State Bulldogs football
Davis Wade Stadium = Davis Wade Stadium
Troy Trojans = Troy Trojans football
Sun Belt Conference = Sun Belt Conference
Texas State Bobcats = Texas State Bobcats football
Memphis Tigers = Memphis Tigers football
Hawaii Rainbow Warriors = Hawaii Rainbow Warriors football
Zac Selmon = Zac Selmon
Southeastern Conference = Southeastern Conference
Alabama Crimson Tide = Alabama Crimson Tide football
Ole Miss Rebels = Ole Miss Rebels football
Egg Bowl = Egg Bowl
Kamario Taylor = Kamario Taylor
Columbus = Columbus, Georgia
Georgia Bulldogs = Georgia Bulldogs football
Washington Huskies = Washington Huskies football
Jackie Sherrill = Jackie Sherrill
Dak Prescott = Dak Prescott
Louisiana–Monroe Warhawks = Louisiana–Monroe Warhawks football
Mississippi = Mississippi
Georgia = Georgia (U.S. state)
ESPN = ESPN
