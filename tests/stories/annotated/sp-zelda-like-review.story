id: sp-zelda-like-review
date: 2026-03-05
place: London
style: british
topic: culture
---
# [Saltmarch|work] review – a lonely, lovely game about a lighthouse and a debt
> [Switch 2|product=Nintendo Switch 2], [PlayStation 5|product], [PC|product=Personal computer]; [Pewter Kettle Games|organization] / [Annapurna Interactive|organization]
The tutorial is a bill. It slides under the door of your late uncle’s lighthouse, addressed to you, and for the next 30 hours everything you do in [Saltmarch|work] – mending nets, ferrying sheep, playing mournful concertina to seals – is in service of paying it.
That may sound like [Animal Crossing|work] with worse weather. In truth [Saltmarch|work] has more in common with [Disco Elysium|work], whose [Estonian|group=Estonians] writers it quotes on its loading screens, and with the tide tables of [Morecambe Bay|place], which govern when you can walk where. I drowned eleven times. I deserved nine.
{Ifeoma Clough|‘We wanted the sea to be a character that doesn’t like you,’} said [Ifeoma Clough|person], who founded [Pewter Kettle|organization=Pewter Kettle Games] in a chapel in [Barrow-in-Furness|place] after leaving [Rockstar North|organization]. {Ifeoma Clough (cont)|‘Most games flatter you. The sea has never heard of you.’}
You play as [Wren Askew|person], 26, recently sacked from a call centre in [Preston|place=Preston, Lancashire]. [Wren|person=Wren Askew] talks to herself in full paragraphs; the actor [Niamh Algar|person] makes every one sing. Her only neighbour is Mr [Postlewhite|person], a heron, possibly.
Technically it wobbles. On [Sony|organization]’s machine the frame rate sinks whenever it rains, and it always rains. [Nintendo|organization]’s handheld copes rather better. I never got the [Steam Deck|product] version past the title screen.
[Grace Petrie|person]’s score deserves its own release; ‘[Neap|work]’, the track that plays when you finally earn the harbourmaster’s nod, has been in my head since Sunday.
After [Balatro|work], [Clair Obscur: Expedition 33|work] and [Blue Prince|work], independents hardly need to prove themselves at the [Bafta Games Awards|event=British Academy Games Awards]. Here is another contender. {~my daughter|‘It’s just admin with waves,’} my daughter said, watching over my shoulder. {~my daughter (cont)|‘Can I have a go?’}
Available 12 March; £24.99
---
Animal Crossing = Animal Crossing
Annapurna Interactive = Annapurna Interactive
Balatro = Balatro
Barrow-in-Furness = Barrow-in-Furness
Blue Prince = Blue Prince
British Academy Games Awards = British Academy Games Awards
Clair Obscur: Expedition 33 = Clair Obscur: Expedition 33
Disco Elysium = Disco Elysium
Estonians = Estonians
Grace Petrie = Grace Petrie
Morecambe Bay = Morecambe Bay
Niamh Algar = Niamh Algar
Nintendo = Nintendo
Nintendo Switch 2 = Nintendo Switch 2
PlayStation 5 = PlayStation 5
Preston, Lancashire = Preston, Lancashire
Rockstar North = Rockstar North
Sony = Sony
Steam Deck = Steam Deck
