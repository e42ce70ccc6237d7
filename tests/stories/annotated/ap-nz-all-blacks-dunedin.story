id: ap-nz-all-blacks-dunedin
date: 2025-07-05
place: Auckland
style: australian
topic: sport
---
# [Fa’asavalu-Reid|person=Semisi Fa’asavalu-Reid]’s left boot, and a night [Dunedin|place] won’t shut up about
[All Blacks|organization] 31 [France|organization=France national rugby union team] 27
They will tell you in [Dunedin|place] that the roof came off. It did not; it is bolted on. But something lifted at [Forsyth Barr Stadium|place] on Saturday night when [Semisi Fa’asavalu-Reid|person], a centre who had never in his life tried a drop goal, tried one.
{Scott Robertson|“I said a word my nana wouldn’t like,”} said coach [Scott Robertson|person]. {Scott Robertson (cont)|“Then I said it again, but happy.”}
It flew 44 metres and put the [All Blacks|organization] 28-27 ahead with three minutes left. [Damian McKenzie|person] added a penalty.
The [French|group=French people], without their [Toulouse|organization=Stade Toulousain] and [Bordeaux|organization=Union Bordeaux Bègles] players after the [Top 14|event] final, were meant to be tourists. Nobody told [Gaël Fickou|person] or [Joris Segonds|person]. They led twice, played from their own in-goal and got a cheer from the students’ terrace in the [Zoo|place].
[Fa’asavalu-Reid|person=Semisi Fa’asavalu-Reid], 22, was born in [Apia|place], schooled at [Kelston Boys’ High|organization=Kelston Boys' High School] and turned down the [Warriors|organization=New Zealand Warriors], [Manly|organization=Manly-Warringah Sea Eagles] and, he says, a carpet shop.
{Semisi Fa’asavalu-Reid|“Mum picked the [Highlanders|organization=Highlanders (rugby union)] because she’d seen a documentary on penguins,”} is how he likes to explain the move south.
[Scott Barrett|person], the skipper, went off at half-time with a calf strain. [Ardie Savea|person], who took over, gave the shortest team talk of his career. {Ardie Savea|“Hold the ball,”} he recalled telling them. {Ardie Savea (cont)|“That was it. I’d lost my voice.”}
[France|organization=France national rugby union team] coach [Fabien Galthié|person] saw no shame. {Fabien Galthié|“We came with boys and tonight I counted men,”} he told [Canal+|organization] in [French|group=French language], adding, in [English|group=English language], a message to the referee, [Nika Amashukeli|person] of [Georgia|place]: {Fabien Galthié (mixed cont)|“thank you for the exercise”}.
The teams meet again in [Wellington|place] on Saturday and in [Hamilton|place] a week later. [Beauden Barrett|person] should be fit; his brother [Jordie|person=Jordie Barrett] is with [Leinster|organization] no longer and available.
At 1am the hero was seen in [George Street|place] eating a pie. Did he practise the kick? {Semisi Fa’asavalu-Reid|“Nah,”} he said, between bites. {Semisi Fa’asavalu-Reid (cont)|“You’d ruin it.”}
---
Dunedin = Dunedin
All Blacks = New Zealand national rugby union team
France national rugby union team = France national rugby union team
Forsyth Barr Stadium = Forsyth Barr Stadium
Scott Robertson = Scott Robertson (rugby union)
Damian McKenzie = Damian McKenzie
French people = French people
Stade Toulousain = Stade Toulousain
Union Bordeaux Bègles = Union Bordeaux Bègles
Top 14 = Top 14
Gaël Fickou = Gaël Fickou
Joris Segonds = Joris Segonds
Apia = Apia
Kelston Boys' High School = Kelston Boys' High School
New Zealand Warriors = New Zealand Warriors
Manly-Warringah Sea Eagles = Manly Warringah Sea Eagles
Highlanders (rugby union) = Highlanders (rugby union)
Scott Barrett = Scott Barrett
Ardie Savea = Ardie Savea
Fabien Galthié = Fabien Galthié
Canal+ = Canal+
French language = French language
English language = English language
Nika Amashukeli = Nika Amashukeli
Georgia = Georgia (country)
Wellington = Wellington
Hamilton = Hamilton, New Zealand
Beauden Barrett = Beauden Barrett
Jordie Barrett = Jordie Barrett
Leinster = Leinster Rugby
George Street = George Street, Dunedin
