id: af-eg-deir-el-bahari-scribe
date: 2015-11-09
place: Luxor
style: wire
topic: culture
---
# Scribe who signed [Hatshepsut|person]'s accounts found with his complaints intact
[LUXOR|place=Luxor], [Egypt|place], Nov. 9 — [Egypt|place]'s ^antiquities minister on Monday opened the rock-cut tomb of a royal bookkeeper who was buried some 3,460 years ago with a roll of letters, most of them about being paid late.
The tomb of [Amenmose|person=Amenmose the scribe], lying in the cliffs between [Deir el-Bahari|place] and the [Valley of the Kings|place], was found in April by a joint [Egyptian|group=Egyptians]-[Polish|group=Poles] mission. It has one chamber, a painted ceiling and no gold.
{Mamdouh Eldamaty|"There are kings who left us less of themselves,"} minister [Mamdouh Eldamaty|person] said at the entrance, where a brass band from [Qena|place] had got lost and arrived an hour late.
The papyrus is three meters long. In it, the scribe tells the vizier that the bakers of [Thebes|place=Thebes, Egypt] have had their grain while {Amenmose the scribe (mixed)|"the man who counted it has eaten his reed pen"}, according to a reading by [Małgorzata Wójcik-Radwan|person] of the [University of Warsaw|organization].
{Małgorzata Wójcik-Radwan|"He is very funny, and he isn't trying to be,"} the professor said. {Małgorzata Wójcik-Radwan (cont)|"He made two copies. One was for the vizier. We think the other one was for us."}
[Egypt|place] badly needs good news. Visitor numbers at [Karnak|place] have halved since a [Russian|group=Russians] airliner, [Metrojet Flight 9268|event], crashed in [Sinai|place=Sinai Peninsula] on October 31; [Britain|place=United Kingdom] and [Russia|place] have both halted flights to [Sharm el-Sheikh|place].
On the [Corniche|place=Luxor Corniche], felucca captain [Hassan Abdel-Rasoul|person] had no customers. His family has dug, legally and not, around [Qurna|place] for five generations. {Hassan Abdel-Rasoul|"A clerk,"} he said, spitting sunflower seeds into the [Nile|place]. {Hassan Abdel-Rasoul (cont)|"Let them find one who pays."}
Some of the finds will travel next year to the [Egyptian Museum|organization] in [Tahrir Square|place], and from there to the [Grand Egyptian Museum|organization] that's being built at [Giza|place] with a [Japanese|group] loan. [The Complaints of Amenmose|work], an edition in [Arabic|group=Arabic language], [Polish|group=Polish language] and [English|group=English language], is planned by the [American University in Cairo Press|organization].
Then the minister was asked when the tomb's eleven workmen, unpaid since August, would get their wages. {Mamdouh Eldamaty|"We have received a letter,"} he said.
---
American University in Cairo Press = American University in Cairo Press
Arabic language = Arabic
Deir el-Bahari = Deir el-Bahari
Egypt = Egypt
Egyptian Museum = Egyptian Museum
English language = English language
Giza = Giza
Grand Egyptian Museum = Grand Egyptian Museum
Hatshepsut = Hatshepsut
Karnak = Karnak
Luxor = Luxor
Mamdouh Eldamaty = Mamdouh Eldamaty
Metrojet Flight 9268 = Metrojet Flight 9268
Nile = Nile
Polish language = Polish language
Qena = Qena
Qurna = Kurna
Russia = Russia
Sharm el-Sheikh = Sharm El Sheikh
Sinai Peninsula = Sinai Peninsula
Tahrir Square = Tahrir Square
Thebes, Egypt = Thebes, Egypt
United Kingdom = United Kingdom
University of Warsaw = University of Warsaw
Valley of the Kings = Valley of the Kings
