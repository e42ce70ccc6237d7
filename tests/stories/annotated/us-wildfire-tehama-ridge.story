id: us-wildfire-tehama-ridge
date: 2018-08-19
place: Red Bluff
style: us
topic: disaster
---
# Crews gain on [Ridgeback Fire|event] as evacuees trickle home in [Northern California|place]
[RED BLUFF|place=Red Bluff], [Calif.|place=California] — Cooler air off the [Pacific|place] gave weary firefighters their first good night in a week, and by Sunday afternoon the [Ridgeback Fire|event] was 41% contained, officials with the [California Department of Forestry and Fire Protection|organization=Cal Fire] said.
The blaze has burned 58,300 acres in [Tehama|place=Tehama County] and [Shasta|place=Shasta County] counties, destroyed 117 homes and killed a bulldozer operator, [Wesley Tran|person], 36, of [Redding|place].
At a briefing in the gymnasium of [Red Bluff High School|organization], [Cal Fire|organization] ^Battalion Chief [Manny Orozco|person] told residents of [Manton|place] that they could go back. Then he said, {Manny Orozco|“Drive slow. There are cows on the road, and they’ve had a bad week, too.”}
Smoke reached [Reno|place], [Nev.|place=Nevada], and turned the sun over [Sacramento|place] the color of a peach. The [National Weather Service|organization] office in [Sacramento|place] kept a red-flag warning in place through Monday for the [Lassen Foothills|place].
[Pacific Gas & Electric Co.|organization=Pacific Gas and Electric Company], whose lines have been blamed for several fires in last October’s [Wine Country|place] siege, said it was cooperating with investigators. A spokeswoman for [PG&E|organization=Pacific Gas and Electric Company], [Lynsey Paulo-Hart|person], added that it was {Lynsey Paulo-Hart (mixed)|“far too soon to talk about causes.”}
More than 2,900 people are working the lines, including 60 firefighters from [Australia|place] and [New Zealand|place], 200 soldiers from [Joint Base Lewis-McChord|place] and crews of inmates who earn $1 an hour.
{Ellen Nakagawa|“The [Kiwis|group=New Zealanders] call everybody mate, even the fire,”} said [Ellen Nakagawa|person], a dispatcher from [Chico|place].
## {Marguerite Avery|‘It skipped us’}
[Butch Avery|person] and [Marguerite Avery|person], both 77, found their house untouched, their barn gone and their neighbor’s piano standing alone in a field of ash.
{Marguerite Avery|“It skipped us and took the [Pruitts|group=Pruitt family],”} Mrs. [Avery|person=Marguerite Avery] said. {Marguerite Avery (cont)|“You tell me how a fire makes up its mind.”}
Her husband shook his head and went to look for the cat, [Nixon|person=Nixon (cat)].
Gov. [Jerry Brown|person] has asked the [Trump|person=Donald Trump] administration for a disaster declaration. [FEMA|organization=Federal Emergency Management Agency] teams are to arrive Tuesday.
---
Northern California = Northern California
Red Bluff = Red Bluff, California
Pacific = Pacific Ocean
Cal Fire = California Department of Forestry and Fire Protection
Tehama County = Tehama County, California
Shasta County = Shasta County, California
Redding = Redding, California
Manton = Manton, California
Reno = Reno, Nevada
Sacramento = Sacramento, California
Pacific Gas and Electric Company = Pacific Gas and Electric Company
Wine Country = Wine Country (California)
Australia = Australia
New Zealand = New Zealand
Joint Base Lewis-McChord = Joint Base Lewis–McChord
Chico = Chico, California
Jerry Brown = Jerry Brown
California = California
Nevada = Nevada
National Weather Service = National Weather Service
Donald Trump = Donald Trump
Federal Emergency Management Agency = Federal Emergency Management Agency
