id: gb-tabloid-ballroom-injury
date: 2017-11-06
place: Blackpool
style: british
topic: culture
---
# [Strictly|work=Strictly Come Dancing] ^SHOCK: [Jordan|person=Jordan Reading] {Jordan Reading (mixed)|‘gutted’} as ankle agony puts [Blackpool|place] in doubt
> Soap hunk hobbles out of rehearsals – and leaves partner [Katya|person=Katya Jones] {~pals of Katya Jones (mixed)|‘in bits’}
[STRICTLY|work=Strictly Come Dancing] hunk [Jordan Reading|person] faces a race against time to dance at the [Tower Ballroom|place] after crocking his ankle – coming off a mobility scooter.
The [Hollyoaks|work] favourite, 31, was rushed to [Blackpool Victoria Hospital|organization] on Friday after a photoshoot on the [North Pier|place] went wrong, ^The [Sun|organization=The Sun] can reveal.
An onlooker said: {~an onlooker|‘He was doing a [Titanic|work=Titanic (1997 film)] with his arms out. Then he hit a bin.’}
[Jordan|person=Jordan Reading] later posted a snap of his bandaged foot to his 600,000 [Twitter|product] followers. {Jordan Reading|‘Gutted, but your boy will be back. Team ^Readya forever,’} he wrote.
Pals of partner [Katya Jones|person] say the pro has been {~pals of Katya Jones (mixed)|‘in bits’}. A source added: {~a source|‘She’s been at his bedside with peas. Actual frozen peas.’}
Head judge [Shirley Ballas|person] gave the pair 34 for Saturday’s [American|group=Americans] ^Smooth to a [Dusty Springfield|person] number, and even [Craig Revel Horwood|person] called it {Craig Revel Horwood (mixed)|‘fab-u-lous’}.
But bookies [Ladbrokes|organization] and [Paddy Power|organization] have pushed his odds out to 14-1, behind [Alexandra Burke|person], [Debbie McGee|person] and [Joe McFadden|person].
It is a fresh blow for the [Coventry|place] lad, who split from [Love Island|work=Love Island (2015 TV series)] star [Paris Delacroix|person] in June. She was seen leaving [Nobu|place] in [London|place] with ex-[Chelsea|organization=Chelsea F.C.] youth keeper [Milan Petrov-Hughes|person] last week.
His mum [Tracey Reading|person], 55, was having none of it. {Tracey Reading|‘He broke his arm doing the [Macarena|work=Macarena (song)] in [Majorca|place] in 1996 and he still did the raffle,’} she told us from her home in [Nuneaton|place]. {Tracey Reading (cont)|‘[Reading|person=Jordan Reading] by name, dancer by nature.’}
A [BBC|organization] spokeswoman said last night: {~a BBC spokeswoman|‘[Jordan|person=Jordan Reading] is being assessed and everyone sends him love.’}
[Strictly|work=Strictly Come Dancing] goes out on [BBC One|organization] on Saturday, 18 November, live from [Blackpool|place].
---
Strictly Come Dancing = Strictly Come Dancing
Katya Jones = Katya Jones
Tower Ballroom = Blackpool Tower
Hollyoaks = Hollyoaks
Blackpool Victoria Hospital = Blackpool Victoria Hospital
North Pier = North Pier, Blackpool
The Sun = The Sun (United Kingdom)
Titanic (1997 film) = Titanic (1997 film)
Twitter = Twitter
Shirley Ballas = Shirley Ballas
Dusty Springfield = Dusty Springfield
Craig Revel Horwood = Craig Revel Horwood
Ladbrokes = Ladbrokes Coral
Paddy Power = Paddy Power
Alexandra Burke = Alexandra Burke
Debbie McGee = Debbie McGee
Joe McFadden = Joe McFadden
Coventry = Coventry
Love Island (2015 TV series) = Love Island (2015 TV series)
Nobu = Nobu (restaurant)
London = London
Chelsea F.C. = Chelsea F.C.
Macarena (song) = Macarena (song)
Majorca = Mallorca
Nuneaton = Nuneaton
BBC = BBC
BBC One = BBC One
Blackpool = Blackpool
