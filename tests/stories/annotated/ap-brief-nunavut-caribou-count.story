id: ap-brief-nunavut-caribou-count
date: 2015-06-29
place: Iqaluit
style: canadian
topic: brief
---
# Hunters may take fewer caribou on [Baffin Island|place]
[IQALUIT|place=Iqaluit], [Nunavut|place] — The [Nunavut Wildlife Management Board|organization] has set a quota of 250 male caribou for [Baffin Island|place], where the herd has fallen by 95 per cent in 20 years.
[Joe Qillaq-Aariak|person], a hunter in [Pangnirtung|place], agrees. {Joe Qillaq-Aariak|“They’ll be back when I’m a great-grandfather,”} he said in [Inuktitut|group]. {Joe Qillaq-Aariak (cont)|“I’m patient and I like char.”}
[Inuit|group] elders will sit on the board’s new committee.
---
Baffin Island = Baffin Island
Iqaluit = Iqaluit
Nunavut = Nunavut
Nunavut Wildlife Management Board = Nunavut Wildlife Management Board
Pangnirtung = Pangnirtung
Inuktitut = Inuktitut
Inuit = Inuit
