id: af-sn-constitutional-council-vote
date: 2024-03-25
place: Dakar
style: african
topic: politics
---
# [Dakar|place] wakes to a president-elect, a day of prayer and 9,000 sheep
[DAKAR|place=Dakar] – ^Shopkeepers in [Médina|place] raised their shutters early on Monday, saw that nothing had been burnt in the night and put the kettle on.
The opposition's [Bassirou Diomaye Faye|person], who was in prison eleven days ago, was heading for a first-round victory in [Senegal|place]'s delayed presidential election after the candidate of the ruling coalition, [Amadou Ba|person], telephoned to congratulate him.
At polling station 4 in the [Lycée Lamine Guèye|organization], teacher [Ndèye Coumba Sarr|person] had presided over 611 voters and a hen. {Ndèye Coumba Sarr|“The hen was not on the roll,”} she said. {Ndèye Coumba Sarr (cont)|“It stayed until the count, out of interest.”}
Observers of [ECOWAS|organization=Economic Community of West African States] and the [European Union|organization] praised the calm. Civil society monitors, organised in [Cosce|organization], reported 63 late openings among 15,633 stations.
President [Macky Sall|person], who had tried to put off the poll to December until the [Constitutional Council|organization] overruled him, called the day {Macky Sall (mixed)|“a victory for [Senegal|place]”} in a post on [X|product=Twitter].
Bonds slipped. Investors want to know if the winner would leave the [CFA franc|product] and renegotiate gas contracts with [BP|organization] and [Woodside|organization=Woodside Energy], whose [Sangomar|place=Sangomar oil field] field ought to produce oil by the summer. {Odile Delacourt-Mbaye|“We've read the manifesto twice, and it's a different book each time,”} said [Odile Delacourt-Mbaye|person], an economist with [Oxford Analytica|organization].
In [Touba|place], seat of the [Mouride|group=Mourides] brotherhood, nobody danced, it being Ramadan. A spokesman for the brotherhood, ^Serigne [Mame Thierno Mbacké-Diop|person], asked the faithful to remember that leaders, too, must fast.
Wrestling fans had their own result. In the [National Arena|place] at [Pikine|place], on Saturday, [Modou Lô|person] trainee [Tapha Rocher-Diouf|person] threw [Ada Gris|person] in eleven seconds, watched by a sheep merchant, [Pape Ndiaye|person], who'd brought stock for [Tabaski|event=Eid al-Adha] three months early.
{Pape Ndiaye|“People told me there would be trouble, and in trouble nobody buys,”} said [Ndiaye|person=Pape Ndiaye], beside his pens on the [VDN|place] road. {Pape Ndiaye (cont)|“Now there's no trouble and still nobody buys. I'll wait. They have to eat, even under a new republic.”}
---
Amadou Ba = Amadou Ba
BP = BP
Bassirou Diomaye Faye = Bassirou Diomaye Faye
CFA franc = CFA franc
Constitutional Council = Constitutional Council (Senegal)
Dakar = Dakar
Economic Community of West African States = ECOWAS
Eid al-Adha = Eid al-Adha
European Union = European Union
Macky Sall = Macky Sall
Modou Lô = Modou Lô
Mourides = Mouride
Oxford Analytica = Oxford Analytica
Pikine = Pikine
Sangomar oil field = Sangomar oil field
Senegal = Senegal
Touba = Touba, Senegal
Twitter = Twitter
Woodside Energy = Woodside Energy
