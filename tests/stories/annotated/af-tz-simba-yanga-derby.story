id: af-tz-simba-yanga-derby
date: 2025-04-20
place: Dar es Salaam
style: african
topic: sport
---
# [Kariakoo|place] derby: Late [Mzize|person=Clement Mzize Juma] header sinks [Simba|organization=Simba S.C.], stops traffic
[Dar es Salaam|place]. From the [Benjamin Mkapa Stadium|place] to [Manzese|place], green-and-yellow flags brought the city to a halt on Saturday evening as [Young Africans|organization=Young Africans S.C.] beat [Simba|organization=Simba S.C.] 1-0 with a goal three minutes from time.
The scorer, 20-year-old [Clement Mzize Juma|person], rose between two [Simba|organization=Simba S.C.] defenders to meet a corner from the [Ivorian|group=Ivorians] [Pacôme Zouzoua|person]. He then ran to the bench, to hug not his coach but the kit man, ^Mzee [Rashid Kilindo|person].
{Clement Mzize Juma|“He told me in the morning, ‘Son, I've ironed you a goal,’”} [Mzize|person=Clement Mzize Juma] explained. {Clement Mzize Juma (cont)|“I couldn't put it in the washing.”}
[Simba|organization=Simba S.C.], who face [Stellenbosch FC|organization] of [South Africa|place] in the [CAF Confederation Cup|event] semi-final next Sunday, had the better of the first half. [Leonel Ateba|person], their [Cameroonian|group=Cameroonians] striker, hit the bar. But after [Fadlu Davids|person] took off his captain to save his legs, [Yanga|organization=Young Africans S.C.] smelt it.
{Fadlu Davids|“I have another game in a week and a continent to think about,”} said [Davids|person=Fadlu Davids]. {Fadlu Davids (cont)|“I'm sorry for our people, they don't deserve this tonight. I would do it again.”}
Referee [Ahmed Arajiga|person] showed nine yellow cards. A red for [Yanga|organization=Young Africans S.C.]'s substitute goalkeeper, who'd never left the bench, puzzled even the [Tanzania Football Federation|organization]'s own match commissioner.
! [Clement Mzize Juma|person] is carried past the statue of [Julius Nyerere|person] on [Nyerere Road|place]. PHOTO: [Said Khamis Abeid|person]
President [Samia Suluhu Hassan|person], who pays five million shillings for each goal scored by [Tanzanian|group=Tanzanians] clubs in continental matches, was in the stands but, since this was the [Premier League|event=Tanzanian Premier League], kept her purse shut. {Samia Suluhu Hassan|“A derby is its own payment,”} she joked to [Azam TV|organization].
Among the defeated was [Haji Manara-Salum|person], a former spokesman of both clubs. {~a bus conductor|“He wears red on one side and green inside,”} a bus conductor jeered as he passed.
[Yanga|organization=Young Africans S.C.] lead the table by four points with six to play. Their next game is at [Mbeya|place], against [Ken Gold|organization], who are already down.
---
Azam TV = Azam TV
Benjamin Mkapa Stadium = Benjamin Mkapa Stadium
CAF Confederation Cup = CAF Confederation Cup
Dar es Salaam = Dar es Salaam
Fadlu Davids = Fadlu Davids
Julius Nyerere = Julius Nyerere
Kariakoo = Kariakoo
Mbeya = Mbeya
Samia Suluhu Hassan = Samia Suluhu Hassan
Simba S.C. = Simba S.C.
South Africa = South Africa
Stellenbosch FC = Stellenbosch F.C.
Tanzania Football Federation = Tanzania Football Federation
Tanzanian Premier League = Tanzanian Premier League
Young Africans S.C. = Young Africans S.C.
