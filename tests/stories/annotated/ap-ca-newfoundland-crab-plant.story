id: ap-ca-newfoundland-crab-plant
date: 2023-05-20
place: St. John's
style: canadian
topic: business
---
# Six weeks late, the crab comes ashore
[BONAVISTA|place=Bonavista], [N.L.|place=Newfoundland and Labrador] — The first boat of the season tied up at 5:40 on Saturday morning and the whole wharf clapped, though the price is the worst anyone remembers.
Harvesters had stayed home since April over the $2.20 a pound set by a provincial panel. Last year they got $7.60. A deal reached on Friday between the [Fish, Food and Allied Workers|organization] ([FFAW|organization=Fish, Food and Allied Workers]) and the [Association of Seafood Producers|organization] adds pennies if markets in [Boston|place] and [Tokyo|place] improve.
{Aloysius Tremblett|“Half a loaf? B’y, it’s a heel,”} said skipper [Aloysius Tremblett|person], unloading 9,000 pounds from the [Atlantic Charm|product]. {Aloysius Tremblett (cont)|“But a heel’s what we got.”}
[FFAW|organization=Fish, Food and Allied Workers] president [Greg Pretty|person] said the union took the pact {Greg Pretty (mixed)|“with our eyes open and our noses shut.”}
More than 300 people work the plant here, owned by [Ocean Choice International|organization]. About a third are from [Mexico|place] and the [Philippines|place], and had been living since ^St. ^Patrick’s ^Day in a motel in [Clarenville|place] on advances.
{Maricel Bautista-Ong|“I learned to knit,”} said [Maricel Bautista-Ong|person] of [Iloilo|place]. {Maricel Bautista-Ong (cont)|“I know now every person in [Clarenville|place].”}
Premier [Andrew Furey|person], an orthopedic surgeon who has described the dispute as a bone that would not knit, thanked both sides from [Gander|place]. The opposition’s [David Brazil|person], a [Progressive Conservative|group=Progressive Conservatives], asked why it had taken him so long.
Trouble lies elsewhere too. Scientists with [Fisheries and Oceans Canada|organization] raised the quota by 8.5 per cent, to 54,727 tonnes, just as [American|group=Americans] buyers, who stuffed freezers in 2021, stopped calling. [Alaska|place] closed its snow crab fishery; [Norway|place] filled the gap.
[Memorial University|organization=Memorial University of Newfoundland] economist [Ian Tizzard|person] sees no quick turn. {Ian Tizzard|“A dentist in [Ohio|place] decides what happens in [Bonavista|place],”} he said. {Ian Tizzard (cont)|“He’s having the chicken.”}
By noon trucks were backed up to the [Cabot|person=John Cabot] statue. At [Mifflin’s Tea Room|organization], which had given credit all spring, the owner wiped a slate clean, slowly, name by name.
---
Bonavista = Bonavista, Newfoundland and Labrador
Newfoundland and Labrador = Newfoundland and Labrador
Fish, Food and Allied Workers = Fish, Food and Allied Workers
Boston = Boston
Tokyo = Tokyo
Greg Pretty = Greg Pretty
Ocean Choice International = Ocean Choice International
Mexico = Mexico
Philippines = Philippines
Clarenville = Clarenville
Iloilo = Iloilo City
Andrew Furey = Andrew Furey
Gander = Gander, Newfoundland and Labrador
David Brazil = David Brazil (politician)
Fisheries and Oceans Canada = Fisheries and Oceans Canada
Americans = Americans
Alaska = Alaska
Norway = Norway
Memorial University of Newfoundland = Memorial University of Newfoundland
Ohio = Ohio
John Cabot = John Cabot
