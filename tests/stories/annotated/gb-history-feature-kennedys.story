id: gb-history-feature-kennedys
date: 2023-11-22
place: Dublin
style: irish
topic: culture
---
# When the [Kennedys|group=Kennedy family] came to [New Ross|place]
> Sixty years after [Dallas|event=Assassination of John F. Kennedy], a [Wexford|place=County Wexford] quay remembers a cup of tea
By [Gráinne Ní Dhomhnaill-Cross|person]
The tea was too strong and the ^President drank two cups of it.
[John Fitzgerald Kennedy|person=John F. Kennedy] came to the farm at [Dunganstown|place], outside [New Ross|place], on 27 June 1963, five months before he was shot in [Dallas|place], [Texas|place]. His great-grandfather [Patrick|person=Patrick Kennedy] had sailed from the quay in 1848, in the [Famine|event=Great Famine (Ireland)], and become a cooper in [Boston|place].
{Josie Grennan-Furlong|“He asked me was I a cousin, and I said not on purpose,”} says [Josie Grennan-Furlong|person], 81, who carried the sandwiches. His host, [Mary Kennedy Ryan|person], had been in [Cumann na mBan|organization] and had once met [Éamon de Valera|person], by then [Ireland|place]’s president, on the run.
[Jackie|person=Jacqueline Kennedy Onassis] was in [Washington|place=Washington, D.C.], pregnant with [Patrick Bouvier|person=Patrick Bouvier Kennedy]. His sisters [Eunice Shriver|person=Eunice Kennedy Shriver] and [Jean Smith|person=Jean Kennedy Smith], later the ambassador in [Dublin|place], were with him, and the ^O’Donnells: [Kenny O’Donnell|person], his aide, and [Dave Powers|person].
The [Kennedys|group=Kennedy family] have come back ever since: [Ted|person=Ted Kennedy] in 1970, [Caroline|person=Caroline Kennedy] in 2013 with a flame from [Arlington National Cemetery|place]. In a glass case at the [Kennedy Homestead|place] are his [PT-109|product=Patrol torpedo boat PT-109] tie clip and a telegram from [Khrushchev|person=Nikita Khrushchev] that says little.
The [Fitzgeralds|group=Fitzgerald family] of [Bruff|place], [County Limerick|place], his mother’s people, feel they were short-changed. {Dónal FitzGerald-Hayes|“He flew over us,”} says [Dónal FitzGerald-Hayes|person], who runs the [Thomas Fitzgerald Centre|place].
Not all were charmed. The poet [Patrick Kavanagh|person] was in [McDaids|organization] and stayed there. The [Irish Press|organization=Irish Press], founded by [de Valera|person=Éamon de Valera], gave him eleven pages; the [Irish Times|organization=The Irish Times], four.
A replica of the famine ship [Dunbrody|product=Dunbrody (2001)] now stands where he spoke. Across the [Barrow|place=River Barrow] is the new [Rose Fitzgerald Kennedy Bridge|place], the longest in the [Republic|place=Republic of Ireland]. [Nora Costigan|person] of [Tourism Ireland|organization] says a third of visitors are [American|group=Americans], though [Joe Biden|person]’s [Ballina|place] and [Barack Obama|person]’s [Moneygall|place], with its [Barack Obama Plaza|place], are gaining.
{Josie Grennan-Furlong|“Presidents are like buses,”} says [Josie|person=Josie Grennan-Furlong]. {Josie Grennan-Furlong (cont)|“But you remember the first.”}
---
Americans = Americans
Arlington National Cemetery = Arlington National Cemetery
Assassination of John F. Kennedy = Assassination of John F. Kennedy
Ballina = Ballina, County Mayo
Barack Obama = Barack Obama
Barack Obama Plaza = Barack Obama Plaza
Boston = Boston
Bruff = Bruff
Caroline Kennedy = Caroline Kennedy
County Limerick = County Limerick
County Wexford = County Wexford
Cumann na mBan = Cumann na mBan
Dallas = Dallas
Dave Powers = David Powers
Dublin = Dublin
Eunice Kennedy Shriver = Eunice Kennedy Shriver
Great Famine (Ireland) = Great Famine (Ireland)
Ireland = Republic of Ireland
Irish Press = The Irish Press
Jacqueline Kennedy Onassis = Jacqueline Kennedy Onassis
Jean Kennedy Smith = Jean Kennedy Smith
Joe Biden = Joe Biden
John F. Kennedy = John F. Kennedy
Kennedy family = Kennedy family
Kenny O’Donnell = Kenneth O'Donnell
Moneygall = Moneygall
New Ross = New Ross
Nikita Khrushchev = Nikita Khrushchev
Patrick Bouvier Kennedy = Patrick Bouvier Kennedy
Patrick Kavanagh = Patrick Kavanagh
Patrick Kennedy = Patrick Kennedy (1823–1858)
Patrol torpedo boat PT-109 = Patrol torpedo boat PT-109
Republic of Ireland = Republic of Ireland
River Barrow = River Barrow
Rose Fitzgerald Kennedy Bridge = Rose Fitzgerald Kennedy Bridge
Ted Kennedy = Ted Kennedy
Texas = Texas
The Irish Times = The Irish Times
Tourism Ireland = Tourism Ireland
Washington, D.C. = Washington, D.C.
Éamon de Valera = Éamon de Valera
