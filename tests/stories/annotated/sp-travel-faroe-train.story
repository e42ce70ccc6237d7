id: sp-travel-faroe-train
date: 2014-08-30
place: Tórshavn
style: british
topic: culture
---
# Sheep, sweaters and a sea you can hear through the wall
> [Rosalind Peverell|person] takes the slow boat to the [Faroe Islands|place] and comes back a knitter
The man at the [Smyril Line|organization] desk in [Hirtshals|place] asks whether I suffer from seasickness. I tell him I crossed [Biscay|place=Bay of Biscay] in a storm. {~the man at the desk|‘That is a bath,’} he says, and stamps my ticket.
Thirty-six hours later the [Norröna|product=MS Norröna] slides between walls of green and black into [Tórshavn|place], which has 13,000 people, one set of traffic lights worth mentioning, and, since last year, a [Danish|group=Danes] restaurant critic in permanent tears of joy.
His shrine is [KOKS|place=Koks (restaurant)], in a hotel on the hill. I prefer the kitchen of [Bergtóra Olsen-Joensen|person] in [Gjógv|place], who serves fermented mutton to strangers at £40 a head and calls it heimablídni.
{Bergtóra Olsen-Joensen|‘If you don’t like it, say you are full. If you like it, say nothing and take more,’} she instructs.
Above [Sørvágur|place] a path climbs to the lake [Sørvágsvatn|place], which seems to hang over the [Atlantic|place=Atlantic Ocean]. At [Mykines|place], an hour away on the little ferry [Jósup|product], puffins stand about like waiters. [William Morris|person] came through in 1871 on the way to [Iceland|place]; [Kate Bush|person] has not, so far as anyone here knows, but the landlord of [Café Natúr|place] plays ‘[Wuthering Heights|work=Wuthering Heights (song)]’ when the fog is down.
Everyone knits. The jumper that detective [Sarah Lund|person] wore in ‘[The Killing|work=The Killing (Danish TV series)]’ comes from a shop called [Guðrun & Guðrun|organization]. {Jákup Weihe-Dam|‘Before [Lund|person=Sarah Lund] we sold to fishermen. Now we sell to [Hampstead|place],’} says the manager, [Jákup Weihe-Dam|person].
In late July the [Ólavsøka|event] festival fills the capital with rowers; I missed it by a week, and was told so hourly.
## Getting there
- [Atlantic Airways|organization] flies from [Gatwick|place=Gatwick Airport] twice a week from £190 return
- The [Norröna|product=MS Norröna] sails from [Hirtshals|place] on ^Saturdays
- Read ‘[The Old Man and His Sons|work]’ by [Heðin Brú|person] ([Telegram Books|organization])
---
Atlantic Airways = Atlantic Airways
Atlantic Ocean = Atlantic Ocean
Bay of Biscay = Bay of Biscay
Danes = Danes
Faroe Islands = Faroe Islands
Gatwick Airport = Gatwick Airport
Gjógv = Gjógv
Guðrun & Guðrun = Guðrun & Guðrun
Hampstead = Hampstead
Heðin Brú = Heðin Brú
Hirtshals = Hirtshals
Iceland = Iceland
Kate Bush = Kate Bush
Koks (restaurant) = Koks (restaurant)
MS Norröna = MS Norröna
Mykines = Mykines
Sarah Lund = Sarah Lund
Smyril Line = Smyril Line
Sørvágsvatn = Sørvágsvatn
Sørvágur = Sørvágur
The Killing (Danish TV series) = The Killing (Danish TV series)
The Old Man and His Sons = The Old Man and His Sons
Tórshavn = Tórshavn
William Morris = William Morris
Wuthering Heights (song) = Wuthering Heights (song)
Ólavsøka = Ólavsøka
