id: us-measles-clinic-lubbock
date: 2025-03-20
place: Lubbock
style: us
topic: health
---
# Health officials chase measles across the [South Plains|place]
By the time the mobile clinic reached [Brownfield|place], the line stretched past the [Dollar General|organization] and around the corner. Nurses with the [Texas Department of State Health Services|organization] gave 112 shots before dark, and ran out of stickers.
The state has confirmed 31 new cases of measles since last Friday, most of them in [Terry County|place] and among children who had not been vaccinated. Two patients are being treated at [Covenant Children’s Hospital|organization] in [Lubbock|place].
{Rosalinda Escamilla|“It finds the unprotected like water finds a crack,”} said Dr. [Rosalinda Escamilla|person], the region’s medical director. {Rosalinda Escamilla (cont)|“We’re plugging cracks.”}
Her agency has asked the [CDC|organization=Centers for Disease Control and Prevention] for a second team of epidemiologists. A [CDC|organization=Centers for Disease Control and Prevention] spokesman said three arrived Wednesday, joining workers from [Lubbock Public Health|organization] and the [University of Texas at Austin|organization].
Cases tied to the outbreak have turned up in [New Mexico|place], [Oklahoma|place] and [Chihuahua|place], [Mexico|place], officials said. In [Lea County|place], [N.M.|place=New Mexico], a [Walmart|organization] pharmacy began offering the vaccine at 6 a.m. to catch oil field crews.
^Pastor [Jakob Wiebe|person], who leads a small [Mennonite|group=Mennonites] congregation west of [Seminole|place], said he neither urged nor discouraged the shots. His own grandchildren, he said, had received theirs. {Jakob Wiebe|“I am a preacher, not a doctor. But I can read a chart.”}
Some parents remain wary. A mother of four who asked not to be named told the [Lubbock Avalanche-Journal|organization] that she had seen {~a mother of four (mixed)|“too many things online to be sure”} and was giving her children vitamin ^A instead. [Escamilla|person=Rosalinda Escamilla] said large doses of the vitamin can be dangerous.
Measles was declared eliminated in the [United States|place] in 2000. The [MMR vaccine|product] is about 97% effective after two doses, the [American Academy of Pediatrics|organization] says.
{~a grandmother in line|“I had it in 1961,”} said a grandmother in line in [Brownfield|place], gripping a toddler by the hood. {~a grandmother in line (cont)|“Nobody who had it needs convincing.”}
The clinic moves to [Tahoka|place] on Friday, [Post|place] on Saturday and [Plains|place] on Monday.
---
Brownfield = Brownfield, Texas
Dollar General = Dollar General
Texas Department of State Health Services = Texas Department of State Health Services
Terry County = Terry County, Texas
Lubbock = Lubbock, Texas
University of Texas at Austin = University of Texas at Austin
Chihuahua = Chihuahua (state)
Lea County = Lea County, New Mexico
Walmart = Walmart
Mennonites = Mennonites
Seminole = Seminole, Texas
Lubbock Avalanche-Journal = Lubbock Avalanche-Journal
MMR vaccine = MMR vaccine
American Academy of Pediatrics = American Academy of Pediatrics
Tahoka = Tahoka, Texas
Post = Post, Texas
Plains = Plains, Texas
Centers for Disease Control and Prevention = Centers for Disease Control and Prevention
New Mexico = New Mexico
Oklahoma = Oklahoma
Mexico = Mexico
United States = United States
