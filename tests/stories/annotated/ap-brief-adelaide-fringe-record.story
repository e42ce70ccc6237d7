id: ap-brief-adelaide-fringe-record
date: 2023-03-20
place: Adelaide
style: australian
topic: culture
---
# [Fringe|event=Adelaide Fringe] sells a million tickets
The [Adelaide Fringe|event] passed one million tickets on Sunday, a first for an [Australian|group=Australians] festival.
Director [Heather Croall|person] watched the number tick over in a tent on [Rundle Road|place]. {Heather Croall|“It was a bloke buying two for a magic show,”} she said. {Heather Croall (cont)|“We’ve invited him to disappear.”}
[South Australia|place]’s premier, [Peter Malinauskas|person], called the result {Peter Malinauskas (mixed)|“bonkers.”} Ticket sales topped those of [WOMADelaide|event] tenfold.
---
Adelaide Fringe = Adelaide Fringe
Heather Croall = Heather Croall
South Australia = South Australia
Peter Malinauskas = Peter Malinauskas
WOMADelaide = WOMADelaide
