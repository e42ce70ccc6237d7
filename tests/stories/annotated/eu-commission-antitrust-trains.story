id: eu-commission-antitrust-trains
date: 2019-02-06
place: Brussels
style: wire
topic: business
---
# [Brussels|place] blocks [Siemens|organization]-[Alstom|organization] train merger, angering [Paris|place] and [Berlin|place]
[BRUSSELS|place=Brussels], ^Feb 6 ([dpa|organization=Deutsche Presse-Agentur]) - [EU|organization=European Union] antitrust regulators on Wednesday vetoed the creation of a [Franco|group=French people]-[German|group=Germans] rail champion, saying that a merger of [Siemens|organization]' train business with [Alstom|organization] would have cut competition in signals and in very fast trains.
{Margrethe Vestager|"A train ticket is dear enough with two bidders. I did not want to learn what it costs with one,"} Competition Commissioner [Margrethe Vestager|person] told reporters. {Margrethe Vestager (cont)|"We asked for more, and it did not come."}
The verdict, expected for weeks, drew an unusual rebuke from two governments at once. [French|group=French language] Finance Minister [Bruno Le Maire|person] said that the [European Commission|organization] had committed {Bruno Le Maire (mixed)|"an economic error"} that would serve [China|place]. His [German|group=Germans] counterpart, [Peter Altmaier|person], promised to rewrite the rules.
At stake was an answer to [CRRC|organization=CRRC Corporation], the [Chinese|group=Chinese people] giant formed in 2015, which makes some 200 high-speed trains a year. [Siemens|organization] builds the [ICE|product=Intercity Express], [Alstom|organization] the [TGV|product].
[Joe Kaeser|person], chief executive of [Siemens|organization], wrote on [Twitter|product] that those who love [Europe|place] should shape its future, not {Joe Kaeser (mixed)|"get lost in formulas of the past century"}. Shares in [Alstom|organization] rose nonetheless, by 2.4% in [Paris|place].
In [Belfort|place], where [TGV|product] power cars have been assembled since the 1970s, workers opened a bottle. {Ghislaine Vuillemin-Saugeot|"They were going to merge us into a footnote,"} said [Ghislaine Vuillemin-Saugeot|person], a welder and delegate of the [CGT|organization=General Confederation of Labour (France)] union. In [Krefeld|place], her [IG Metall|organization] colleague [Detlef Kuhlmann|person] was sorry: he had been learning [French|group=French language].
National watchdogs in [Britain|place=United Kingdom], [Spain|place], [Belgium|place] and the [Netherlands|place] had all raised doubts. The head of [Germany|place]'s [Federal Cartel Office|organization], [Andreas Mundt|person], backed [Vestager|person=Margrethe Vestager] in public, [Handelsblatt|organization] reported.
The [Commission|organization=European Commission] has approved more than 3,000 mergers over ten years and blocked nine, among them one between [Ryanair|organization] and [Aer Lingus|organization]. It also stopped [Wieland|organization=Wieland-Werke AG] from buying a copper unit of [Aurubis|organization] on Wednesday, a decision that almost nobody noticed.
(Reporting by [Maarten Coppens|person])
---
Alstom = Alstom
Margrethe Vestager = Margrethe Vestager
Bruno Le Maire = Bruno Le Maire
Peter Altmaier = Peter Altmaier
CRRC Corporation = CRRC
Intercity Express = Intercity Express
TGV = TGV
Joe Kaeser = Joe Kaeser
Twitter = Twitter
Belfort = Belfort
General Confederation of Labour (France) = General Confederation of Labour (France)
Krefeld = Krefeld
IG Metall = IG Metall
French language = French language
Federal Cartel Office = Federal Cartel Office
Andreas Mundt = Andreas Mundt
Handelsblatt = Handelsblatt
Ryanair = Ryanair
Aer Lingus = Aer Lingus
Aurubis = Aurubis
Brussels = Brussels
Siemens = Siemens
Paris = Paris
Berlin = Berlin
Deutsche Presse-Agentur = Deutsche Presse-Agentur
European Union = European Union
Germans = Germans
China = China
Chinese people = Chinese people
Europe = Europe
United Kingdom = United Kingdom
Spain = Spain
Belgium = Belgium
Netherlands = Netherlands
Germany = Germany
