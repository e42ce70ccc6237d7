id: as-sg-mrt-cross-island
date: 2023-01-18
place: Singapore
style: asian
topic: local
---
# [Cross Island Line|place] digs in as first soil is turned at [Aviation Park|place]
[SINGAPORE|place=Singapore] – The country’s longest fully underground rail line moved from drawing board to dirt on Wednesday, when an excavator bit into a field beside [Changi Airport|place] and 300 guests politely covered their ears.
The first phase of the [Cross Island Line|place] ([CRL|place=Cross Island Line]), 29km with 12 stations from [Aviation Park|place] to [Bright Hill|place], is due to open in 2030. It will cost about $21 billion, and when the third phase is done it will link [Changi|place] and [Jurong|place] in 80 minutes.
Transport Minister [S. Iswaran|person] said more than 600,000 trips a day would be made on the line. {S. Iswaran|“My children will not remember that there was ever a bus from [Pasir Ris|place] to [Punggol|place],”} he said at the ceremony. {S. Iswaran (cont)|“I shall, at some length.”}
The [Land Transport Authority|organization] ([LTA|organization=Land Transport Authority]) has awarded the first tunnelling contract to a joint venture of [Hock Lian Seng|organization] and [South Korea|place]’s [GS Engineering & Construction|organization].
Residents of [Loyang|place] expect six years of dust. {Rokiah Kassim|“My curtains are already brown, so I bought brown ones,”} said ^Madam [Rokiah Kassim|person], 68, whose flat overlooks the site.
For nature groups, the worry lies ahead. A later section will pass 70m beneath the [Central Catchment Nature Reserve|place]. After years of talks with the [Nature Society (Singapore)|organization], the authority agreed to bore rather than dig there.
{Vilma Tan-D’Rozario|“We got depth instead of detour,”} said [Vilma Tan-D’Rozario|person], a botanist at the [National University of Singapore|organization] ([NUS|organization=National University of Singapore]), who counted the pangolins. {Vilma Tan-D’Rozario (cont)|“It is not a victory. It is a treaty.”}
Dr [Alvin Koh Jun Jie|person], a geotechnical engineer at [Nanyang Technological University|organization], noted that the tunnels would be 12.6m across, so that both tracks fit into one. That has been done on the [Barcelona Metro|organization]’s line 9, but not before in [Singapore|place].
Also on Wednesday, operator [SBS Transit|organization] said its [North East Line|place] trains would be refitted by 2026. Fares, reviewed each year by the [Public Transport Council|organization], will not rise because of the new line, the minister said, {S. Iswaran (mixed)|“or at least not because of the new line alone”}.
---
Singapore = Singapore
South Korea = South Korea
Cross Island Line = Cross Island MRT line
Aviation Park = Aviation Park MRT station
Changi Airport = Changi Airport
Bright Hill = Bright Hill MRT station
Changi = Changi
Jurong = Jurong
S. Iswaran = S. Iswaran
Pasir Ris = Pasir Ris
Punggol = Punggol
Land Transport Authority = Land Transport Authority
GS Engineering & Construction = GS Engineering & Construction
Loyang = Loyang
Central Catchment Nature Reserve = Central Catchment Nature Reserve
Nature Society (Singapore) = Nature Society (Singapore)
National University of Singapore = National University of Singapore
Nanyang Technological University = Nanyang Technological University
Barcelona Metro = Barcelona Metro
SBS Transit = SBS Transit
North East Line = North East MRT line
Public Transport Council = Public Transport Council
