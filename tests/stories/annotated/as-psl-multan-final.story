id: as-psl-multan-final
date: 2025-04-13
place: Lahore
style: asian
topic: sport
---
# '[Shahji|person=Syed Danyal Shah]' holds nerve as [Multan|organization=Multan Sultans] steal last-ball thriller
> [Qalandars|organization=Lahore Qalandars] left to rue three dropped catches before a full house at [Gaddafi Stadium|place]
[LAHORE|place=Lahore]: [Syed Danyal Shah|person], who was bowling in a bazaar league in [Charsadda|place] 14 months ago, defended six runs in the final over on Saturday as [Multan Sultans|organization] beat [Lahore Qalandars|organization] by one run in a [Pakistan Super League|event] match that will be retold for years.
With two needed off the last ball, [Danyal|person=Syed Danyal Shah] found a yorker, [Sikandar Raza|person] squeezed it to point and [Iftikhar Ahmed|person] threw down the stumps at the bowler's end.
{Syed Danyal Shah|'My captain asked what I would bowl. I said, "Something straight, ^God willing,"'} the 21-year-old said at the presentation. His team-mates call him '[Shahji|person=Syed Danyal Shah]' because he prays before every spell.
Captain [Mohammad Rizwan|person] was beaming. {Mohammad Rizwan|'He has more heart than pace, and he has plenty of pace,'} [Rizwan|person=Mohammad Rizwan] said.
[Lahore|organization=Lahore Qalandars] should have won it long before. Chasing 172, they were 131 for two in the 15th over, with [Fakhar Zaman|person] on 74 and [Abdullah Shafique Malik|person] on 39. Then [Usama Mir|person], the leg-spinner, took three wickets in five balls, one of them a [West Indian|group=West Indians] import, [Jermaine Blackwood-Hall|person], stumped for a golden duck.
[Shaheen Shah Afridi|person], [Lahore|organization=Lahore Qalandars]'s captain, did not hide behind luck. {Shaheen Shah Afridi|'We dropped three, they dropped none,'} the left-armer said. {Shaheen Shah Afridi (cont)|'There is your one run.'}
Earlier, [England|place]'s [David Willey|person] had bowled a maiden with the new ball before [Rizwan|person=Mohammad Rizwan] and [Shan Masood|person] put on 88. [Masood|person=Shan Masood]'s 51 was his first fifty of the tournament.
SCOREBOARD ^IN ^BRIEF
- [Multan Sultans|organization] 171-6 in 20 overs ([Rizwan|person=Mohammad Rizwan] 62, [Masood|person=Shan Masood] 51; [Haris Rauf|person] 3-29)
- [Lahore Qalandars|organization] 170-8 in 20 overs ([Fakhar|person=Fakhar Zaman] 81; [Usama|person=Usama Mir] 4-24, [Danyal|person=Syed Danyal Shah] 2-31)
The [Sultans|organization=Multan Sultans] travel to [Rawalpindi|place] to play [Islamabad United|organization] on Monday. [PCB|organization=Pakistan Cricket Board] officials put the crowd at 31,400. {~a tea seller|'And each of them wanted tea,'} sighed a vendor outside gate nine.
---
England = England
Lahore = Lahore
Multan Sultans = Multan Sultans
Lahore Qalandars = Lahore Qalandars
Gaddafi Stadium = Gaddafi Stadium
Charsadda = Charsadda
Pakistan Super League = Pakistan Super League
Sikandar Raza = Sikandar Raza
Iftikhar Ahmed = Iftikhar Ahmed (cricketer, born 1990)
Mohammad Rizwan = Mohammad Rizwan
Fakhar Zaman = Fakhar Zaman (cricketer)
Usama Mir = Usama Mir
Shaheen Shah Afridi = Shaheen Afridi
David Willey = David Willey
Shan Masood = Shan Masood
Haris Rauf = Haris Rauf
Rawalpindi = Rawalpindi
Islamabad United = Islamabad United
Pakistan Cricket Board = Pakistan Cricket Board
West Indians = West Indies
