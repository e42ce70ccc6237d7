id: gb-cup-replay-hartlepool
date: 2018-01-07
place: Hartlepool
style: british
topic: sport
---
# [Hartlepool|organization=Hartlepool United] 2-2 [Fulham|organization]: [Adeyemi-Stubbs|person=Tyrone Adeyemi-Stubbs]’s late header earns [FA Cup|event] replay
[Tyrone Adeyemi-Stubbs|person], a postman until November, headed an equaliser four minutes into stoppage time to drag [Fulham|organization] back to the north-east for nothing – or rather to drag [Hartlepool United|organization] to [Craven Cottage|place] for a replay in the third round of the [FA Cup|event].
The [Championship|event] side were two up inside half an hour through [Sone Haraldsson|person], their [Icelandic|group] winger, and [Nuno Calado|person]. [Victoria Park|place] was silent. Then [Chelsea|person=Chelsea Dodd], the goalkeeper’s baby daughter, woke up, according to the stadium announcer, and so did everybody else.
[Liam Dodd|person] saved a penalty from [Calado|person=Nuno Calado]; [Hartlepool|organization=Hartlepool United]’s captain, [Craig Purvis-Lane|person], bundled one in from a corner; and [Adeyemi-Stubbs|person=Tyrone Adeyemi-Stubbs] did the rest.
{Tyrone Adeyemi-Stubbs|‘I’ve still got my round on Tuesday,’} the 24-year-old said, holding the match ball. {Tyrone Adeyemi-Stubbs (cont)|‘If anyone in [Seaton Carew|place] is waiting on a parcel, I’m sorry, I’m having a lie-in.’}
[Slavisa Jokanovic|person=Slaviša Jokanović], the [Fulham|organization] manager, was gracious. {Slaviša Jokanović|‘They played like it was the [World Cup|event=FIFA World Cup] final and we played like it was a Sunday,’} he said.
[Purvis-Lane|person=Craig Purvis-Lane], whose father played for [Darlington|organization] and whose uncle once went on trial at [Sunderland|organization], said the dressing room had been told to believe. {Craig Purvis-Lane|‘The gaffer showed us a film about [Apollo 13|work=Apollo 13 (film)],’} he revealed. {Craig Purvis-Lane (cont)|‘Half the lads had never heard of it.’}
^VAR was not in use. [Jokanovic|person=Slaviša Jokanović] was asked whether it should have been, given a suspicion of handball by [Purvis-Lane|person=Craig Purvis-Lane]. {Slaviša Jokanović|‘I leave that for [Sky Sports|organization]’}, he said.
The winners will host either [Wycombe Wanderers|organization] or [Preston North End|organization] in the fourth round. The replay, on 16 January, will be shown by the [BBC|organization].
[Hartlepool|organization=Hartlepool United], who were relegated from the [Football League|event=English Football League] last May after 96 years, were last in the fourth round in 2009, when [Gary Lineker|person] was still eating crisps for a living on television.
---
Hartlepool United = Hartlepool United F.C.
Fulham = Fulham F.C.
Craven Cottage = Craven Cottage
FA Cup = FA Cup
Championship = EFL Championship
Victoria Park = Victoria Park, Hartlepool
Seaton Carew = Seaton Carew
Slaviša Jokanović = Slaviša Jokanović
FIFA World Cup = FIFA World Cup
Darlington = Darlington F.C.
Sunderland = Sunderland A.F.C.
Apollo 13 (film) = Apollo 13 (film)
Sky Sports = Sky Sports
Wycombe Wanderers = Wycombe Wanderers F.C.
Preston North End = Preston North End F.C.
BBC = BBC
English Football League = English Football League
Gary Lineker = Gary Lineker
Icelandic = Iceland
