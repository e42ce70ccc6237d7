id: as-id-bekasi-governor-race
date: 2018-06-20
place: Bandung
style: asian
topic: politics
---
# A comedian, a general and four airports: inside the [West Java|place] race
Nobody who saw the last televised debate in [Bandung|place] will forget the moment when [Deddy Mizwar|person], an actor before he was deputy governor, corrected the moderator's lighting.
[Indonesia|place]'s most populous province votes on June 27 for a governor, one of 171 regional polls held on the same day. With 31 million voters, [West Java|place] is watched as a rehearsal for next year's presidential contest, in which [Joko Widodo|person] may again meet [Prabowo Subianto|person].
Surveys favor [Ridwan Kamil|person], mayor of [Bandung|place], an architect with eight million followers on [Instagram|product]. He runs with [Uu Ruzhanul Ulum|person], regent of [Tasikmalaya|place], and has the backing of the [National Democratic Party|organization=NasDem Party] ([NasDem|organization=NasDem Party]), the [National Awakening Party|organization] ([PKB|organization=National Awakening Party]) and two others.
{Ridwan Kamil|"A mayor is a plumber. A governor is the man who knows which plumber to call,"} he told traders at [Caringin Market|place].
Retired ^Maj. Gen. [Sudrajat|person], supported by [Gerindra|organization] and the [Prosperous Justice Party|organization], was unknown a year ago. He closed the gap by promising dams, and by selling shuttlecock-shaped key rings, a tribute to his late mother, a [Sundanese|group] badminton champion.
The [Indonesian Democratic Party of Struggle|organization] ([PDI-P|organization=Indonesian Democratic Party of Struggle]) has put up [T.B. Hasanuddin|person], also a general, with a policeman, [Anton Charliyan|person]. {Siti Aminah Kartasasmita|"So we have two generals, a policeman, an actor and an architect,"} observed political scientist [Siti Aminah Kartasasmita|person] of [Padjadjaran University|organization]. {Siti Aminah Kartasasmita (cont)|"All that is missing is a governor."}
On the stump all four pairs promise roads to [Kertajati Airport|place], opened last month to a flight a day. All four say little of the [Citarum|place=Citarum River], which the [World Bank|organization] once called {World Bank (mixed)|"one of the dirtiest rivers"} anywhere.
In [Bekasi|place], a city of factories for [Honda|organization] and [Samsung|organization], workers wanted to talk of rice. {~a woman in a headscarf|"I will vote for the one who is least in my phone,"} a woman in a headscarf said.
Results from the [General Elections Commission|organization] ([KPU|organization=General Elections Commission]) are due July 9.
---
Indonesia = Indonesia
World Bank = World Bank
West Java = West Java
Bandung = Bandung
Deddy Mizwar = Deddy Mizwar
Joko Widodo = Joko Widodo
Prabowo Subianto = Prabowo Subianto
Ridwan Kamil = Ridwan Kamil
Instagram = Instagram
Uu Ruzhanul Ulum = Uu Ruzhanul Ulum
Tasikmalaya = Tasikmalaya Regency
NasDem Party = NasDem Party
National Awakening Party = National Awakening Party
Sudrajat = Sudrajat
Gerindra = Gerindra Party
Prosperous Justice Party = Prosperous Justice Party
Sundanese = Sundanese people
Indonesian Democratic Party of Struggle = Indonesian Democratic Party of Struggle
Padjadjaran University = Padjadjaran University
Kertajati Airport = Kertajati International Airport
Citarum River = Citarum River
Bekasi = Bekasi
Honda = Honda
Samsung = Samsung
General Elections Commission = General Elections Commission (Indonesia)
