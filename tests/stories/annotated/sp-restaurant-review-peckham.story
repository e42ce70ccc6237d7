id: sp-restaurant-review-peckham
date: 2013-06-09
place: London
style: british
topic: culture
---
# Restaurant: [Reading Room|place], [London|place] ^SE15
> It has no sign, no phone and no pudding. [Barnaby Quill|person] goes back three times
There is a new rule in [Peckham|place], which is that restaurants must not look like restaurants. [Frank's Cafe|place] is in a car park. The [Begging Bowl|place] is named after a thing one does when the bill comes. And [Reading Room|place], opened last month by [Ottolenghi|organization] alumna [Dalia Haddad-Price|person], looks like a library because it is one.
[Southwark Council|organization=Southwark London Borough Council] shut the [Nunhead Lane|place] branch in 2011. The shelves remain; my table was under '^Crime, ^A to [Christie|person=Agatha Christie]'. The menu is typed on old catalogue cards, and borrowers' stamps do for prices.
You start with bread, and you should be left alone with it. Then come broad beans in their jackets with [Aleppo|place] pepper; a lamb shoulder, for two, that has been in the oven since the [Queen's Speech|event=State Opening of Parliament]; and an aubergine I'd marry.
{Dalia Haddad-Price|'My grandmother in [Homs|place] cooked for 30 on a thing the size of your bag,'} [Haddad-Price|person=Dalia Haddad-Price] tells me, perched on the kick-stool. {Dalia Haddad-Price (cont)|'I have six burners and I cry.'}
The wine list is one page of [Georgia|place=Georgia (country)], one of [Lebanon|place]. Try the [Château Musar|product], or the amber stuff from [Kakheti|place] that tastes as though a monk has been sitting on it.
Flaws? The queue, the stools, and a waiter in a [Smiths|organization=The Smiths] ^T-shirt who described the hummus as {~a waiter (mixed)|'kind of a journey'}. No pudding: one is pointed towards [Persepolis|place] on [Peckham High Street|place], for baklava from the redoubtable [Sally Butcher|person], author of '[Veggiestan|work]'.
At the next table sat [Jay Rayner|person], of the [Observer|organization=The Observer], writing on his napkin. {Jay Rayner|'Say it's dreadful,'} he begged. {Jay Rayner (cont)|'I want to get in again.'}
It's dreadful.
- Food 9, fine 2p per day
- Dinner for two with wine: £64
- [Time Out|organization=Time Out (magazine)] and [Hardens|organization=Harden's] have yet to visit
---
Agatha Christie = Agatha Christie
Aleppo = Aleppo
Château Musar = Château Musar
Georgia (country) = Georgia (country)
Homs = Homs
Jay Rayner = Jay Rayner
Kakheti = Kakheti
Lebanon = Lebanon
London = London
Peckham = Peckham
Peckham High Street = Peckham High Street
Sally Butcher = Sally Butcher
Southwark London Borough Council = Southwark London Borough Council
State Opening of Parliament = State Opening of Parliament
The Observer = The Observer
The Smiths = The Smiths
Time Out (magazine) = Time Out (magazine)
