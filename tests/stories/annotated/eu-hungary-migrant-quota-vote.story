id: eu-hungary-migrant-quota-vote
date: 2016-10-03
place: Budapest
style: wire
topic: politics
---
# [Orban|person=Viktor Orbán] vows law change although [Hungarian|group=Hungarians] quota vote falls short
[BUDAPEST|place=Budapest] — [Hungary|place]’s Prime Minister [Viktor Orbán|person] said on Sunday night that he would amend the constitution, after a referendum on [European Union|organization] migrant quotas in which nearly all voters sided with him but too few turned up to make the result binding.
With 98 per cent of the votes in, turnout stood at 43.9 per cent, the [National Election Office|organization] said, below the 50 per cent needed.
{Viktor Orbán|“Nine out of ten who came voted for sovereignty,”} [Orbán|person=Viktor Orbán] told supporters at the [Bálna|place] centre on the [Danube|place]. {Viktor Orbán (cont)|“[Brussels|place] or [Budapest|place], that was the question.”}
Opponents, who had urged people to stay at home or to spoil their ballots, held a party of their own. At a bar in the [Eighth District|place=Józsefváros], members of the satirical [Two-Tailed Dog Party|organization=Hungarian Two-Tailed Dog Party] sold scarves printed with invalid crosses.
{Gergely Halász-Kovács|“We asked for stupid answers to a stupid question and we got a quarter of a million of them,”} said [Gergely Halász-Kovács|person], 31, a volunteer.
[Gábor Vona|person], who then led the far-right [Jobbik|organization], said it was {Gábor Vona (mixed)|“a fiasco with fireworks.”} [Ferenc Gyurcsány|person], a former [Socialist|group=Socialists] premier, also said that the government had lost.
[Fidesz|organization], in power since 2010, spent more than 10 billion forints on the campaign, according to the watchdog [Civitas Budapest|organization]. Blue posters asked: “Did you know?”
In [Vienna|place], Foreign Minister [Sebastian Kurz|person] warned against gloating. [Martin Schulz|person], president of the [European Parliament|organization], told [Germany|place]’s [ARD|organization=ARD (broadcaster)] that [Orbán|person=Viktor Orbán] was playing {Martin Schulz (mixed)|“a dangerous game.”}
In [Röszke|place], on the [Serbian|group=Serbians] border, [Erzsébet Tóth Bíróné|person], who farms paprika beside the fence, had voted early. {Erzsébet Tóth Bíróné|“I used to give them water,”} she said of the [Afghans|group] and [Syrians|group] of 2015. {Erzsébet Tóth Bíróné (cont)|“Now I only see policemen, and they bring their own.”}
---
Viktor Orbán = Viktor Orbán
Bálna = Bálna
Józsefváros = Józsefváros
Hungarian Two-Tailed Dog Party = Hungarian Two-Tailed Dog Party
Gábor Vona = Gábor Vona
Jobbik = Jobbik
Ferenc Gyurcsány = Ferenc Gyurcsány
Sebastian Kurz = Sebastian Kurz
Martin Schulz = Martin Schulz
ARD (broadcaster) = ARD (broadcaster)
Röszke = Röszke
Hungarians = Hungarians
Budapest = Budapest
Hungary = Hungary
European Union = European Union
Danube = Danube
Brussels = Brussels
Fidesz = Fidesz
Vienna = Vienna
European Parliament = European Parliament
Germany = Germany
Serbians = Serbs
Afghans = Afghans
Syrians = Syrians
