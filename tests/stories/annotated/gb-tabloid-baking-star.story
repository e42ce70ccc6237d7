id: gb-tabloid-baking-star
date: 2022-05-09
place: London
style: british
topic: culture
---
# [Bake Off|work=The Great British Bake Off] babe [Kezia|person=Kezia Thistlewood] shows off £40k kitchen – and her mum ^HATES the island
SHE rose to fame with a six-tier [Battenberg|product=Battenberg cake] – and now [Kezia Thistlewood|person] is having her cake and eating it in a dream new kitchen.
The [Great British Bake Off|work=The Great British Bake Off] favourite, 29, gave her 1.1million [Instagram|product] followers a peek at the [Essex|place] pad she shares with fiancé [Brad Nwosu|person], a former [Leyton Orient|organization] striker.
And fans were loving the copper taps, the marble-look worktops and the neon sign reading ‘Proof ^It’.
{~one fan|‘Obsessed,’} wrote one. Another gushed: {~another fan|‘Move over [Nigella|person=Nigella Lawson]!’}
But there is one viewer that [Kezia|person=Kezia Thistlewood] has failed to win round – her own mum.
{Denise Thistlewood|‘You could land a helicopter on that island,’} [Denise Thistlewood|person], 57, told the [Daily Star|organization], laughing. {Denise Thistlewood (cont)|‘Where’s the table? Where do you put the post?’}
[Kezia|person=Kezia Thistlewood] revealed that the couple had picked up the cabinets on [eBay|organization] from a couple in [Chelmsford|place], and the rest from [Wickes|organization] and [B&Q|organization].
{Kezia Thistlewood|‘We did the lot for forty grand, which is a fortune, but it’s not [Kardashian|person=Kim Kardashian] money,’} said the star, who topped the table three times on the [Channel 4|organization] hit and later took to the ice for [ITV|organization]’s [Dancing on Ice|work].
It comes just weeks after [Brad|person=Brad Nwosu] got down on one knee in [Paris|place] – only for the ring to roll into the [Seine|place]. He told [Heat|organization=Heat (magazine)] he had {Brad Nwosu (mixed)|‘basically died’} on the [Pont Neuf|place].
[Prue Leith|person] and [Paul Hollywood|person] are both expected at the wedding, in [Southend-on-Sea|place], in September. [Denise|person=Denise Thistlewood], a dinner lady, is doing the cake.
{Denise Thistlewood|‘One tier,’} she said. {Denise Thistlewood (cont)|‘And they’ll cut it on a table.’}
---
The Great British Bake Off = The Great British Bake Off
Battenberg cake = Battenberg cake
Instagram = Instagram
Essex = Essex
Leyton Orient = Leyton Orient F.C.
Nigella Lawson = Nigella Lawson
Daily Star = Daily Star (United Kingdom)
eBay = eBay
Chelmsford = Chelmsford
Wickes = Wickes
B&Q = B&Q
Kim Kardashian = Kim Kardashian
Channel 4 = Channel 4
ITV = ITV (TV network)
Dancing on Ice = Dancing on Ice
Paris = Paris
Seine = Seine
Heat (magazine) = Heat (magazine)
Pont Neuf = Pont Neuf
Prue Leith = Prue Leith
Paul Hollywood = Paul Hollywood
Southend-on-Sea = Southend-on-Sea
