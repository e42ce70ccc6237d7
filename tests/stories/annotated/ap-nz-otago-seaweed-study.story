id: ap-nz-otago-seaweed-study
date: 2022-08-10
place: Dunedin
style: australian
topic: science
---
# [University of Otago|organization] researchers find seaweed ^DNA that records ancient quake
Scientists at the [University of Otago|organization] have used the genes of southern bull kelp to date an earthquake that lifted part of [New Zealand|place]’s coast some 800 years ago.
The study, published today in [Proceedings of the Royal Society B|organization], compared kelp from 25 beaches between [Timaru|place] and [Stewart Island/Rakiura|place=Stewart Island]. At [Rarangi|place] and on the [Wairarapa|place] coast, one lineage ended abruptly and was replaced by another.
{Felix Vaughan-Tautari|‘When the rock rises two metres, everything living on it dies in a week,’} said lead author Dr [Felix Vaughan-Tautari|person], of [Otago|organization=University of Otago]’s [Department of Zoology|organization=Department of Zoology, University of Otago]. {Felix Vaughan-Tautari (cont)|‘Whoever drifts in first takes the shore, and keeps it.’}
The work was funded by the [Royal Society Te Apārangi|organization=Royal Society of New Zealand] through the [Marsden Fund|work] and involved colleagues from [Victoria University of Wellington|organization], [GNS Science|organization] and the [Alfred Wegener Institute|organization] in [Bremerhaven|place], [Germany|place].
Co-author Professor [Ingrid Schuster-Lowe|person], a geologist at [Victoria|organization=Victoria University of Wellington], said the method could fill gaps in the record of the [Alpine Fault|place], which is thought to have a 75 percent chance of rupturing in the next 50 years. The 2016 [Kaikōura|event=2016 Kaikōura earthquake] earthquake, she noted, had wiped out kelp for 100 kilometres.
[Ngāi Tahu|organization] kaumātua [Rewi Parata-Hope|person] helped the team to read place names that describe the old shoreline. In [Māori|group=Māori people] tradition, he said, [Rūaumoko|person], the god of earthquakes, is still in his mother’s womb.
{Rewi Parata-Hope|‘Our tūpuna wrote it down in names. It is good that the seaweed agrees,’} he said.
PhD candidate [Lin Shu-fen|person], who came to [Dunedin|place] from [National Taiwan University|organization] in 2019, extracted ^DNA from more than 1,100 samples in the [Portobello Marine Laboratory|organization], often, she said, {Lin Shu-fen (mixed)|‘while the fish watched’}.
The university’s Deputy Vice-^Chancellor (Research and ^Enterprise), Professor [Callum Reid-Ngata|person], congratulated the group. [Otago|organization=University of Otago] climbed to 214th place in this year’s [QS World University Rankings|work]; the [University of Auckland|organization], at 87th, remains the country’s highest.
Not all are convinced. Dr [Antoine de la Bruyère|person], of [Sorbonne University|organization] in [Paris|place], who was not involved, said storms might explain part of the pattern.
ENDS
For further information contact [Marnie Te Whata|person], ^Communications ^Adviser, [University of Otago|organization].
---
2016 Kaikōura earthquake = 2016 Kaikōura earthquake
Alfred Wegener Institute = Alfred Wegener Institute for Polar and Marine Research
Alpine Fault = Alpine Fault
Bremerhaven = Bremerhaven
Dunedin = Dunedin
GNS Science = GNS Science
Germany = Germany
Marsden Fund = Marsden grant
Māori people = Māori people
National Taiwan University = National Taiwan University
New Zealand = New Zealand
Ngāi Tahu = Ngāi Tahu
Paris = Paris
Proceedings of the Royal Society B = Proceedings of the Royal Society B
QS World University Rankings = QS World University Rankings
Rarangi = Rarangi
Royal Society of New Zealand = Royal Society Te Apārangi
Rūaumoko = Rūaumoko
Sorbonne University = Sorbonne University
Stewart Island = Stewart Island
Timaru = Timaru
University of Auckland = University of Auckland
University of Otago = University of Otago
Victoria University of Wellington = Victoria University of Wellington
Wairarapa = Wairarapa
