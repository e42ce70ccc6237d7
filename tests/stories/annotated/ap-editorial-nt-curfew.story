id: ap-editorial-nt-curfew
date: 2024-03-29
place: Darwin
style: australian
topic: politics
---
# A curfew isn’t a childhood
The three-week night curfew for under-18s in [Alice Springs|place] has brought quiet. It will bring little else.
Chief Minister [Eva Lawler|person] acted after 150 people fought in [Larapinta Drive|place] on Tuesday; nobody who was there blames her. But [Arrernte|group] families have asked since the [Intervention|event=Northern Territory Intervention] of 2007 for the dull things: a bus after nine, a pool with a lifeguard, a house with a door.
{Donna Ah Chee|“The town isn’t broken, its budget is,”} says [Donna Ah Chee|person] of the [Central Australian Aboriginal Congress|organization]. We think that she is right.
[Canberra|place] gave $250 million last year. [Anthony Albanese|person] should ask where it went, and so should [Peter Dutton|person]’s [Country Liberals|organization=Country Liberal Party] friends. This paper will.
---
Alice Springs = Alice Springs
Eva Lawler = Eva Lawler
Larapinta Drive = Larapinta Drive
Arrernte = Arrernte people
Northern Territory Intervention = Northern Territory Intervention
Central Australian Aboriginal Congress = Central Australian Aboriginal Congress
Canberra = Canberra
Anthony Albanese = Anthony Albanese
Peter Dutton = Peter Dutton
Country Liberal Party = Country Liberal Party
