id: sp-seoul-esports-final
date: 2023-11-20
place: Seoul
style: asian
topic: sport
---
# Underdogs no more: [Hanbit Foxes|organization] topple [T1|organization=T1 (esports)] to lift [Summoner’s Cup|event]
[SEOUL|place=Seoul] – Two years ago [Hanbit Foxes|organization] practised above a fried-chicken restaurant in [Daejeon|place]. On Sunday, before 18,000 at the [Gocheok Sky Dome|place], they became champions of the world.
The [Foxes|organization=Hanbit Foxes] beat [T1|organization=T1 (esports)] 3-2 in the final of the [League of Legends World Championship|event], overcoming [Lee Sang-hyeok|person=Faker], the 27-year-old known to all as [Faker|person], in a fifth game of 51 minutes.
[Nam Do-yun|person], who plays under the handle [Moss|person=Nam Do-yun], was named the most valuable player for his [Azir|person=Azir (League of Legends)] in game four. {Nam Do-yun|“When I was nine I asked [Faker|person] for an autograph at [Lotte World|place],”} [Nam|person=Nam Do-yun] said. {Nam Do-yun (cont)|“He signed my juice. I still have the carton.”}
Coach [Bae Ji-hoon|person] said the decisive call, to abandon a dragon and run for the base, came from the youngest of the five, [Phạm Quốc Bảo|person], 17, of [Vietnam|place]. He goes by [Noodle|person=Phạm Quốc Bảo].
{Phạm Quốc Bảo|“I didn’t call. I screamed. They understood,”} he told [Inven Global|organization=Inven].
More than 6 million watched at the peak, according to [Esports Charts|organization], not counting viewers on [Chinese|group=Chinese people] platforms such as [Bilibili|product]. [NewJeans|organization] opened the show with “[Gods|work=Gods (NewJeans song)],” and President [Yoon Suk Yeol|person] congratulated both teams on [X|product=Twitter].
[Riot Games|organization], the publisher, said the 2024 edition would go to [London|place] and introduce a patch tested since the [Mid-Season Invitational|event]. Its chief executive, [Dylan Jadeja|person], praised {Dylan Jadeja (mixed)|“the best final since [DRX|organization=DRX (esports)]’s in [San Francisco|place]”}.
The win came two months after esports made its debut as a medal sport at the [Asian Games|event=2022 Asian Games] in [Hangzhou|place], where [South Korea|place] took gold and its players, [Faker|person] among them, earned exemption from military service. [Nam|person=Nam Do-yun], who must enlist by 2029, was not selected.
{Choi Eun-ja|“He can do his service and then come home for dinner,”} said his mother, [Choi Eun-ja|person], who owns the restaurant.
---
2022 Asian Games = 2022 Asian Games
Bilibili = Bilibili
Chinese people = Chinese people
DRX (esports) = DRX (esports)
Daejeon = Daejeon
Dylan Jadeja = Dylan Jadeja
Esports Charts = Esports Charts
Faker = Faker
Gocheok Sky Dome = Gocheok Sky Dome
Gods (NewJeans song) = Gods (NewJeans song)
Hangzhou = Hangzhou
League of Legends World Championship = League of Legends World Championship
London = London
Lotte World = Lotte World
Mid-Season Invitational = Mid-Season Invitational
NewJeans = NewJeans
Riot Games = Riot Games
San Francisco = San Francisco
Seoul = Seoul
South Korea = South Korea
T1 (esports) = T1 (esports)
Twitter = Twitter
Vietnam = Vietnam
Yoon Suk Yeol = Yoon Suk Yeol
