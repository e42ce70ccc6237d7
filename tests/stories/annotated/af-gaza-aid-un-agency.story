id: af-gaza-aid-un-agency
date: 2024-03-05
place: Geneva
style: wire
topic: conflict
---
# [UN|organization=United Nations] says children dying of starvation in north [Gaza|place=Gaza Strip] as truce talks stall
[GENEVA|place=Geneva]/[CAIRO|place=Cairo] (^Agencies) – Children are dying of hunger in hospitals in northern [Gaza|place=Gaza Strip], the [World Health Organization|organization] ([WHO|organization=World Health Organization]) said on Monday, after its staff reached [Al-Awda|organization=Al-Awda Hospital] and [Kamal Adwan|organization=Kamal Adwan Hospital] hospitals for the first time since October.
{Ahlem Bensouda|‘At [Al-Awda|organization=Al-Awda Hospital] the doctors share one torch and the mothers share one cup,’} said [Ahlem Bensouda|person], a [WHO|organization=World Health Organization] emergency officer. Ten children had died at [Kamal Adwan|organization=Kamal Adwan Hospital], she said.
The [UN Relief and Works Agency|organization=UNRWA] for ^Palestine ^Refugees, known as [UNRWA|organization], said it had not been allowed to send supplies north since 23 January. [Israel|place] accuses 12 of its 13,000 workers in [Gaza|place=Gaza Strip] of having taken part in the [Hamas|organization]-led attack of 7 October, in which about 1,200 people were killed and 253 taken hostage.
[Israeli|group=Israelis] attacks have since killed more than 30,500 [Palestinians|group], according to the [Gaza Health Ministry|organization].
In [Cairo|place], a delegation of [Hamas|organization] led by [Khalil al-Hayya|person] met [Egyptian|group=Egyptians] and [Qatari|group=Qataris] mediators for a second day. [Israel|place] stayed away, having asked in vain for a list of living hostages, the [Israeli|group=Israelis] newspaper [Yedioth Ahronoth|organization] reported. [Washington|place=Washington, D.C.] hopes for a truce of six weeks before [Ramadan|event].
[US|place=United States] Vice President [Kamala Harris|person] met [Benny Gantz|person], a member of [Israel|place]’s war cabinet, at the [White House|organization]; Prime Minister [Benjamin Netanyahu|person] had not approved the trip. [Likud|organization] ministers called it a betrayal.
[US|place=United States] and [Jordanian|group=Jordanians] planes dropped 36,800 meals by parachute. [Médecins Sans Frontières|organization] ([MSF|organization=Médecins Sans Frontières]) and [Oxfam|organization] said airdrops were no substitute for lorries through [Rafah|place] and [Kerem Shalom|place].
{Umm Yousef al-Masri|‘We grind animal feed. Now there is no animal feed,’} [Umm Yousef al-Masri|person], a mother of five in [Beit Lahia|place], said by telephone. Her sister’s house in the [Jabalia|place] refugee camp was hit in December.
[Jens Lykke-Holm|person], of the [UN|organization=United Nations]’s humanitarian office, [OCHA|organization=United Nations Office for the Coordination of Humanitarian Affairs], said that 300 lorries a day were needed. [COGAT|organization], the [Israeli|group=Israelis] military body that handles crossings, said there was no limit on aid and blamed the [United Nations|organization] for failing to distribute it.
---
Al-Awda Hospital = Al-Awda Hospital
Beit Lahia = Beit Lahia
Benjamin Netanyahu = Benjamin Netanyahu
Benny Gantz = Benny Gantz
COGAT = Coordinator of Government Activities in the Territories
Cairo = Cairo
Gaza Strip = Gaza Strip
Geneva = Geneva
Hamas = Hamas
Israel = Israel
Israelis = Israelis
Jabalia = Jabalia refugee camp
Jordanians = Jordanians
Kamal Adwan Hospital = Kamal Adwan Hospital
Kamala Harris = Kamala Harris
Kerem Shalom = Kerem Shalom border crossing
Khalil al-Hayya = Khalil al-Hayya
Likud = Likud
Médecins Sans Frontières = Médecins Sans Frontières
Oxfam = Oxfam
Palestinians = Palestinians
Qataris = Qataris
Rafah = Rafah
Ramadan = Ramadan
UNRWA = UNRWA
United Nations = United Nations
United Nations Office for the Coordination of Humanitarian Affairs = United Nations Office for the Coordination of Humanitarian Affairs
United States = United States
Washington, D.C. = Washington, D.C.
White House = White House
World Health Organization = World Health Organization
Yedioth Ahronoth = Yedioth Ahronoth
