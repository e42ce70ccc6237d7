id: eu-brief-digest-morning
date: 2022-09-27
place: Warsaw
style: wire
topic: brief
---
# ^World ^news in brief: [Italy|place] votes, [Nord Stream|place] leaks, [NASA|organization] hits asteroid
## [Meloni|person=Giorgia Meloni] set to lead [Italy|place]
[Giorgia Meloni|person]’s [Brothers of Italy|organization] won 26% in [Italy|place]’s election, ahead of [Enrico Letta|person]’s [Democratic Party|organization=Democratic Party (Italy)]. She is likely to govern with [Matteo Salvini|person]’s [League|organization=Lega (political party)] and [Silvio Berlusconi|person]’s [Forza Italia|organization]. President [Sergio Mattarella|person] begins talks next month.
## Leaks in [Baltic|place=Baltic Sea] pipelines
[Denmark|place] and [Sweden|place] reported leaks in the [Nord Stream 1|place=Nord Stream] and [2|place=Nord Stream 2] gas pipelines near [Bornholm|place]. Seismologists at [Uppsala University|organization] recorded two explosions. [Gazprom|organization], the [Russian|group=Russians] operator, said nothing; the [Danish Armed Forces|organization] sent a frigate, the [Absalon|product=HDMS Absalon].
{Jolanta Kosińska-Grabowska|“Gas does not leak twice by chance,”} said [Jolanta Kosińska-Grabowska|person] of the [Centre for Eastern Studies|organization] in [Warsaw|place].
## Asteroid struck
[NASA|organization]’s [DART|product=Double Asteroid Redirection Test] spacecraft crashed into [Dimorphos|place], a moonlet of [Didymos|place]. It was built by [Johns Hopkins University|organization] and launched on a [Falcon 9|product].
## [Abe|person=Shinzo Abe] funeral divides [Japan|place]
Thousands of [Japanese|group=Japanese people] marched in [Tokyo|place] against the state funeral of [Shinzo Abe|person] at the [Nippon Budokan|place]. Guests included [Kamala Harris|person], [Anthony Albanese|person] and [Narendra Modi|person].
## Protests in [Iran|place]
At least 76 people have died in unrest over [Mahsa Amini|person], a [Kurdish|group=Kurds] woman who died in the hands of the morality police, [Iran Human Rights|organization], based in [Oslo|place], said.
## [Ian|event=Hurricane Ian] strengthens
[Hurricane Ian|event] hit [Pinar del Río|place], [Cuba|place], as a ^Category 3 storm and headed for [Tampa Bay|place].
## And finally
A [Banksy|person] print bought in [Lidl|organization] carrier bags’ worth of coins fetched £4,200 at [Sotheby’s|organization]. {Ottoline Crumb|“Mostly pennies,”} said the cashier, [Ottoline Crumb|person].
---
Anthony Albanese = Anthony Albanese
Baltic Sea = Baltic Sea
Banksy = Banksy
Bornholm = Bornholm
Brothers of Italy = Brothers of Italy
Centre for Eastern Studies = Centre for Eastern Studies
Cuba = Cuba
Danish Armed Forces = Danish Defence
Democratic Party (Italy) = Democratic Party (Italy)
Denmark = Denmark
Didymos = 65803 Didymos
Dimorphos = Dimorphos
Double Asteroid Redirection Test = Double Asteroid Redirection Test
Enrico Letta = Enrico Letta
Falcon 9 = Falcon 9
Forza Italia = Forza Italia
Gazprom = Gazprom
Giorgia Meloni = Giorgia Meloni
HDMS Absalon = HDMS Absalon
Hurricane Ian = Hurricane Ian
Iran = Iran
Iran Human Rights = Iran Human Rights
Italy = Italy
Japan = Japan
Japanese people = Japanese people
Johns Hopkins University = Johns Hopkins University
Kamala Harris = Kamala Harris
Kurds = Kurds
Lega (political party) = Lega (political party)
Lidl = Lidl
Mahsa Amini = Death of Mahsa Amini
Matteo Salvini = Matteo Salvini
NASA = NASA
Narendra Modi = Narendra Modi
Nippon Budokan = Nippon Budokan
Nord Stream = Nord Stream 1
Nord Stream 2 = Nord Stream 2
Oslo = Oslo
Pinar del Río = Pinar del Río
Russians = Russians
Sergio Mattarella = Sergio Mattarella
Shinzo Abe = Shinzo Abe
Silvio Berlusconi = Silvio Berlusconi
Sotheby’s = Sotheby's
Sweden = Sweden
Tampa Bay = Tampa Bay
Tokyo = Tokyo
Uppsala University = Uppsala University
Warsaw = Warsaw
