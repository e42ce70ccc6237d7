id: gb-obit-union-organiser
date: 2022-11-15
place: London
style: british
topic: obituary
---
# [Surinder ‘Sid’ Kaur Dhaliwal|person=Surinder Kaur Dhaliwal] obituary
> Trade unionist who led the [Hayes|place] jam factory strike and later sat in the [Lords|organization=House of Lords] in trainers
[Surinder Kaur Dhaliwal|person], who has died aged 83, used to say that she had only ever made one speech, and that she had been lucky enough to be asked to repeat it for 50 years.
She made it in August 1974 from the bonnet of a [Ford Cortina|product] outside [Pell & Rudge|organization], a jam factory in [Hayes|place], west [London|place], where 300 women, most of them from [Punjab|place=Punjab, India] by way of [Nairobi|place] and [Kampala|place], were paid four-fifths of what the men were. It went, in full: {Surinder Kaur Dhaliwal|‘Sisters, the strawberries can wait.’}
They waited 21 weeks. The [Transport and General Workers’ Union|organization] ([TGWU|organization=Transport and General Workers’ Union]) was at first reluctant; [Jack Jones|person], its general secretary, came to look and stayed for the afternoon. [Barbara Castle|person] sent a cheque. The management conceded on the day of the first frost.
Born at [Jalandhar|place], the fourth child of [Gurbachan Singh|person], a railway clerk, and his wife, [Harnam Kaur|person], she lost two brothers at [Partition|event=Partition of India]. At 19 she was married by telegram to [Ajit Dhaliwal|person], a bus conductor in [Southall|place]. The nickname came from a foreman who could not manage [Surinder|person=Surinder Kaur Dhaliwal] and thought that [Sid|person=Surinder Kaur Dhaliwal] would do. She kept it as {Surinder Kaur Dhaliwal (mixed)|‘a souvenir of the war’}.
She was on the picket at [Grunwick|organization=Grunwick Film Processing Laboratories], beside [Jayaben Desai|person], her friend; and after the death of [Blair Peach|person], the teacher, in 1979, helped to found the [Southall Women’s Defence Group|organization].
[Gordon Brown|person] made her a peer in 2008. As Lady [Dhaliwal|person=Surinder Kaur Dhaliwal] of [Hayes|place], she declined ermine, wore trainers, and was asked by a doorkeeper whether she was looking for the kitchens. {Surinder Kaur Dhaliwal|‘I told him I was looking for whoever ran them,’} she recalled in her memoir, [Set Hard|work].
[Jeremy Corbyn|person] and [Frances O’Grady|person], of the [TUC|organization], were at her 80th birthday in the [Gurdwara Sri Guru Singh Sabha|place]. There were scones.
{Manjit Dhaliwal-Forde|‘^Mum never bought jam in her life,’} said her daughter, [Manjit Dhaliwal-Forde|person], a judge. {Manjit Dhaliwal-Forde (cont)|‘She made her own, and she made us unionise before we were allowed to stir.’}
[Ajit|person=Ajit Dhaliwal] died in 1999. She is survived by [Manjit|person=Manjit Dhaliwal-Forde], two sons and nine grandchildren, one of whom works at [Aldi|organization], and has joined [Usdaw|organization].
---
Hayes = Hayes, Hillingdon
House of Lords = House of Lords
Ford Cortina = Ford Cortina
London = London
Punjab, India = Punjab, India
Nairobi = Nairobi
Kampala = Kampala
Transport and General Workers’ Union = Transport and General Workers' Union
Jack Jones = Jack Jones (trade unionist)
Barbara Castle = Barbara Castle
Jalandhar = Jalandhar
Partition of India = Partition of India
Southall = Southall
Grunwick Film Processing Laboratories = Grunwick dispute
Jayaben Desai = Jayaben Desai
Blair Peach = Blair Peach
Gordon Brown = Gordon Brown
Jeremy Corbyn = Jeremy Corbyn
Frances O’Grady = Frances O'Grady
TUC = Trades Union Congress
Aldi = Aldi
Usdaw = Union of Shop, Distributive and Allied Workers
