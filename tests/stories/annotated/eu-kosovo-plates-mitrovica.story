id: eu-kosovo-plates-mitrovica
date: 2022-11-24
place: Pristina
style: wire
topic: politics
---
# [Serbia|place] and [Kosovo|place] settle number plate row, leave the rest for [Paris|place]
[BRUSSELS|place=Brussels] ([AFP|organization=Agence France-Presse]) — [Serbia|place] and [Kosovo|place] have struck a deal over car licence plates that ends, for now, an argument that had emptied police stations in the north of [Kosovo|place] and worried [NATO|organization], the [EU|organization=European Union]’s top diplomat announced on Wednesday night.
{Josep Borrell|“We have a deal!”} [Josep Borrell|person] posted on [Twitter|product], shortly after 11 p.m. {Josep Borrell (cont)|“It took two hundred cars and two years.”}
[Belgrade|place] will stop issuing plates with the letters of [Kosovo|place]’s towns, such as ^KM for [Kosovska Mitrovica|place=Mitrovica, Kosovo]. [Pristina|place], in turn, will not fine the drivers who still use them, about 9,000 [Serbs|group], most of whom had refused to re-register.
[Albin Kurti|person], the [Kosovar|group=Kosovars] prime minister, had planned to hand out the first fines of 150 euros at dawn on Thursday. The [U.S.|place=United States] ambassador, [Jeff Hovenier|person], had asked him for two more days, and then one.
In [North Mitrovica|place], on the bridge over the [Ibar|place=Ibar River] that people cross as little as they can, a [Carabinieri|organization] patrol of [KFOR|organization=Kosovo Force] watched a traffic jam form. {Dragan Jevtić|“My plate says ^KM, my neighbour’s says 02. We have the same mechanic,”} said [Dragan Jevtić|person], a retired chemist in a [Zastava 101|product]. {Dragan Jevtić (cont)|“He is [Albanian|group=Albanians], he says we are both rusty.”}
Six hundred [Serb|group=Serbs] officers and judges resigned in November in protest. Their return, said [Petar Petković|person] of [Serbia|place]’s [Office for Kosovo and Metohija|organization], would take {Petar Petković (mixed)|“more than a screwdriver”}.
[Serbia|place] does not recognise the independence that its former province declared in 2008. A text written by [France|place] and [Germany|place], under which each side would accept the other’s documents, is to be discussed when [Emmanuel Macron|person] receives both leaders.
[Milica Andrić Rakić-Todorov|person] of the think tank [Mitrovica Forum|organization] doubts that much will change. {Milica Andrić Rakić-Todorov|“The plates were the alphabet,”} she said. {Milica Andrić Rakić-Todorov (cont)|“Now comes the spelling.”}
---
Josep Borrell = Josep Borrell
Twitter = Twitter
Mitrovica, Kosovo = Mitrovica, Kosovo
Albin Kurti = Albin Kurti
Jeff Hovenier = Jeff Hovenier
North Mitrovica = North Mitrovica
Ibar River = Ibar (river)
Carabinieri = Carabinieri
Kosovo Force = Kosovo Force
Zastava 101 = Zastava 101
Petar Petković = Petar Petković
Office for Kosovo and Metohija = Office for Kosovo and Metohija
Emmanuel Macron = Emmanuel Macron
Serbia = Serbia
Kosovo = Kosovo
Paris = Paris
Brussels = Brussels
Agence France-Presse = Agence France-Presse
NATO = NATO
European Union = European Union
Belgrade = Belgrade
Pristina = Pristina
Serbs = Serbs
United States = United States
Albanians = Albanians
France = France
Germany = Germany
