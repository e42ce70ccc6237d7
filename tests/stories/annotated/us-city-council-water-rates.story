id: us-city-council-water-rates
date: 2023-08-15
place: Spokane
style: us
topic: local
---
# [Spokane|place] ^Council ^Raises ^Water ^Rates, ^Bans ^Lawn ^Sprinklers ^From 10 to 6
The [Spokane City Council|organization] voted 5-2 on Monday night to raise water rates by 4.5% and to limit outdoor watering in July and August, as flows in the [Spokane River|place] fell below 900 cubic feet per second for the third straight summer.
Council President [Lori Kinnear-Yazzie|person], who sponsored the ordinance with ^Council ^Member [Zack Zappone-Hill|person], called it overdue. {Lori Kinnear-Yazzie|“We sit on top of one of the best aquifers in [America|place=United States] and we treat it like a garden hose,”} she said.
[Jonathan Bingle-Tate|person] and [Michael Cathcart-Lund|person], the council’s two conservatives, voted no. [Bingle-Tate|person=Jonathan Bingle-Tate] said the rule would turn neighbors in [Indian Trail|place] and [Latah Valley|place] into informers.
A typical household on the [South Hill|place] will pay $2.11 more a month beginning Jan. 1. Commercial users, including [Kaiser Aluminum|organization], [Avista|organization=Avista Corporation] and [Gonzaga University|organization], will see increases of 6%.
The [Spokane Riverkeeper|organization], the [Lands Council|organization] and the [Spokane Tribe of Indians|organization] spoke in favor. {Marvene Sijohn-Abrahamson|“Redband trout were here before [Manito Park|place],”} said [Marvene Sijohn-Abrahamson|person], a tribal elder from [Wellpinit|place].
Opponents came from the [Spokane Association of Realtors|organization] and the [Washington Policy Center|organization]. Landscaper [Buddy Gump|person] wore a rain poncho to the microphone. {Buddy Gump|“First they came for the [Kentucky|place] bluegrass,”} he began, before [Kinnear-Yazzie|person=Lori Kinnear-Yazzie] asked him to speak to the item.
In other business Monday, the council:
- Confirmed [Garrett Jones-Alvarado|person] as interim city administrator, pending an agreement with Mayor [Nadine Woodward|person].
- Accepted a $1.2 million grant from the [U.S. Department of Justice|organization=United States Department of Justice] for body cameras. The [Spokane Police Guild|organization] took no position.
- Renamed a stretch of [Fort George Wright Drive|place] as [Whistalks Way|place], after [Whist-alks|person], a [Spokane|group=Spokane people] warrior woman. The drive was named for [George Wright|person=George Wright (general)], an [Army|organization=United States Army] colonel who hanged [Qualchan|person], her husband, in 1858.
- Sent a letter to [Amtrak|organization] asking that the [Empire Builder|product] stop at a civilized hour.
The [Bureau of Reclamation|organization=United States Bureau of Reclamation] will present a study of the [Spokane Valley-Rathdrum Prairie Aquifer|place] at next week’s meeting. [Idaho|place], which shares it, has no limits on lawns. In [Coeur d’Alene|place], ^City ^Administrator [Troy Tymesen-Roe|person] said by phone, {Troy Tymesen-Roe (mixed)|“folks here like green.”}
Contact reporter [Emry Dinman-Sood|person] at (509) 555-0134.
---
Amtrak = Amtrak
Avista Corporation = Avista Utilities
Coeur d’Alene = Coeur d'Alene, Idaho
Empire Builder = Empire Builder
George Wright (general) = George Wright (general)
Gonzaga University = Gonzaga University
Idaho = Idaho
Kaiser Aluminum = Kaiser Aluminum
Manito Park = Manito Park and Botanical Gardens
Nadine Woodward = Nadine Woodward
Qualchan = Qualchan
Spokane = Spokane, Washington
Spokane City Council = Spokane City Council
Spokane River = Spokane River
Spokane Tribe of Indians = Spokane people
Spokane Valley-Rathdrum Prairie Aquifer = Spokane Valley–Rathdrum Prairie Aquifer
Spokane people = Spokane people
United States = United States
United States Army = United States Army
United States Bureau of Reclamation = United States Bureau of Reclamation
United States Department of Justice = United States Department of Justice
Washington Policy Center = Washington Policy Center
Wellpinit = Wellpinit, Washington
