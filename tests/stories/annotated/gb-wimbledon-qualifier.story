id: gb-wimbledon-qualifier
date: 2021-07-01
place: London
style: british
topic: sport
---
# Who is [Freya Sandiford-Lowe|person]? The ^A-level student who has [Wimbledon|event=2021 Wimbledon Championships] talking
> 18-year-old beat the ^No 24 seed and then asked for directions to the [Tube|organization=London Underground]
Until Wednesday the biggest crowd that [Freya Sandiford-Lowe|person] had played for was 90, at a tournament in [Foxhills|place], and some of those were golfers.
Then the [Croydon|place] teenager, ranked 311th in the world, beat [Estonia|place]’s [Anett Kontaveit|person] 7-5, 3-6, 6-4 on [No 3 Court|place] at [Wimbledon|event=2021 Wimbledon Championships], and needed a police escort to the dressing room.
{Freya Sandiford-Lowe|“I just wanted to know where the [District line|place] was,”} she said. {Freya Sandiford-Lowe (cont)|“My nan was meant to be meeting me at [Southfields|place].”}
## Where has she come from?
Her father, [Cuthbert Lowe|person], came from [Barbados|place] at six and drives a bus for [Arriva|organization]; her mother, [Lorna Sandiford|person], teaches music at [Whitgift School|organization]. [Sandiford-Lowe|person=Freya Sandiford-Lowe] first hit a ball against the wall of a [Lidl|organization] at the age of four. {Cuthbert Lowe|“They asked us to stop, so she got more accurate,”} [Lowe|person=Cuthbert Lowe] told [BBC Sport|organization].
## What do her rivals say?
[Ons Jabeur|person], who practised with her last week, called her forehand {Ons Jabeur (mixed)|“rude”}. [Judy Murray|person], the former [Fed Cup|event=Billie Jean King Cup] captain, believes that she can reach the top 50, and the [LTA|organization] has offered a place at its [Roehampton|place] centre.
{Judy Murray|“She sees the ball early, and she isn’t frightened of it,”} said [Murray|person=Judy Murray], whose sons [Andy|person=Andy Murray] and [Jamie|person=Jamie Murray] have both won titles here.
## What next?
A third-round match against [Coco Gauff|person], the [American|group=Americans], probably on [Centre Court|place]. [Sandiford-Lowe|person=Freya Sandiford-Lowe] should have been at a leavers’ ball in [Purley|place] that evening. The dress, from [Vinted|organization], is refundable. She has a place to read law at [Durham|organization=Durham University], and insists she will go.
She has made £115,000, more than five times her career earnings. What will she buy? {Freya Sandiford-Lowe|“^Nan’s taxi,”} she said.
---
London Underground = London Underground
Croydon = Croydon
Estonia = Estonia
Anett Kontaveit = Anett Kontaveit
2021 Wimbledon Championships = 2021 Wimbledon Championships
Southfields = Southfields
Barbados = Barbados
Arriva = Arriva London
Whitgift School = Whitgift School
Lidl = Lidl
BBC Sport = BBC Sport
Ons Jabeur = Ons Jabeur
Judy Murray = Judy Murray
Billie Jean King Cup = Billie Jean King Cup
LTA = Lawn Tennis Association
Roehampton = Roehampton
Andy Murray = Andy Murray
Jamie Murray = Jamie Murray
Coco Gauff = Coco Gauff
Centre Court = Centre Court
Purley = Purley, London
District line = District line
Vinted = Vinted
Durham University = Durham University
