id: ap-brief-rio-metro-strike
date: 2014-06-13
place: Rio de Janeiro
style: wire
topic: brief
---
# Strike threat lifted on [Rio|place=Rio de Janeiro] subway before [Maracana|place=Maracanã Stadium] opener
[RIO DE JANEIRO|place=Rio de Janeiro] (Wire) - ^Subway workers voted late Friday to accept a 7.5 percent raise, hours before fans of [Argentina|organization=Argentina national football team] were due for Sunday's [World Cup|event=2014 FIFA World Cup] match against [Bosnia-Herzegovina|organization=Bosnia and Herzegovina national football team].
{Edmilson Pacheco Lins|"We'll strike after the final, or never,"} union boss [Edmilson Pacheco Lins|person] told members. The company, [MetrôRio|organization], made no comment. Trains would run around the clock, state governor [Luiz Fernando Pezão|person] said.
---
Rio de Janeiro = Rio de Janeiro
Maracanã Stadium = Maracanã Stadium
Argentina national football team = Argentina national football team
2014 FIFA World Cup = 2014 FIFA World Cup
Bosnia and Herzegovina national football team = Bosnia and Herzegovina national football team
Luiz Fernando Pezão = Luiz Fernando Pezão
