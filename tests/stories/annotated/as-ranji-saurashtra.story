id: as-ranji-saurashtra
date: 2020-02-06
place: Nagpur
style: indian
topic: sport
---
# [Pathania|person=Ranvir Pathania]’s seven-for leaves [Vidarbha|organization=Vidarbha cricket team] gasping
[Ranvir Pathania|person], a 19-year-old left-arm spinner who learnt his trade on a cement pitch in [Mandi|place], ran through the [Vidarbha|organization=Vidarbha cricket team] top order on Wednesday to put [Himachal Pradesh|organization=Himachal Pradesh cricket team] within sight of their first outright win at [Jamtha|place] in a [Ranji Trophy|event] match.
[Vidarbha|organization=Vidarbha cricket team], set 341, were 163 for eight at stumps on the third day. [Pathania|person=Ranvir Pathania] has seven of those wickets for 48, the best figures by a visiting bowler at the [VCA Stadium|place=Vidarbha Cricket Association Stadium].
! [Pathania|person=Ranvir Pathania] celebrates the wicket of [Akshay Deshpande|person]
{Ranvir Pathania|“I bowled three bad balls and got two wickets with them,”} [Pathania|person=Ranvir Pathania] said, grinning. {Ranvir Pathania (cont)|“My coach will phone about the third.”}
The coach, former [India|place] off-spinner [Bishan Lal Thakur|person], is unlikely to complain. He found [Pathania|person=Ranvir Pathania] at a tennis-ball tournament in 2016 and told the [Himachal Pradesh Cricket Association|organization] ([HPCA|organization=Himachal Pradesh Cricket Association]) that he had seen {Bishan Lal Thakur (mixed)|“a boy who makes the ball breathe”}.
Earlier, [Himachal|organization=Himachal Pradesh cricket team] had declared at 290 for six soon after lunch, with [Nikhil Gangta Sharma|person] unbeaten on 112. [Umesh Yadav|person], back from ^Test duty, took two for 71 and was generous at the close.
{Umesh Yadav|“Young man bowled beautifully, we batted badly, and there is nothing complicated in that,”} [Yadav|person=Umesh Yadav] said.
The hosts’ captain, [Faizan Baig|person], was the only batsman to use his feet, striking [Pathania|person=Ranvir Pathania] for a six that landed near the [Nagpur|place]-[Hyderabad|place] highway. [Baig|person=Faizan Baig] fell for 61, lbw to one that did not turn at all.
A draw would suit [Vidarbha|organization=Vidarbha cricket team], who need a point to reach the quarter-finals. [Mumbai|organization=Mumbai cricket team], watching from [Wankhede|place=Wankhede Stadium], need [Himachal|organization=Himachal Pradesh cricket team] to win.
An official of the [BCCI|organization=Board of Control for Cricket in India] said that a selector, [Debashish Mohapatra|person], was at the ground. What did he make of it? {Debashish Mohapatra|“I am only here for the oranges,”} he said.
---
Board of Control for Cricket in India = Board of Control for Cricket in India
Hyderabad = Hyderabad
India = India
Ranji Trophy = Ranji Trophy
Vidarbha cricket team = Vidarbha cricket team
Himachal Pradesh cricket team = Himachal Pradesh cricket team
Mumbai cricket team = Mumbai cricket team
Mandi = Mandi, Himachal Pradesh
Vidarbha Cricket Association Stadium = Vidarbha Cricket Association Stadium
Himachal Pradesh Cricket Association = Himachal Pradesh Cricket Association
Umesh Yadav = Umesh Yadav
Nagpur = Nagpur
Wankhede Stadium = Wankhede Stadium
