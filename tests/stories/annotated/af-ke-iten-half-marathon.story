id: af-ke-iten-half-marathon
date: 2024-01-14
place: Iten
style: african
topic: sport
---
# Unknown pacemaker [Rotich|person=Ezra Kimutai Rotich] refuses to step aside, wins [Iten|place] half
[Ezra Kimutai Rotich|person] was paid to run 15km. Nobody had told his legs.
Hired as a rabbit for [Olympic|event=Olympics] hopefuls at the [Eliud Cup|event] half marathon in [Iten|place] on Sunday, the 22-year-old looked over his shoulder at the agreed point, saw no one, and carried on to the tape in 60 minutes 11 seconds at 2,400m above sea level.
{Ezra Kimutai Rotich|‘I waited for them at the water table,’} he told reporters. {Ezra Kimutai Rotich (cont)|‘Then I thought, these people are late.’}
Behind him, 2019 [Valencia|place] winner [Amos Lelei Chumba|person] came home in 61:02 and [Uganda|place]'s [Jacob Cherop|person] in 61:40. The women's race went to [Peninah Jeptoo Kosgei|person], who holds off rivals with the same unhurried stride she learned on the road to [Kapsowar|place].
{Peninah Jeptoo Kosgei|‘It is the school road, 9km each way. If you were late Mr [Kiplagat|person] had a stick,’} said [Kosgei|person=Peninah Jeptoo Kosgei], now a corporal in the [Kenya Defence Forces|organization]. {Peninah Jeptoo Kosgei (cont)|‘So I have been training under pressure since ^Standard ^Four.’}
[Athletics Kenya|organization] selectors were watching. [Jackson Tuwei|person], who heads the federation, has promised to name a provisional marathon squad for the [Paris Olympics|event=2024 Summer Olympics] in February. World record-holder [Kelvin Kiptum|person] was among the spectators and handed out the medals.
The [Athletics Integrity Unit|organization] took samples from the first six in each race. [Kenya|place] has dozens of runners under suspension, and the government has pledged $5 million a year to the [Anti-Doping Agency of Kenya|organization].
Brother [Colm O'Riordan|person], the [Irish|group] coach who has trained athletes at [St Patrick's High School|organization] for four decades, said he had told [Rotich|person=Ezra Kimutai Rotich] not to be a hero. {Colm O'Riordan|‘He's a poor listener,’} [O'Riordan|person=Colm O'Riordan] sighed. {Colm O'Riordan (cont)|‘The good ones usually are.’}
## Results
- ^Men: 1 [Ezra Rotich|person=Ezra Kimutai Rotich] 60:11, 2 [Amos Chumba|person=Amos Lelei Chumba] 61:02, 3 [Jacob Cherop|person] ([UGA|place=Uganda]) 61:40
- ^Women: 1 [Peninah Kosgei|person=Peninah Jeptoo Kosgei] 68:54, 2 [Letesenbet Haile|person] ([ETH|place=Ethiopia]) 69:10, 3 [Naom Chelimo|person] 69:33
The winner takes ^Sh500,000, plus his pacing fee of ^Sh40,000. Organisers are discussing whether he earned it. {~the race director|‘Strictly speaking, he did not finish the job,’} the race director said.
---
2024 Summer Olympics = 2024 Summer Olympics
Anti-Doping Agency of Kenya = Anti-Doping Agency of Kenya
Athletics Integrity Unit = Athletics Integrity Unit
Athletics Kenya = Athletics Kenya
Ethiopia = Ethiopia
Iten = Iten
Kelvin Kiptum = Kelvin Kiptum
Kenya = Kenya
Kenya Defence Forces = Kenya Defence Forces
Olympics = Olympic Games
St Patrick's High School = St. Patrick's High School (Iten)
Uganda = Uganda
Valencia = Valencia
