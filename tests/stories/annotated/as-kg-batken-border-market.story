id: as-kg-batken-border-market
date: 2025-03-14
place: Batken
style: asian
topic: conflict
---
# Four years after the shooting, apricots cross again at [Kok-Tash|place]
[BATKEN|place=Batken], [Kyrgyzstan|place], March 14 — The barrier went up at nine, stuck, and was lifted the rest of the way by a sergeant from each side. Then the first truck in nearly four years, a blue [KamAZ|product] with 11 tons of dried apricots from [Isfara|place], rolled out of [Tajikistan|place].
The reopening of the crossing follows the treaty that ^Presidents [Sadyr Japarov|person] and [Emomali Rahmon|person] signed in [Bishkek|place] on Thursday, fixing the last stretches of a 1,000-kilometer frontier over which soldiers and farmers fought in 2021 and 2022. More than 200 people died.
{Zulfiya Mirzoeva|“My sister lives there, by that poplar,”} said [Zulfiya Mirzoeva|person], 63, pointing. {Zulfiya Mirzoeva (cont)|“I have waved at her for four years. My arm is tired.”}
Under the deal, water from the [Golovnoi|place] intake on the [Isfara River|place] is to be shared half and half; roads to the [Tajik|group=Tajiks] exclave of [Vorukh|place] will be neutral. Both parliaments, the [Jogorku Kenesh|organization] and the [Supreme Assembly|organization=Supreme Assembly of Tajikistan], must still ratify it.
[Kamchybek Tashiev|person], head of the [State Committee for National Security|organization] and the man who did the bargaining, was photographed eating from the first sack. {Kamchybek Tashiev|“Sweet,”} he reported.
Not all villagers approve. In [Maksat|place], where 40 houses were burned, schoolteacher [Almazbek Toktogulov|person] said the new line ran through his walnut trees. {Almazbek Toktogulov|“They gave me a certificate for the trees,”} he told [24.kg|organization]. {Almazbek Toktogulov (cont)|“You cannot crack a certificate.”}
A foundation named for the [Aga Khan|person=Aga Khan IV] will rebuild a clinic and two bridges. The [EU|organization=European Union] has promised €18 million, and [Uzbekistan|place] a bus to [Kokand|place].
The guns have not gone far. [Kyrgyz|group]-owned [Bayraktar TB2|product] drones are parked at an airfield an hour from here; across the valley sits a battalion equipped by [Iran|place]. The [Collective Security Treaty Organization|organization], to which both states belong, welcomed the accord, as did the [Kremlin|organization].
{Chinara Esengul-Bay|“Borders do not end quarrels. Markets sometimes do,”} said [Chinara Esengul-Bay|person], a scholar at the [OSCE Academy|organization] in [Bishkek|place].
By noon the price of apricots had fallen by a third. A [Kyrgyz|group] trader called it {~a Kyrgyz trader (mixed)|“an act of aggression”}, and bought two sacks.
---
Bishkek = Bishkek
European Union = European Union
Iran = Iran
Kyrgyz = Kyrgyz people
Kyrgyzstan = Kyrgyzstan
Tajikistan = Tajikistan
Tajiks = Tajiks
Uzbekistan = Uzbekistan
Kamchybek Tashiev = Kamchybek Tashiev
State Committee for National Security = State Committee for National Security (Kyrgyzstan)
Batken = Batken
KamAZ = Kamaz
Isfara = Isfara
Sadyr Japarov = Sadyr Japarov
Emomali Rahmon = Emomali Rahmon
Isfara River = Isfara (river)
Vorukh = Vorukh
Jogorku Kenesh = Supreme Council (Kyrgyzstan)
Supreme Assembly of Tajikistan = Supreme Assembly (Tajikistan)
Aga Khan IV = Aga Khan IV
Kokand = Kokand
Bayraktar TB2 = Bayraktar TB2
Collective Security Treaty Organization = Collective Security Treaty Organization
Kremlin = Moscow Kremlin
OSCE Academy = OSCE Academy in Bishkek
