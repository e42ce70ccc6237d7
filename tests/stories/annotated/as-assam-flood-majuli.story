id: as-assam-flood-majuli
date: 2020-07-16
place: Jorhat
style: indian
topic: disaster
---
# Flood toll in [Assam|place] crosses 66 as [Brahmaputra|place] swallows embankment at [Majuli|place]
> [Kaziranga|place=Kaziranga National Park] four-fifths under water; 51,000 in relief camps
[JORHAT|place=Jorhat]: Two children and a forest guard drowned on Thursday as the [Brahmaputra|place] broke through an embankment on [Majuli|place], the world’s largest river island, taking the season’s toll in [Assam|place] to 66.
Twenty-six of the state’s 33 districts are affected, the [Assam State Disaster Management Authority|organization] ([ASDMA|organization=Assam State Disaster Management Authority]) said in its evening bulletin. [Dhubri|place], [Barpeta|place] and [Goalpara|place] are the worst hit.
{Monalisa Doley|‘We heard it before we saw it, like a train,’} said [Monalisa Doley|person], 34, a [Mising|group] weaver who waded to the roof of [Garamur High School|organization] with her loom. {Monalisa Doley (cont)|‘My looms are my bank. I could not leave them.’}
The breach at [Bessamara|place] is 140 metres wide. Residents said the government had been warned in March. [Tarun Chandra Payeng|person], the island’s executive engineer, denied any lapse but conceded that geo-bags ordered from [Surat|place] had been held up by the lockdown.
Columns of the [Army|organization=Indian Army]’s [4 Corps|organization=IV Corps] and seven teams of the [National Disaster Response Force|organization] are at work. A [Mi-17|product] helicopter of the [Indian Air Force|organization] dropped food at [Salmora|place].
Chief Minister [Sarbananda Sonowal|person] visited camps in [Bokakhat|place] and announced ^Rs 4 lakh each for the families of the dead. Prime Minister [Narendra Modi|person] spoke to him on telephone and assured all help, officials said.
At [Kaziranga National Park|place], 96 animals including eight one-horned rhinos have died. {~a forest officer|‘They come to the highway, and the highway is not kind,’} a forest officer said. Trucks on [National Highway 37|place] have been told to crawl at 40 kmph.
[Congress|organization] leader [Debabrata Saikia|person] demanded that the deluge be treated as a national calamity. Flood relief, the [All Assam Students’ Union|organization] added in a statement, is {All Assam Students’ Union (mixed)|‘an annual insult’}.
The [Central Water Commission|organization] expects the river at [Nimatighat|place] to remain above the danger mark until Sunday. {Rekha Bordoloi|‘[Bhutan|place] is still getting rain, and what falls there arrives here,’} said [Rekha Bordoloi|person], a hydrologist at [Gauhati University|organization].
---
Assam = Assam
Congress = Indian National Congress
Indian Air Force = Indian Air Force
Indian Army = Indian Army
Narendra Modi = Narendra Modi
Brahmaputra = Brahmaputra River
Majuli = Majuli
Kaziranga National Park = Kaziranga National Park
Jorhat = Jorhat
Assam State Disaster Management Authority = Assam State Disaster Management Authority
Dhubri = Dhubri
Barpeta = Barpeta
Goalpara = Goalpara
Surat = Surat
IV Corps = IV Corps (India)
National Disaster Response Force = National Disaster Response Force
Mi-17 = Mil Mi-17
Sarbananda Sonowal = Sarbananda Sonowal
Bokakhat = Bokakhat
Debabrata Saikia = Debabrata Saikia
All Assam Students’ Union = All Assam Students' Union
Central Water Commission = Central Water Commission
Bhutan = Bhutan
Gauhati University = Gauhati University
Mising = Mising people
