id: af-ps-burin-olive-harvest
date: 2019-10-22
place: Nablus
style: british
topic: local
---
# {Doha Asous-Najjar|‘My grandfather is in that tree’}: olive harvest begins under four flags
[Burin|place], near [Nablus|place] — They go up at six, before the heat and before the drone. First the grandmothers, since nobody shouts at a grandmother; then donkeys, ladders, a rabbi from [Leeds|place].
In the villages south of [Nablus|place], the [Palestinian|group=Palestinians] olive harvest of this autumn is the best for ten years and the slowest that [Doha Asous-Najjar|person] remembers. Her eleven terraces lie beneath [Yitzhar|place], an [Israeli|group=Israelis] settlement, and the army lets her in on three days.
{Doha Asous-Najjar|‘Three days! The tree takes all year and it doesn't ask me for a permit,’} said [Asous-Najjar|person=Doha Asous-Najjar], 62, from the middle of a branch.
The [Israel Defense Forces|organization] says that it guards pickers. {~an army spokesperson|‘Coordination is for the safety of both sides,’} a spokesperson said, adding that one suspect had been held after stones were thrown last Wednesday. [Yesh Din|organization], an [Israeli|group=Israelis] rights group, counted 19 attacks on people or trees in the [West Bank|place] since the start of the month; a settlers' council called the figure {~a settlers' council (mixed)|‘imported’}.
Rabbi [Miriam Goldfarb-Levene|person], 44, spends her holidays here with [Rabbis for Human Rights|organization]. {Miriam Goldfarb-Levene|‘I'm a dreadful picker, I'm told. But I'm tall, and I've a whistle,’} she said.
Some 100,000 families live wholly or partly off oil, the [Palestinian Authority|organization]'s agriculture ministry in [Ramallah|place] reckons. Prices are about 30 shekels a litre, more in [Jordan|place] and double in the [Gulf|place=Persian Gulf], where cousins drive it over [Allenby Bridge|place].
At noon they ate: bread, za'atar, last year's oil. A [Palestine Red Crescent Society|organization] medic bandaged a boy who'd fallen off a ladder while watching for soldiers, or possibly, his sister [Lamar|person] suggested, for girls.
[Burin|place]'s press, bought from [Italy|place] with help from [Oxfam|organization] and [Muslim Hands|organization], ran till two. Its owner, [Abu Hatem|person], keeps a photograph of [Yasser Arafat|person] above the dial and, beneath it, one of the [Liverpool|organization=Liverpool F.C.] midfielder [James Milner|person]. {Abu Hatem|‘Both work hard,’} he said.
[Asous-Najjar|person=Doha Asous-Najjar]'s oldest tree is said to be [Roman|group=Romans]. She patted it. {Doha Asous-Najjar|‘He planted nothing, my grandfather, he only talked to them,’} she said. {Doha Asous-Najjar (cont)|‘So I pick, and he talks.’}
---
Allenby Bridge = Allenby Bridge
Burin = Burin, Nablus
Israel Defense Forces = Israel Defense Forces
Italy = Italy
James Milner = James Milner
Jordan = Jordan
Leeds = Leeds
Liverpool F.C. = Liverpool F.C.
Muslim Hands = Muslim Hands
Nablus = Nablus
Oxfam = Oxfam
Palestine Red Crescent Society = Palestine Red Crescent Society
Palestinian Authority = Palestinian Authority
Persian Gulf = Persian Gulf
Rabbis for Human Rights = Rabbis for Human Rights
Ramallah = Ramallah
West Bank = West Bank
Yasser Arafat = Yasser Arafat
Yesh Din = Yesh Din
Yitzhar = Yitzhar
