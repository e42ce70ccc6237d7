id: sp-carnoustie-open
date: 2018-07-21
place: Carnoustie
style: british
topic: sport
---
# Burn does its worst, but [Sinclair-Wood|person=Hamish Sinclair-Wood] keeps his shoes dry at the [Open|event=The Open Championship]
[Hamish Sinclair-Wood|person], a greenkeeper's son from [Brora|place], will sleep on a one-shot lead at the [Open|event=The Open Championship] after a third-round 67 that did not contain a single visit to the [Barry Burn|place].
That alone made him a curiosity at [Carnoustie|place=Carnoustie Golf Links]. [Jordan Spieth|person] was in it, [Rickie Fowler|person] was in it, and [Rory McIlroy|person] played a shot from it with one trouser leg rolled like a man paddling at [Portobello|place=Portobello, Edinburgh].
{Hamish Sinclair-Wood|'My dad told me to treat it like the neighbour's dog. Say hello and keep walking,'} [Sinclair-Wood|person=Hamish Sinclair-Wood] said.
He is nine under par. [Xander Schauffele|person] and [Kevin Kisner|person], both of the [United States|place], share second. [Tiger Woods|person] birdied the 14th, [Spectacles|place=Spectacles (hole)], to lie four back, and the roar carried as far as the [Ministry of Defence|organization=Ministry of Defence (United Kingdom)] range at [Barry Buddon|place].
No [Scot|group=Scottish people] has won since [Paul Lawrie|person] here in 1999, when [Jean van de Velde|person] took seven at the last. [Lawrie|person=Paul Lawrie], injured and working for [BBC Radio 5 Live|organization], declined to draw the comparison. {Paul Lawrie|'Let the boy eat his tea,'} he said.
The boy is 31. He has won once, at the [Kenya Open|event], and supplements his income by teaching at [Royal Dornoch|organization=Royal Dornoch Golf Club]. His putter, a [Ping Anser|product], cost him 15 pounds at a car boot sale in [Tain|place].
{Senga Wood|'He haggled. It was 20,'} his mother, [Senga Wood|person], told reporters by the [Hogan Bridge|place].
[R&A|organization=The R&A] chief executive [Martin Slumbers|person] said wind of 25mph was expected for Sunday. The governing body has put the leaders out at 2.45pm, after the [Wimbledon|event=Wimbledon Championships]-style queue for the grandstand on 18 reached the railway station.
A bookmaker in [Arbroath|place] stands to lose 80,000 pounds. {~its manager|'I taught him maths,'} its manager sighed. {~its manager (cont)|'He said he'd never use it.'}
LEADERBOARD
- -9 [H Sinclair-Wood|person=Hamish Sinclair-Wood] ([Sco|place=Scotland])
- -8 [X Schauffele|person=Xander Schauffele], [K Kisner|person=Kevin Kisner] (^US)
- -5 [T Woods|person=Tiger Woods] (^US), [F Molinari|person=Francesco Molinari] ([Ita|place=Italy])
- -4 [R McIlroy|person=Rory McIlroy] ([NI|place=Northern Ireland])
---
Arbroath = Arbroath
BBC Radio 5 Live = BBC Radio 5 Live
Barry Buddon = Barry Buddon
Brora = Brora
Carnoustie Golf Links = Carnoustie Golf Links
Francesco Molinari = Francesco Molinari
Jean van de Velde = Jean van de Velde
Jordan Spieth = Jordan Spieth
Kenya Open = Kenya Open
Kevin Kisner = Kevin Kisner
Martin Slumbers = Martin Slumbers
Ministry of Defence (United Kingdom) = Ministry of Defence (United Kingdom)
Paul Lawrie = Paul Lawrie
Ping Anser = Ping Anser
Portobello, Edinburgh = Portobello, Edinburgh
Rickie Fowler = Rickie Fowler
Rory McIlroy = Rory McIlroy
Royal Dornoch Golf Club = Royal Dornoch Golf Club
Scottish people = Scottish people
Tain = Tain
The Open Championship = The Open Championship
The R&A = The R&A
Tiger Woods = Tiger Woods
United States = United States
Wimbledon Championships = Wimbledon Championships
Xander Schauffele = Xander Schauffele
