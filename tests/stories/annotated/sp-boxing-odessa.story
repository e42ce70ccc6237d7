id: sp-boxing-odessa
date: 2017-06-11
place: Las Vegas
style: us
topic: sport
---
# ‘[Gentleman|person=Efraín Quiñones Jr.]’ [Quiñones|person=Efraín Quiñones Jr.] ^Boxes ^Past [Reid|person=Jermaine Reid] ^To ^Take [WBC|organization=World Boxing Council] ^Strap
[LAS VEGAS|place=Las Vegas] — In a city that sells knockouts, [Efraín Quiñones Jr.|person] won a world championship with a jab, a sidestep and an apology.
The apology came in ^Round 9 on Saturday at the [T-Mobile Arena|place], when he hit [Jermaine Reid|person] low, waved off the referee’s warning and touched gloves. {Efraín Quiñones Jr.|“My mother is in ^Row 3,”} he said later. {Efraín Quiñones Jr. (cont)|“You don’t do that in front of her.”}
Two judges, [Adalaide Byrd|person] and [Burt Clements|person], had it 116-112 and 117-111; the third, [Dave Moretti|person], scored a draw. The [World Boxing Council|organization] super-bantamweight belt goes to [Odessa|place=Odessa, Texas], [Texas|place], for the first time.
[Quiñones|person=Efraín Quiñones Jr.], 24, is called “[Gentleman|person=Efraín Quiñones Jr.]” for the bow tie he wears to weigh-ins and “[June|person=Efraín Quiñones Jr.]” by his family, [June|person=Efraín Quiñones Jr.] being short for [Junior|person=Efraín Quiñones Jr.]. He studied welding at [Odessa College|organization] and once sparred with [Canelo Alvarez|person=Canelo Álvarez] in [Guadalajara|place] for a plate of tacos and a signed shoe.
[Reid|person=Jermaine Reid], the [Jamaican|group=Jamaicans]-born former champion who fights out of [Brooklyn|place], suffered a cut above his right eye. {Jermaine Reid|“He’s a ghost with good manners,”} [Reid|person=Jermaine Reid] said. {Jermaine Reid (cont)|“Run it back at [Barclays|place=Barclays Center] and I’ll bring a net.”}
Promoter [Bob Arum|person] of [Top Rank|organization] said a rematch could follow [Manny Pacquiao|person]’s July bout in [Brisbane|place]. [HBO|organization] or [ESPN|organization] would carry it, he said, unless {Bob Arum (mixed)|“somebody invents a third thing by [Labor Day|event].”}
The fight drew 8,211. On the undercard, heavyweight [Oleksandr Holubenko|person], a [Ukrainian|group=Ukrainians] from [Odessa|place=Odesa], was introduced to the [Texans|group] as a neighbor and received the night’s warmest ovation. He stopped [Travis Church|person] in two.
! [Efraín Quiñones Jr.|person], left, lands a jab on [Jermaine Reid|person] during Saturday’s bout. ([Las Vegas Review-Journal|organization]/[Benjamin Hagar-Ruiz|person])
Ring walk music, for the record: “[Amor Prohibido|work]” by [Selena|person] for the winner, “[Ready or Not|work=Ready or Not (Fugees song)]” by the [Fugees|organization] for the loser.
---
Adalaide Byrd = Adalaide Byrd
Amor Prohibido = Amor Prohibido
Barclays Center = Barclays Center
Bob Arum = Bob Arum
Brisbane = Brisbane
Brooklyn = Brooklyn
Canelo Álvarez = Canelo Álvarez
Dave Moretti = Dave Moretti
ESPN = ESPN
Fugees = Fugees
Guadalajara = Guadalajara
HBO = HBO
Jamaicans = Jamaicans
Labor Day = Labor Day
Las Vegas = Las Vegas
Las Vegas Review-Journal = Las Vegas Review-Journal
Manny Pacquiao = Manny Pacquiao
Odesa = Odesa
Odessa College = Odessa College
Odessa, Texas = Odessa, Texas
Ready or Not (Fugees song) = Ready or Not (Fugees song)
Selena = Selena
T-Mobile Arena = T-Mobile Arena
Texans = Texans
Texas = Texas
Top Rank = Top Rank
Ukrainians = Ukrainians
World Boxing Council = World Boxing Council
