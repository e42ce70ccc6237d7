id: gb-theatre-review-tide-tables
date: 2019-03-14
place: London
style: british
topic: culture
---
# [Tide Tables|work] review – [Imelda Roche-Farouk|person] is magnificent as a harbourmaster at sea
> [Dorfman|place=Dorfman Theatre] theatre, [London|place]
There is a moment, late in [Ngozi Abernathy|person]’s new play, when the harbourmaster of a drowning [Suffolk|place] town takes a bite of a cold chip and changes her mind about everything. [Imelda Roche-Farouk|person] lets the chip do most of the work. It is the finest acting I have seen since [Mark Rylance|person] burned down the caravan in [Jerusalem|work=Jerusalem (play)].
[Tide Tables|work] arrives at the [National Theatre|organization] from the [Theatre Royal|place=Theatre Royal, Bury St Edmunds], [Bury St Edmunds|place], with its reputation made. [Abernathy|person=Ngozi Abernathy], who wrote for [EastEnders|work] before her debut, [Salt Wedding|work], won the [Olivier|event=Laurence Olivier Awards] award, has taken [An Enemy of the People|work] and flooded it.
{Wyn|“You can’t vote against water,”} says [Wyn|person], the harbourmaster, to her brother, the mayor. {Wyn (cont)|“You can only vote about who gets wet.”}
[Piers Lanyon|person] plays that mayor with a touch of [Boris Johnson|person] and rather more of Captain [Mainwaring|person=Captain Mainwaring]. His speech to the [Rotary Club|organization], with its scrambled [Churchill|person=Winston Churchill], stops the show.
[Rufus Norris|person]’s programming has been accused of being worthy; this is anything but. The director, [Saskia de Wit|person], floods [Bunny Christie|person]’s set by inches, so that you notice the water only when a child’s shoe floats by. [Abernathy|person=Ngozi Abernathy] told the [Observer|organization=The Observer] that the shoe was her son’s: {Ngozi Abernathy|“He asked for a royalty”}.
It is not flawless. A subplot about a [Lithuanian|group] deckhand, touchingly done by [Jonas Petrauskas|person], drifts off towards [Ipswich|place] and does not return. The songs, by [Nadine Shah|person], are lovely but there are two too many.
At the interval a woman in the row behind me said to her husband: {~a woman in the row behind|“I told you we should have moved to [Leicester|place].”} On stage and off, this is a country checking its shoes.
At the [Dorfman|place=Dorfman Theatre], [London|place], until 11 May; on [NT Live|work=National Theatre Live] from June.
---
London = London
Suffolk = Suffolk
Mark Rylance = Mark Rylance
Jerusalem (play) = Jerusalem (play)
Bury St Edmunds = Bury St Edmunds
EastEnders = EastEnders
Laurence Olivier Awards = Laurence Olivier Awards
An Enemy of the People = An Enemy of the People
Boris Johnson = Boris Johnson
Winston Churchill = Winston Churchill
Rufus Norris = Rufus Norris
Bunny Christie = Bunny Christie
The Observer = The Observer
Ipswich = Ipswich
Nadine Shah = Nadine Shah
Leicester = Leicester
National Theatre Live = National Theatre Live
National Theatre = Royal National Theatre
Theatre Royal, Bury St Edmunds = Theatre Royal, Bury St Edmunds
