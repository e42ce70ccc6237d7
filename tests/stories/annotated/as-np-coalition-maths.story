id: as-np-coalition-maths
date: 2024-07-03
place: Kathmandu
style: asian
topic: politics
---
# Coalition maths: [Congress|organization=Nepali Congress] and [UML|organization=CPN-UML] agree; everyone else recalculates
[KATHMANDU|place=Kathmandu], ^JULY 3: Two parties that spent the spring insulting each other signed a seven-point pact at midnight on Monday, and by Tuesday’s breakfast there was a new arithmetic at [Singha Durbar|place].
Under the deal between the [Nepali Congress|organization] (88 seats in the [House of Representatives|organization]) and the [CPN-UML|organization] (78), [KP Sharma Oli|person] would be prime minister until 2026 and hand over to [Sher Bahadur Deuba|person] for the remainder of the term.
Prime Minister [Pushpa Kamal Dahal|person], whose [Maoist|group=Maoists] party holds 32 seats, refuses to go before facing a vote. {Pushpa Kamal Dahal|“I have climbed down from harder mountains,”} he told loyalists at [Baluwatar|place]. {Pushpa Kamal Dahal (cont)|“But I climb down on foot. I am not thrown.”}
[UML|organization=CPN-UML] has withdrawn its eight ministers. The [Rastriya Swatantra Party|organization] ([RSP|organization=Rastriya Swatantra Party]) of the former television host [Rabi Lamichhane|person] will also leave.
{Sanjeev Gyawali-Khadka|“This is not a coalition, it is a timeshare,”} said [Sanjeev Gyawali-Khadka|person], who teaches political science at [Tribhuvan University|organization].
## Why now
Leaders say they want to amend the [Constitution|work=Constitution of Nepal]; smaller parties hear a threat to proportional representation. {Pramila Chaudhary-Tharu|“Each time the big men speak of stability, a [Madhesi|group=Madhesis] woman or a [Dalit|group=Dalits] loses her chair,”} [Pramila Chaudhary-Tharu|person] of the [Janata Samajbadi Party|organization] said.
There is foreign interest too. Envoys of [India|place], [China|place] and the [United States|place] all called at [Budhanilkantha|place], Mr [Deuba|person=Sher Bahadur Deuba]’s residence, within 36 hours. The [Chinese|group] ambassador came with mooncakes, an aide said, although the festival was two months off. {~an aide|“We ate them anyway.”}
Investors shrugged. The [Nepse|product=NEPSE index] rose 41 points. [Chaudhary Group|organization] and [Nabil Bank|organization] led the gains, according to stockbroker [Dibya Maskey|person].
By law Mr [Dahal|person=Pushpa Kamal Dahal] has 30 days. His home minister, [Narayan Kaji Shrestha|person], predicted {Narayan Kaji Shrestha (mixed)|“surprises”}. President [Ram Chandra Paudel|person], a [Congress|organization=Nepali Congress] man for 50 years before his election, has said nothing, and has cancelled a trip to [Pokhara|place].
---
China = China
Chinese = Chinese people
Dalits = Dalit
India = India
Kathmandu = Kathmandu
United States = United States
Nepali Congress = Nepali Congress
CPN-UML = Communist Party of Nepal (Unified Marxist–Leninist)
Singha Durbar = Singha Durbar
House of Representatives = House of Representatives (Nepal)
KP Sharma Oli = K. P. Sharma Oli
Sher Bahadur Deuba = Sher Bahadur Deuba
Pushpa Kamal Dahal = Pushpa Kamal Dahal
Rastriya Swatantra Party = Rastriya Swatantra Party
Rabi Lamichhane = Rabi Lamichhane
Tribhuvan University = Tribhuvan University
Madhesis = Madheshi people
Constitution of Nepal = Constitution of Nepal
Janata Samajbadi Party = People's Socialist Party, Nepal
NEPSE index = Nepal Stock Exchange
Chaudhary Group = Chaudhary Group
Nabil Bank = Nabil Bank
Narayan Kaji Shrestha = Narayan Kaji Shrestha
Ram Chandra Paudel = Ram Chandra Paudel
Pokhara = Pokhara
Budhanilkantha = Budhanilkantha Municipality
