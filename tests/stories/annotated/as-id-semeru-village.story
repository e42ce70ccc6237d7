id: as-id-semeru-village
date: 2021-12-09
place: Lumajang
style: wire
topic: disaster
---
# Villagers return to ash-buried homes below [Indonesia|place]'s [Mount Semeru|place]
[LUMAJANG|place=Lumajang], [Indonesia|place] — With hoes, cooking pots and bare hands, survivors began digging Thursday into the gray crust where their village had been, five days after [Mount Semeru|place] threw hot ash down its slopes on [Java|place], [Indonesia|place]'s most densely populated island.
The death toll stood at 39, with 13 missing, [National Disaster Management Agency|organization] spokesperson [Abdul Muhari|person] said. More than 6,000 people are in schools, mosques and village halls.
In [Curah Kobokan|place], [Sumiati|person] found her sewing machine, then its table, then a wall. {Sumiati|"Yesterday I knew where every spoon was,"} said the 46-year-old, who like many [Indonesians|group] uses one name. {Sumiati (cont)|"Today I am guessing where the door is."}
A collapse of the lava dome after heavy rain set off the flow, which traveled 11 kilometers and destroyed the [Gladak Perak|place] bridge, cutting the main road between [Lumajang|place] and [Malang|place].
Sirens never sounded in the hamlet, residents said. The [Center for Volcanology and Geological Hazard Mitigation|organization] said it had issued warnings on [WhatsApp|product] to local officials. {Eko Budi Lelono-Hadi|"A message is not a siren,"} conceded [Eko Budi Lelono-Hadi|person], a geologist at the agency's post at [Gunung Sawur|place].
President [Joko Widodo|person], who flew over the area on Tuesday in an [Indonesian Air Force|organization] [Super Puma|product], pledged 2,000 new houses away from the river. Regent [Thoriqul Haq|person] said land had been found at [Sumbermujur|place].
Not all will go. {Ngatemun|"The mountain feeds us for 364 days,"} said [Ngatemun|person], a sand miner, shading his eyes from the glare. {Ngatemun (cont)|"One cannot be angry about one."}
Volunteers from [Muhammadiyah|organization] and [Nahdlatul Ulama|organization], the country's largest [Muslim|group=Muslims] organizations, have set up kitchens, along with a [Catholic|group=Catholics] parish from [Surabaya|place] and a [Hindu|group=Hindus] temple at [Senduro|place].
[Semeru|place=Mount Semeru], also known as [Mahameru|place=Mount Semeru], is one of about 130 active volcanoes in the archipelago, which sits on the [Pacific|place=Pacific Ocean] [Ring of Fire|place]. It rumbled again Thursday afternoon. {~a soldier|"Run or dig?"} a soldier asked his sergeant. They dug.
---
Catholics = Catholic Church
Hindus = Hindus
Indonesia = Indonesia
Indonesians = Indonesians
Muslims = Muslims
WhatsApp = WhatsApp
Mount Semeru = Mount Semeru
Java = Java
National Disaster Management Agency = National Agency for Disaster Countermeasure
Malang = Malang
Center for Volcanology and Geological Hazard Mitigation = Center for Volcanology and Geological Hazard Mitigation
Joko Widodo = Joko Widodo
Indonesian Air Force = Indonesian Air Force
Super Puma = Eurocopter AS332 Super Puma
Thoriqul Haq = Thoriqul Haq
Muhammadiyah = Muhammadiyah
Nahdlatul Ulama = Nahdlatul Ulama
Surabaya = Surabaya
Pacific Ocean = Pacific Ocean
Ring of Fire = Ring of Fire
Lumajang = Lumajang Regency
