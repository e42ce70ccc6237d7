id: sp-national-theatre-review
date: 2017-11-16
place: London
style: british
topic: culture
---
# Theatre: [The Weighbridge|work], [National Theatre|organization=Royal National Theatre] – a haulage [King Lear|work]
[Dorfman|place=Dorfman Theatre], [London|place]
★★★★
[Lear|person=King Lear (character)] had three daughters and a kingdom; [Terence Garside|person=Terence Garside (character)], in [Nell Abernethy-Khan|person]’s thrilling new play, has three sons and eleven lorries. The result is much the same, with more diesel.
[Roger Allam|person] is magnificent as [Garside|person=Terence Garside (character)], a [Bradford|place] widower who splits his firm on his 70th birthday and finds himself sleeping in the cab of a [Volvo|product=Volvo FH] on the hard shoulder of the [M62|place=M62 motorway]. He enters to the theme from ‘[Coronation Street|work]’ and exits, two and a half hours later, to nothing at all.
[Abernethy-Khan|person=Nell Abernethy-Khan], whose ‘[Prayers for the Tyre Depot|work]’ transferred from the [Bush|place=Bush Theatre] to [Broadway|place=Broadway theatre] in 2014, wrote the part for [Pete Postlethwaite|person]. {Nell Abernethy-Khan|‘He read a page and said, come back when I’m old,’} she told me in the interval. {Nell Abernethy-Khan (cont)|‘He never got to be.’}
[Rufus Norris|person], who directs, lets silence do the driving. [Bunny Christie|person] has built a working weighbridge; every character who crosses it has a number flash above their heads, and we learn to read guilt in kilograms. The [Fool|person=Fool (King Lear)], here a satnav voiced by [Maxine Peake|person], gets the best line. It is ‘Recalculating’.
Not all of it holds the road. A subplot about [Brexit|event] and a [Polish|group=Poles] driver ([Marek Oravec|person], wasted) stalls before [Dover|place]. And the youngest son, played by newcomer [Jaspreet Gill-Hunter|person], has to be kind for longer than any actor should.
Still, when the old man signs away his last lorry, the woman beside me said {~the woman beside me (mixed)|‘oh, don’t’}, aloud, and nobody shushed her.
[Michael Billington|person] once argued that every age gets the [Lear|work=King Lear] it deserves. Ours, it seems, got [Eddie Stobart|organization=Eddie Stobart Logistics].
Until 24 February. Box office: 020 7452 3000. [NT Live|work=National Theatre Live] broadcast: 11 January
---
Bradford = Bradford
Brexit = Brexit
Broadway theatre = Broadway theatre
Bunny Christie = Bunny Christie
Bush Theatre = Bush Theatre
Coronation Street = Coronation Street
Dorfman Theatre = Dorfman Theatre
Dover = Dover
Eddie Stobart Logistics = Eddie Stobart Logistics
London = London
M62 motorway = M62 motorway
Marek Oravec = Marek Oravec
Maxine Peake = Maxine Peake
Michael Billington = Michael Billington
National Theatre Live = National Theatre Live
Pete Postlethwaite = Pete Postlethwaite
Poles = Poles
Roger Allam = Roger Allam
Rufus Norris = Rufus Norris
Volvo FH = Volvo FH
