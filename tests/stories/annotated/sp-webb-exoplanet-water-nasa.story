id: sp-webb-exoplanet-water-nasa
date: 2023-09-11
place: Greenbelt
style: us
topic: science
---
# [Webb|product=James Webb Space Telescope] ^Finds ^Carbon ^Dioxide and a ^Hint of ^Something ^More on ^Distant ^World
Astronomers using the [James Webb Space Telescope|product] have found carbon dioxide and methane in the air of [K2-18 b|place], a planet 120 light-years from [Earth|place] that may be covered by an ocean, [NASA|organization] said Monday.
The planet, in the constellation [Leo|place=Leo (constellation)], is 8.6 times as massive as [Earth|place] and circles a cool dwarf star in the zone where water can be liquid. The [Hubble Space Telescope|product] saw signs of water vapor there in 2019; [Webb|product=James Webb Space Telescope] suggests that [Hubble|product=Hubble Space Telescope] was looking at methane.
{Perpetua Ainsley-Moyo|“It’s as if someone cleaned the window,”} said [Perpetua Ainsley-Moyo|person], an astrophysicist at [NASA|organization]’s [Goddard Space Flight Center|organization] in [Greenbelt|place], [Maryland|place], who was not part of the team.
The team, led from the [University of Cambridge|organization], also reported a weak sign of dimethyl sulfide, or ^DMS, which on [Earth|place] comes only from life, chiefly plankton. More observations with [Webb|product=James Webb Space Telescope]’s [Mid-Infrared Instrument|product] ([MIRI|product=Mid-Infrared Instrument]) are planned. The results will appear in the [Astrophysical Journal Letters|organization=The Astrophysical Journal Letters].
Others urged patience. {Tadhg Ó Conaill-Voss|“One bump is a bump,”} said [Tadhg Ó Conaill-Voss|person] of the [Max Planck Institute for Astronomy|organization] in [Heidelberg|place], [Germany|place]. {Tadhg Ó Conaill-Voss (cont)|“Ask me after [MIRI|product=Mid-Infrared Instrument].”}
Worlds between [Earth|place] and [Neptune|place] in size are the most common in the [Milky Way|place], yet the sun has none. Whether they have oceans under their thick hydrogen, as the so-called ^Hycean model holds, or only hot soup, is disputed. The search for [Planet Nine|place], a possible member of our own system, goes on at the [Vera C. Rubin Observatory|organization] in [Chile|place].
[Webb|product=James Webb Space Telescope], a $10 billion project of [NASA|organization], the [European Space Agency|organization] ([ESA|organization=European Space Agency]) and the [Canadian Space Agency|organization], was launched on an [Ariane 5|product] on [Christmas Day|event=Christmas] 2021 and orbits the point called ^L2, a million miles away.
In July it marked its first year with a picture of [Rho Ophiuchi|place], the nearest nursery of stars. Next up is [TRAPPIST-1|place], with seven planets the size of [Venus|place] or [Earth|place].
{Nikku Solberg-Rao|“We will not shout ‘life’ from a rooftop,”} said the project’s deputy scientist, [Nikku Solberg-Rao|person]. {Nikku Solberg-Rao (cont)|“The roof is too small.”}
---
Ariane 5 = Ariane 5
Canadian Space Agency = Canadian Space Agency
Chile = Chile
Christmas = Christmas
Earth = Earth
European Space Agency = European Space Agency
Germany = Germany
Goddard Space Flight Center = Goddard Space Flight Center
Greenbelt = Greenbelt, Maryland
Heidelberg = Heidelberg
Hubble Space Telescope = Hubble Space Telescope
James Webb Space Telescope = James Webb Space Telescope
K2-18 b = K2-18b
Leo (constellation) = Leo (constellation)
Maryland = Maryland
Max Planck Institute for Astronomy = Max Planck Institute for Astronomy
Mid-Infrared Instrument = Mid-Infrared Instrument (JWST)
Milky Way = Milky Way
NASA = NASA
Neptune = Neptune
Planet Nine = Planet Nine
Rho Ophiuchi = Rho Ophiuchi
TRAPPIST-1 = TRAPPIST-1
The Astrophysical Journal Letters = The Astrophysical Journal
University of Cambridge = University of Cambridge
Venus = Venus
Vera C. Rubin Observatory = Vera C. Rubin Observatory
