id: ap-list-gold-coast-athletics
date: 2018-04-12
place: Gold Coast
style: australian
topic: sport
---
# Scoreboard: [Commonwealth Games|event=2018 Commonwealth Games]
ATHLETICS – [Carrara Stadium|place], day eight
Men’s 400m final
- 1 [Isaac Makwala|person] ([Botswana|place]) 44.35
- 2 [Baboloki Thebe|person] ([Botswana|place]) 45.09
- 3 [Javon Francis|person] ([Jamaica|place]) 45.11
- 4 [Demish Gaye|person] ([Jamaica|place])
Women’s javelin final
- 1 [Kathryn Mitchell|person] ([Australia|place]) 68.92m
- 2 [Kelsey-Lee Roberts|person] ([Australia|place]) 63.89m
- 3 [Sunette Viljoen|person] ([South Africa|place]) 62.08m
- 5 [Tori Peeters|person] ([New Zealand|place])
LAWN ^BOWLS – [Broadbeach Bowls Club|place]
- Women’s fours: [Australia|place] ([Rebecca Van Asch|person], [Natasha Scott|person], [Carla Krizanic|person], [Kelsey Cottrell|person]) bt [South Africa|place] 18-16
TODAY’S ^PICK: the diving at [Southport|place], 7pm ([Seven|organization=Seven Network])
---
2018 Commonwealth Games = 2018 Commonwealth Games
Carrara Stadium = Carrara Stadium
Isaac Makwala = Isaac Makwala
Botswana = Botswana
Baboloki Thebe = Baboloki Thebe
Javon Francis = Javon Francis
Jamaica = Jamaica
Demish Gaye = Demish Gaye
Kathryn Mitchell = Kathryn Mitchell
Australia = Australia
Kelsey-Lee Roberts = Kelsey-Lee Barber
Sunette Viljoen = Sunette Viljoen
South Africa = South Africa
Tori Peeters = Tori Peeters
New Zealand = New Zealand
Rebecca Van Asch = Rebecca Van Asch
Natasha Scott = Natasha Scott (bowls)
Carla Krizanic = Carla Krizanic
Kelsey Cottrell = Kelsey Cottrell
Southport = Southport, Queensland
Seven Network = Seven Network
