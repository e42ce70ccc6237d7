id: sp-eldoret-marathon
date: 2025-04-28
place: London
style: wire
topic: sport
---
# Athletics: [Chepkwony|person=Faith Chepkwony-Rono] breaks clear on the [Mall|place=The Mall, London] to win [London Marathon|event]
[LONDON|place=London], April 27 ([Reuters|organization]) - [Faith Chepkwony-Rono|person] of [Kenya|place] ran the second half alone, and 70 seconds faster than the first, to win the [London Marathon|event] on Sunday in two hours 16 minutes and 31 seconds.
The 24-year-old from [Iten|place] left [Ethiopia|place]'s [Hirut Bekele Desta|person] and the [Olympic|event=2024 Summer Olympics] silver medallist [Sifan Hassan|person] at [Canary Wharf|place], where the wind that had troubled the pack swung behind her.
{Faith Chepkwony-Rono|"At 30 km I asked my legs and they said, 'Go and see,'"} [Chepkwony-Rono|person=Faith Chepkwony-Rono] told reporters. {Faith Chepkwony-Rono (cont)|"So I went to see."}
[Desta|person=Hirut Bekele Desta] was second in 2:17:58. [Hassan|person=Sifan Hassan], who represents the [Netherlands|place], took third after stopping at [Tower Bridge|place] to retie a shoe.
In the men's race [Jacob Kiplimo|person] of [Uganda|place] faded to fourth and [Sabastian Sawe|person] cruised home for his second major victory. [Sawe|person=Sabastian Sawe] wore the new [Adizero Evo|product=Adizero Adios Pro Evo], a shoe that weighs less than a bar of soap.
{Sabastian Sawe|"The crowd here does not know it is not running,"} the [Kenyan|group=Kenyans] said.
[Britain|place=United Kingdom]'s best was [Gethin Tudor-Hale|person], a postman from [Aberystwyth|place], 11th in 2:09:40. He qualified for September's [World Championships|event=2025 World Athletics Championships] in [Tokyo|place] and for a shift on Monday, he said, because [Royal Mail|organization] had refused him the day off. A spokesperson later said the day was his. {~a Royal Mail spokesperson|"He has delivered,"} it added.
[Manuela Schär|person] of [Switzerland|place] set a course record in the women's wheelchair event; [Marcel Hug|person], the [Silver Bullet|person=Marcel Hug], won the men's by four minutes.
More than 56,000 people finished, according to [London Marathon Events|organization], a world record subject to approval by [Guinness World Records|organization]. Among them were a rhinoceros, a [Dalek|group=Daleks] and the [Paris|event=2024 Summer Paralympics] swimming champion [Poppy Maskill|person].
The [Abbott World Marathon Majors|event=World Marathon Majors] resume in [Sydney|place] on Aug. 31.
(Reporting by [Mitchell Quayle|person]; ^Editing by [Toby Davis-Orr|person])
---
2024 Summer Olympics = 2024 Summer Olympics
2025 World Athletics Championships = 2025 World Athletics Championships
Aberystwyth = Aberystwyth
Adizero Adios Pro Evo = Adizero Adios Pro Evo
Canary Wharf = Canary Wharf
Ethiopia = Ethiopia
Guinness World Records = Guinness World Records
Iten = Iten
Jacob Kiplimo = Jacob Kiplimo
Kenya = Kenya
Kenyans = Kenyans
London = London
London Marathon = London Marathon
London Marathon Events = London Marathon Events
Manuela Schär = Manuela Schär
Marcel Hug = Marcel Hug
Netherlands = Netherlands
Poppy Maskill = Poppy Maskill
Reuters = Reuters
Royal Mail = Royal Mail
Sabastian Sawe = Sabastian Sawe
Sifan Hassan = Sifan Hassan
Switzerland = Switzerland
Sydney = Sydney
Tokyo = Tokyo
Tower Bridge = Tower Bridge
Uganda = Uganda
United Kingdom = United Kingdom
World Marathon Majors = World Marathon Majors
