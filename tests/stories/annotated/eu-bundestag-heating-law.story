id: eu-bundestag-heating-law
date: 2023-06-14
place: Berlin
style: wire
topic: politics
---
# [German|group=Germans] coalition patches up row over heating law
> [Greens|organization=Alliance 90/The Greens] and [FDP|organization=Free Democratic Party] agree to spare old boilers; vote set for July
[BERLIN|place=Berlin] ([Reuters|organization]) - [Germany|place]'s three-way coalition has agreed to soften a contested law on heating systems, easing a dispute that had paralysed Chancellor [Olaf Scholz|person]'s government for weeks, two party officials said on Wednesday.
Under the compromise, homeowners may keep gas boilers until municipalities have drawn up plans for district heating. The [Buildings Energy Act|work] will now go to the [Bundestag|organization] before the summer recess.
{Friederike von Ahlen|"Nobody will be sent down to the cellar with a wrench,"} [Friederike von Ahlen|person], a [Greens|organization=Alliance 90/The Greens] lawmaker who sits on the climate committee, told [Reuters|organization]. {Friederike von Ahlen (cont)|"We have bought time, and time is worth money."}
The liberal [FDP|organization=Free Democratic Party], the smallest of the three partners, had tabled 101 questions about the bill. Its housing expert, [Hans-Jörg Petersen|person], described the new text as {Hans-Jörg Petersen (mixed)|"a different animal"}.
[Scholz|person=Olaf Scholz], a [Social Democrat|group=Social Democrats], made no public comment. His spokeswoman said the chancellor {~the chancellor's spokeswoman (mixed)|"welcomes agreement wherever he finds it"}.
The opposition was less charitable. [Annegret Mauch|person] of the [CSU|organization=Christian Social Union], the [Bavarian|group=Bavarians] sister party of the [CDU|organization=Christian Democratic Union], told broadcaster [ZDF|organization]: {Annegret Mauch|"They have argued for six months in order to agree on nothing. My voters in [Passau|place] can read."}
A poll published by [Bild|organization] on Sunday put the far-right [AfD|organization=Alternative for Germany] at 19%, level with [Scholz|person=Olaf Scholz]'s [SPD|organization=Social Democratic Party of Germany].
Manufacturers have complained of whiplash. Shares in [Wärmewerk Kassel AG|organization], which makes heat pumps in [Hesse|place] and in [Poland|place], fell 4% in [Frankfurt|place] before recovering. {~a trader|"You cannot plan a production line around a talk show,"} said a trader at a bank in the city.
Economy Minister [Robert Habeck|person], also of the [Greens|organization=Alliance 90/The Greens], is due in [Brussels|place] on Thursday, where [EU|organization=European Union] colleagues are discussing the bloc's own [Energy Performance of Buildings Directive|work].
(Reporting by [Klaus-Dieter Brandt|person]; editing by [Siobhán Toomey|person])
---
Olaf Scholz = Olaf Scholz
ZDF = ZDF
Passau = Passau
Hesse = Hesse
Robert Habeck = Robert Habeck
Energy Performance of Buildings Directive = Energy Performance of Buildings Directive
Germans = Germans
Alliance 90/The Greens = Alliance 90/The Greens
Free Democratic Party = Free Democratic Party (Germany)
Berlin = Berlin
Reuters = Reuters
Germany = Germany
Bundestag = Bundestag
Christian Social Union = Christian Social Union in Bavaria
Bavarians = Bavarians
Christian Democratic Union = Christian Democratic Union (Germany)
Bild = Bild
Alternative for Germany = Alternative for Germany
Social Democratic Party of Germany = Social Democratic Party of Germany
Poland = Poland
Frankfurt = Frankfurt
Brussels = Brussels
European Union = European Union
