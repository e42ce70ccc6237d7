id: gb-holyrood-deposit-scheme
date: 2023-05-24
place: Edinburgh
style: british
topic: politics
---
# [Holyrood|organization=Scottish Parliament] committee backs minister over bottles despite [Westminster|place] glass row
Ministers in [Edinburgh|place] won a bruising vote on their recycling scheme on Wednesday, hours after the [UK|place=United Kingdom] government repeated that glass must be left out of it.
The [Scottish Parliament|organization]’s net zero committee voted five to two for regulations under which shoppers would pay 20p on every bottle and can. [Scottish Green|group=Scottish Greens] and [SNP|organization=Scottish National Party] members outnumbered two [Conservatives|group]; [Labour|organization=Scottish Labour]’s member abstained.
[Lorna Slater|person], the circular economy minister, has staked a good deal on the scheme. {Lorna Slater|‘Fifty-one countries and territories do this, and the sky stays up in all of them,’} she told ^MSPs.
But [Alister Jack|person], the [Scotland|place] secretary, has said an exemption from the [Internal Market Act|work] would be granted only for plastic and aluminium. A source close to him said the [Scottish Government|organization] had {~a source close to Alister Jack (mixed)|‘picked a fight with arithmetic’}.
Whisky firms are watching closely. [Fiona Dalgleish-Ross|person], who speaks for the [Speyside|place] bottler [Ardlair & Sons|organization], said a label made for [Scots|group=Scottish people] could not be used for [England|place]. {Fiona Dalgleish-Ross|‘We would be exporting to [Carlisle|place],’} she said. {Fiona Dalgleish-Ross (cont)|‘I have nothing against [Carlisle|place]. We play them at curling.’}
The committee’s convener, [Edward Mountain|person], a [Tory|group=Conservatives], asked whether a corner shop in [Easterhouse|place] should be expected to store 400 bottles in a cupboard. According to the [Federation of Independent Retailers|organization], four in ten have no cupboard.
[Wullie Strang|person], who runs a shop on [Leith Walk|place], came to listen in the public gallery and was not won over. {Wullie Strang|‘It’s a lovely idea, so was [Concorde|product],’} he said. {Wullie Strang (cont)|‘Ask the minister to come and stand where I stand of a Saturday.’}
He may get his wish. [Slater|person=Lorna Slater] said she would visit [Leith|place] before June. She had worked there, she added, {Lorna Slater (mixed)|‘long before I had a driver’}.
---
Scottish Parliament = Scottish Parliament
Edinburgh = Edinburgh
United Kingdom = United Kingdom
Scottish Greens = Scottish Greens
Scottish National Party = Scottish National Party
Conservatives = Scottish Conservatives
Scottish Labour = Scottish Labour
Lorna Slater = Lorna Slater
Alister Jack = Alister Jack
Scotland = Scotland
Internal Market Act = United Kingdom Internal Market Act 2020
Scottish Government = Scottish Government
Speyside = Strathspey, Scotland
Scottish people = Scottish people
England = England
Carlisle = Carlisle
Edward Mountain = Edward Mountain
Easterhouse = Easterhouse
Federation of Independent Retailers = Federation of Independent Retailers
Leith Walk = Leith Walk
Concorde = Concorde
Leith = Leith
Westminster = Westminster
