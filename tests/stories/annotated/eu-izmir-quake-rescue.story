id: eu-izmir-quake-rescue
date: 2020-10-31
place: Izmir
style: wire
topic: disaster
---
# Girl pulled alive after 23 hours as [Aegean|place=Aegean Sea] quake toll hits 39
> Rescuers in [Izmir|place=İzmir] call for silence; two teenagers killed on [Greek|group=Greeks] island of [Samos|place]
[IZMIR|place=İzmir], [Turkey|place] — Rescue workers in the [Turkish|group=Turkish people] city of [Izmir|place=İzmir] lifted a 16-year-old girl and her dog from the ruins of a seven-storey block on Saturday, a day after a powerful earthquake in the [Aegean Sea|place] killed at least 39 people.
[İnci Okan-Yıldırımoğlu|person] had held the hand of a volunteer, [Edanur Doğan-Çelebi|person], through a gap for five hours.
{Edanur Doğan-Çelebi|“I told her about my exams, she told me about hers. She is better at chemistry,”} the volunteer, 29, told [Anadolu Agency|organization]. {Edanur Doğan-Çelebi (cont)|“When she came out she said, and my dog? And there was [Fıstık|person].”}
The quake, which the [U.S. Geological Survey|organization=United States Geological Survey] put at magnitude 7.0 and [Turkey|place]’s [AFAD|organization=Disaster and Emergency Management Presidency] at 6.6, was centred 14 km northeast of [Samos|place], and was felt in [Istanbul|place] and in [Athens|place].
In the district of [Bayraklı|place], built on the silt of a delta, twenty buildings fell. President [Tayyip Erdogan|person=Recep Tayyip Erdoğan], visiting with ministers, promised new flats before the next winter. {Recep Tayyip Erdoğan|“We will not leave any of our citizens without a roof,”} he said.
A small sea wave swept through [Seferihisar|place], drowning [Hatice Erensoy|person], 82, in her wheelchair.
On [Samos|place], two teenagers who were walking home from school, cousins of fifteen and seventeen, were killed by a wall. The island’s mayor called it {~the mayor of Samos (mixed)|“a wall that everybody knew.”}
The disaster brought a rare thaw. [Kyriakos Mitsotakis|person], the [Greek|group=Greeks] premier, telephoned Mr. [Erdogan|person=Recep Tayyip Erdoğan]; the two [NATO|organization] allies have been at odds all summer over gas and maritime limits. {Kyriakos Mitsotakis|“Tonight we are neighbours before anything else,”} [Mitsotakis|person=Kyriakos Mitsotakis] tweeted.
By nightfall the search, lit by lamps from a football ground of [Göztepe|organization=Göztepe S.K.], was down to eight sites. At each a whistle blew every ten minutes, and [Izmir|place=İzmir] was asked to be quiet.
---
Samos = Samos
İzmir = İzmir
United States Geological Survey = United States Geological Survey
Disaster and Emergency Management Presidency = Disaster and Emergency Management Presidency
Bayraklı = Bayraklı
Recep Tayyip Erdoğan = Recep Tayyip Erdoğan
Seferihisar = Seferihisar
Kyriakos Mitsotakis = Kyriakos Mitsotakis
Göztepe S.K. = Göztepe S.K.
Aegean Sea = Aegean Sea
Greeks = Greeks
Turkey = Turkey
Turkish people = Turkish people
Anadolu Agency = Anadolu Agency
Istanbul = Istanbul
Athens = Athens
NATO = NATO
