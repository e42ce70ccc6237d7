id: sp-womens-football-federation
date: 2019-06-08
place: Paris
style: wire
topic: sport
---
# [FIFA|organization] chief promises 32 teams as [Women's World Cup|event=2019 FIFA Women's World Cup] opens with a [French|group=French people] stroll
[PARIS|place=Paris], June 8 ([AFP|organization=Agence France-Presse]) - [FIFA|organization] president [Gianni Infantino|person] said on Saturday that he wanted the [Women's World Cup|event=2019 FIFA Women's World Cup] to grow from 24 teams to 32 as soon as 2023, a day after hosts [France|place] began the tournament with a 4-0 win.
[Wendie Renard|person] headed two of the goals against [South Korea|place] at the [Parc des Princes|place] and captain [Amandine Henry|person] curled in a fourth.
{Gianni Infantino|"I was in the stadium, and I can tell you nobody was looking at their phone,"} [Infantino|person=Gianni Infantino] told a convention in the [French|group=French people] capital.
He offered no figures. The prize fund is $30 million, against $400 million at [Russia 2018|event=2018 FIFA World Cup]. The players' union, [FIFPro|organization], says the gap has widened.
{Megan Rapinoe|"Double it, then double it again, and then we'll be late,"} said [Megan Rapinoe|person] of the [United States|place], who with her team-mates is suing the [US Soccer Federation|organization=United States Soccer Federation] under the [Equal Pay Act|work=Equal Pay Act of 1963].
[Ada Hegerberg|person], the [Norwegian|group=Norwegians] striker who won the first women's [Ballon d'Or|event], is not here; she stepped away from the national side in 2017.
[CONMEBOL|organization] members [Argentina|place], [Brazil|place] and [Chile|place] support the larger field; so does the [Asian Football Confederation|organization] ([AFC|organization=Asian Football Confederation]). [UEFA|organization] has asked to see a calendar.
[Jamaica|place]'s [Reggae Girlz|organization=Jamaica women's national football team], who disbanded twice for want of money, play [Brazil|place] on Sunday in [Grenoble|place]. Their benefactor, [Cedella Marley|person], learned of the team from a flyer in her son's school bag.
{Hue Menzies|"We've got a song, '[Strike Hard|work]', and half a physio,"} their coach [Hue Menzies|person] told [Canal+|organization].
Saturday's results and scorers:
- [Germany|place] 1 [China|place] 0 (in [Rennes|place]; [Giulia Gwinn|person] 66)
- [Spain|place] 3 [South Africa|place] 1 (in [Le Havre|place]; [Jennifer Hermoso|person] 69 pen, 83 pen, [Lucía García|person] 89)
- [Norway|place] 3 [Nigeria|place] 0 (in [Reims|place])
{~a teacher|"My pupils asked which one is [Mbappé|person=Kylian Mbappé],"} said a teacher who had brought 50 children from [Saint-Denis|place]. {~a teacher (cont)|"By half-time they'd stopped asking."}
---
2018 FIFA World Cup = 2018 FIFA World Cup
2019 FIFA Women's World Cup = 2019 FIFA Women's World Cup
Ada Hegerberg = Ada Hegerberg
Agence France-Presse = Agence France-Presse
Amandine Henry = Amandine Henry
Argentina = Argentina
Asian Football Confederation = Asian Football Confederation
Ballon d'Or = Ballon d'Or
Brazil = Brazil
CONMEBOL = CONMEBOL
Canal+ = Canal+
Cedella Marley = Cedella Marley
Chile = Chile
China = China
Equal Pay Act of 1963 = Equal Pay Act of 1963
FIFA = FIFA
FIFPro = FIFPro
France = France
French people = French people
Germany = Germany
Gianni Infantino = Gianni Infantino
Giulia Gwinn = Giulia Gwinn
Grenoble = Grenoble
Hue Menzies = Hue Menzies
Jamaica = Jamaica
Jamaica women's national football team = Jamaica women's national football team
Jennifer Hermoso = Jennifer Hermoso
Kylian Mbappé = Kylian Mbappé
Le Havre = Le Havre
Lucía García = Lucía García
Megan Rapinoe = Megan Rapinoe
Nigeria = Nigeria
Norway = Norway
Norwegians = Norwegians
Parc des Princes = Parc des Princes
Paris = Paris
Reims = Reims
Rennes = Rennes
Saint-Denis = Saint-Denis
South Africa = South Africa
South Korea = South Korea
Spain = Spain
UEFA = UEFA
United States = United States
United States Soccer Federation = United States Soccer Federation
Wendie Renard = Wendie Renard
