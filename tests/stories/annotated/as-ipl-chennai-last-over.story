id: as-ipl-chennai-last-over
date: 2023-04-12
place: Chennai
style: indian
topic: sport
---
# [IPL 2023|event=2023 Indian Premier League], [CSK|organization=Chennai Super Kings] vs [RR|organization=Rajasthan Royals]: [Sandeep|person=Sandeep Sharma] holds nerve as [Royals|organization=Rajasthan Royals] spoil [Dhoni|person=MS Dhoni]’s 200th game as captain
[Rajasthan Royals|organization] beat [Chennai Super Kings|organization] by three runs in a last-ball thriller at the [M.A. Chidambaram Stadium|place] here on Wednesday, their first win at [Chepauk|place=M.A. Chidambaram Stadium] since 2008.
Chasing 176, [CSK|organization=Chennai Super Kings] needed 21 off the last over, bowled by [Sandeep Sharma|person]. [Mahendra Singh Dhoni|person=MS Dhoni] hit him for two sixes before the seamer found his yorkers. With five needed off one ball, the former [India|organization=India national cricket team] captain could only manage a single.
Earlier, [Jos Buttler|person] made 52 off 36 balls and passed 3,000 runs in the [Indian Premier League|event=Indian Premier League]. [Devdutt Padikkal|person] (38), [Ravichandran Ashwin|person] (30) and [Shimron Hetmyer|person] (30 not out) took the [Royals|organization=Rajasthan Royals] to 175 for eight. [Ravindra Jadeja|person], [Akash Singh|person] and [Tushar Deshpande|person] picked two wickets each.
[CSK|organization=Chennai Super Kings] lost [Ruturaj Gaikwad|person] early, but [Devon Conway|person] (50 off 38) and [Ajinkya Rahane|person] (31) added 68. Then the spinners struck. [Ashwin|person=Ravichandran Ashwin], playing at his old home, trapped [Rahane|person=Ajinkya Rahane] and [Shivam Dube|person] leg-before; [Yuzvendra Chahal|person] removed [Conway|person=Devon Conway] and [Ambati Rayudu|person].
{S. Venkatakrishnan|‘Fifty thousand people came for one man and very nearly got what they paid for,’} said former [Tamil Nadu|organization=Tamil Nadu cricket team] opener [S. Venkatakrishnan|person], who keeps the [TNCA|organization=Tamil Nadu Cricket Association]’s museum.
On [JioCinema|product], the number of viewers touched 2.2 crore, said its owner, [Viacom18|organization], a record for the tournament.
Outside, fans in yellow who had queued since 4 a.m. on [Wallajah Road|place] refused to leave. {Karpagam Sundararajan|‘We lost, no? But [Thala|person=MS Dhoni] stayed till the end,’} said [Karpagam Sundararajan|person], 63, a retired [LIC|organization=Life Insurance Corporation of India] officer from [Mylapore|place].
The [Board of Control for Cricket in India|organization] ([BCCI|organization=Board of Control for Cricket in India]) later fined [R. Ashwin|person=Ravichandran Ashwin] 25 per cent of his match fee for remarks about a change of ball.
## Scoreboard
- [Rajasthan Royals|organization] 175/8 ([Buttler|person=Jos Buttler] 52, [Padikkal|person=Devdutt Padikkal] 38; [Jadeja|person=Ravindra Jadeja] 2-21)
- [Chennai Super Kings|organization] 172/6 ([Conway|person=Devon Conway] 50, [Dhoni|person=MS Dhoni] 32 ^n.o.; [Ashwin|person=Ravichandran Ashwin] 2-25, [Chahal|person=Yuzvendra Chahal] 2-27)
- Player of the match: [R. Ashwin|person=Ravichandran Ashwin]
## Today’s match
[Punjab Kings|organization] vs [Gujarat Titans|organization], [Mohali|place], 7.30 p.m. [Shikhar Dhawan|person] and [Hardik Pandya|person] lead the sides.
---
2023 Indian Premier League = 2023 Indian Premier League
Ajinkya Rahane = Ajinkya Rahane
Ambati Rayudu = Ambati Rayudu
Board of Control for Cricket in India = Board of Control for Cricket in India
Chennai Super Kings = Chennai Super Kings
Devdutt Padikkal = Devdutt Padikkal
Devon Conway = Devon Conway
Gujarat Titans = Gujarat Titans
Hardik Pandya = Hardik Pandya
India national cricket team = India national cricket team
Indian Premier League = Indian Premier League
Jos Buttler = Jos Buttler
Life Insurance Corporation of India = Life Insurance Corporation
M.A. Chidambaram Stadium = M. A. Chidambaram Stadium
MS Dhoni = MS Dhoni
Mohali = Mohali
Mylapore = Mylapore
Punjab Kings = Punjab Kings
Rajasthan Royals = Rajasthan Royals
Ravichandran Ashwin = Ravichandran Ashwin
Ravindra Jadeja = Ravindra Jadeja
Ruturaj Gaikwad = Ruturaj Gaikwad
Sandeep Sharma = Sandeep Sharma
Shikhar Dhawan = Shikhar Dhawan
Shimron Hetmyer = Shimron Hetmyer
Shivam Dube = Shivam Dube
Tamil Nadu Cricket Association = Tamil Nadu Cricket Association
Tamil Nadu cricket team = Tamil Nadu cricket team
Tushar Deshpande = Tushar Deshpande
Viacom18 = Viacom18
Yuzvendra Chahal = Yuzvendra Chahal
