id: af-ne-sanctions-border-dosso
date: 2023-08-21
place: Niamey
style: wire
topic: politics
---
# Trucks, onions and soldiers: [Niger|place]'s border with [Benin|place] waits on [ECOWAS|organization=Economic Community of West African States]
[GAYA|place=Gaya], [Niger|place], Aug. 21 - ^Nineteen days after the frontier shut, lorry driver [Issoufou Maïga-Hama|person] has read the same page of the [Koran|work=Quran] forty times, and the onions behind him have begun to sing.
{Issoufou Maïga-Hama|"You hear it at night, a kind of hiss. It's the gas,"} he said at the foot of the bridge to [Malanville|place].
[West African|group] leaders closed land borders and froze [Niger|place]'s assets after soldiers of the presidential guard, under General [Abdourahamane Tiani|person], seized President [Mohamed Bazoum|person] on July 26. On Friday their military chiefs, meeting in [Accra|place], said that a day had been set for an intervention; they did not say which.
[Tiani|person=Abdourahamane Tiani] offered on Saturday to give back power within three years. {Abdel-Fatau Musah|"We're not going to play for ever with someone's calendar,"} said [Abdel-Fatau Musah|person], the bloc's commissioner for peace and security.
## Queue of 1,300
[Niger Customs Agents' Union|organization] leader [Mariama Oumarou Seyni|person] has counted 1,300 vehicles at [Gaya|place]. [Nigeria|place] has cut off 70 percent of [Niamey|place]'s electricity. A sack of rice costs a fifth more than in July, the [World Food Programme|organization] says.
[France|place], which keeps 1,500 troops at [Air Base 101|place], and the [United States|place], with a drone base at [Agadez|place], have suspended most aid. [Mali|place] and [Burkina Faso|place], juntas both, vowed to treat any attack as one on themselves. Crowds outside the [French|group] compound waved [Russian|group=Russians] flags made, a tailor said, from unsold curtains.
{~the tailor|"I sewed for [French|group] visitors when they were in fashion,"} the tailor shrugged.
A jihadist raid on an army column near [Koutougou|place], close to the [Malian|group=Malians] border, killed 17 last week. Neither [Jama'at Nasr al-Islam wal-Muslimin|organization] ([JNIM|organization=Jama'at Nasr al-Islam wal-Muslimin]) nor [Islamic State|organization] claimed it.
In the shade of a [Berliet|product] truck, [Maïga-Hama|person=Issoufou Maïga-Hama] plays ludo with a [Togolese|group] carrying second-hand fridges to [Zinder|place]. Whoever loses, he explained, must open one of the fridges and sit in it, {Issoufou Maïga-Hama (mixed)|"with hope"}.
A corporal on the bridge was asked if he expected war. {~a corporal|"With whom? I know them all,"} he said, nodding at the far bank.
---
Abdourahamane Tiani = Abdourahamane Tchiani
Accra = Accra
Agadez = Agadez
Benin = Benin
Berliet = Berliet
Burkina Faso = Burkina Faso
Economic Community of West African States = ECOWAS
France = France
Gaya = Gaya, Niger
Islamic State = Islamic State
Jama'at Nasr al-Islam wal-Muslimin = Jama'at Nasr al-Islam wal-Muslimin
Malanville = Malanville
Mali = Mali
Mohamed Bazoum = Mohamed Bazoum
Niamey = Niamey
Niger = Niger
Nigeria = Nigeria
Quran = Quran
United States = United States
World Food Programme = World Food Programme
Zinder = Zinder
