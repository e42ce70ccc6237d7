id: gb-university-cambridge-battery
date: 2023-06-20
place: Cambridge
style: british
topic: science
---
# ^Pioneering battery spin-out from the [University of Cambridge|organization] raises £24m
A company founded by chemists at the [University of Cambridge|organization] has raised £24 million to build batteries that charge in under five minutes.
[Ottery Brook|organization], which was spun out of the [Yusuf Hamied Department of Chemistry|organization] in 2019, will use the money to open a pilot factory at [Ellesmere Port|place] in [Cheshire|place]. The round was led by [Octopus Ventures|organization], with [IP Group|organization], [Parkwalk Advisors|organization] and [Tata Sons|organization] of [Mumbai|place] taking part.
{Clarissa Greybourne|“This is what happens when you give curious people ten years,”} said Professor Dame [Clarissa Greybourne|person], a ^Fellow of [Pembroke College|organization=Pembroke College, Cambridge] and [Ottery Brook|organization]’s co-founder.
[Greybourne|person=Clarissa Greybourne] and her former ^PhD student, Dr [Sai Shivareddy-Patel|person], found by accident that crystals of niobium tungsten oxide let lithium ions move at great speed. Their paper, in [Nature|organization=Nature (journal)], has been cited more than 900 times.
{Sai Shivareddy-Patel|“We were looking for something else entirely, and the furnace was set wrong,”} said Dr [Shivareddy-Patel|person=Sai Shivareddy-Patel], who grew up in [Hyderabad|place] and studied at [IIT Madras|organization] before moving to [Churchill College|organization=Churchill College, Cambridge].
The first customers will be makers of buses and mining trucks. [Alexander Dennis|organization], of [Larbert|place], has ordered cells for ten double-deckers to run between [Falkirk|place] and [Stirling|place]; [Rio Tinto|organization] will test them in the [Pilbara|place].
The company employs 84 people and expects to have 200 by 2025, half of them in the [North West|place=North West England]. It received an early grant from [Innovate UK|organization] and the [Faraday Institution|organization], named after [Michael Faraday|person].
Business secretary [Kemi Badenoch|person] has named batteries as a priority after the collapse of [Britishvolt|organization] in January. The [Society of Motor Manufacturers and Traders|organization] ([SMMT|organization=Society of Motor Manufacturers and Traders]) says the [UK|place=United Kingdom] will need 120 gigawatt hours of capacity a year by 2030. [China|place] has nearly ten times that now.
{Graham Tolliver|“A factory the size of a [Tesco|organization] is not a gigafactory,”} said [Graham Tolliver|person], an analyst at [Benchmark Mineral Intelligence|organization] and a long-standing sceptic. {Graham Tolliver (cont)|“But I would rather have it than not.”}
[Ottery|organization=Ottery Brook] is the 14th company from [Cambridge|organization=University of Cambridge] to raise over £20 million since 2018, behind [Oxford|organization=University of Oxford] with 19 and ahead of [Imperial College London|organization].
Notes to editors: [Cambridge Enterprise|organization] holds a 9% stake.
---
Alexander Dennis = Alexander Dennis
Benchmark Mineral Intelligence = Benchmark Mineral Intelligence
Britishvolt = Britishvolt
Cheshire = Cheshire
China = China
Churchill College, Cambridge = Churchill College, Cambridge
Ellesmere Port = Ellesmere Port
Falkirk = Falkirk
Faraday Institution = Faraday Institution
Hyderabad = Hyderabad
IIT Madras = IIT Madras
IP Group = IP Group
Imperial College London = Imperial College London
Innovate UK = Innovate UK
Kemi Badenoch = Kemi Badenoch
Larbert = Larbert
Michael Faraday = Michael Faraday
Mumbai = Mumbai
Nature (journal) = Nature (journal)
North West England = North West England
Octopus Ventures = Octopus Ventures
Pembroke College, Cambridge = Pembroke College, Cambridge
Pilbara = Pilbara
Rio Tinto = Rio Tinto (corporation)
Society of Motor Manufacturers and Traders = Society of Motor Manufacturers and Traders
Stirling = Stirling
Tata Sons = Tata Sons
Tesco = Tesco
University of Cambridge = University of Cambridge
University of Oxford = University of Oxford
