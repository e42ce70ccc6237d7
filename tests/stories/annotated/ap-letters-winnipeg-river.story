id: ap-letters-winnipeg-river
date: 2018-11-13
place: Winnipeg
style: canadian
topic: local
---
# Readers write: who pays for bridges, and for nice?
To the editor,
Re [Bridges going nowhere|work], Nov. 10: ^Councillor [Janice Lukes-Roy|person] may blame [Ottawa|place], but it was our own city council that let the [Arlington Bridge|place] rust. In [Saskatoon|place] they built two at once. In [Winnipeg|place] we study the [Red River|place=Red River of the North], which keeps going.
{~the mayor|“We have a plan,”} the mayor told your reporter. I would like to see it, at the scale of one to one.
[Dilawar Basi|person], [St. Vital|place]
I agree with [Basi|person=Dilawar Basi]’s mail carrier, who tells me the potholes on [Pembina Highway|place] have ears.
[Ruth Friesen-Wiebe|person], [Fort Garry|place]
Your cartoon of Premier [Brian Pallister|person] was unkind. So is January.
[Hugh Black|person], [Transcona|place]
---
Ottawa = Ottawa
Arlington Bridge = Arlington Bridge
Saskatoon = Saskatoon
Winnipeg = Winnipeg
Red River of the North = Red River of the North
St. Vital = St. Vital, Winnipeg
Pembina Highway = Pembina Highway
Fort Garry = Fort Garry, Winnipeg
Brian Pallister = Brian Pallister
Transcona = Transcona, Winnipeg
