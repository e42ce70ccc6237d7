id: gb-stormont-library-deal
date: 2020-02-14
place: Belfast
style: british
topic: politics
---
# [Stormont|organization=Northern Ireland Executive] parties strike late-night deal to save village libraries
[BELFAST|place=Belfast] — A scheme to close 18 village libraries across [Northern Ireland|place] was dropped early on Friday after ministers from [Sinn Féin|organization] and the [DUP|organization] found £4.2m in a fund set aside for road signs.
The [Stormont|organization=Northern Ireland Executive] executive, which returned only last month after three years in cold storage, had been warned by [Libraries NI|organization] that doors from [Crossmaglen|place] to [Ballycastle|place] would shut by June.
{Máire Ní Dhomhnaill|“This is what devolution is for,”} [Máire Ní Dhomhnaill|person], a [Sinn Féin|organization] ^MLA for [Mid Ulster|place], told reporters on the steps. {Máire Ní Dhomhnaill (cont)|“Not the big house. The wee library.”}
[Sammy McIlwrath|person] of the [DUP|organization], who is seldom in agreement with her, agreed. {Sammy McIlwrath|“[Unionist|group=Irish unionists] children read. [Nationalist|group=Irish nationalists] children read. That was the whole of my argument,”} he said.
The [Ulster Unionist Party|organization] ([UUP|organization=Ulster Unionist Party]) and the [SDLP|organization] supported the deal, though [Alliance|organization=Alliance Party of Northern Ireland] complained it had learned of it from the [Belfast Telegraph|organization].
[Conor Murphy|person], the finance minister, is to confirm the money in next month’s budget. The [Northern Ireland Office|organization] in [London|place] had no comment.
In [Crossmaglen|place], the news reached [Bernadette Quigg|person] by way of a car horn. The librarian, 59, has run the branch since the year of the [Good Friday Agreement|work]. {Bernadette Quigg|“I had half the crime section packed in boxes,”} she said. {Bernadette Quigg (cont)|“[Rankin|person=Ian Rankin], [Christie|person=Agatha Christie], the lot.”}
A translator, [Seán Mac Giolla Bháin|person], who holds an [Irish|group=Irish language]-language story hour there, said pupils from two schools had written letters to [Arlene Foster|person], the first minister. She had answered every one, he said, {Seán Mac Giolla Bháin (mixed)|“in very neat handwriting”}.
The road signs will wait. Drivers on the [A29|place] will go on being told that [Armagh|place] is in two directions.
---
Northern Ireland Executive = Northern Ireland Executive
Belfast = Belfast
Northern Ireland = Northern Ireland
Sinn Féin = Sinn Féin
DUP = Democratic Unionist Party
Libraries NI = Libraries NI
Crossmaglen = Crossmaglen
Ballycastle = Ballycastle
Mid Ulster = Mid Ulster
SDLP = Social Democratic and Labour Party
Ulster Unionist Party = Ulster Unionist Party
Alliance Party of Northern Ireland = Alliance Party of Northern Ireland
Belfast Telegraph = Belfast Telegraph
Conor Murphy = Conor Murphy
Northern Ireland Office = Northern Ireland Office
London = London
Good Friday Agreement = Good Friday Agreement
Ian Rankin = Ian Rankin
Agatha Christie = Agatha Christie
Irish language = Irish language
Arlene Foster = Arlene Foster
Armagh = Armagh
