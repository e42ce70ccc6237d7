id: us-film-review-superhero-fatigue
date: 2023-11-08
place: Los Angeles
style: us
topic: culture
---
# ‘[The Marvels|work]’ ^Review: [Brie Larson|person], ^Two ^New ^Friends and a ^Cat ^Army ^Save the ^Galaxy, ^Barely
By [Thandiwe Rosenblum|person]
Somewhere in the middle of “[The Marvels|work],” a space station full of kittens plays to the strains of “[Memory|work=Memory (song)],” from [Andrew Lloyd Webber|person]’s “[Cats|work=Cats (musical)],” and for two minutes the 33rd film in the [Marvel Cinematic Universe|work] remembers that it is allowed to be silly.
Then somebody mentions quantum bands, and the lights go out.
[Brie Larson|person] returns as [Carol Danvers|person], a.k.a. [Captain Marvel|person=Carol Danvers], whom we last saw being underused in “[Avengers: Endgame|work].” [Teyonah Parris|person] is [Monica Rambeau|person], the astronaut from “[WandaVision|work]”; [Iman Vellani|person], who steals the picture and half its costumes, is [Kamala Khan|person], the teenager from [Jersey City|place] of the [Disney+|organization] series “[Ms. Marvel|work].” When any of them uses her powers, she changes places with another.
Director [Nia DaCosta|person], who made “[Little Woods|work]” and the 2021 “[Candyman|work=Candyman (2021 film)]” with [Jordan Peele|person]’s company [Monkeypaw Productions|organization], stages these swaps with real wit. At 105 minutes, it is the shortest [Marvel|organization=Marvel Studios] movie yet. It doesn’t feel it.
The villain is [Dar-Benn|person], a [Kree|group] leader played by [Zawe Ashton|person] as if she had wandered in from [Shakespeare|person=William Shakespeare]. [Samuel L. Jackson|person] naps through [Nick Fury|person]. In a musical interlude on the planet [Aladna|place], the [South Korean|group=South Koreans] star [Park Seo-jun|person] sings, and is gone.
{Milo Castellan-Wu|“We wanted it to feel like a sleepover,”} said [Milo Castellan-Wu|person], one of the film’s visual effects supervisors, after a screening at the [El Capitan Theatre|place] on [Hollywood Boulevard|place].
The score, by [Laura Karpman|person], is the best thing here after [Vellani|person=Iman Vellani]; [Zenobia Shroff|person] and [Mohan Kapur|person], as [Kamala|person=Kamala Khan]’s parents, are the third.
Since “[Endgame|work=Avengers: Endgame],” [Marvel|organization=Marvel Studios] has released nine movies and ten television shows. [Kevin Feige|person], its president, has promised fewer. “[Blade|work=Blade (upcoming film)],” with [Mahershala Ali|person], has been delayed again; “[Deadpool 3|work=Deadpool & Wolverine]” arrives next July, with [Ryan Reynolds|person] and [Hugh Jackman|person].
The [Skrulls|group], meanwhile, are still looking for a home. They could do worse than that station.
## “[The Marvels|work]”
- Rated ^PG-13, for action violence and brief language. Running time: 1 hour 45 minutes. In theaters, [Dolby Cinema|product] and [IMAX|product].
- Two stars out of four.
---
Andrew Lloyd Webber = Andrew Lloyd Webber
Avengers: Endgame = Avengers: Endgame
Blade (upcoming film) = Blade (upcoming film)
Brie Larson = Brie Larson
Candyman (2021 film) = Candyman (2021 film)
Carol Danvers = Carol Danvers
Cats (musical) = Cats (musical)
Deadpool & Wolverine = Deadpool & Wolverine
Disney+ = Disney+
Dolby Cinema = Dolby Cinema
El Capitan Theatre = El Capitan Theatre
Hollywood Boulevard = Hollywood Boulevard
Hugh Jackman = Hugh Jackman
IMAX = IMAX
Iman Vellani = Iman Vellani
Jersey City = Jersey City, New Jersey
Jordan Peele = Jordan Peele
Kamala Khan = Kamala Khan
Kevin Feige = Kevin Feige
Kree = Kree
Laura Karpman = Laura Karpman
Little Woods = Little Woods
Mahershala Ali = Mahershala Ali
Marvel Cinematic Universe = Marvel Cinematic Universe
Marvel Studios = Marvel Studios
Memory (song) = Memory (Cats song)
Mohan Kapur = Mohan Kapur
Monica Rambeau = Monica Rambeau
Monkeypaw Productions = Monkeypaw Productions
Ms. Marvel = Ms. Marvel (TV series)
Nia DaCosta = Nia DaCosta
Nick Fury = Nick Fury
Park Seo-jun = Park Seo-joon
Ryan Reynolds = Ryan Reynolds
Samuel L. Jackson = Samuel L. Jackson
Skrulls = Skrull
South Koreans = South Koreans
Teyonah Parris = Teyonah Parris
The Marvels = The Marvels
WandaVision = WandaVision
William Shakespeare = William Shakespeare
Zawe Ashton = Zawe Ashton
Zenobia Shroff = Zenobia Shroff
