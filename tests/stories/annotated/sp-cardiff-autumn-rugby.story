id: sp-cardiff-autumn-rugby
date: 2021-11-13
place: Cardiff
style: british
topic: sport
---
# [Wales|place] 29-20 [Fiji|place]: [Bowen-Pritchard|person=Ioan Bowen-Pritchard] off the bench to spare blushes
> [Mathrafal Rhys|person]’s late brace hides a ragged afternoon at the [Principality Stadium|place]
[Wales|place] escaped. That is the kindest verb available after [Fiji|place], down to 14 men for almost an hour, led with 12 minutes to go and had 62,000 people reaching for their coats.
Two tries from the [Ospreys|organization=Ospreys (rugby union)] replacement [Mathrafal Rhys|person] turned a defeat into something the record books will call comfortable. {Wayne Pivac|‘It wasn’t,’} said [Wayne Pivac|person], the head coach. {Wayne Pivac (cont)|‘They were better than us at the things that make this game worth watching.’}
[Eroni Sau-Tikoca|person], the [Fijian|group=Fijians] centre, was sent off in the 24th minute for a tackle on [Johnny McNicholl|person] that [Nic Berry|person], the [Australian|group=Australians] referee, judged reckless after two looks at the big screen. [World Rugby|organization] will convene a hearing in [Dublin|place] on Tuesday.
Far from folding, the visitors grew. [Waisea Nayacalevu|person] scored in the corner, [Ben Volavola|person] kicked 15 points and a drop goal, and the [Flying Fijians|organization=Fiji national rugby union team] ran everything, once from behind their own posts.
[Ioan Bowen-Pritchard|person], on for [Dan Biggar|person], steadied matters. The [Scarlets|organization] fly-half, a grandson of the [1971 Lions|organization=1971 British Lions] prop [Emrys Bowen|person], kicked to the corner, kicked again, and found [Rhys|person=Mathrafal Rhys] unmarked. {Ioan Bowen-Pritchard|‘[Mathrafal|person=Mathrafal Rhys] was screaming so loud I thought someone had been hurt,’} he told [S4C|organization].
[Alun Wyn Jones|person] watched from the stand with his arm in a sling. [Wales|place] finish their [Autumn Nations Series|event] against [Australia|place] on Saturday.
{Vereniki Goneva-Lal|‘We leave with nothing and we leave with a lot,’} said [Vern Cotter|person]’s assistant, [Vereniki Goneva-Lal|person].
SCORERS
- [Wales|place]: Tries: [Rhys|person=Mathrafal Rhys] 2, [Elias|person=Ryan Elias], [Cuthbert|person=Alex Cuthbert]; ^Pens: [Biggar|person=Dan Biggar] 3
- [Fiji|place]: Try: [Nayacalevu|person=Waisea Nayacalevu]; ^Pens: [Volavola|person=Ben Volavola] 4; ^DG: [Volavola|person=Ben Volavola]
A choir sang [Calon Lân|work] at half-time and the [Hen Wlad Fy Nhadau|work] before it; a goat named [Shenkin|person] behaved impeccably throughout, which made him the steadiest performer in red.
---
Alex Cuthbert = Alex Cuthbert
Alun Wyn Jones = Alun Wyn Jones
Australia = Australia
Australians = Australians
Autumn Nations Series = Autumn Nations Series
Ben Volavola = Ben Volavola
Calon Lân = Calon Lân
Dan Biggar = Dan Biggar
Dublin = Dublin
Fiji = Fiji
Fiji national rugby union team = Fiji national rugby union team
Fijians = Fijians
Hen Wlad Fy Nhadau = Hen Wlad Fy Nhadau
Johnny McNicholl = Johnny McNicholl
Nic Berry = Nic Berry
Ospreys (rugby union) = Ospreys (rugby union)
Principality Stadium = Principality Stadium
Ryan Elias = Ryan Elias
S4C = S4C
Scarlets = Scarlets
Vern Cotter = Vern Cotter
Waisea Nayacalevu = Waisea Nayacalevu
Wales = Wales
Wayne Pivac = Wayne Pivac
World Rugby = World Rugby
