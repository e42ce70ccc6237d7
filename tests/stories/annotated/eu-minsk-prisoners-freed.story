id: eu-minsk-prisoners-freed
date: 2025-06-21
place: Vilnius
style: wire
topic: politics
---
# [Belarus|place] frees 14 prisoners as [U.S.|place=United States] envoy calls in [Minsk|place]
[VILNIUS|place=Vilnius], [Lithuania|place] — [Siarhei Tsikhanouski|person], the video blogger whose arrest in 2020 turned his wife into a presidential candidate, was set free on Saturday with thirteen other inmates of [Belarusian|group=Belarusians] prisons, hours after [Alexander Lukashenko|person] had received an envoy of [Donald Trump|person] in [Minsk|place].
The group was driven over the border at [Kamenny Loh|place] to [Medininkai|place], in [Lithuania|place]. [Sviatlana Tsikhanouskaya|person], who had not spoken to her husband for more than two years, was waiting by a bus.
{Sviatlana Tsikhanouskaya|“The children will not recognise him at once, and then they will,”} [Tsikhanouskaya|person=Sviatlana Tsikhanouskaya] told the [Nasha Niva|organization] website. {Sviatlana Tsikhanouskaya (cont)|“There are still more than a thousand behind bars.”}
[Tsikhanouski|person=Siarhei Tsikhanouski], 46, a big man when he was jailed, had to hold up his trousers. He had been serving nineteen and a half years.
Also released was [Ihar Karnei|person], a veteran of [Radio Free Europe/Radio Liberty|organization] ([RFE/RL|organization=Radio Free Europe/Radio Liberty]), and [Aksana Lahun-Sidarovich|person], a teacher of [Italian|group=Italian language] at the [Minsk State Linguistic University|organization]. Others were citizens of [Poland|place], [Latvia|place], [Estonia|place], [Sweden|place], [Japan|place] and the [United States|place].
Retired Lt. Gen. [Keith Kellogg|person], the [White House|organization] envoy for [Ukraine|place], is the highest-ranking [American|group=Americans] to have met the veteran ruler in years. [Lukashenko|person=Alexander Lukashenko]’s spokeswoman, [Natalya Eismont|person], said that the pardons were {Natalya Eismont (mixed)|“a humane gesture, requested by the [American|group=Americans] president.”}
[Lithuania|place]’s foreign minister, [Kęstutis Budrys|person], gave each of the freed a telephone. {Kęstutis Budrys|“Call anybody. It is on the house,”} he said.
[Lahun-Sidarovich|person=Aksana Lahun-Sidarovich], 60, called her neighbour about a cat, [Barsik|person], which she had last seen three years ago on top of a wardrobe. He was still there, she was told, though not without interruption.
The rights group [Viasna|organization=Viasna Human Rights Centre] counted 1,177 political prisoners on Friday. Among those who remain are the [Nobel Peace Prize|event] laureate [Ales Bialiatski|person] and the flautist [Maria Kalesnikava|person]. {~a former cellmate|“[Maria|person=Maria Kalesnikava] taught us to breathe from the belly,”} said a former cellmate, who did not want to be named.
! [Tsikhanouski|person=Siarhei Tsikhanouski] embraces his wife at the [U.S.|place=United States] embassy. Photo by [Rūta Gintautaitė|person]
---
Siarhei Tsikhanouski = Siarhei Tsikhanouski
Alexander Lukashenko = Alexander Lukashenko
Donald Trump = Donald Trump
Medininkai = Medininkai
Sviatlana Tsikhanouskaya = Sviatlana Tsikhanouskaya
Nasha Niva = Nasha Niva
Ihar Karnei = Ihar Karnei
Radio Free Europe/Radio Liberty = Radio Free Europe/Radio Liberty
Italian language = Italian language
Minsk State Linguistic University = Minsk State Linguistic University
Keith Kellogg = Keith Kellogg
White House = White House
Natalya Eismont = Natalya Eismont
Kęstutis Budrys = Kęstutis Budrys
Viasna Human Rights Centre = Viasna Human Rights Centre
Nobel Peace Prize = Nobel Peace Prize
Ales Bialiatski = Ales Bialiatski
Maria Kalesnikava = Maria Kalesnikava
Belarus = Belarus
United States = United States
Minsk = Minsk
Vilnius = Vilnius
Lithuania = Lithuania
Belarusians = Belarusians
Poland = Poland
Latvia = Latvia
Estonia = Estonia
Sweden = Sweden
Japan = Japan
Ukraine = Ukraine
Americans = Americans
