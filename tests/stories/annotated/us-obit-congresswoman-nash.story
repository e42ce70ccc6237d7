id: us-obit-congresswoman-nash
date: 2017-01-30
place: Tulsa
style: us
topic: obituary
---
# [Willa Nash Teague|person], first woman to lead [Oklahoma|place] delegation, dies at 91
[TULSA|place=Tulsa], [Okla.|place=Oklahoma] - [Willa Nash Teague|person], a wheat farmer's widow who went to [Congress|organization=U.S. Congress] on a dare and stayed for 18 years, died Sunday at a care home in [Bartlesville|place]. She was 91.
Her death was announced by her grandson, [Nash Teague|person], a county judge. He said the cause was pneumonia.
[Willa Teague|person=Willa Nash Teague], a moderate [Republican|group=Republicans] in the days when [Washington|place] had a supply of them, won a special election in 1971. She served on the [House Agriculture Committee|organization], co-wrote the [Rural Clinics Act|work] with Rep. [Shirley Chisholm|person] of [New York|place], and voted to impeach nobody, though she told colleagues she'd thought about several.
{Willa Nash Teague|"I came to fix a road,"} [Teague|person=Willa Nash Teague] told the [Tulsa World|organization] when she retired in 1988. {Willa Nash Teague (cont)|"The road is still bad, but I've met the queen."}
Born [Willa May Nash|person=Willa Nash Teague] in [Pawhuska|place] in 1925, she was the daughter of an [Osage|group] mother and a [Welsh|group]-born oil field cook. She spent [World War II|event] riveting [B-24|product] bombers at the [Douglas|organization=Douglas Aircraft Company] plant in [Tulsa|place] and graduated from [Oklahoma A&M|organization=Oklahoma State University] in 1948, the same spring she married [Carl Teague|person].
[Carl Teague|person] died in 1969, when a grain elevator near [Ponca City|place] exploded. Friends said his widow mentioned him every day and finished harvest alone.
Former Sen. [Nancy Kassebaum|person] of [Kansas|place], who served with her, recalled being lent a coat before a speech on the [Capitol|place=United States Capitol] steps. {Nancy Kassebaum|"It had feed in the pockets,"} [Kassebaum|person=Nancy Kassebaum] said in a statement. {Nancy Kassebaum (cont)|"I've never felt better dressed."}
She once stopped a filibuster in the other chamber, legend has it, by sending over pies. [Bob Dole|person] denied it. Asked about it in a 2005 oral history for the [Carl Albert Center|organization], she said only that they were {Willa Nash Teague (mixed)|"gooseberry, and effective."}
Survivors include two daughters, [Ruth Ann Big Eagle|person] and [Joy Teague-Foster|person]; five grandchildren; and a sister, [Opal Reading|person], of [Reading|place], [Pennsylvania|place].
Services are Saturday at [Boston Avenue Methodist Church|organization].
---
Tulsa = Tulsa, Oklahoma
Bartlesville = Bartlesville, Oklahoma
House Agriculture Committee = United States House Committee on Agriculture
Shirley Chisholm = Shirley Chisholm
Tulsa World = Tulsa World
Pawhuska = Pawhuska, Oklahoma
Osage = Osage Nation
Welsh = Welsh people
B-24 = Consolidated B-24 Liberator
Douglas Aircraft Company = Douglas Aircraft Company
Oklahoma State University = Oklahoma State University–Stillwater
Ponca City = Ponca City, Oklahoma
Nancy Kassebaum = Nancy Kassebaum
United States Capitol = United States Capitol
Bob Dole = Bob Dole
Reading = Reading, Pennsylvania
Boston Avenue Methodist Church = Boston Avenue Methodist Church
Oklahoma = Oklahoma
U.S. Congress = United States Congress
Washington = Washington, D.C.
New York = New York City
World War II = World War II
Kansas = Kansas
Pennsylvania = Pennsylvania
