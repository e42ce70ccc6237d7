id: eu-kremlin-grain-mangled
date: 2022-08-03
place: Moscow
style: wire
topic: politics
---
# [Kremlin|organization] says grain ships may sail on if insurers agree
[MOSCOW|place=Moscow], Aug. 3 -- [Russia|place]’s position on the [Black Sea Grain Initiative|work] has not changed, the [Kremlin|organization] said on Wednesday, though it accused [Western|group=Western world] insurers of keeping cargoes in port .
{Dmitry Peskov|“The corridor is an instrument of stabilization, ”}the [Kremlin|organization] spokesman, [Dmitry Peskov|person], told reporters on a call. {Dmitry Peskov (cont)|“We expect all its parts to work, including the parts that concern our own exporters .”}
Mr [Putin|person=Vladimir Putin] discussed the shipments last week with his [Turkish|group=Turkish people] counterpart, [Tayyip Erdogan|person=Recep Tayyip Erdoğan], the spokesman added.Mr [Erdogan|person=Recep Tayyip Erdoğan] is due in [Sochi|place] on Friday--his second meeting with Mr [Putin|person=Vladimir Putin] in three weeks.
The first vessel, the [Razoni|product], sailed from [Odesa|place] on Monday with 26,527 tonnes of corn for [Tripoli|place=Tripoli, Lebanon], [Lebanon|place]. It anchored off [Istanbul|place] overnight, where a team of [Ukrainian|group=Ukrainians], [Russian|group=Russians], [Turkish|group=Turkish people] and [U.N.|organization=United Nations] inspectors climbed aboard .
{Leyla Korkmaz|‘‘Three hours and twenty minutes, and the corn was corn,’’} said [Leyla Korkmaz|person], a member of the [Joint Coordination Centre|organization]in [Istanbul|place].
In [Kyiv|place], a deputy infrastructure minister, [Yuriy Vaskov|person], said sixteen more ships stood loaded at [Odesa|place], [Chornomorsk|place] and [Pivdennyi|place=Port Pivdennyi] . Premiums, he said, were {Yuriy Vaskov (mixed)|“the last mine in the water ”}.
Brokers at [Lloyd's|organization=Lloyd's of London] in [London|place] quoted cover at between 1.5 and 2 percent of a hull’s value,down from 5 percent in July.{~one broker|“Nobody wants to be the first to be cheap,”}one broker said.
Wheat futures in [Paris|place] fell 1.8 percent on the day--traders at [Euronext|organization] spoke of “a [Razoni|product] effect” -- and recovered a little by the close .
[António Guterres|person], the [U.N.|organization=United Nations] secretary-general, has called the accord {António Guterres (mixed)|“a beacon”}. His office did not reply to questions about the insurers .
Photo: [Emre Dalkılıç|person]/[Bosphorus Photo Agency|organization]
Contact the desk : newsroom@example.com ; [Darya Melnikova|person], [MOSCOW|place=Moscow] bureau
---
Black Sea Grain Initiative = Black Sea Grain Initiative
Dmitry Peskov = Dmitry Peskov
Vladimir Putin = Vladimir Putin
Recep Tayyip Erdoğan = Recep Tayyip Erdoğan
Sochi = Sochi
Tripoli, Lebanon = Tripoli, Lebanon
Lebanon = Lebanon
Joint Coordination Centre = Joint Coordination Centre
Chornomorsk = Chornomorsk
Lloyd's of London = Lloyd's of London
Euronext = Euronext
António Guterres = António Guterres
Kremlin = Government of Russia
Moscow = Moscow
Russia = Russia
Western world = Western world
Turkish people = Turkish people
Odesa = Odesa
Istanbul = Istanbul
Ukrainians = Ukrainians
Russians = Russians
United Nations = United Nations
Kyiv = Kyiv
London = London
Paris = Paris
