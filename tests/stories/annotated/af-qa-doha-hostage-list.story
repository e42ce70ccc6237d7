id: af-qa-doha-hostage-list
date: 2023-11-23
place: Doha
style: wire
topic: conflict
---
# Thirteen names, then silence: how a pause in [Gaza|place=Gaza Strip] was timed to a minute in [Doha|place]
[DOHA|place=Doha]/[JERUSALEM|place=Jerusalem], Nov. 23 - ^A four-day truce between [Israel|place] and [Hamas|organization] will begin at 7 a.m. on Friday, and thirteen women and children held hostage in [Gaza|place=Gaza Strip] will be freed at four in the afternoon, [Qatar|place]'s foreign ministry announced on Thursday.
{Majed Al-Ansari|"The list has been received and it has been passed on. I don't have the names, and I wouldn't read them to you if I did,"} ministry spokesman [Majed Al-Ansari|person] told a packed briefing.
The deal, mediated by [Qatar|place], [Egypt|place] and the [United States|place], was to have started on Thursday morning. A one-page annex delayed it, an official close to the talks said: {~an official close to the talks|"Nobody had said who would hold the door of the bus."}
[Hamas|organization]-led gunmen killed about 1,200 people and took some 240 captive in the attack of October 7, by [Israeli|group=Israelis] tallies. Health authorities in the [Hamas|organization]-run [Gaza Strip|place] put the number of [Palestinians|group] killed since at more than 14,000.
In [Kibbutz Magen Or|place], sixty yellow chairs stand in the dining room. [Orna Peled-Shimoni|person], whose sister and niece are thought to be on the list, doesn't sleep. {Orna Peled-Shimoni|"The army officer phoned at nine to say that he could say nothing,"} she said. {Orna Peled-Shimoni (cont)|"I kissed the telephone."}
Across the fence, in [Khan Younis|place], [Umm Nidal Abu Taha|person] counted hours of another kind. Her son [Mahmoud|person], 17, is one of 300 prisoners whom [Israel|place]'s [Justice Ministry|organization=Ministry of Justice (Israel)] listed as candidates for release. {Umm Nidal Abu Taha|"I'll cook if there's gas. And if there isn't gas I'll cook,"} she said.
Two hundred trucks a day are to enter through [Rafah|place=Rafah Border Crossing], as well as 130,000 liters of diesel. The [International Committee of the Red Cross|organization] ([ICRC|organization=International Committee of the Red Cross]) will collect the hostages. Its president, [Mirjana Spoljaric|person], met [Hamas|organization] leader [Ismail Haniyeh|person] in [Qatar|place] on Monday.
Prime Minister [Benjamin Netanyahu|person] told [Israelis|group] that the [Israel-Hamas war|event=Gaza war] would go on afterward. President [Joe Biden|person], on [Nantucket|place] for ^Thanksgiving, said he was keeping his {Joe Biden (mixed)|"fingers crossed"}.
On the northern front, [Hezbollah|organization] fired 48 rockets from [Lebanon|place]. Whether the pause applies there, the spokesman was asked. {Majed Al-Ansari|"Let us first have seven o'clock,"} he replied.
---
Benjamin Netanyahu = Benjamin Netanyahu
Doha = Doha
Egypt = Egypt
Gaza Strip = Gaza Strip
Gaza war = Gaza war
Hamas = Hamas
Hezbollah = Hezbollah
International Committee of the Red Cross = International Committee of the Red Cross
Ismail Haniyeh = Ismail Haniyeh
Israel = Israel
Jerusalem = Jerusalem
Joe Biden = Joe Biden
Khan Younis = Khan Yunis
Lebanon = Lebanon
Majed Al-Ansari = Majed Al Ansari
Ministry of Justice (Israel) = Ministry of Justice (Israel)
Mirjana Spoljaric = Mirjana Spoljaric Egger
Nantucket = Nantucket
Qatar = Qatar
Rafah Border Crossing = Rafah Border Crossing
United States = United States
