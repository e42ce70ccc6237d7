id: eu-ronde-flanders-final-metres
date: 2021-04-04
place: Oudenaarde
style: british
topic: sport
---
# [Asgreen|person=Kasper Asgreen] outlasts [Van der Poel|person=Mathieu van der Poel] in two-man sprint at the [Ronde|event=Tour of Flanders]
! The [Dane|group=Danes] beats the champion by two lengths in [Oudenaarde|place]
[OUDENAARDE|place=Oudenaarde] — It is the custom at the [Tour of Flanders|event] that the strong devour the weak on the [Oude Kwaremont|place] and the fast devour the strong by the [Scheldt|place]. On Sunday [Kasper Asgreen|person] did both.
The [Danish|group=Danes] champion, 26, went with [Mathieu van der Poel|person] when the [Dutchman|group=Dutch people] attacked for the third time on the [Kwaremont|place=Oude Kwaremont], stuck to him over the [Paterberg|place] and, with the barriers empty on either side, waited. At 150 metres he came round. [Van der Poel|person=Mathieu van der Poel] sat down.
{Kasper Asgreen|‘I have been training for three-hour days in the rain in [Kolding|place] since I was twelve,’} [Asgreen|person=Kasper Asgreen] said. {Kasper Asgreen (cont)|‘It had to be good for something.’}
[Van der Poel|person=Mathieu van der Poel], who won here in October, was gracious. {Mathieu van der Poel|‘The legs were full. There was nothing behind the door when I opened it,’} he told [Sporza|organization].
[Greg Van Avermaet|person] was third for [AG2R Citroën|organization=Decathlon–AG2R La Mondiale], ahead of [Jasper Stuyven|person]. [Wout van Aert|person], a favourite in every café that was allowed to be open, finished sixth. [Julian Alaphilippe|person], of [Asgreen|person=Kasper Asgreen]’s own [Deceuninck-Quick Step|organization=Soudal Quick-Step], had gone at the [Koppenberg|place] and paid for it.
Spectators had been told to keep away because of the pandemic, and mostly did. In [Geraardsbergen|place], where the race used to be decided, the priest of [Sint-Bartholomeus|place], [Lieven De Clippele-Maes|person], rang his bells as the television showed the final climb. {Lieven De Clippele-Maes|‘We are not on the course. But we are on the map,’} he said.
The women’s race went to [Annemiek van Vleuten|person] of [Movistar|organization=Movistar Team (women's team)], ten years after her first victory. She attacked on the [Paterberg|place] and held off a chase led by [Lotte Kopecky|person]. {Annemiek van Vleuten|‘Ten years!’} she shouted at nobody, or at [Flanders|place].
[Paris-Roubaix|event=Paris–Roubaix], due next Sunday, has been moved to October.
- Men (254.3km): 1 [K Asgreen|person=Kasper Asgreen] ([Den|place=Denmark]) 6hr 02min 12sec; 2 [M van der Poel|person=Mathieu van der Poel] ([Neth|place=Netherlands]) same time; 3 [G Van Avermaet|person=Greg Van Avermaet] ([Bel|place=Belgium]) +32sec
---
Kasper Asgreen = Kasper Asgreen
Mathieu van der Poel = Mathieu van der Poel
Tour of Flanders = Tour of Flanders
Oudenaarde = Oudenaarde
Oude Kwaremont = Oude Kwaremont
Scheldt = Scheldt
Dutch people = Dutch people
Paterberg = Paterberg
Kolding = Kolding
Sporza = Sporza
Greg Van Avermaet = Greg Van Avermaet
Jasper Stuyven = Jasper Stuyven
Wout van Aert = Wout van Aert
Julian Alaphilippe = Julian Alaphilippe
Soudal Quick-Step = Soudal Quick-Step
Koppenberg = Koppenberg
Geraardsbergen = Geraardsbergen
Annemiek van Vleuten = Annemiek van Vleuten
Movistar Team (women's team) = Movistar Team (women's team)
Lotte Kopecky = Lotte Kopecky
Flanders = Flanders
Paris–Roubaix = Paris–Roubaix
Danes = Danes
