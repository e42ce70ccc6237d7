id: as-np-quake-jajarkot
date: 2023-11-05
place: Kathmandu
style: asian
topic: disaster
---
# {Bal Bahadur Nepali (mixed)|‘The mountain shrugged’}: [Jajarkot|place] buries its dead
[Jajarkot|place], November 5
On the terraces above [Nalgad|place] on Sunday there was no wood left for pyres, and men carried the doors of fallen houses down to the river.
The quake that struck western [Nepal|place] at 11:47pm on Friday, of magnitude 6.4 by the reckoning of the [National Earthquake Monitoring and Research Centre|organization] and 5.7 by that of the [US Geological Survey|organization], has killed at least 153 people in [Jajarkot|place] and [Rukum West|place], officials said. It was the deadliest in the country since the [Gorkha earthquake|event] of 2015.
{Bal Bahadur Nepali|‘It was as if the mountain shrugged,’} said [Bal Bahadur Nepali|person], a tailor, who lost his mother and two nieces in [Chiuri|place]. {Bal Bahadur Nepali (cont)|‘Then the dogs were quiet. That frightened me more.’}
A [Nepal Army|organization=Nepali Army] helicopter brought Prime Minister [Pushpa Kamal Dahal|person], also known as [Prachanda|person=Pushpa Kamal Dahal], to [Khalanga|place] with a team of doctors. He promised ^Rs200,000 to each bereaved family.
Most houses here are of stone and mud. [Santosh Rokaya|person], the chief district officer, said eight in ten could not be lived in. {Santosh Rokaya|‘We need tarpaulin before we need speeches,’} he told the [Kathmandu Post|organization].
The [Nepal Red Cross Society|organization] has flown blankets from [Nepalgunj|place]. [India|place] sent ten tonnes of relief in a [C-130|product], [China|place] pledged tents and [Qatar|place], which employs thousands of young men from [Karnali Province|place], offered a field hospital. [USAID|organization] and the [British|group] embassy also made promises.
Anger is not far off. [Kamala Oli-Thapa|person], a ward member of the [CPN-UML|organization=Communist Party of Nepal (Unified Marxist–Leninist)], complained that the first truck had gone to [Chaurjahari|place], which has the road and the relatives of ministers. The home ministry denied it.
Scientists have warned for years of a gap in the faults below the western [Himalaya|place=Himalayas]. {Lok Bijaya Adhikari|‘Nobody can say whether this let some of the strain out or merely knocked at the door,’} said [Lok Bijaya Adhikari|person], a seismologist.
At dusk a class of eight-year-olds sat under a walnut tree, drawing. One had drawn a house with wheels. {~a child|‘So that it can go away,’} the girl explained.
---
British = British people
China = China
India = India
Nepal = Nepal
Jajarkot = Jajarkot District
Rukum West = Western Rukum District
National Earthquake Monitoring and Research Centre = National Earthquake Monitoring and Research Center
US Geological Survey = United States Geological Survey
Gorkha earthquake = April 2015 Nepal earthquake
Nepali Army = Nepali Army
Pushpa Kamal Dahal = Pushpa Kamal Dahal
Khalanga = Khalanga, Jajarkot
Kathmandu Post = The Kathmandu Post
Nepal Red Cross Society = Nepal Red Cross Society
Nepalgunj = Nepalgunj
C-130 = Lockheed C-130 Hercules
Qatar = Qatar
Karnali Province = Karnali Province
USAID = United States Agency for International Development
Communist Party of Nepal (Unified Marxist–Leninist) = Communist Party of Nepal (Unified Marxist–Leninist)
Chaurjahari = Chaurjahari
Himalayas = Himalayas
