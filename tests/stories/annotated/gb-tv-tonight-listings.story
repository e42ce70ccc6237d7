id: gb-tv-tonight-listings
date: 2023-05-13
place: London
style: british
topic: culture
---
# ^TV tonight: [Eurovision|event=Eurovision Song Contest] fever grips [Liverpool|place]
> Plus a [David Attenborough|person] classic, [Casualty|work=Casualty (TV series)] in crisis and [Mick Jagger|person] in his only good film
## [Eurovision Song Contest 2023|event]
8pm, [BBC One|organization]
[Ukraine|place] won, but cannot host, so [Liverpool|place] has laid on 26 acts, 11 miles of bunting and [Hannah Waddingham|person] of [Ted Lasso|work], who presents from the [M&S Bank Arena|place] with [Alesha Dixon|person] and [Julia Sanina|person] while [Graham Norton|person] carps upstairs. [Sweden|place]’s [Loreen|person] is the favourite with [Tattoo|work=Tattoo (Loreen song)]; [Finland|place]’s [Käärijä|person], in a lime-green bolero, is the people’s. The [UK|place=United Kingdom]’s [Mae Muller|person] sings last. [Sonia|person=Sonia (singer)], who came second in 1993, is back for a turn. [Ali Catterall-Obi|person]
## [Casualty|work=Casualty (TV series)]
6.20pm, [BBC One|organization]
[Charlie|person=Charlie Fairhead] is missing, [Jan|person=Jan Jenning] is in the cells and the emergency department at [Holby City Hospital|organization] is down to one working lift. {Dylan Keogh|‘It’s not a hospital, it’s a queue with a roof,’} says [Dylan|person=Dylan Keogh]. Quite. [Hollie Richardson-Nkemelu|person]
## [Frozen Planet II|work]
7pm, [BBC Four|organization]
Another chance to see the polar bear slide down the hill on her stomach. Sir [David|person=David Attenborough], then 96, narrates the [Arctic|place] as if it were an old friend in a home. Music is by [Hans Zimmer|person], [Adam Lukas|person] and [James Everingham|person]. ^AC-^O
## [Van der Valk|work]
9pm, [ITV3|organization]
[Marc Warren|person] broods along the [Prinsengracht|place] after a body turns up in the [Rijksmuseum|organization]. Nobody in this [Amsterdam|place] is [Dutch|group=Dutch people], but the bicycles are real. [Jack Seale-Morant|person]
## [The Jonathan Ross Show|work]
10.10pm, [ITV1|organization]
[Lewis Capaldi|person] is on the sofa with [Michelle Keegan|person] and the [Strictly|work=Strictly Come Dancing] pair [Oti Mabuse|person] and [Gorka Márquez|person]. Music from [Blur|organization=Blur (band)].
## Film choice: [Performance|work=Performance (film)] ([Donald Cammell|person], [Nicolas Roeg|person], 1970)
11.05pm, [Film4|organization]
[James Fox|person] is [Chas|person=Chas Devlin], a gangster hiding in the [Notting Hill|place] house of faded pop star [Turner|person=Turner (Performance)], played by [Mick Jagger|person]. [Warner Bros|organization=Warner Bros.] kept it on a shelf for two years; one executive’s wife is said to have been sick. [Anita Pallenberg|person] and [Michèle Breton|person] share the bath. [Peter Bradshaw-Lynn|person]
## Live sport
- [Women’s FA Cup|event] final: [Chelsea|organization=Chelsea F.C. Women] v [Manchester United|organization=Manchester United W.F.C.], Sunday 1.50pm, [BBC One|organization].
- [Giro d’Italia|event]: stage eight, [Terni|place] to [Fossombrone|place], 11.45am, [Eurosport 1|organization].
- [Premiership Rugby|event]: [Sale Sharks|organization] v [Leicester Tigers|organization], 3pm, [BT Sport 1|organization].
---
Alesha Dixon = Alesha Dixon
Amsterdam = Amsterdam
Anita Pallenberg = Anita Pallenberg
BBC Four = BBC Four
BBC One = BBC One
BT Sport 1 = TNT Sports (United Kingdom)
Blur (band) = Blur (band)
Casualty (TV series) = Casualty (TV series)
Charlie Fairhead = Charlie Fairhead
Chelsea F.C. Women = Chelsea F.C. Women
David Attenborough = David Attenborough
Donald Cammell = Donald Cammell
Dutch people = Dutch people
Dylan Keogh = Dylan Keogh
Eurosport 1 = Eurosport 1
Eurovision Song Contest = Eurovision Song Contest
Eurovision Song Contest 2023 = Eurovision Song Contest 2023
Film4 = Film4
Finland = Finland
Fossombrone = Fossombrone
Frozen Planet II = Frozen Planet II
Giro d’Italia = Giro d'Italia
Gorka Márquez = Gorka Márquez
Graham Norton = Graham Norton
Hannah Waddingham = Hannah Waddingham
Hans Zimmer = Hans Zimmer
ITV1 = ITV1
ITV3 = ITV3
James Fox = James Fox
Julia Sanina = Julia Sanina
Käärijä = Käärijä
Leicester Tigers = Leicester Tigers
Lewis Capaldi = Lewis Capaldi
Liverpool = Liverpool
Loreen = Loreen
M&S Bank Arena = Liverpool Arena
Mae Muller = Mae Muller
Manchester United W.F.C. = Manchester United W.F.C.
Marc Warren = Marc Warren
Michelle Keegan = Michelle Keegan
Mick Jagger = Mick Jagger
Nicolas Roeg = Nicolas Roeg
Notting Hill = Notting Hill
Oti Mabuse = Oti Mabuse
Performance (film) = Performance (film)
Premiership Rugby = Premiership Rugby
Prinsengracht = Prinsengracht
Rijksmuseum = Rijksmuseum
Sale Sharks = Sale Sharks
Sonia (singer) = Sonia (singer)
Strictly Come Dancing = Strictly Come Dancing
Sweden = Sweden
Tattoo (Loreen song) = Tattoo (Loreen song)
Ted Lasso = Ted Lasso
Terni = Terni
The Jonathan Ross Show = The Jonathan Ross Show
Ukraine = Ukraine
Van der Valk = Van der Valk (2020 TV series)
Warner Bros. = Warner Bros.
Women’s FA Cup = Women's FA Cup
