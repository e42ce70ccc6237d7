id: ap-bo-uyuni-train-cemetery-carnival
date: 2020-02-24
place: Oruro
style: wire
topic: culture
---
# In [Oruro|place], the devil dances twice
[ORURO|place=Oruro], [Bolivia|place] — By the time the archangel reached the top of the street, his sword was bent and his mother was carrying his shoes.
[Wilfredo Choque Apaza|person], 16, plays [Michael|person=Archangel Michael] for the [Diablada Auténtica|organization], the oldest of the companies that dance four kilometers on their knees and toes to the [Virgin of Socavón|person=Virgen del Socavón] each February. He had trained since August, up and down the slag heaps of the [San José|place=San José mine] mine.
{Wilfredo Choque Apaza|“My father was a bear,”} he said. {Wilfredo Choque Apaza (cont)|“His father was a bear. I’m the first one in the family with wings.”}
The [Carnival of Oruro|event], which [UNESCO|organization=Unesco] put on its list in 2001, drew 400,000 people this weekend, though [Bolivia|place] has had a caretaker government since [Evo Morales|person] left for [Mexico|place] and then [Argentina|place] in November. Interim President [Jeanine Áñez|person] watched from a balcony with a ^Bible on her lap.
Politics got into the masks. One troupe carried a cardboard ballot box full of ants. Another, the [Morenada Central|organization], made its kettledrum from a burnt election form, or said it had.
{Gladys Mamani de Flores|“The devil is the only one here who doesn’t pretend,”} said [Gladys Mamani de Flores|person], who has sewn 31 of him by hand. A good mask costs $400, a bad one comes from [China|place].
That offends scholars too. {Fernando Cajías-Landívar|“What you see is an [Aymara|group] rite in a [Spanish|group=Spaniards] costume, lit by [Philips|organization],”} said the historian [Fernando Cajías-Landívar|person] of the [Universidad Mayor de San Andrés|organization=Higher University of San Andrés]. {Fernando Cajías-Landívar (cont)|“I love it.”}
[Peruvian|group=Peruvians] dancers in [Puno|place] claim the diablada as theirs, and so does the north of [Chile|place]. The dispute has twice reached ministries and once [Miss Universe|event], where a contestant wore horns.
! A member of the [Tobas|group=Toba people] company leaps outside the [Sanctuary of the Mineshaft|place]. Photo: [Marisol Quenallata|person]
At dawn the bands play one tune all together, each in its own key, until the sun is above [Pie de Gallo|place] hill. It is called the [Alba|event]. Nobody sleeps; the hotel beds are rented by the hour to tubas.
{Wilfredo Choque Apaza|“Next year, a condor,”} said [Choque|person=Wilfredo Choque Apaza], looking at his feet.
---
Oruro = Oruro
Bolivia = Bolivia
Archangel Michael = Michael (archangel)
Virgen del Socavón = Virgen de Socavón
Carnival of Oruro = Carnival of Oruro
Unesco = UNESCO
Evo Morales = Evo Morales
Mexico = Mexico
Argentina = Argentina
Jeanine Áñez = Jeanine Áñez
China = China
Aymara = Aymara people
Spaniards = Spaniards
Philips = Philips
Higher University of San Andrés = Higher University of San Andrés
Peruvians = Peruvians
Puno = Puno
Chile = Chile
Miss Universe = Miss Universe
Toba people = Toba people
