id: us-police-stolen-bees
date: 2020-02-13
place: Fresno
style: us
topic: local
---
# Police: 92 stolen beehives found behind [Fresno|place] tire shop
[FRESNO|place=Fresno], [Calif.|place=California] ([AP|organization=Associated Press]) — A tip from a beekeeper with a good memory for paint led deputies to 92 stolen hives humming behind a shuttered tire shop, authorities said Thursday.
Two men were arrested, [Fresno County Sheriff's Office|organization] spokesman [Tony Botti-Cruz|person] said. They were identified as [Pavel Serdyuk|person], 44, of [Clovis|place], and [Brandon Lee Hatch|person], 29, of [Madera|place]. Both were being held on $60,000 bail; it was not clear if they had lawyers who could speak for them.
The hives, worth nearly $40,000, had vanished from almond orchards near [Chowchilla|place] and [Los Banos|place] over three weeks. Their owners come from as far as [Montana|place] and [North Dakota|place] each February, when growers in the [Central Valley|place] rent about 2 million colonies.
{Curt Lindholm|"I'd know that ugly green anywhere,"} said [Curt Lindholm|person], a third-generation beekeeper from [Jamestown|place], [North Dakota|place], who spotted 24 of his boxes from the road. {Curt Lindholm (cont)|"My wife picked it. It was on sale at [Menards|organization]."}
[Lindholm|person=Curt Lindholm] called 911, then parked across the exit of the lot with his flatbed. Deputies arrived 15 minutes later.
{Tony Botti-Cruz|"We don't recommend that,"} [Botti-Cruz|person=Tony Botti-Cruz] said. {Tony Botti-Cruz (cont)|"But we appreciated it."}
Bee theft has become common enough that [California|place] set up a task force in 2013. [Rowdy Freeland|person], a detective from [Butte County|place] who trains other agencies, said thieves usually know the trade. They strike at night, he said, and repaint the boxes {Rowdy Freeland (mixed)|"before the bees have had breakfast."}
The almond crop depends on it. According to the [Almond Board of California|organization], the state grows 80% of the world's supply, and exports to [India|place], [Spain|place] and [Germany|place] bring in more than $4 billion.
[Hatch|person=Brandon Lee Hatch] was already on probation in [Merced County|place] for a burglary, court records show. A judge in [Fresno County Superior Court|organization] set a hearing for Feb. 24.
Most of the bees survived. A few, [Botti-Cruz|person=Tony Botti-Cruz] acknowledged, stung the evidence technician.
! Hives recovered by deputies are stacked in [Fresno|place], [Calif.|place=California], on Thursday, Feb. 13, 2020. ([Fresno County Sheriff's Office|organization] via [AP|organization=Associated Press])
---
Menards = Menards
Fresno = Fresno, California
Clovis = Clovis, California
Madera = Madera, California
Chowchilla = Chowchilla, California
Los Banos = Los Banos, California
North Dakota = North Dakota
Central Valley = Central Valley (California)
Jamestown = Jamestown, North Dakota
Butte County = Butte County, California
Almond Board of California = Almond Board of California
India = India
Spain = Spain
Germany = Germany
Merced County = Merced County, California
California = California
Associated Press = Associated Press
Montana = Montana
