id: gb-gardening-advice-letters
date: 2021-05-22
place: London
style: british
topic: culture
---
# Ask [Monty|person=Montague Larkspur]: can I move a ^Magnolia, and why won’t my [Peace|product=Peace (rose)] rose bloom?
> Our gardening expert [Montague Larkspur|person] answers your questions
## [May Bush|person], of [Hay-on-Wye|place], writes:
{May Bush|‘My late husband [Will|person=Will Bush] planted a magnolia in 1987 and the [Environment Agency|organization] now wants to put a flood wall through it. Can it be moved?’}
Not in leaf, [May|person=May Bush]. The [Royal Horticultural Society|organization=Royal Horticultural Society] ([RHS|organization=Royal Horticultural Society]) says October at the earliest, and I would ring [Kew|organization=Royal Botanic Gardens, Kew] first; they moved one for [Wakehurst|place] in 2004. A firm called [Green & Daughters|organization] in [Ludlow|place] has the tree spade.
## [Basil Reed|person], [Reading|place], has black spot
{Basil Reed|‘I have tried everything from [B&Q|organization]. ^My [Peace|product=Peace (rose)] and my [Gertrude Jekyll|product=Gertrude Jekyll (rose)] look like ^Dalmatians.’}
[Roseclear|product] helps, but rake the leaves. [David Austin|person] bred [Gertrude|product=Gertrude Jekyll (rose)] in 1986 and named her after the great [Surrey|place] gardener, [Gertrude Jekyll|person], who would have burned the lot. You, Mr [Reed|person=Basil Reed], sit in a valley; so does [Reading|place].
## [Nice|place] idea
[Joy Summers|person] of [Rose Cottage|place], [Bath|place], saw agapanthus in [Nice|place] and wants them in pots. ^Will they live? If you bring them in. May frosts kill more plants than August.
{Tamarind Oakes|‘People garden with their holidays,’} as my old head gardener at [Great Dixter|place], [Tamarind Oakes|person], used to say.
## Diary
- Monday: the [Chelsea Flower Show|event] is not on. It moves to September for the first time, because of ^Covid. [Alan Titchmarsh|person] and [Monty Don|person], with whom I am daily confused, are spared.
- Wednesday: [Gardeners’ Question Time|work], [BBC Radio 4|organization], from [Lytham St Annes|place], with [Bob Flowerdew|person].
- Friday: [Gardeners’ World|work], 8pm, [BBC Two|organization].
- Sunday: the [National Garden Scheme|organization] opens 42 gardens in [Kent|place]. The [Old Rectory|place], [Ightham|place], has cake.
## Corrections
Last week we said ^Sweet ^William was named after the [Duke of Cumberland|person=Prince William, Duke of Cumberland], the victor of [Culloden|event=Battle of Culloden]. It is in [John Gerard|person]’s [Herball|work=Herball] of 1597. Sorry, [Butcher|person=Prince William, Duke of Cumberland].
---
Alan Titchmarsh = Alan Titchmarsh
B&Q = B&Q
BBC Radio 4 = BBC Radio 4
BBC Two = BBC Two
Bath = Bath, Somerset
Battle of Culloden = Battle of Culloden
Bob Flowerdew = Bob Flowerdew
Chelsea Flower Show = Chelsea Flower Show
David Austin = David C. H. Austin
Environment Agency = Environment Agency
Gardeners’ Question Time = Gardeners' Question Time
Gardeners’ World = Gardeners' World
Gertrude Jekyll = Gertrude Jekyll
Gertrude Jekyll (rose) = Rosa 'Gertrude Jekyll'
Great Dixter = Great Dixter
Hay-on-Wye = Hay-on-Wye
Herball = Generall Historie of Plantes
Ightham = Ightham
John Gerard = John Gerard
Kent = Kent
Ludlow = Ludlow
Lytham St Annes = Lytham St Annes
Monty Don = Monty Don
National Garden Scheme = National Garden Scheme
Nice = Nice
Peace (rose) = Rosa 'Peace'
Prince William, Duke of Cumberland = Prince William, Duke of Cumberland
Reading = Reading, Berkshire
Royal Botanic Gardens, Kew = Royal Botanic Gardens, Kew
Royal Horticultural Society = Royal Horticultural Society
Surrey = Surrey
Wakehurst = Wakehurst Place
