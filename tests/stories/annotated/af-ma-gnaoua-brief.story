id: af-ma-gnaoua-brief
date: 2017-06-30
place: Essaouira
style: wire
topic: culture
---
# Brass from [New Orleans|place], krakebs from [Essaouira|place]: [Gnaoua|event=Gnaoua World Music Festival] festival marks 20 years
[ESSAOUIRA|place=Essaouira] ([AFP|organization=Agence France-Presse]) - ^Some 300,000 people packed the ramparts of the [Moroccan|group=Moroccans] port of [Essaouira|place] on Thursday as the [Gnaoua World Music Festival|event] opened its twentieth edition, with a street parade, two late maâlems and a gale.
First on stage was maâlem [Hassan Boussou-Kebir|person], whose forebears were brought across the [Sahara|place] as slaves. Beside him sat the trumpeter [Christian Reed-Toussaint|person], from [New Orleans|place], whose forebears had been shipped across the [Atlantic|place=Atlantic Ocean].
{Christian Reed-Toussaint|"We checked. We have the same rhythm for crying and the same for soup,"} the [American|group=Americans] said.
Over four days, [Carlos Santana|person]'s drummer [Cindy Blackman|person=Cindy Blackman Santana], [Senegalese|group] bassist [Alune Wade|person] and [Lucky Peterson|person], the bluesman, are due to share the bill with twenty-one maâlems.
Producer [Neila Tazi|person] recalled that the first edition had one loudspeaker. {Neila Tazi|"It was borrowed from the mosque,"} she said, {Neila Tazi (cont)|"and at sunset we had to give it back."}
Hotels are full as far as [Sidi Kaouki|place]. The [National Tourist Office|organization=Moroccan National Tourist Office] puts the takings of the week at 200 million dirhams ($20.6 million), twice what the sardine fleet lands in a year.
Not everyone in the medina was dancing. {~a wood carver|"For four days I sell water and for 361 days I sell nothing,"} said a carver of thuya wood whose shop looks onto [Moulay Hassan Square|place].
[Royal Air Maroc|organization] laid on extra flights from [Paris|place] and [Casablanca|place].
Late in the evening, with sand blowing across the stage, the two visitors closed with [Didn't He Ramble|work]. A man in the crowd was heard to ask whether that was {~a man in the crowd (mixed)|"one of ours"}. He was told that it was.
The culture ministry in [Rabat|place] is preparing a file to have [Gnaoua|group=Gnawa] rites put on [UNESCO|organization]'s list of intangible heritage.
---
Agence France-Presse = Agence France-Presse
Alune Wade = Alune Wade
Atlantic Ocean = Atlantic Ocean
Carlos Santana = Carlos Santana
Casablanca = Casablanca
Cindy Blackman Santana = Cindy Blackman Santana
Didn't He Ramble = Didn't He Ramble
Essaouira = Essaouira
Gnaoua World Music Festival = Gnaoua World Music Festival
Gnawa = Gnawa
Lucky Peterson = Lucky Peterson
Moroccan National Tourist Office = Moroccan National Tourist Office
Neila Tazi = Neila Tazi
New Orleans = New Orleans
Paris = Paris
Rabat = Rabat
Royal Air Maroc = Royal Air Maroc
Sahara = Sahara
UNESCO = UNESCO
