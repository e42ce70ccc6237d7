id: ap-brief-jamaica-lobster
date: 2022-04-01
place: Kingston
style: wire
topic: brief
---
# Lobster season shuts in [Jamaica|place]; officials mean it
[KINGSTON|place=Kingston] — The three-month ban on catching spiny lobster began in [Jamaica|place] on Friday. Hotels have 21 days to declare what is in the freezer.
Fisheries minister [Pearnel Charles Jr.|person] warned offenders of fines of up to $3 million. {Pearnel Charles Jr.|“There is no such animal as a lobster by another name,”} he told [Radio Jamaica|organization].
In [Negril|place] and [Port Royal|place], restaurants will serve [Nicaraguan|group=Nicaraguans] tails with a certificate, or chicken.
---
Jamaica = Jamaica
Kingston = Kingston, Jamaica
Pearnel Charles Jr. = Pearnel Charles Jr.
Radio Jamaica = RJRGLEANER Communications Group
Negril = Negril
Port Royal = Port Royal
Nicaraguans = Nicaraguans
