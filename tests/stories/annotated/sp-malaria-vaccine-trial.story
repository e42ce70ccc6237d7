id: sp-malaria-vaccine-trial
date: 2021-04-24
place: Oxford
style: african
topic: health
---
# Malaria jab trial in [Burkina Faso|place] raises hopes from [Nanoro|place] to [Oxford|place]
A malaria vaccine developed at the [University of Oxford|organization]’s [Jenner Institute|organization] protected 77 per cent of toddlers over a year in a trial in [Burkina Faso|place], the first candidate to clear the bar set by the [World Health Organization|organization].
The results for [R21/Matrix-M|product=R21/Matrix-M malaria vaccine], from 450 children in and around [Nanoro|place], were posted on Friday as a preprint with the [Lancet|organization=The Lancet].
{Halidou Tinto|“I have buried cousins because of this disease,”} said [Halidou Tinto|person], the professor of parasitology who led the work at the [Clinical Research Unit of Nanoro|organization]. {Halidou Tinto (cont)|“Today I called my mother before I called the minister.”}
[Tinto|person=Halidou Tinto]’s team gave three doses ahead of the rains and a booster a year later. An older product, [Mosquirix|product=RTS,S], made by [GlaxoSmithKline|organization=GSK plc] ([GSK|organization=GSK plc]), prevents about four in ten cases and is being piloted in [Ghana|place], [Kenya|place] and [Malawi|place].
The [Serum Institute of India|organization] has promised 200 million doses a year. {Adar Poonawalla|“The machines are the same ones we use for [Covishield|product=Oxford–AstraZeneca COVID-19 vaccine],”} its chief executive, [Adar Poonawalla|person], told [NDTV|organization].
[Adrian Hill|person], the institute’s director, said he hoped for approval within two years, once a larger phase at [Kilifi|place], [Bagamoyo|place] and [Bougouni|place] is complete. Sceptics urge care. {Salimata Ouédraogo-Lamizana|“Four hundred and fifty children live in my street,”} said [Salimata Ouédraogo-Lamizana|person] of the charity [Médecins Sans Frontières|organization], who would like to see a second season.
Malaria killed more than 400,000 people in 2019, most of them [African|group=Africans] children, according to the [World Malaria Report|work]. The [Abuja Declaration|work] of 2001 had foreseen a halving by 2010.
In [Nanoro|place], a market town two hours from [Ouagadougou|place], the nurses have made up a song about it in [Mooré|group=Mossi language], to the tune of ‘[Premier Gaou|work=1er Gaou]’. {~a mother of twins|“My daughters got it and only complained of the needle,”} said a mother of twins at the clinic gate.
The work was paid for by the [European Union|organization]’s [EDCTP2|work] programme and the [Wellcome Trust|organization].
---
1er Gaou = 1er Gaou
Abuja Declaration = Abuja Declaration
Adar Poonawalla = Adar Poonawalla
Adrian Hill = Adrian Hill
Africans = Africans
Bagamoyo = Bagamoyo
Bougouni = Bougouni
Burkina Faso = Burkina Faso
European Union = European Union
GSK plc = GSK plc
Ghana = Ghana
Halidou Tinto = Halidou Tinto
Jenner Institute = Jenner Institute
Kenya = Kenya
Kilifi = Kilifi
Malawi = Malawi
Mossi language = Mossi language
Médecins Sans Frontières = Médecins Sans Frontières
NDTV = NDTV
Ouagadougou = Ouagadougou
Oxford = Oxford
Oxford–AstraZeneca COVID-19 vaccine = Oxford–AstraZeneca COVID-19 vaccine
R21/Matrix-M malaria vaccine = R21/Matrix-M malaria vaccine
RTS,S = RTS,S
Serum Institute of India = Serum Institute of India
The Lancet = The Lancet
University of Oxford = University of Oxford
Wellcome Trust = Wellcome Trust
World Health Organization = World Health Organization
World Malaria Report = World Malaria Report
