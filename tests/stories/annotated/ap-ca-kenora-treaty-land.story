id: ap-ca-kenora-treaty-land
date: 2014-07-14
place: Kenora
style: canadian
topic: courts
---
# Top court’s logging ruling lands softly in [Grassy Narrows|place]
[KENORA|place=Kenora], [Ont.|place=Ontario] — Three days after the [Supreme Court of Canada|organization] told them that [Ontario|place], and not [Ottawa|place], may licence logging on their traditional lands, people in [Grassy Narrows|place] went berry picking.
{Roberta Keesick-Loon|“The judges don’t know where the blueberries are,”} is how [Roberta Keesick-Loon|person], a grandmother and former trapper, put it. {Roberta Keesick-Loon (cont)|“I do.”}
The unanimous decision in [Keewatin v. Ontario|work=Grassy Narrows First Nation v. Ontario] ended a suit that began in 2005. Writing for the court, Chief Justice [Beverley McLachlin|person] said the province must respect [Treaty 3|work], signed in 1873, and consult the [Anishinaabe|group] before it takes up land.
Chief [Simon Fobister|person] said his council would read all 26 pages before it said much. {Simon Fobister|“We have been patient with paper for 140 years,”} [Fobister|person=Simon Fobister] told [CBC Radio|organization] in [Thunder Bay|place]. {Simon Fobister (cont)|“We can be patient with 26 pages.”}
Premier [Kathleen Wynne|person]’s government has promised there will be no cutting in the [Whiskey Jack Forest|place] for the next three years without talks. [Bill Mauro|person], the minister of natural resources, repeated that on Monday.
Two mills are waiting. One, in [Dryden|place], belongs to [Domtar|organization]; the other, a [Kenora|place] plant run by [Weyerhaeuser|organization], makes engineered lumber and employs 210.
{Lorne Petrynko|“Nobody here wants a fight with the neighbours,”} said [Lorne Petrynko|person], president of a [Unifor|organization] local. {Lorne Petrynko (cont)|“Their kids play hockey with our kids. Mine’s on a line with two of them.”}
The river is what elders would rather talk about. From 1962 to 1970 a paper plant in [Dryden|place] poured mercury into the [English-Wabigoon|place=Wabigoon River] system; [Japanese|group=Japanese people] doctors who had studied [Minamata|place] still visit.
[Craig Benjamin|person] of [Amnesty International Canada|organization] urged the province to clean up first. [NDP|organization=New Democratic Party] ^MP [Niki Ashton|person] said the federal [Conservatives|group] could not shrug, since clause after clause of the decision mentions {Niki Ashton (mixed)|“the honour of the ^Crown.”}
At the band office, a boy had taped the judgment’s first page to the window, upside down. {~his teacher|“It lets in less sun that way,”} his teacher explained.
---
Grassy Narrows = Grassy Narrows First Nation
Kenora = Kenora
Ontario = Ontario
Supreme Court of Canada = Supreme Court of Canada
Ottawa = Ottawa
Grassy Narrows First Nation v. Ontario = Grassy Narrows First Nation v Ontario
Beverley McLachlin = Beverley McLachlin
Treaty 3 = Treaty 3
Anishinaabe = Anishinaabe
Simon Fobister = Simon Fobister
CBC Radio = CBC Radio
Thunder Bay = Thunder Bay
Kathleen Wynne = Kathleen Wynne
Bill Mauro = Bill Mauro
Dryden = Dryden, Ontario
Domtar = Domtar
Weyerhaeuser = Weyerhaeuser
Unifor = Unifor
Wabigoon River = Wabigoon River
Japanese people = Japanese people
Minamata = Minamata, Kumamoto
Amnesty International Canada = Amnesty International Canada
New Democratic Party = New Democratic Party
Niki Ashton = Niki Ashton
