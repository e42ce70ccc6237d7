id: af-ke-turkana-drought-camels
date: 2022-09-29
place: Lodwar
style: wire
topic: health
---
# In [Turkana|place], the fifth failed rain turns nurses into camel counters
[LODWAR|place=Lodwar], [Kenya|place] ([AP|organization=Associated Press]) — ^Nurse [Esekon Lokwang|person] used to begin the day by weighing babies. Now he starts at the well, where a family that still has a camel will, he says, probably still have a baby.
{Esekon Lokwang|"Two camels, we visit in a month. One camel, next week,"} [Lokwang|person=Esekon Lokwang] said outside the dispensary at [Kalokol|place]. {Esekon Lokwang (cont)|"No camel, we go today."}
Four rainy seasons have failed in the [Horn of Africa|place] since 2020 and forecasters at [IGAD|organization=Intergovernmental Authority on Development]'s climate centre expect the October rains to make it five. Some 4.3 million [Kenyans|group] need food aid, the [National Drought Management Authority|organization] ([NDMA|organization=National Drought Management Authority]) reported this month.
In neighboring [Somalia|place] it is worse. The [United Nations|organization] has warned of famine in [Baidoa|place] and [Burhakaba|place].
[Unicef|organization] says 884,000 children in northern [Kenya|place] are malnourished. Its field officer in [Lodwar|place], [Marie-Claire Uwase|person], described the [Turkana|group=Turkana people] as {Marie-Claire Uwase (mixed)|"experts in hunger who have run out of tricks"}.
The new president, [William Ruto|person], lifted a ban on genetically modified maize and appealed to donors at the [U.N.|organization=United Nations] [General Assembly|organization=United Nations General Assembly] in [New York|place]. [Germany|place] pledged 30 million euros and the [U.S.|place=United States] sent sorghum through [Mombasa|place].
Yet sorghum needs water to cook. A borehole drilled by [Oxfam|organization] at [Nadapal|place] has gone salty, and [Lake Turkana|place] itself is rising, one of the drought's crueler jokes, drowning the palms whose nuts people eat.
{~a grandmother|"God gives us water with the wrong hand,"} said a grandmother of nine, who'd walked 22 kilometers with two jerrycans.
[Lokwang|person=Esekon Lokwang]'s register for August lists 311 children, 17 of them buried. He keeps the page open on his desk. When a delegation from the [European Commission|organization] came, [Jutta Sommer|person], a member of it, asked what he would do with more money. According to [Sommer|person=Jutta Sommer], he answered: {Esekon Lokwang|"Buy camels."}
The county governor, [Jeremiah Lomorukai|person], said 200 would be bought.
---
Baidoa = Baidoa
European Commission = European Commission
Germany = Germany
Horn of Africa = Horn of Africa
Intergovernmental Authority on Development = Intergovernmental Authority on Development
Kalokol = Kalokol
Kenya = Kenya
Lake Turkana = Lake Turkana
Lodwar = Lodwar
Mombasa = Mombasa
National Drought Management Authority = National Drought Management Authority
New York = New York City
Oxfam = Oxfam
Somalia = Somalia
Turkana = Turkana County
Turkana people = Turkana people
Unicef = UNICEF
United Nations = United Nations
United Nations General Assembly = United Nations General Assembly
United States = United States
William Ruto = William Ruto
