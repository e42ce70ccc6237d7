id: gb-steelworks-rescue-wales
date: 2016-06-08
place: Newport
style: british
topic: business
---
# Unions hail ‘breathing space’ as [Llanwern|place] mill finds [Turkish|group=Turks] buyer
A [Turkish|group=Turks] packaging group has agreed to buy a loss-making steel mill in [South Wales|place], sparing 640 jobs which had been due to go by the end of the summer.
[Demirkaya Çelik|organization], based in [Izmit|place], will pay a nominal £1 for the cold-rolling mill at [Llanwern|place], near [Newport|place], and has promised [Community|organization=Community (trade union)], the steelworkers’ union, that it will spend £45m over three years.
{Emrys Loosemore|‘It’s breathing space and, by ^God, we needed a breath,’} said [Emrys Loosemore|person], the union’s convener on the site. {Emrys Loosemore (cont)|‘My grandfather helped to pour the floor in that place.’}
The seller, [Usk Valley Metals|organization], had blamed cheap [Chinese|group] imports, the strength of the pound and what it called {Usk Valley Metals (mixed)|‘the most expensive electricity in [Europe|place]’}. [Tata Steel|organization], which owns the plant next door, is not involved.
[Sajid Javid|person], the business secretary, flew back from [Mumbai|place] this week. In a statement he praised [Carwyn Jones|person], [Wales|place]’s first minister, and the [Welsh Government|organization] for a £9m loan.
{Hakan Sezer|‘You have good people, a good port, and terrible weather,’} [Hakan Sezer|person], [Demirkaya|organization=Demirkaya Çelik]’s chairman, told workers in the canteen, through an interpreter. {Hakan Sezer (cont)|‘In [Kocaeli|place] we have only two of these.’}
Not everybody was persuaded. [Jessica Pugh-Nkemelu|person], a crane driver with two children, noted that a [Dutch|group] buyer had promised as much in 2011. {Jessica Pugh-Nkemelu|‘Ask me at ^Christmas,’} she said.
The deal will need the approval of the [European Commission|organization] under [EU|organization=European Union] state aid rules, whatever the country decides in the referendum of June 23. The [Labour|organization] ^MP [Jessica Morden|person], whose constituency includes the works, said she hoped the vote {Jessica Morden (mixed)|‘would not be an excuse for anyone in [Brussels|place] or [Westminster|place] to lose the file’}.
Shares in [Demirkaya|organization=Demirkaya Çelik] rose 4 per cent in [Istanbul|place].
---
Newport = Newport, Wales
Llanwern = Llanwern
South Wales = South Wales
Izmit = İzmit
Community (trade union) = Community (trade union)
Europe = Europe
Tata Steel = Tata Steel Europe
Sajid Javid = Sajid Javid
Mumbai = Mumbai
Carwyn Jones = Carwyn Jones
Wales = Wales
Welsh Government = Welsh Government
Kocaeli = Kocaeli Province
European Commission = European Commission
European Union = European Union
Labour = Labour Party (UK)
Jessica Morden = Jessica Morden
Brussels = Brussels
Westminster = Westminster
Istanbul = Istanbul
