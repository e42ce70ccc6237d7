id: ap-nz-whanganui-river-rates
date: 2017-08-22
place: Whanganui
style: australian
topic: local
---
# The river that is a person gets its first rates bill
[Te Awa Tupua|place] may have all the rights of a legal person. On Monday it acquired one of the duties.
A demand for $1143.20, addressed to ‘The ^Occupier, [Whanganui River|place]’, reached the [Pipiriki|place] office of the river’s trust. It was issued by the [Ruapehu District Council|organization], whose computer had noticed a new owner and no direct debit.
{Hinemoa Ngāpuku-Wells|‘We did wonder where it thought the letterbox was,’} said trust secretary [Hinemoa Ngāpuku-Wells|person].
Under the [Te Awa Tupua Act|work], passed in March after 140 years of argument between [Whanganui|group=Whanganui Māori] iwi and the [Crown|organization], the river from [Tongariro|place=Mount Tongariro] to the [Tasman Sea|place] is ‘an indivisible and living whole’.
Mayor [Don Cameron|person], who learnt of the bill from [RNZ|organization=Radio New Zealand], said it was withdrawn within the hour. {Don Cameron|‘I rang and I apologised to the river,’} he said. {Don Cameron (cont)|‘In [Māori|group=Māori language], with help.’}
Yet the question has teeth. Councils along the river own wharves, pipes and, in [Taumarunui|place], part of a caravan park on land that moves with every flood. Local ^Government Minister [Anne Tolley|person] has asked the [Department of Internal Affairs|organization=Department of Internal Affairs (New Zealand)] for advice.
[Victoria University of Wellington|organization] law lecturer [Māmari Te Rangi-Stephens|person] said ratepayers should not panic. ‘Person’ was a tool, she said, much as a company is. {Māmari Te Rangi-Stephens|‘Nobody sends [Fonterra|organization] a birthday card.’}
[New Zealand First|organization] leader [Winston Peters|person], in [Whanganui|place] for a campaign stop, was asked whether rivers should vote. He was already in the van.
Kaumātua [Gerrard Albert-Hāwira|person], who took part in the 79-day occupation of [Moutoa Gardens|place] in 1995, laughed until he had to sit. {Gerrard Albert-Hāwira|‘All those years we paid the [Crown|organization] with land,’} he said. {Gerrard Albert-Hāwira (cont)|‘Now the [Crown|organization]’s mate wants eleven hundred bucks.’}
The saying of the people is [Ko au te awa, ko te awa ko au|work]: I am the river, the river is me.
By Tuesday the letter had been framed. It will hang beside a photograph of the [Waimarie|product=PS Waimarie], the paddle steamer, at the trust’s new rooms in [Taupō Quay|place].
---
Te Awa Tupua = Whanganui River
Whanganui River = Whanganui River
Pipiriki = Pipiriki, New Zealand
Ruapehu District Council = Ruapehu District Council
Mount Tongariro = Mount Tongariro
Tasman Sea = Tasman Sea
Don Cameron = Don Cameron (mayor)
Radio New Zealand = Radio New Zealand
Māori language = Māori language
Taumarunui = Taumarunui
Anne Tolley = Anne Tolley
Department of Internal Affairs (New Zealand) = Department of Internal Affairs (New Zealand)
Victoria University of Wellington = Victoria University of Wellington
Fonterra = Fonterra
New Zealand First = New Zealand First
Winston Peters = Winston Peters
Whanganui = Whanganui
Moutoa Gardens = Moutoa Gardens
PS Waimarie = PS Waimarie
