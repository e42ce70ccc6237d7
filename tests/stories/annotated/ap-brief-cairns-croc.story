id: ap-brief-cairns-croc
date: 2017-03-20
place: Cairns
style: australian
topic: brief
---
# Croc bites, backpacker’s mate bites back
A [British|group=British people] backpacker was in a stable condition at [Innisfail Hospital|organization] on Monday after a crocodile seized his arm in the [Johnstone River|place], south of [Cairns|place].
[Toby Reading|person], 18, of [Swindon|place], had jumped in on a dare. [Queensland Ambulance Service|organization] paramedic [Neil Noble-Sing|person] said the teenager punched the animal on the snout.
{Toby Reading|‘I went for the eyes but I got a bit of nose,’} [Reading|person=Toby Reading] told [Nine News|organization] from his bed. {Toby Reading (cont)|‘She was impressed. Not the croc.’}
[Department of Environment|organization=Queensland Department of Environment] rangers have set a trap. Locals asked visitors to read the signs, which are in [German|group=German language] as well.
---
British people = British people
Johnstone River = Johnstone River (Queensland)
Cairns = Cairns
Swindon = Swindon
Queensland Ambulance Service = Queensland Ambulance Service
Nine News = Nine News
German language = German language
