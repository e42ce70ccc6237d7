id: as-mn-naadam-wrestler
date: 2013-07-12
place: Ulan Bator
style: asian
topic: sport
---
# Yak herder from [Khövsgöl|place=Khövsgöl Province] is ^Lion of the [Naadam|event]
[ULAN BATOR|place=Ulaanbaatar], July 12 -- [Bat-Erdene|person=Damdingiin Bat-Erdene], a herder who had never before ridden an elevator, threw eight men in two days at the [National Stadium|place=National Sports Stadium] here and lost only to the ninth, winning the title of ^Lion and the heart of a city that makes fun of his accent.
[Damdingiin Bat-Erdene|person], 23, from [Tsagaannuur|place] near the [Russian|group=Russians] frontier, is the first of the [Dukha|group], a reindeer people of a few hundred, to reach the final of the [Naadam|event] wrestling. He shares a name with the old champion [Badmaanyambuugiin Bat-Erdene|person], who ran for president last month and lost to [Tsakhiagiin Elbegdorj|person].
{Damdingiin Bat-Erdene|“The other [Bat-Erdene|person=Badmaanyambuugiin Bat-Erdene] shook my hand and asked who my father was,”} he told [Montsame|organization]. {Damdingiin Bat-Erdene (cont)|“I said: a man who lifts reindeer.”}
The final lasted 51 minutes. [Natsagdorjiin Mönkhjargal|person], an ^Elephant from [Arkhangai|place=Arkhangai Province], won by a knee-trip so quick that the judges, in their blue robes, looked to one another before slapping his thigh.
President [Elbegdorj|person=Tsakhiagiin Elbegdorj], re-elected on June 26 as candidate of the [Democratic Party|organization=Democratic Party (Mongolia)], opened the games on Thursday before 12,000 spectators. Guests included the [Chinese|group] ambassador, executives of [Rio Tinto|organization], which this week shipped the first copper from [Oyu Tolgoi|place], and the sumo grand champion [Hakuho|person], whose own father was a wrestler.
## Horses come home late
On the plain at [Khui Doloon Khudag|place], 257 horses ran 26 kilometers in the race for five-year-olds. A bay from [Sükhbaatar Province|place] came first, ridden by [Ganzorigiin Temüülen|person], who is nine.
{Ganzorigiin Temüülen|“He knew the way,”} said the boy, {Ganzorigiin Temüülen (cont)|“so I sang.”}
The [National Human Rights Commission|organization] and [UNICEF|organization] have called for helmets for child jockeys. This year all wore them. {~an old trainer|“A helmet, good. A saddle, better,”} an old trainer grumbled, holding up a broken strap.
[Ulan Bator|place=Ulaanbaatar]’s traffic police counted 61,000 cars on the road to the racecourse and one camel. The tugrik slid to 1,460 per [US|place=United States] dollar; nobody at the stadium seemed to have heard.
---
Chinese = Chinese people
Russians = Russians
Ulaanbaatar = Ulaanbaatar
United States = United States
Khövsgöl Province = Khövsgöl Province
Naadam = Naadam
National Sports Stadium = National Sports Stadium (Mongolia)
Tsagaannuur = Tsagaannuur, Khövsgöl
Dukha = Dukha people
Badmaanyambuugiin Bat-Erdene = Badmaanyambuugiin Bat-Erdene
Tsakhiagiin Elbegdorj = Tsakhiagiin Elbegdorj
Montsame = MONTSAME
Arkhangai Province = Arkhangai Province
Democratic Party (Mongolia) = Democratic Party (Mongolia)
Rio Tinto = Rio Tinto (corporation)
Oyu Tolgoi = Oyu Tolgoi mine
Hakuho = Hakuhō Shō
Sükhbaatar Province = Sükhbaatar Province
UNICEF = UNICEF
