id: gb-obit-cartoonist
date: 2013-08-30
place: London
style: british
topic: obituary
---
# [Barnaby Quill|person], cartoonist who drew three prime ministers as kitchen appliances, dies aged 88
[Barnaby Quill|person], the cartoonist whose pocket drawings enlivened [Fleet Street|place] for half a century, has died in [Rye|place], [East Sussex|place]. He was 88.
Born [Bernhard Federkiel|person=Barnaby Quill] in [Breslau|place=Wrocław], the son of a [Jewish|group=Jews] printer, he came to [Britain|place=United Kingdom] in 1939 by [Kindertransport|event] and was taken in by a [Methodist|group=Methodists] family at [Grimsby|place]. They could not pronounce him, and gave him a new name out of a children’s annual.
After service with the [Royal Engineers|organization] in the [Second World War|event=World War II], he studied under [Ruskin Spear|person] at the [Royal College of Art|organization]. His first drawing, of [Aneurin Bevan|person] arguing with a spoon, was bought by [Tribune|organization=Tribune (magazine)] for two guineas.
At the [Daily Express|organization] he shared an office with [Carl Giles|person], whom he revered, and at the [Evening Standard|organization] one with nobody, by request. {Barnaby Quill|“A cartoonist is a man who is rude in silence,”} he told [Desert Island Discs|work] in 1986. {Barnaby Quill (cont)|“Company leads to speech.”}
It was [Quill|person=Barnaby Quill] who turned [Edward Heath|person] into an ice-box, [Harold Wilson|person] into a percolator and [Margaret Thatcher|person] into a pressure cooker. Mrs [Thatcher|person=Margaret Thatcher] asked for the original. [Downing Street|organization] was sent a bill.
His best-known book, [The Upper Shelf|work], sold 400,000 copies, mostly, he said, to people with {Barnaby Quill (mixed)|“downstairs lavatories”}. A retrospective at the [Cartoon Museum|organization] in 2004 was opened by [Steve Bell|person].
He married first, in 1951, [Daphne Orde-Vickers|person], a doctor; that ended in divorce. In 1970 he met [Zsófia Barta|person], a [Hungarian|group] puppeteer, in the queue at the [Home Office|organization]. She survives him with their sons, [Leo|person=Leo Quill] and [Max|person=Max Quill].
{Leo Quill|“^Dad was still inking on Sunday,”} [Leo Quill|person] said. {Leo Quill (cont)|“He asked me whether [David Cameron|person] was more of a toaster or a fridge.”}
[Barnaby Quill|person], cartoonist, born April 2 1925, died August 27 2013
---
Fleet Street = Fleet Street
Rye = Rye, East Sussex
East Sussex = East Sussex
Wrocław = Wrocław
United Kingdom = United Kingdom
Kindertransport = Kindertransport
Methodists = Methodism
Jews = Jews
Grimsby = Grimsby
Royal Engineers = Royal Engineers
World War II = World War II
Ruskin Spear = Ruskin Spear
Royal College of Art = Royal College of Art
Aneurin Bevan = Aneurin Bevan
Tribune (magazine) = Tribune (magazine)
Daily Express = Daily Express
Carl Giles = Carl Giles
Evening Standard = London Standard
Desert Island Discs = Desert Island Discs
Edward Heath = Edward Heath
Harold Wilson = Harold Wilson
Margaret Thatcher = Margaret Thatcher
Downing Street = Downing Street
Cartoon Museum = Cartoon Museum, London
Steve Bell = Steve Bell (cartoonist)
Home Office = Home Office
David Cameron = David Cameron
