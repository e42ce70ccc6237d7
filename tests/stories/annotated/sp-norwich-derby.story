id: sp-norwich-derby
date: 2022-10-15
place: Norwich
style: british
topic: sport
---
# [Canaries|organization=Norwich City F.C.] sing late as [Adeyemi-Clarke|person=Tobi Adeyemi-Clarke] sinks [Ipswich|organization=Ipswich Town F.C.]
> [Norwich City|organization=Norwich City F.C.] 2-1 [Ipswich Town|organization=Ipswich Town F.C.]: substitute’s header settles the [East Anglian derby|event] at [Carrow Road|place]
[Norwich|organization=Norwich City F.C.] have spent much of the autumn looking for a goalscorer. On Saturday they found one on the bench, wearing a borrowed pair of boots.
[Tobi Adeyemi-Clarke|person], a 19-year-old loanee from [Chelsea|organization=Chelsea F.C.], rose between two [Ipswich|organization=Ipswich Town F.C.] defenders in the 89th minute to win a match that his side had seldom led in any department but noise. He has now scored in the [FA Cup|event], the [EFL Cup|event] and, at last, the [Championship|event=EFL Championship].
{Tobi Adeyemi-Clarke|‘The boots are [Grant Hollis|person]’s. They’re a size too big, so I reckon half that goal is his,’} [Adeyemi-Clarke|person=Tobi Adeyemi-Clarke] told [BBC Radio Norfolk|organization].
[Ipswich|organization=Ipswich Town F.C.] had struck first. [Sam Reading|person], released by [Norwich|organization=Norwich City F.C.] at 16, drove in from 20 yards after [Luka Perišin|person], the [Croatian|group=Croats] centre-back, headed a corner only as far as the penalty arc. [Reading|organization=Reading F.C.] did not celebrate; the away end, packed into the [Jarrold Stand|place], did it for him.
[Hollis|person=Grant Hollis] levelled before the interval from the spot. [Marcus Bly|person], the referee, needed a long look at his watch and none at a screen, there being no [VAR|product=Video assistant referee] in this division.
{Dermot Quigley|‘A draw was fair. Football isn’t,’} said [Dermot Quigley|person], the [Ipswich|organization=Ipswich Town F.C.] manager, whose side visit [Reading|organization=Reading F.C.] on Wednesday and [Preston|organization=Preston North End F.C.] a week later.
His opposite number, [Annelies van der Zande|person], the first woman to take charge of a derby here, called the winner {Annelies van der Zande (mixed)|‘a bit ugly, a bit lovely’} and refused to discuss reports linking her with [Feyenoord|organization].
{~one steward|‘My ears will be ringing until [Christmas|event],’} said one steward on [Riverside Road|place].
## Player ratings
- [Adeyemi-Clarke|person=Tobi Adeyemi-Clarke] 8: Two touches, one goal, no studs of his own
- [Reading|organization=Reading F.C.] 7: The best [Englishman|group=English people] on the pitch for an hour
- [Perišin|person=Luka Perišin] 5: A night to forget before [Croatia|place] duty at the [World Cup|event=2022 FIFA World Cup]
---
2022 FIFA World Cup = 2022 FIFA World Cup
BBC Radio Norfolk = BBC Radio Norfolk
Carrow Road = Carrow Road
Chelsea F.C. = Chelsea F.C.
Christmas = Christmas
Croatia = Croatia
Croats = Croats
EFL Championship = EFL Championship
EFL Cup = EFL Cup
East Anglian derby = East Anglian derby
FA Cup = FA Cup
Feyenoord = Feyenoord
Ipswich Town F.C. = Ipswich Town F.C.
Norwich City F.C. = Norwich City F.C.
Preston North End F.C. = Preston North End F.C.
Reading F.C. = Reading F.C.
Video assistant referee = Video assistant referee
