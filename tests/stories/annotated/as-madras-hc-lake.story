id: as-madras-hc-lake
date: 2023-08-17
place: Chennai
style: indian
topic: courts
---
# Remove encroachments on [Velankulam|place] lake in 12 weeks, [Madras High Court|organization] tells [Tamil Nadu|place]
> ^Bench says {~the Bench (mixed)|‘paper surveys’} cannot save water bodies
[CHENNAI|place=Chennai]: The [Madras High Court|organization] on Wednesday directed the [Tamil Nadu|place] government to remove all encroachments on [Velankulam|place] lake in [Tiruvallur|place] district within 12 weeks and warned that the ^Collector would have to appear in person if it failed.
The order was passed by a ^Division ^Bench of ^Justices [S. Arokiaraj|person] and [P.T. Vasantha Devi|person] on a ^PIL petition filed by [K.P. Anbazhagan|person], a retired headmaster of [Ponneri|place].
{S. Arokiaraj|“We are not going to be satisfied with paper surveys,”} Justice [Arokiaraj|person=S. Arokiaraj] told ^Additional ^Advocate-General [R. Muthukumaraswamy Iyer|person]. {S. Arokiaraj (cont)|“This lake has been surveyed four times since 2009. It has been cleaned not once.”}
Mr. [Iyer|person=R. Muthukumaraswamy Iyer] submitted that the [Water Resources Department|organization] had identified 213 structures, of which 61 belonged to a trust that runs an engineering college. He sought six months. The ^Bench gave three.
## {B. Selvarasu (mixed)|‘A village of 4,000’}
Counsel for the petitioner, [Nalini Chidambaranathan|person], argued that the encroachments had shrunk the lake from 310 acres to 118 and left fields in three villages dry. Her client, she said, had written to {Nalini Chidambaranathan (mixed)|“every officer between here and [Fort St. George|place]”} before coming to court.
[Tamil Nadu Pollution Control Board|organization] officials told the court that effluent from a plating unit in the [Gummidipoondi|place] industrial estate had entered the supply channel. The board has been asked to file a report by September 20.
The judges also impleaded the [Chennai Metropolitan Development Authority|organization] ([CMDA|organization=Chennai Metropolitan Development Authority]) and referred to a 2014 ruling of the [Supreme Court|organization=Supreme Court of India] under the [Tamil Nadu Protection of Tanks and Eviction of Encroachment Act|work].
Outside the court, Mr. [Anbazhagan|person=K.P. Anbazhagan], 71, said he was in no mood to celebrate. {K.P. Anbazhagan|“My students have become grandfathers while this file moved from table to table,”} he said.
The [AIADMK|organization=All India Anna Dravida Munnetra Kazhagam]’s [Ponneri|place] ^MLA, [B. Selvarasu|person], said that the poor should be given house sites before anybody was evicted. {B. Selvarasu|“Is it a lake or is it a village of 4,000 voters? It is both,”} he told reporters.
---
All India Anna Dravida Munnetra Kazhagam = All India Anna Dravida Munnetra Kazhagam
Chennai = Chennai
Supreme Court of India = Supreme Court of India
Tamil Nadu = Tamil Nadu
Madras High Court = Madras High Court
Tiruvallur = Tiruvallur district
Chennai Metropolitan Development Authority = Chennai Metropolitan Development Authority
Tamil Nadu Pollution Control Board = Tamil Nadu Pollution Control Board
Ponneri = Ponneri
Gummidipoondi = Gummidipoondi
Fort St. George = Fort St. George, India
