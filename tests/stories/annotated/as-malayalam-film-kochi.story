id: as-malayalam-film-kochi
date: 2024-03-01
place: Kochi
style: indian
topic: culture
---
# A ferry, a funeral and no songs: [Kadavu Pathrose|work] finds its audience
> [Lijin Varkey|person]’s three-crore film has outrun a 150-crore rival
When [Lijin Varkey|person] screened his second feature for distributors in [Kochi|place] last October, four of them left before the interval. The fifth, [Ousepachan Tharakan|person], stayed because, he says, it was raining.
{Ousepachan Tharakan|“I came out and I telephoned my mother,”} Mr. [Tharakan|person=Ousepachan Tharakan] recalls. {Ousepachan Tharakan (cont)|“I had not telephoned my mother in a month. I thought: this fellow has done something.”}
[Kadavu Pathrose|work], the story of a ferryman on the [Vembanad|place=Vembanad Lake] who must row the coffin of a man he hated, opened on 38 screens in [Kerala|place]. By Thursday it was on 211, among them single screens in [Bengaluru|place] and [Abu Dhabi|place], and had grossed ^Rs 41 crore.
The title role is played by [Indrans|person], and his antagonist, seen only in memory, by newcomer [Fazil Rahman Edappal|person]. The camera is by [Shyju Khalid|person]. There are no songs, though [Sushin Shyam|person]’s score has turned up in reels on [Instagram|product].
Mr. [Varkey|person=Lijin Varkey], 31, grew up at [Kumarakom|place] and studied at the [Film and Television Institute of India|organization] ([FTII|organization=Film and Television Institute of India]) in [Pune|place], where he watched [Pather Panchali|work] and [The Bicycle Thieves|work=Bicycle Thieves] until, as he puts it, {Lijin Varkey (mixed)|“the projectionist knew my shoes”}. He wrote [Kadavu|work=Kadavu Pathrose] in eleven days.
Was he thinking of the 1991 [M.T. Vasudevan Nair|person] film of nearly the same name? {Lijin Varkey|“Everyone in [Malayalam|group] is always thinking of [M.T.|person=M.T. Vasudevan Nair],”} he replies.
His success has revived an old argument. The hit of the previous season, [Simhaasanam 2|work], cost ^Rs 150 crore and came with a [Hindi|group]-dubbed version and a helicopter. Its producer, [Antony Peruvazhi|person], is gracious. {Antony Peruvazhi|“Small is not a virtue and big is not a sin,”} he told the [Mathrubhumi|organization] daily. {Antony Peruvazhi (cont)|“But I have now seen the ferry film twice.”}
The [Kerala Film Chamber|organization] says exhibitors want more such films; the [Film Employees Federation of Kerala|organization] ([FEFKA|organization=Film Employees Federation of Kerala]) wants to know what the boatmen were paid.
---
Bengaluru = Bengaluru
Kerala = Kerala
Pune = Pune
Kochi = Kochi
Vembanad Lake = Vembanad
Abu Dhabi = Abu Dhabi
Indrans = Indrans
Shyju Khalid = Shyju Khalid
Sushin Shyam = Sushin Shyam
Instagram = Instagram
Kumarakom = Kumarakom
Film and Television Institute of India = Film and Television Institute of India
Pather Panchali = Pather Panchali
Bicycle Thieves = Bicycle Thieves
M.T. Vasudevan Nair = M. T. Vasudevan Nair
Mathrubhumi = Mathrubhumi
Film Employees Federation of Kerala = Film Employees Federation of Kerala
Malayalam = Malayalam
Hindi = Hindi
