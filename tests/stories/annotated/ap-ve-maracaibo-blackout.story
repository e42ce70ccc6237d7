id: ap-ve-maracaibo-blackout
date: 2019-03-12
place: Maracaibo
style: wire
topic: disaster
---
# On fifth day without power, [Maracaibo|place] cooks what it has left
[MARACAIBO|place=Maracaibo], [Venezuela|place] (March 12) — [Yusmary Urdaneta|person] sold her freezer’s last six chickens to a neighbor for a bag of ice, then gave back the ice because the neighbor’s mother is diabetic.
{Yusmary Urdaneta|“That is how the economy goes now,”} said [Urdaneta|person=Yusmary Urdaneta], 44, who sews school uniforms.
The blackout that struck [Venezuela|place] on Thursday afternoon eased in [Caracas|place] on Monday. But in the oil capital of the west, where the thermometer stood at 37 degrees ^Celsius, 1.6 million people remained in the dark on Tuesday. Hundreds looted a [Pepsi|organization=PepsiCo] warehouse and a shopping mall on [Avenida Delicias|place].
President [Nicolas Maduro|person=Nicolás Maduro] blames a “cyber and electromagnetic attack” by [Washington|place=Washington, D.C.] on the [Guri Dam|place]. Engineers blame a brush fire under three lines that nobody had trimmed since 2017.
{Winston Cabas|“You do not need a hacker, you need a machete,”} said [Winston Cabas|person], head of the electrical engineers’ union.
Opposition leader [Juan Guaido|person=Juan Guaidó], recognized as interim president by the [United States|place] and some 50 other countries, asked the [National Assembly|organization=National Assembly (Venezuela)] to declare a state of alarm. It did so on Monday.
Secretary of ^State [Mike Pompeo|person] announced that the last [U.S.|place=United States] diplomats would leave the embassy this week, saying their presence had become {Mike Pompeo (mixed)|“a constraint”} on policy. [Russia|place] and [China|place] offered help with the grid.
At the [Hospital Universitario|organization=University Hospital of Maracaibo], relatives pumped air by hand into the lungs of a bus driver for 11 hours, in turns of ten minutes. He lived.
{Ender Nava-Fuenmayor|“I counted 31 cousins,”} said Dr. [Ender Nava-Fuenmayor|person]. {Ender Nava-Fuenmayor (cont)|“I did not know a [Zulia|place] family could be so quiet.”}
[Wayuu|group=Wayuu people] traders crossed from [Maicao|place], in [Colombia|place], with batteries at $40. State oil company [PDVSA|organization=Pdvsa] said its [Paraguana|place=Paraguaná Refinery Complex] refinery was running normally; two workers said it was not running at all.
In the dark the city’s jokes kept working. {~a boy selling candles|“Buy two, comrade,”} called a boy selling candles by the lake, {~a boy selling candles (cont)|“one for you and one for [Corpoelec|organization].”}
The [Lake Maracaibo|place] lightning, brightest in the world, flashed on past midnight, and for a second at a time one could read by it.
---
Maracaibo = Maracaibo
Venezuela = Venezuela
Caracas = Caracas
PepsiCo = PepsiCo
Nicolás Maduro = Nicolás Maduro
Washington, D.C. = Washington, D.C.
Guri Dam = Guri Dam
Juan Guaidó = Juan Guaidó
United States = United States
National Assembly (Venezuela) = National Assembly (Venezuela)
Mike Pompeo = Mike Pompeo
Russia = Russia
China = China
Zulia = Zulia
Wayuu people = Wayuu people
Maicao = Maicao
Colombia = Colombia
Pdvsa = PDVSA
Paraguaná Refinery Complex = Paraguaná Refinery Complex
Corpoelec = Corpoelec
Lake Maracaibo = Lake Maracaibo
