id: us-lunar-relay-launch
date: 2026-03-14
place: Cape Canaveral
style: us
topic: science
---
# [NASA|organization] relay heads for the moon after two scrubs
[CAPE CANAVERAL|place=Cape Canaveral], [Fla.|place=Florida] — A radio relay the size of a minivan is on its way to the moon after a [SpaceX|organization] [Falcon Heavy|product] lifted off Saturday from [Kennedy Space Center|place], trailed by the cheers of engineers who had been awake for most of three days.
The spacecraft, [Lantern|product=Lantern (spacecraft)], separated on schedule. If all goes well it will slip into an orbit over the lunar south pole in June and carry messages for the astronauts of the [Artemis program|work].
{Adaeze Okonkwo-Reyes|"She's talking, and she's talking clearly,"} said mission manager [Adaeze Okonkwo-Reyes|person] of [NASA|organization]'s [Goddard Space Flight Center|organization] in [Greenbelt|place], [Maryland|place]. {Adaeze Okonkwo-Reyes (cont)|"That's all I ever wanted from a radio."}
A sticky valve stopped one countdown on Wednesday; lightning near [Merritt Island|place] ended another. Launch director [Pete Salazar|person] described Friday night as {Pete Salazar (mixed)|"a long conversation with a weather balloon."}
[Lantern|product=Lantern (spacecraft)] was built by [Lockheed Martin|organization] in [Littleton|place], [Colorado|place], for $412 million, about 20% over its first budget. It carries a laser terminal from [MIT Lincoln Laboratory|organization] and a small camera made by students at [Arizona State University|organization].
The [European Space Agency|organization] is planning a similar network, called [Moonlight|work], and [China|place]'s [Queqiao-2|product] satellite has been in lunar orbit since 2024. Planetary scientist [Bethany Marsh|person] of [Brown University|organization], who isn't involved in the mission, said the three could one day work together.
{Bethany Marsh|"Radio waves don't carry passports,"} [Marsh|person=Bethany Marsh] said.
[Congress|organization=U.S. Congress] may have other ideas. A 2011 law known as the [Wolf Amendment|work] restricts what [NASA|organization] can do with [Chinese|group] agencies, and two members of the [House|organization=U.S. House] science panel wrote to the agency on Thursday asking for assurances.
! The [Falcon Heavy|product] rises from [Launch Complex 39A|place] on Saturday. (Photo: [Joan Whitcomb|person])
On the causeway at [Titusville|place], retired teacher [Hank Dubois|person] had parked his camper on Tuesday and refused to leave. {Hank Dubois|"I missed [Apollo|work=Apollo program] because I had the mumps,"} he said.
---
SpaceX = SpaceX
Falcon Heavy = Falcon Heavy
Kennedy Space Center = Kennedy Space Center
Cape Canaveral = Cape Canaveral
Artemis program = Artemis program
Goddard Space Flight Center = Goddard Space Flight Center
Greenbelt = Greenbelt, Maryland
Merritt Island = Merritt Island, Florida
Lockheed Martin = Lockheed Martin
Littleton = Littleton, Colorado
MIT Lincoln Laboratory = MIT Lincoln Laboratory
Arizona State University = Arizona State University
European Space Agency = European Space Agency
Brown University = Brown University
Wolf Amendment = Wolf Amendment
Titusville = Titusville, Florida
Launch Complex 39A = Kennedy Space Center Launch Complex 39
NASA = NASA
Florida = Florida
Maryland = Maryland
Colorado = Colorado
China = China
U.S. Congress = United States Congress
Chinese = Chinese people
U.S. House = United States House of Representatives
