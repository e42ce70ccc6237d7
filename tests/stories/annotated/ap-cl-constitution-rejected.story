id: ap-cl-constitution-rejected
date: 2022-09-05
place: Santiago
style: wire
topic: politics
---
# [Chileans|group] ^Wake to the ^Old [Constitution|work=1980 Constitution], and a ^New ^Cabinet
[SANTIAGO|place=Santiago], [Chile|place] — The street sweepers on the [Alameda|place=Avenida Libertador General Bernardo O'Higgins] had two kinds of paper to collect on Monday: the ballots of fun, as one called the confetti, and thousands of unsold copies of a charter that 62 percent of voters had just turned down.
The text, written by 154 delegates under the linguist [Elisa Loncón|person], a [Mapuche|group], and then the dentist [María Elisa Quinteros|person], would have declared [Chile|place] plurinational, abolished the [Senate|organization=Senate of Chile] and given rights to nature. It lost in all 16 regions.
{Gabriel Boric|“We have to listen to the voice of the people, not just this day but everything we’ve lived through these intense years,”} President [Gabriel Boric|person] said from [La Moneda|place=La Moneda Palace].
He is 36 and has been in office since March. On Tuesday he is to reshuffle; [Izkia Siches|person], the interior minister, is expected to go, and a [Socialist|group=Socialists] of the [Bachelet|person=Michelle Bachelet] era, [Carolina Tohá|person], to come in.
In [Petorca|place], where avocado farms have drunk the river and the charter promised water to all, rejection won by 56 percent. {Nolberto Aros Tapia|“They wrote about glaciers,”} said [Nolberto Aros Tapia|person], who gets his from a tank. {Nolberto Aros Tapia (cont)|“I asked about the tap.”}
[Javier Macaya|person], president of the right-wing [UDI|organization=Independent Democratic Union], promised that his party would help to write another. [José Antonio Kast|person] of the [Republican Party|organization=Republican Party (Chile, 2019)] sounded less eager. {José Antonio Kast|“Let people rest,”} he told [Radio Bío-Bío|organization].
For now [Chile|place] is still governed by the [1980 Constitution|work=Constitution of Chile], imposed by Gen. [Augusto Pinochet|person] and amended some 60 times.
Copper for delivery in three months rose on the [London Metal Exchange|organization], and the peso gained 4 percent.
Historian [Alejandra Undurraga Ross|person] of the [University of Chile|organization] warned against reading it as nostalgia. {Alejandra Undurraga Ross|“It was a vote against a house without stairs,”} she said. {Alejandra Undurraga Ross (cont)|“Not for the old house. Everybody knows who died in the old house.”}
Outside the [Mercado Central|place=Mercado Central de Santiago] a vendor offered the booklet, 500 pesos a week ago, for 50. {~the vendor|“Soon it’s a collector’s item,”} he said.
---
Santiago = Santiago
Chile = Chile
Avenida Libertador General Bernardo O'Higgins = Avenida Libertador General Bernardo O'Higgins
Elisa Loncón = Elisa Loncón
Mapuche = Mapuche
María Elisa Quinteros = María Elisa Quinteros
Senate of Chile = Senate of Chile
Gabriel Boric = Gabriel Boric
La Moneda Palace = La Moneda Palace
Izkia Siches = Izkia Siches
Michelle Bachelet = Michelle Bachelet
Carolina Tohá = Carolina Tohá
Petorca = Petorca, Chile
Javier Macaya = Javier Macaya
Independent Democratic Union = Independent Democratic Union
José Antonio Kast = José Antonio Kast
Republican Party (Chile, 2019) = Republican Party (Chile, 2019)
Radio Bío-Bío = Radio Bío-Bío
Constitution of Chile = Constitution of Chile
Augusto Pinochet = Augusto Pinochet
London Metal Exchange = London Metal Exchange
University of Chile = University of Chile
Mercado Central de Santiago = Mercado Central de Santiago
