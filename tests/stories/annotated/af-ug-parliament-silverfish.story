id: af-ug-parliament-silverfish
date: 2023-05-04
place: Kampala
style: african
topic: politics
---
# MPs throw out silver fish ban, ask army to leave lake
> [UPDF|organization=Uganda People's Defence Force] marines accused of burning nets; minister says only 'illegal strings' went up
[KAMPALA|place=Kampala]. Legislators from the islands united across parties on Thursday to defeat a proposal that would've banned the catching of mukene, the silver fish, on [Lake Victoria|place] for six months of the year.
The motion, moved by [Agriculture Committee|organization=Agriculture Committee of Parliament] chairperson [Janet Grace Okori-Moe|person], lost by 163 votes to 148. Speaker [Anita Among|person] had twice to call for silence as [NRM|organization=National Resistance Movement] backbenchers crossed the floor.
{Idah Ssekikubo-Nalwoga|"Honourable members, in [Kalangala|place] we don't eat sunsets,"} said [Idah Ssekikubo-Nalwoga|person], a first-term woman ^MP who entered the [House|organization=Parliament of Uganda] with a basin of the fish and was made to leave it with the sergeant-at-arms.
Opposition chief [Mathias Mpuuga|person] of the [National Unity Platform|organization] ([NUP|organization=National Unity Platform]) asked why soldiers of the [Fisheries Protection Unit|organization], under the [Uganda People's Defence Force|organization], were still at 43 landing sites, seven years after they came for a few weeks.
State Minister [Hellen Adoa|person] defended them. Stocks of ^Nile perch had fallen by half between 2005 and 2015, she noted, and recovered since. {Hellen Adoa|"Who brought back the fish? It wasn't prayer,"} [Adoa|person=Hellen Adoa] said. {Hellen Adoa (cont)|"Although we thank ^God."}
The army's Lt. Col. [Mercy Tukahirwa|person] told [Daily Monitor|organization] that nets burnt at [Masese|place], near [Jinja|place], last month were of a mesh smaller than the law allows. {Mercy Tukahirwa|"We can't arrest a net, so we burn it,"} she explained.
Fishermen tell another story. At [Kiyindi|place], [Buikwe District|place], a mother of six, [Proscovia Babirye|person], said marines took her boat, her engine (a [Yamaha|product] of 40 horsepower) and her brother, who was released after three days without his shoes.
[Kenya|place] and [Tanzania|place] have no such ban, [Busia|place] ^Municipality ^MP [Geoffrey Macho|person] reminded colleagues. {Geoffrey Macho|"Fish do not carry [East African Community|organization] passports,"} he said.
President [Yoweri Museveni|person], who deployed the soldiers in 2017, has yet to comment. His press secretary, [Sandor Walusimbi|person], promised {Sandor Walusimbi (mixed)|"a letter, as usual"}.
---
Anita Among = Anita Annet Among
Buikwe District = Buikwe District
Busia = Busia, Uganda
Daily Monitor = Daily Monitor
East African Community = East African Community
Geoffrey Macho = Geoffrey Macho
Hellen Adoa = Hellen Adoa
Janet Grace Okori-Moe = Janet Grace Okori-Moe
Jinja = Jinja, Uganda
Kampala = Kampala
Kenya = Kenya
Lake Victoria = Lake Victoria
Mathias Mpuuga = Mathias Mpuuga
National Resistance Movement = National Resistance Movement
National Unity Platform = National Unity Platform
Parliament of Uganda = Parliament of Uganda
Tanzania = Tanzania
Uganda People's Defence Force = Uganda People's Defence Force
Yoweri Museveni = Yoweri Museveni
