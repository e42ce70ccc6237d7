id: eu-travel-deutsche-bahn-delays
date: 2024-07-15
place: Berlin
style: wire
topic: business
---
# After the [Euros|event=UEFA Euro 2024], [Germany|place] asks what is wrong with its railway
[BERLIN|place=Berlin] (^Own ^Report) — [Spain|organization=Spain national football team] beat [England|organization=England national football team] 2-1 in [Berlin|place]’s [Olympiastadion|place] on Sunday, and 40,000 people then waited for trains that did not come.
[Deutsche Bahn|organization] ([DB|organization=Deutsche Bahn]), the state railway, ran one in three of its [ICE|product=Intercity Express] trains late during the month of [Euro 2024|event=UEFA Euro 2024]. [Austrian|group=Austrians] and [Dutch|group=Dutch people] fans missed kick-offs; [UEFA|organization] tournament director [Philipp Lahm|person] missed a half.
{Roderich Kühn-Sattler|“The [Swiss|group=Swiss people] now turn our trains back in [Basel|place] so that we do not infect theirs,”} said [Roderich Kühn-Sattler|person], a retired stationmaster from [Bebra|place].
Transport Minister [Volker Wissing|person] of the [Free Democrats|organization=Free Democratic Party (Germany)] ([FDP|organization=Free Democratic Party (Germany)]) on Monday saw off the first digger on the [Riedbahn|place], the line between [Frankfurt|place] and [Mannheim|place], which closes for five months. Forty corridors will follow by 2031, among them [Hamburg|place]–[Berlin|place] and [Emmerich|place]–[Oberhausen|place].
The head of the railway, [Richard Lutz|person], blames signal boxes from the time of [Kaiser Wilhelm|person=Wilhelm II]. The [Greens|organization=Alliance 90/The Greens] blame the [CSU|organization=Christian Social Union in Bavaria], whose [Peter Ramsauer|person], [Alexander Dobrindt|person] and [Andreas Scheuer|person] ran the ministry for 12 years. [GDL|organization=Gewerkschaft Deutscher Lokomotivführer] union leader [Claus Weselsky|person] blames everybody.
[Flixtrain|organization], [ÖBB|organization=Austrian Federal Railways] and [Italy|place]’s [Trenitalia|organization] want slots. {Ghislaine Van den Bossche|“Give us the night,”} said [Ghislaine Van den Bossche|person] of [European Sleeper|organization], whose [Good Night Train|product] joins [Brussels|place] and [Prague|place].
! Passengers at [Gelsenkirchen|place] after the match of [Serbia|organization=Serbia national football team] and [England|organization=England national football team], June 16. [dpa|organization=Deutsche Presse-Agentur]
---
Alexander Dobrindt = Alexander Dobrindt
Alliance 90/The Greens = Alliance 90/The Greens
Andreas Scheuer = Andreas Scheuer
Austrian Federal Railways = Austrian Federal Railways
Austrians = Austrians
Basel = Basel
Bebra = Bebra
Berlin = Berlin
Brussels = Brussels
Christian Social Union in Bavaria = Christian Social Union in Bavaria
Claus Weselsky = Claus Weselsky
Deutsche Bahn = Deutsche Bahn
Deutsche Presse-Agentur = Deutsche Presse-Agentur
Dutch people = Dutch people
Emmerich = Emmerich am Rhein
England national football team = England national football team
European Sleeper = European Sleeper
Frankfurt = Frankfurt
Free Democratic Party (Germany) = Free Democratic Party (Germany)
Gelsenkirchen = Gelsenkirchen
Germany = Germany
Gewerkschaft Deutscher Lokomotivführer = Gewerkschaft Deutscher Lokomotivführer
Hamburg = Hamburg
Intercity Express = Intercity Express
Italy = Italy
Mannheim = Mannheim
Oberhausen = Oberhausen
Olympiastadion = Olympiastadion (Berlin)
Peter Ramsauer = Peter Ramsauer
Philipp Lahm = Philipp Lahm
Prague = Prague
Richard Lutz = Richard Lutz
Serbia national football team = Serbia national football team
Spain national football team = Spain national football team
Swiss people = Swiss people
Trenitalia = Trenitalia
UEFA = UEFA
UEFA Euro 2024 = UEFA Euro 2024
Volker Wissing = Volker Wissing
Wilhelm II = Wilhelm II
