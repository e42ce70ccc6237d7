id: eu-nato-vilnius-brief-ask
date: 2023-07-10
place: Vilnius
style: wire
topic: politics
---
# [Erdogan|person=Recep Tayyip Erdoğan] agrees to send [Sweden|place]’s [NATO|organization] bid to parliament
[VILNIUS|place=Vilnius] ([AFP|organization=Agence France-Presse]) — [Turkish|group=Turkish people] President [Recep Tayyip Erdogan|person=Recep Tayyip Erdoğan] dropped his objections to [Sweden|place]’s membership of [NATO|organization] late Monday after a day of shuttling between hotel rooms in the [Lithuanian|group=Lithuanians] capital, the alliance’s chief said.
Secretary General [Jens Stoltenberg|person] emerged shortly before 10 p.m. with the [Turkish|group=Turkish people] leader on one side and [Ulf Kristersson|person], the [Swedish|group=Swedes] prime minister, on the other. {Jens Stoltenberg|“You came for a summit and you get a signature before it has begun,”} he said.
[Ankara|place] will put the accession papers to the [Grand National Assembly|organization=Grand National Assembly of Turkey] quickly. No date was given, and a [Turkish|group=Turkish people] diplomat, who asked not to be named, advised reporters {~a Turkish diplomat (mixed)|“not to cancel August”}.
[Sweden|place] and [Finland|place], neutral through the [Cold War|event], applied together in May 2022, three months after [Russia|place] invaded [Ukraine|place]. [Finland|place] was let in this April.
[Erdogan|person=Recep Tayyip Erdoğan] had accused [Stockholm|place] of sheltering members of the [Kurdistan Workers’ Party|organization] ([PKK|organization=Kurdistan Workers’ Party]). On Monday morning he made a fresh demand: that the [European Union|organization] revive [Turkey|place]’s own application, filed in 1987.
{Emmanuelle Saint-Preux|“It was like selling a carpet and asking for the house,”} said [Emmanuelle Saint-Preux|person], a former adviser to the [Elysée|organization=Élysée Palace] who now teaches at [Sciences Po|organization]. {Emmanuelle Saint-Preux (cont)|“But he did sell the carpet.”}
President [Joe Biden|person], who landed in [Vilnius|place] from [London|place] in the evening, welcomed the news; his administration is in talks with [Congress|organization=United States Congress] over [F-16s|product=F-16] for [Turkey|place]. The [White House|organization] denied a link.
[Hungary|place], the other holdout, would not be last, said [Péter Szijjártó|person], its foreign minister.
In [Visby|place], on the [Swedish|group=Swedes] island of [Gotland|place], a ferry pilot named [Lars-Göran Ahlqvist|person] heard it on the radio. {Lars-Göran Ahlqvist|“My mother was for, my father was against,”} he said. {Lars-Göran Ahlqvist (cont)|“He would have wanted to see the small print.”}
---
Recep Tayyip Erdoğan = Recep Tayyip Erdoğan
Jens Stoltenberg = Jens Stoltenberg
Ulf Kristersson = Ulf Kristersson
Grand National Assembly of Turkey = Grand National Assembly of Turkey
Cold War = Cold War
Kurdistan Workers’ Party = Kurdistan Workers' Party
Élysée Palace = Élysée Palace
Sciences Po = Sciences Po
Joe Biden = Joe Biden
United States Congress = United States Congress
F-16 = General Dynamics F-16 Fighting Falcon
White House = White House
Péter Szijjártó = Péter Szijjártó
Visby = Visby
Gotland = Gotland
Sweden = Sweden
NATO = NATO
Vilnius = Vilnius
Agence France-Presse = Agence France-Presse
Turkish people = Turkish people
Lithuanians = Lithuanians
Swedes = Swedes
Ankara = Ankara
Finland = Finland
Russia = Russia
Ukraine = Ukraine
Stockholm = Stockholm
European Union = European Union
Turkey = Turkey
London = London
Hungary = Hungary
