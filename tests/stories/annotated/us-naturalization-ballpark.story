id: us-naturalization-ballpark
date: 2013-07-03
place: Lowell
style: us
topic: politics
---
# 632 new [Americans|group] take oath at [Lowell|place] ballpark; rain holds off
[LOWELL|place=Lowell], [Mass.|place=Massachusetts] — They came in saris and [Red Sox|organization=Boston Red Sox] caps, with strollers and canes, and when the judge asked them to name where they had come from, it took 14 minutes to get from [Albania|place] to [Zimbabwe|place].
On the eve of ^Independence ^Day, 632 people from 88 nations became citizens Wednesday at [LeLacheur Park|place], home of the [Lowell Spinners|organization]. The biggest groups were [Dominicans|group], [Cambodians|group] and [Brazilians|group].
[U.S.|place=United States] ^District Judge [Nathaniel Gorton|person] administered the oath. Then he said, {Nathaniel Gorton|“Ladies and gentlemen, please be seated, my fellow citizens.”}
[Sokha Prak|person], 58, sat very straight. She survived the [Khmer Rouge|organization], a camp on the [Thai|group=Thais] border and 22 years on the night shift at a circuit board plant in [Chelmsford|place]. Her grandson held her sandals.
{Sokha Prak|“My mother had no country when she died,”} [Prak|person=Sokha Prak] said in [Khmer|group], through the boy. {Sokha Prak (cont)|“I bring her with me today.”}
A few rows back, Father [Emeka Nwosu-Hale|person], a [Nigerian|group=Nigerians]-born priest at [St. Patrick Church|organization], was singing “[America the Beautiful|work]” a beat ahead of the recording.
[U.S. Citizenship and Immigration Services|organization] expects to naturalize about 7,800 people at ceremonies around the holiday, from [Monticello|place] to the deck of the [USS Midway|product]. The numbers could swell if the [House|organization=U.S. House] takes up the immigration bill that the [Senate|organization=U.S. Senate] passed last week, 68-32. Rep. [Niki Tsongas|person], ^D-[Mass.|place=Massachusetts], told the crowd her father-in-law’s people came from [Greece|place] with a trunk and a cousin’s address.
Not everyone felt like speechmaking. [Dmitri Volkov|person], 27, a software tester from [Minsk|place], said he was mainly thinking about jury duty.
{Dmitri Volkov|“In [Belarus|place] you do not want the court to know your name,”} [Volkov|person=Dmitri Volkov] said. {Dmitri Volkov (cont)|“Here they send a nice postcard.”}
According to [Gorton|person=Nathaniel Gorton], who has sworn in new citizens for two decades, the shortest speech is the best one. His lasted under a minute. The [Spinners|organization=Lowell Spinners] gave away hot dogs.
---
Lowell = Lowell, Massachusetts
Boston Red Sox = Boston Red Sox
Albania = Albania
Zimbabwe = Zimbabwe
LeLacheur Park = Edward A. LeLacheur Park
Lowell Spinners = Lowell Spinners
Nathaniel Gorton = Nathaniel M. Gorton
Khmer Rouge = Khmer Rouge
Chelmsford = Chelmsford, Massachusetts
America the Beautiful = America the Beautiful
U.S. Citizenship and Immigration Services = United States Citizenship and Immigration Services
Monticello = Monticello
USS Midway = USS Midway (CV-41)
Niki Tsongas = Niki Tsongas
Greece = Greece
Minsk = Minsk
Belarus = Belarus
Khmer = Khmer language
Americans = Americans
Massachusetts = Massachusetts
United States = United States
U.S. House = United States House of Representatives
U.S. Senate = United States Senate
