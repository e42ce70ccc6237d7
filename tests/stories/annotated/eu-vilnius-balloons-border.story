id: eu-vilnius-balloons-border
date: 2025-10-28
place: Vilnius
style: wire
topic: conflict
---
# [Lithuania|place] shuts [Belarus|place] crossings after smugglers' balloons close [Vilnius|place] airport again
[VILNIUS|place=Vilnius], [Lithuania|place] ([AP|organization=Associated Press]) — [Lithuania|place] is closing its last two road crossings with [Belarus|place] for a month, its prime minister said Tuesday, after balloons laden with cigarettes drifted over the capital’s airport for the fourth night in a week.
[Inga Ruginienė|person], a [Social Democrat|group=Social Democrats], said that diplomats and [EU|organization=European Union] citizens would still be allowed to pass at [Medininkai|place], the post on the road to [Minsk|place]. [Šalčininkai|place] stays shut to everyone.
{Inga Ruginienė|“There was no other way. We sent signals and they sent balloons,”} [Ruginienė|person=Inga Ruginienė] told reporters at the [Seimas|organization].
More than 170 flights, operated by [Ryanair|organization], [Wizz Air|organization], [airBaltic|organization] and others, have been delayed or diverted to [Kaunas|place] and to [Riga|place] this month.
Each balloon carries up to 50 kilograms of contraband. Border guards say that a packet that costs under a euro in [Hrodna|place=Grodno] sells for five in [Vilnius|place], eight in [Berlin|place].
[Aliaksandr Lukashenka|person=Alexander Lukashenko], the authoritarian leader in [Minsk|place], dismissed the closure. {Alexander Lukashenko|“They are fighting with balloons now. What next, kites?”} the state news agency [BelTA|organization] quoted him as saying.
Officials of [NATO|organization], which [Lithuania|place] joined in 2004, take it more seriously. {~a NATO official|“If you can steer a cigarette you can steer something else,”} one of them said, speaking on condition of anonymity.
[Egidijus Stankaitis-Vėlius|person], who drives a truck for [Girteka|organization], was fourteenth in a queue of 1,100 at [Medininkai|place] with a load of [Dutch|group=Dutch people] tulip bulbs for [Kazakhstan|place]. {Egidijus Stankaitis-Vėlius|“In [Almaty|place] they will ask what happened,”} he said. {Egidijus Stankaitis-Vėlius (cont)|“I will say, the wind.”}
[Poland|place] reopened its own crossings at [Kuźnica|place=Kuźnica, Podlaskie Voivodeship] and [Bobrowniki|place=Bobrowniki, Gmina Gródek] only last month. [Sviatlana Tsikhanouskaya|person], the exiled [Belarusian|group=Belarusians] opposition leader, who lives in [Vilnius|place], asked that humanitarian cases be spared.
[Associated Press|organization] writer [Kęstutis Balčius|person] contributed to this report.
---
Inga Ruginienė = Inga Ruginienė
Medininkai = Medininkai
Šalčininkai = Šalčininkai
Seimas = Seimas
Ryanair = Ryanair
Wizz Air = Wizz Air
airBaltic = airBaltic
Kaunas = Kaunas
Grodno = Grodno
Alexander Lukashenko = Alexander Lukashenko
BelTA = BelTA
Girteka = Girteka
Sviatlana Tsikhanouskaya = Sviatlana Tsikhanouskaya
Lithuania = Lithuania
Belarus = Belarus
Vilnius = Vilnius
Associated Press = Associated Press
European Union = European Union
Minsk = Minsk
Riga = Riga
Berlin = Berlin
NATO = NATO
Dutch people = Dutch people
Kazakhstan = Kazakhstan
Almaty = Almaty
Poland = Poland
Belarusians = Belarusians
