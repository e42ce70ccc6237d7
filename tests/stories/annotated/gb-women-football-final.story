id: gb-women-football-final
date: 2025-05-18
place: London
style: british
topic: sport
---
# {Tamsin Okonedo-Shaw|‘My knees are 40, but my heart’s about six’}: [Okonedo-Shaw|person=Tamsin Okonedo-Shaw] signs off with a winner for [Leyland|organization=Leyland Ladies]
It took [Tamsin Okonedo-Shaw|person] nineteen years, four operations and two spells driving a [Tesco|organization] van to reach a [Wembley|place=Wembley Stadium] final. It took her six minutes to win it.
The striker, 36, came off the bench to score twice as [Leyland Ladies|organization], of the fourth tier, beat [Exmouth Town|organization] 3-2 in the [FA Women’s Plate|event], a competition nobody at either club had heard of in August.
{Tamsin Okonedo-Shaw|‘My knees are 40, but my heart’s about six,’} she said, wrapped in the flag of [Saint Kitts and Nevis|place], where her grandmother was born. {Tamsin Okonedo-Shaw (cont)|‘That’s me done. I’m having a pasty.’}
[Exmouth|organization=Exmouth Town] had led through [Morwenna Pascoe|person] and the [Dutch|group] student [Sanne van den Heuvel|person]. [Katie Unsworth|person] pulled one back from a corner which, according to the [Exmouth|organization=Exmouth Town] manager [Steve Tapp|person], {Steve Tapp (mixed)|‘was a goal kick in [Devon|place] and everywhere else’}.
[Leyland|organization=Leyland Ladies]’s own manager is a lollipop lady. [Bernie Halliwell|person] took the job in January 2022, when the club had nine players and a borrowed pitch at [Runshaw College|organization]. {Bernie Halliwell|‘I am used to standing in the road with my arms out,’} said [Halliwell|person=Bernie Halliwell]. {Bernie Halliwell (cont)|‘It’s much the same.’}
The Princess of ^Wales, patron of the [FA|organization], presented the trophy. [Sarina Wiegman|person], the [England|organization=England women's national football team] head coach, was in the stand two months before the [Euros|event=UEFA Women's Euro 2025] in [Switzerland|place], as were [Fara Williams|person] and [Jill Scott|person].
A crowd of 21,408 was a record. Nine coaches had left [Lancashire|place] before dawn. One of them broke down at [Keele|place] services, on the [M6|place], and its passengers, the [Leyland Band|organization] among them, played [Abide with Me|work] in the car park until a replacement came from [Stoke|place=Stoke-on-Trent].
{~a trombonist|‘We’d have walked,’} a trombonist told [BBC Radio Lancashire|organization].
[Okonedo-Shaw|person=Tamsin Okonedo-Shaw] is back on her round on Tuesday, first drop [Chorley|place]. The van has been given a guard of honour.
---
Tesco = Tesco
Wembley Stadium = Wembley Stadium
Saint Kitts and Nevis = Saint Kitts and Nevis
Devon = Devon
Runshaw College = Runshaw College
FA = The Football Association
Sarina Wiegman = Sarina Wiegman
England women's national football team = England women's national football team
UEFA Women's Euro 2025 = UEFA Women's Euro 2025
Switzerland = Switzerland
Fara Williams = Fara Williams
Jill Scott = Jill Scott (footballer)
Lancashire = Lancashire
Keele = Keele
M6 = M6 motorway
Leyland Band = Leyland Band
Abide with Me = Abide with Me
Stoke-on-Trent = Stoke-on-Trent
BBC Radio Lancashire = BBC Radio Lancashire
Chorley = Chorley
Dutch = Dutch people
