id: eu-lampedusa-rescue
date: 2015-04-29
place: Lampedusa
style: wire
topic: disaster
---
# [Italian|group=Italians] coastguard saves 217 from sinking boat off [Lampedusa|place]; nine dead
> [Eritreans|group] and [Syrians|group] describe eight hours in the dark
[LAMPEDUSA|place=Lampedusa], [Italy|place] (Agencies) — Two [Italian|group=Italians] coastguard cutters and a [Maltese|group=Maltese people] trawler pulled 217 people from the [Mediterranean|place=Mediterranean Sea] early on Wednesday after an overloaded wooden boat capsized about 40 miles south of [Lampedusa|place], officials said.
Nine bodies, among them those of three children, were taken to the island’s small port. [UNHCR|organization=United Nations High Commissioner for Refugees] said at least thirty others were missing.
[Filomena Scannapieco|person], the captain of the cutter [CP 319|product], told the news agency [ANSA|organization=Agenzia Nazionale Stampa Associata] that the passengers had rushed to one side when they saw her lights. {Filomena Scannapieco|“It is the moment we are most afraid of. They think they are saved, and they stand up,”} she said.
{Tesfalem Ghebreyesus|“We were below with the engine. There was no air, only petrol,”} said [Tesfalem Ghebreyesus|person], 22, an [Eritrean|group=Eritreans] who had paid smugglers in [Zuwara|place=Zuwarah], [Libya|place], 1,600 dollars. His brother [Yonas|person=Yonas Ghebreyesus] was not on the list of survivors.
[Bashar al-Hallaq|person], a dentist from [Aleppo|place], swam with his daughter on his back until fishermen on the [Santa Marija|product] threw him a buoy. {Bashar al-Hallaq|“She asked me whether [Europe|place] was far,”} he said. {Bashar al-Hallaq (cont)|“I told her: it is that boat.”}
[European Union|organization] leaders agreed last week to triple the budget of [Operation Triton|event], the border mission run by [Frontex|organization]. Its predecessor, [Italy|place]’s [Mare Nostrum|event=Operation Mare Nostrum], was wound up in October.
{Matteo Renzi|“One country cannot be the gate of a continent,”} Prime Minister [Matteo Renzi|person] said in [Rome|place]. In [Brussels|place], [Dimitris Avramopoulos|person], the [EU|organization=European Union] commissioner for migration, called for {Dimitris Avramopoulos (mixed)|“solidarity that can be counted in beds.”}
[Giusi Nicolini|person], the mayor, has asked for a second hearse. There is one on the island.
The dead will be buried in [Agrigento|place], on [Sicily|place].
---
Maltese people = Maltese people
Zuwarah = Zuwarah
Aleppo = Aleppo
Operation Triton = Operation Triton
Operation Mare Nostrum = Operation Mare Nostrum
Matteo Renzi = Matteo Renzi
Dimitris Avramopoulos = Dimitris Avramopoulos
Giusi Nicolini = Giusi Nicolini
Agrigento = Agrigento
Italians = Italians
Lampedusa = Lampedusa
Eritreans = Eritreans
Syrians = Syrians
Italy = Italy
Mediterranean Sea = Mediterranean Sea
United Nations High Commissioner for Refugees = United Nations High Commissioner for Refugees
Agenzia Nazionale Stampa Associata = Agenzia Nazionale Stampa Associata
Libya = Libya
Europe = Europe
European Union = European Union
Frontex = Frontex
Rome = Rome
Brussels = Brussels
Sicily = Sicily
