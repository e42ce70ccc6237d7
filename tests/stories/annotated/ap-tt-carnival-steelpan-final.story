id: ap-tt-carnival-steelpan-final
date: 2016-02-07
place: Port of Spain
style: wire
topic: culture
---
# [Desperadoes|organization=Desperadoes Steel Orchestra] come down the hill and take [Panorama|event=Panorama (music competition)]
By [Keisha-Ann Ramlogan|person], [Port of Spain|place]
It was past two on Sunday morning, in the dust of the [Queen’s Park Savannah|place], and a man in a silver wig stood up on the shoulders of another man.
{~a man in a silver wig|“[Laventille|place]!”} he cried. {~a man in a silver wig (cont)|“We reach!”}
For the first time since 2000 the [Desperadoes|organization=Desperadoes Steel Orchestra], known as [Despers|organization=Desperadoes Steel Orchestra], had won the large-band final of [Panorama|event=Panorama (music competition)], with [Different Me|work], a song by [5 Star Akil|person], in an arrangement by [Carlton “Zanda” Alexander|person=Carlton Alexander].
The band has been homeless. Shootings in [Laventille|place] drove it four years ago from its yard on the hill to a car park in [Tragarete Road|place].
{Rosalind Joseph-Baptiste|“You know how much a bass pan weigh?”} asked [Rosalind Joseph-Baptiste|person], a bank clerk who plays six of them. {Rosalind Joseph-Baptiste (cont)|“We moved 300. In the rain. Singing.”}
[Phase II Pan Groove|organization], led by [Len “Boogsie” Sharpe|person=Len Sharpe], were second by a point; [Trinidad All Stars|organization=Trinidad All Stars Steel Orchestra], sponsored by [Massy|organization=Massy Group], came third.
Prime Minister [Keith Rowley|person] danced, in moderation. Opposition leader [Kamla Persad-Bissessar|person] sat two rows behind him in a hat. Neither would discuss oil, now $31 a barrel, or the layoffs at [ArcelorMittal|organization].
Culture minister [Nyan Gadsby-Dolly|person] promised the winners a home. {Nyan Gadsby-Dolly|“Within the year,”} she told [CNC3|organization]. She was asked which.
Among the visitors was [Fumiko Harada-Blanc|person], a [Japanese|group=Japanese people] music teacher who has tuned a pan in [Nagoya|place] for a decade and who speaks [Trini|group=Trinidadians] better than some customs officers.
{Fumiko Harada-Blanc|“I cry from bar nine,”} she said.
Not all was sweet. A jury note, leaked to the [Trinidad Guardian|organization=Trinidad and Tobago Guardian], complained of bands that play to the cameras. [Pan Trinbago|organization], the governing body, said prize money of $2 million, in local dollars, would be paid after ^Ash ^Wednesday.
When the sun came up over [Lady Young Road|place] a few of the women were still there, washing a rack of tenors with a hose. {Rosalind Joseph-Baptiste|“They work,”} said [Joseph-Baptiste|person=Rosalind Joseph-Baptiste]. {Rosalind Joseph-Baptiste (cont)|“You does thank a horse, not so?”}
---
Desperadoes Steel Orchestra = Desperadoes Steel Orchestra
Panorama (music competition) = Panorama (music competition)
Port of Spain = Port of Spain
Queen’s Park Savannah = Queen's Park Savannah
Laventille = Laventille
Phase II Pan Groove = Phase II Pan Groove
Len Sharpe = Len Boogsie Sharpe
Massy Group = Massy Group
Keith Rowley = Keith Rowley
Kamla Persad-Bissessar = Kamla Persad-Bissessar
ArcelorMittal = ArcelorMittal
Nyan Gadsby-Dolly = Nyan Gadsby-Dolly
CNC3 = CNC3
Japanese people = Japanese people
Nagoya = Nagoya
Trinidad and Tobago Guardian = Trinidad and Tobago Guardian
Pan Trinbago = Pan Trinbago
