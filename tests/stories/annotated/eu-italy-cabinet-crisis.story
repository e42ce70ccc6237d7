id: eu-italy-cabinet-crisis
date: 2021-01-26
place: Rome
style: wire
topic: politics
---
# [Conte|person=Giuseppe Conte] resigns, gambling on a third government
> President [Mattarella|person=Sergio Mattarella] opens consultations on Wednesday
[ROME|place=Rome] ([AFP|organization=Agence France-Presse]) - Prime Minister [Giuseppe Conte|person] resigned on Tuesday after losing his majority in the [Senate|organization=Senate of the Republic (Italy)], in the hope that [Italy|place]’s head of state will hand him the job of putting together another one.
The law professor, 56, drove to the [Quirinal Palace|place] shortly after noon. [Sergio Mattarella|person], the president, asked him to stay on in a caretaker role, and will receive party leaders from Wednesday afternoon, the palace said.
The crisis began when [Matteo Renzi|person] pulled his small [Italia Viva|organization] party out of the coalition over plans for spending 209 billion euros from the [European Union|organization]’s [Recovery Fund|work=Next Generation EU].
{Giuseppe Conte|“I leave the table set, and I hope that those who want to sit down will now say so,”} [Conte|person=Giuseppe Conte] wrote on [Facebook|product].
In the corridors of the [Chamber of Deputies|organization] people talked numbers. {Ottavia Sanseverino|“Three senators are missing. Last night it was four, this morning two, and one of those had not been told,”} said [Ottavia Sanseverino|person], a political scientist at [Luiss|organization=Libera Università Internazionale degli Studi Sociali Guido Carli] university.
The two large governing parties, the [Five Star Movement|organization] and the [Democratic Party|organization] ([PD|organization=Democratic Party]), say they want [Conte|person=Giuseppe Conte] and nobody else. [Nicola Zingaretti|person], the [PD|organization=Democratic Party] leader, ruled out elections during a pandemic that has killed more than 85,000 [Italians|group].
The right wants the opposite. {Matteo Salvini|“Give the word back to the people. It is not a bad word,”} [Matteo Salvini|person] of the [League|organization=Lega Nord] told reporters. [Giorgia Meloni|person], leader of [Brothers of Italy|organization], spoke of {Giorgia Meloni (mixed)|“a market stall”}.
Investors stayed cool: the spread between [Italian|group=Italians] and [German|group=Germans] ten-year bonds narrowed to 1.19 points, and the [FTSE MIB|product] in [Milan|place] closed up 1.2 percent.
Near the [Pantheon|place=Pantheon, Rome], a barman who gave his name as [Cesare|person] had turned the television’s sound off. {Cesare|“Sixty-six governments since the war,”} he said, wiping a glass. {Cesare (cont)|“The coffee has been more stable.”}
---
Giuseppe Conte = Giuseppe Conte
Sergio Mattarella = Sergio Mattarella
Senate of the Republic (Italy) = Senate of the Republic (Italy)
Quirinal Palace = Quirinal Palace
Matteo Renzi = Matteo Renzi
Italia Viva = Italia Viva
Next Generation EU = Next Generation EU
Facebook = Facebook
Chamber of Deputies = Chamber of Deputies (Italy)
Libera Università Internazionale degli Studi Sociali Guido Carli = Libera Università Internazionale degli Studi Sociali Guido Carli
Five Star Movement = Five Star Movement
Democratic Party = Democratic Party (Italy)
Nicola Zingaretti = Nicola Zingaretti
Matteo Salvini = Matteo Salvini
Lega Nord = Lega Nord
Giorgia Meloni = Giorgia Meloni
Brothers of Italy = Brothers of Italy
FTSE MIB = FTSE MIB
Pantheon, Rome = Pantheon, Rome
Rome = Rome
Agence France-Presse = Agence France-Presse
Italy = Italy
European Union = European Union
Italians = Italians
Germans = Germans
Milan = Milan
