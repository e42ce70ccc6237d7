id: sp-vacuum-headphone-test
date: 2024-11-29
place: Chicago
style: us
topic: technology
---
# We ^Made 41 ^Dogs ^Shed ^On ^Six ^Robot ^Vacuums. ^Here ^Is ^What ^Survived
The best robot vacuum you can buy on [Black Friday|event=Black Friday (shopping)] is the [Roborock Q5 Max|product], and we know because a large black dog named [Kevin|person=Kevin (dog)] told us so.
[Kevin|person=Kevin (dog)] is one of 41 dogs at [Second Wind Rescue|organization] in [Joliet|place=Joliet, Illinois], [Ill.|place=Illinois], where [Good Sense|organization], the magazine of the nonprofit [Midwest Consumers League|organization], moved its testing lab for nine days this fall. Each machine was given the same hallway, the same hair and the same single slipper.
{Patrice Abernathy-Soto|"A showroom floor is a lie. A kennel is the truth with a wet nose,"} said [Patrice Abernathy-Soto|person], who runs the lab.
The [Roborock|organization], from [Beijing|place], picked up 93 percent of what we put down. The [iRobot|organization] [Roomba j7+|product=Roomba], at $599, managed 88 and was the only one to recognize, photograph and avoid what the manual calls {~the manual (mixed)|"solid pet waste."} [Amazon|organization=Amazon (company)] dropped its bid for the maker in January, and spare parts may be a worry.
[Dyson|organization=Dyson (company)]'s [360 Vis Nav|product] was strongest and least bright; it ate the slipper. A [Shark Matrix|product] circled a water bowl until its battery died. The [Eufy X10 Pro Omni|product], sold at [Target|organization=Target Corporation] and [Best Buy|organization], mops well.
In a statement, [Dyson|organization=Dyson (company)] said its engineers were {~Dyson (mixed)|"sorry about the slipper"} and that a software update would follow.
{Hector Villaseñor|"The dogs voted too. They barked least at the [Eufy|product=Eufy X10 Pro Omni] and slept on the [Shark|product=Shark Matrix],"} said [Hector Villaseñor|person], who manages the shelter. {Hector Villaseñor (cont)|"[Kevin|person=Kevin (dog)] tried to bury the [Roomba|product]."}
We also asked each app what it does with its maps. [Mozilla|organization]'s "[Privacy Not Included|work]" guide helped; so did [California|place]'s [Consumer Privacy Act|work=California Consumer Privacy Act]. Only two answered in plain [English|group=English language].
## The ranking
- 1. [Roborock Q5 Max|product], $299: buy it
- 2. [Roomba j7+|product=Roomba], $599: for the careless
- 3. [Eufy X10 Pro Omni|product], $650: for the kitchen
- 4. [Shark Matrix|product], $280: no
- Also tested: [360 Vis Nav|product]; [Ecovacs Deebot N8|product]
---
Amazon (company) = Amazon (company)
Beijing = Beijing
Best Buy = Best Buy
Black Friday (shopping) = Black Friday (shopping)
California = California
California Consumer Privacy Act = California Consumer Privacy Act
Dyson (company) = Dyson (company)
English language = English language
Illinois = Illinois
Joliet, Illinois = Joliet, Illinois
Mozilla = Mozilla
Roomba = Roomba
Target Corporation = Target Corporation
iRobot = iRobot
