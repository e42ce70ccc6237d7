id: gb-results-athletics-diamond
date: 2023-07-23
place: London
style: british
topic: sport
---
# [Diamond League|event]: [Josh Kerr|person] third in [London|place] as [Asher-Smith|person=Dina Asher-Smith] run down
[Dina Asher-Smith|person] was beaten on the line by [Marie-Josée Ta Lou|person] of [Ivory Coast|place] in the 100m at a sold-out [London Stadium|place] on Sunday, and [Keely Hodgkinson|person] stayed away with a sore calf.
There were cheers for [Zharnel Hughes|person], whose 19.73sec in the 200m took [John Regis|person]’s [British|group=British people] record, set in 1993. [Noah Lyles|person], the [American|group=Americans] world champion, won it in 19.47.
{Pauline Ferdinand-Cole|‘[John|person=John Regis] texted him two flexed arms and a crying face,’} said [Pauline Ferdinand-Cole|person], who coaches sprinters in [Haringey|place].
[Femke Bol|person] of the [Netherlands|place] ran the 400m hurdles in 51.45, the third-fastest ever. She trains in [Papendal|place] with [Lieke Klaver|person]. In the wheelchair mile, [Hannah Cockroft|person] was unopposed in the last lap.
[UK Athletics|organization] ([UKA|organization=UK Athletics]) lost £3.7m last year. [World Athletics|organization] president Lord [Coe|person=Sebastian Coe], in the royal box beside the [Princess Royal|person=Anne, Princess Royal], called the crowd of 50,000 a turning point.
## Results
- Men: 200m: 1 [N Lyles|person=Noah Lyles] ([US|place=United States]) 19.47; 2 [L Tebogo|person=Letsile Tebogo] ([Bot|place=Botswana]) 19.50; 3 [Z Hughes|person=Zharnel Hughes] ([GB|place=United Kingdom]) 19.73. 1500m: 1 [Y Nuguse|person=Yared Nuguse] 3:30.44; 2 [N Kibet Langat-Cheruiyot|person]; 3 [J Kerr|person=Josh Kerr].
- Women: 100m: 1 [M-J Ta Lou|person=Marie-Josée Ta Lou] 10.75; 2 [D Asher-Smith|person=Dina Asher-Smith] 10.85. 400m hurdles: 1 [F Bol|person=Femke Bol] 51.45; 2 [S Little|person=Shamier Little] 52.76. 5,000m: 1 [G Tsegay|person=Gudaf Tsegay] ([Eth|place=Ethiopia]) 14:12.29.
## Next
[World Championships|event=2023 World Athletics Championships], [Budapest|place], 19-27 August.
---
2023 World Athletics Championships = 2023 World Athletics Championships
Americans = Americans
Anne, Princess Royal = Anne, Princess Royal
Botswana = Botswana
British people = British people
Budapest = Budapest
Diamond League = Diamond League
Dina Asher-Smith = Dina Asher-Smith
Ethiopia = Ethiopia
Femke Bol = Femke Bol
Gudaf Tsegay = Gudaf Tsegay
Hannah Cockroft = Hannah Cockroft
Haringey = London Borough of Haringey
Ivory Coast = Ivory Coast
John Regis = John Regis (athlete)
Josh Kerr = Josh Kerr (runner)
Keely Hodgkinson = Keely Hodgkinson
Letsile Tebogo = Letsile Tebogo
Lieke Klaver = Lieke Klaver
London = London
London Stadium = London Stadium
Marie-Josée Ta Lou = Marie Josée Ta Lou-Smith
Netherlands = Netherlands
Noah Lyles = Noah Lyles
Papendal = Papendal
Sebastian Coe = Sebastian Coe
Shamier Little = Shamier Little
UK Athletics = UK Athletics
United Kingdom = United Kingdom
United States = United States
World Athletics = World Athletics
Yared Nuguse = Yared Nuguse
Zharnel Hughes = Zharnel Hughes
