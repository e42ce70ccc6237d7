id: sp-webb-carbon-nature
date: 2023-06-27
place: Baltimore
style: wire
topic: science
---
# Astronomers spot a molecule of life’s chemistry in a faraway planet nursery
[BALTIMORE|place=Baltimore] — The [James Webb Space Telescope|product] has found a carbon molecule that chemists have hunted in space for half a century, in a swirl of dust 1,350 light-years from [Earth|place], researchers reported on Monday in [Nature|organization=Nature (journal)].
The molecule, methyl cation, helps to build larger ones. It turned up in a disk called [d203-506|place] in the [Orion Nebula|place], where ultraviolet light from young giants such as [Theta1 Orionis C|place] was thought to shred anything so fragile.
{Olivier Berné|“We expected a desert and we found a kitchen,”} said [Olivier Berné|person] of the [University of Toulouse|organization], who led the work with [Els Peeters|person] of [Western University|organization=University of Western Ontario] in [Ontario|place].
The signal was a smudge that one doctoral student, [Ilane Schroetter-Mbaye|person], had marked on a printout with the word “weird.” It matched no line in the [HITRAN|product] database. Spectroscopists at the [University of Leiden|organization=Leiden University] and [Paris-Saclay University|organization] ran the sums again by hand.
{Marie-Aline Martin-Drumel|“They phoned on a Saturday to say the weird thing was real,”} [Marie-Aline Martin-Drumel|person] said. {Marie-Aline Martin-Drumel (cont)|“I was buying shrimp.”}
[Webb|product=James Webb Space Telescope], a $10 billion partnership of [NASA|organization], the [European Space Agency|organization] ([ESA|organization=European Space Agency]) and the [Canadian Space Agency|organization], was launched by an [Ariane 5|product] from [Kourou|place], [French Guiana|place], on [Christmas Day|event=Christmas] in 2021. Its [Mid-Infrared Instrument|product=MIRI (Mid-Infrared Instrument)], or [MIRI|product=MIRI (Mid-Infrared Instrument)], took the spectrum under a program named [PDRs4All|work].
Similar molecules may be sought with the [Atacama Large Millimeter Array|place] in [Chile|place].
{~the paper|“Ultraviolet radiation may thus play a creative role,”} the paper says.
Not so fast, cautioned [Karin Öberg|person] of [Harvard|organization=Harvard University], who did not take part. {Karin Öberg|“One disk is an anecdote,”} she told [Science News|organization].
The next proposals for ^Cycle 3 are due in October.
---
Ariane 5 = Ariane 5
Atacama Large Millimeter Array = Atacama Large Millimeter Array
Baltimore = Baltimore
Canadian Space Agency = Canadian Space Agency
Chile = Chile
Christmas = Christmas
Earth = Earth
Els Peeters = Els Peeters
French Guiana = French Guiana
HITRAN = HITRAN
Harvard University = Harvard University
James Webb Space Telescope = James Webb Space Telescope
Karin Öberg = Karin Öberg
Kourou = Kourou
Leiden University = Leiden University
MIRI (Mid-Infrared Instrument) = MIRI (Mid-Infrared Instrument)
Marie-Aline Martin-Drumel = Marie-Aline Martin-Drumel
NASA = NASA
Nature (journal) = Nature (journal)
Olivier Berné = Olivier Berné
Ontario = Ontario
Orion Nebula = Orion Nebula
Paris-Saclay University = Paris-Saclay University
Science News = Science News
Theta1 Orionis C = Theta1 Orionis C
University of Toulouse = University of Toulouse
University of Western Ontario = University of Western Ontario
d203-506 = d203-506
