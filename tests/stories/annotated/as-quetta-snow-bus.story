id: as-quetta-snow-bus
date: 2020-01-14
place: Quetta
style: asian
topic: disaster
---
# [Army|organization=Pakistan Army], villagers pull 64 alive from snowbound coaches near [Khanozai|place]
[QUETTA|place=Quetta]: Rescue teams dug out 64 passengers on Monday from three coaches that had been buried up to their windows in snow near [Khanozai|place], in [Balochistan|place], after a night in which the temperature fell to minus 14 degrees ^Celsius.
Seven people, among them a newborn, were taken to [Civil Hospital Quetta|organization] with frostbite. There was no loss of life, [Provincial Disaster Management Authority|organization] ([PDMA|organization=Provincial Disaster Management Authority]) director general [Imran Zarkoon-Khilji|person] said.
The coaches had left [Quetta|place] for [Zhob|place] and [Dera Ismail Khan|place] on Sunday afternoon, although the [National Highway Authority|organization] had closed the [N-50|place] at [Kuchlak|place] an hour earlier.
{Rozi Khan Kakar|"The driver said he had driven this road for 30 years. He had not driven it in this snow,"} said [Rozi Khan Kakar|person], a trader of dried apricots, from his bed.
Shepherds from [Kan Mehtarzai|place] heard the horns at 2am and walked three kilometres with bread and quilts. One of them, [Suleman Mandokhail|person], 55, broke a window with his axe and passed in a kettle. By dawn the [Frontier Corps|organization] ([FC|organization=Frontier Corps]) had reached the spot with two bulldozers, and a [Pakistan Army|organization] [Mi-17|product] lifted out the women and children.
{Suleman Mandokhail|"We are [Pashtuns|group]. A guest is a guest, even if he is stuck in a bus,"} [Mandokhail|person=Suleman Mandokhail] told a television crew from [Geo News|organization].
Across the province, at least 14 people have been killed since Saturday by collapsing roofs in [Pishin|place], [Ziarat|place] and [Qila Abdullah|place]. In [Neelum Valley|place], [Azad Kashmir|place], avalanches struck four villages, and in neighbouring [Afghanistan|place] the authorities said the [Kandahar|place]-[Herat|place] highway was closed.
[Balochistan|place] Chief Minister [Jam Kamal Khan|person] declared an emergency in seven districts and praised the rescuers. ^Opposition leader [Malik Sikandar Barech|person] of [JUI-F|organization=Jamiat Ulema-e-Islam (F)] asked why one snow blower served 1,100km of highway. {Malik Sikandar Barech|"It is in [Quetta|place], it is under snow itself,"} he remarked.
The [Pakistan Meteorological Department|organization] has forecast another spell from Thursday. A coach owner, who asked not to be named, said he would obey the next closure. {~a coach owner|"Probably,"} he added.
---
Afghanistan = Afghanistan
Quetta = Quetta
Khanozai = Khanozai
Balochistan = Balochistan, Pakistan
Zhob = Zhob
Dera Ismail Khan = Dera Ismail Khan
National Highway Authority = National Highway Authority (Pakistan)
N-50 = N-50 National Highway
Kuchlak = Kuchlak
Frontier Corps = Frontier Corps (Pakistan)
Pakistan Army = Pakistan Army
Mi-17 = Mil Mi-17
Pashtuns = Pashtuns
Geo News = Geo News
Pishin = Pishin, Pakistan
Ziarat = Ziarat
Qila Abdullah = Qila Abdullah
Neelum Valley = Neelum Valley
Azad Kashmir = Azad Kashmir
Kandahar = Kandahar
Herat = Herat
Jam Kamal Khan = Jam Kamal Khan
Jamiat Ulema-e-Islam (F) = Jamiat Ulema-e-Islam (F)
Pakistan Meteorological Department = Pakistan Meteorological Department
