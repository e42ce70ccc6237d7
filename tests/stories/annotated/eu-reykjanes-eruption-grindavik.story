id: eu-reykjanes-eruption-grindavik
date: 2024-01-14
place: Grindavik
style: wire
topic: disaster
---
# Lava reaches first houses in [Iceland|place]’s [Grindavik|place=Grindavík]
[REYKJAVIK|place=Reykjavík], [Iceland|place] ([AP|organization=Associated Press]) — A crack opened on the edge of the evacuated fishing town of [Grindavik|place=Grindavík] on Sunday, hours after a volcano erupted nearby, and by evening lava had swallowed three houses on a street called [Efrahóp|place].
Nobody was in town. The [Icelandic Civil Protection|organization=Department of Civil Protection and Emergency Management] department had sent the last residents away at 3 a.m., when the ground began to shake.
{Guðrún Ásta Hallgrímsdóttir|“I watched it on television. It took the trampoline first,”} said [Guðrún Ásta Hallgrímsdóttir|person], 44, a schoolteacher whose home was the second to burn. {Guðrún Ásta Hallgrímsdóttir (cont)|“My son asked whether it is allowed.”}
The first fissure, about 900 meters long, was slowed by earthen walls that excavators had been raising since November. The second opened on the wrong side of them.
{Guðni Th. Jóhannesson|“We keep hoping for the best, and we shall keep the beds made,”} President [Guðni Th. Jóhannesson|person] said in an address on [RÚV|organization], the national broadcaster.
Prime Minister [Katrín Jakobsdóttir|person] spoke of {Katrín Jakobsdóttir (mixed)|“a black day”} for [Grindavik|place=Grindavík] and for all of [Iceland|place]. Her cabinet meets on Monday about buying homes in [Hafnarfjörður|place] and [Kópavogur|place] for the town’s 3,800 people.
[Þorvaldur Hreinn Egilsson|person], a volcanologist at the [University of Iceland|organization], said the [Reykjanes Peninsula|place=Southern Peninsula (Iceland)], quiet for eight centuries, had entered {Þorvaldur Hreinn Egilsson (mixed)|“a habit.”} It is the fifth eruption since 2021. [Þorvaldur|person=Þorvaldur Hreinn Egilsson] expects this one to last days, not months.
Flights to and from [Keflavik Airport|place=Keflavík International Airport] ran on time. The [Blue Lagoon|place=Blue Lagoon (geothermal spa)] spa was shut; so was the [Svartsengi|place=Svartsengi power station] power station, which heats the peninsula and is run by remote control from [Reykjavik|place=Reykjavík].
A man is still missing. He fell into a crack on Wednesday while filling it with gravel, and the search was called off on Friday.
At dusk two fishermen, [Jón|person=Jón Pálsson] and [Hermann Pálsson|person], brothers, steamed past in the [Sturla|product=Sturla GK] to see. They did not put in.
---
Grindavík = Grindavík
Guðni Th. Jóhannesson = Guðni Th. Jóhannesson
RÚV = RÚV
Katrín Jakobsdóttir = Katrín Jakobsdóttir
Hafnarfjörður = Hafnarfjörður
Kópavogur = Kópavogur
University of Iceland = University of Iceland
Southern Peninsula (Iceland) = Southern Peninsula (Iceland)
Keflavík International Airport = Keflavík International Airport
Blue Lagoon (geothermal spa) = Blue Lagoon (geothermal spa)
Svartsengi power station = Svartsengi power station
Iceland = Iceland
Associated Press = Associated Press
