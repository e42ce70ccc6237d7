id: eu-cortina-curling-mixed
date: 2026-02-10
place: Cortina d'Ampezzo
style: wire
topic: sport
---
# [Estonian|group=Estonians] postman's last stone stuns [Canada|place] in [Cortina|place=Cortina d'Ampezzo]
[CORTINA D'AMPEZZO|place=Cortina d'Ampezzo], [Italy|place], ^Feb 10 ([Reuters|organization]) - ^A postman from [Tartu|place] with a borrowed broom knocked [Canada|place] out of the medals in mixed doubles curling on Tuesday, and then apologised to them.
[Harri Lillemäe|person] drew his final stone around two guards to lie a finger's width from the centre, giving him and his partner, [Kadri-Liis Saarepuu|person], a 7-6 win in the bronze medal game at the [Winter Olympics|event=2026 Winter Olympics].
{Harri Lillemäe|"I said sorry because it was a shot I miss in practice,"} [Lillemäe|person=Harri Lillemäe] said. {Harri Lillemäe (cont)|"I did not want to seem a person who makes such shots."}
It was the first [Olympic|event=Olympic Games] curling medal of any kind for [Estonia|place], which has a single rink of four sheets. [Saarepuu|person=Kadri-Liis Saarepuu], 23, studies soil science at the [Estonian University of Life Sciences|organization].
[Canada|place]'s [Brett MacEachern|person], skip of the pair from [Truro|place=Truro, Nova Scotia], [Nova Scotia|place], had led 6-3 after five ends. {Brett MacEachern|"We got a bit cute and they got a lot good,"} he said. His sister and team mate, [Jolene MacEachern-Roy|person], hugged everyone in reach, including a volunteer from [Belluno|place].
[Sweden|person=Victoria, Crown Princess of Sweden] beat [Switzerland|place] 8-5 in the final before a crowd that included ^Crown Princess [Victoria|person=Victoria, Crown Princess of Sweden] and at least one cow bell per seat.
The arena, first built for the [1956 Games|event=1956 Winter Olympics], was refurbished so late that workmen were still hanging doors last week. [Andrea Varnier|person], chief executive of the organising committee, had described the schedule as {Andrea Varnier (mixed)|"[Italian|group=Italians], in the best sense"}.
President [Alar Karis|person] phoned from [Tallinn|place]. According to [Lillemäe|person=Harri Lillemäe], the head of state asked whether he would now take a holiday. {Harri Lillemäe|"I told him that Wednesday is the day when pensions go out,"} he said.
- Bronze medal game: [Estonia|place] 7, [Canada|place] 6
- Gold medal game: [Sweden|person=Victoria, Crown Princess of Sweden] 8, [Switzerland|place] 5
(Reporting by [Ilaria Fontanarosa|person] in [Cortina|place=Cortina d'Ampezzo], editing by [Ed Osborne-Clay|person])
---
Cortina d'Ampezzo = Cortina d'Ampezzo
Tartu = Tartu
2026 Winter Olympics = 2026 Winter Olympics
Olympic Games = Olympic Games
Estonian University of Life Sciences = Estonian University of Life Sciences
Truro, Nova Scotia = Truro, Nova Scotia
Nova Scotia = Nova Scotia
Belluno = Belluno
Victoria, Crown Princess of Sweden = Victoria, Crown Princess of Sweden
1956 Winter Olympics = 1956 Winter Olympics
Andrea Varnier = Andrea Varnier
Alar Karis = Alar Karis
Estonians = Estonians
Canada = Canada
Italy = Italy
Reuters = Reuters
Estonia = Estonia
Switzerland = Switzerland
Italians = Italians
Tallinn = Tallinn
