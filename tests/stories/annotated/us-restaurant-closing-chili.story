id: us-restaurant-closing-chili
date: 2019-12-29
place: Cincinnati
style: us
topic: culture
---
# After 71 years, [Papadakis Chili|place] serves a last three-way
The line outside [Papadakis Chili|place] began forming at 6 a.m. Saturday, four hours before [Stella Papadakis|person] would unlock the door, and by the time she did it curled past the [Shell|organization] station, past [St. Monica’s|organization=St. Monica's Church] and halfway down [Ludlow Avenue|place].
{Stella Papadakis|“Where were all of you in 2009?”} she hollered, and everybody laughed, and somebody at the back started to cry.
The parlor, opened in 1948 by her [Macedonian|group=Macedonians]-born grandfather, [Kosta|person=Kosta Papadakis], closes Tuesday. [Papadakis|person=Stella Papadakis], 64, has no children in the business and a bad hip. A [Cleveland|place] developer, [Ridgeline Partners|organization], bought the block for $3.3 million.
[Cincinnati|place] chili is not chili, as [Texans|group] like to point out. It’s a thin meat sauce, spiced with cinnamon and allspice, ladled over spaghetti and buried in shredded cheddar: a three-way. Add onions or beans and it’s a four-way. [Skyline Chili|organization] and [Gold Star Chili|organization] made it a chain. Neighborhood places kept it strange.
Former Mayor [Roxanne Qualls|person] ate there. So did [Pete Rose|person], in a booth now occupied by a jukebox. [Nick Lachey|person] once ordered for a bus.
## {Harold Fitch|‘You can’t write it down’}
[Harold Fitch|person], 79, has worked the steam table since he left the [Army|organization=U.S. Army] in 1966. He learned the recipe by standing next to a man from [Thessaloniki|place] who spoke no [English|group].
{Harold Fitch|“You can’t write it down,”} [Fitch|person=Harold Fitch] said. {Harold Fitch (cont)|“I tried. It came out like a grocery list.”}
The [Cincinnati Museum Center|organization] has asked for the neon sign; the [Smithsonian|organization=Smithsonian Institution] sent a polite letter about the ladles. [Papadakis|person=Stella Papadakis] said the recipe would go to nobody, adding that three companies had offered {Stella Papadakis (mixed)|“real money, embarrassing money.”}
At 9:15 p.m., [Aisha Rahman-Cole|person], a nurse from [Covington|place], [Ky.|place=Kentucky], ordered what she had ordered on her first date, on her wedding day and after both funerals.
{Aisha Rahman-Cole|“Four-way, bean, extra crackers,”} she said. {Aisha Rahman-Cole (cont)|“Please and thank you.”}
---
Shell = Shell plc
Cincinnati = Cincinnati
Skyline Chili = Skyline Chili
Gold Star Chili = Gold Star Chili
Roxanne Qualls = Roxanne Qualls
Pete Rose = Pete Rose
Nick Lachey = Nick Lachey
U.S. Army = United States Army
Thessaloniki = Thessaloniki
Cincinnati Museum Center = Cincinnati Museum Center
Smithsonian Institution = Smithsonian Institution
Covington = Covington, Kentucky
Macedonians = Macedonians (ethnic group)
Texans = Texans
Cleveland = Cleveland
Kentucky = Kentucky
