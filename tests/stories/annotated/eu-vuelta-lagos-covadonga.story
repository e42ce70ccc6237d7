id: eu-vuelta-lagos-covadonga
date: 2019-09-08
place: Oviedo
style: wire
topic: sport
---
# Rider [Ibarretxe|person=Unai Ibarretxe] survives fog and a goat to win at [Covadonga|place]
[OVIEDO|place=Oviedo], [Spain|place] ([AP|organization=Associated Press]) — [Unai Ibarretxe|person] attacked on the steepest ramps of the [Lagos de Covadonga|place=Lakes of Covadonga] on Sunday and held on through thick fog to win the 15th stage of the [Vuelta a España|event], the first [Basque|group=Basques] winner on the climb in nineteen years.
[Primož Roglič|person] finished safely in the main group and kept the leader's red jersey. The [Slovenian|group=Slovenes] of [Jumbo-Visma|organization=Visma–Lease a Bike] leads [Alejandro Valverde|person] overall by 2 minutes and 25 seconds.
{Unai Ibarretxe|"I couldn't see my own front wheel,"} [Ibarretxe|person=Unai Ibarretxe] said. {Unai Ibarretxe (cont)|"Then I saw a goat. It was very calm. I decided to be calm too."}
The 26-year-old, who rides for the small [Caja Cantábrica|organization] team, was part of a breakaway of eleven that included [Dutch|group=Dutch people] veteran [Joost van den Eijnden|person] and [Colombia|place]'s [Yeison Tabares Ospina|person]. They built a lead of nine minutes on the road from [Tineo|place].
[Van den Eijnden|person=Joost van den Eijnden], 38, cracked with three kilometers left. {Joost van den Eijnden|"Nothing in the legs,"} he wrote on a piece of tape stuck to his bars, which a television camera picked up before the finish.
[Tabares|person=Yeison Tabares Ospina] took second, 14 seconds back. {Yeison Tabares Ospina|"[Unai|person=Unai Ibarretxe] deserves it. At the [Giro d'Italia|event] he waited for me when I crashed,"} he said through a translator.
[Valverde|person=Alejandro Valverde], the world champion, lost six seconds to [Roglič|person=Primož Roglič] in the final sprint for bonuses, according to the official timing. He was asked whether, at 39, he still believed he could win. {Alejandro Valverde|"I believed it at breakfast,"} he said.
- Stage: 1. [Ibarretxe|person=Unai Ibarretxe] ([Spain|place]), 4 hours 38 minutes; 2. [Tabares|person=Yeison Tabares Ospina] ([Colombia|place]) at 14 seconds; 3. [Van den Eijnden|person=Joost van den Eijnden] ([Netherlands|place]) at 1:07.
- Overall: 1. [Roglič|person=Primož Roglič] ([Slovenia|place]); 2. [Valverde|person=Alejandro Valverde] ([Spain|place]) at 2:25; 3. [Miguel Ángel López|person] ([Colombia|place]) at 3:42.
The race continues Monday with a stage from [Pravia|place] to [Alto de la Cubilla|place].
---
Oviedo = Oviedo
Lakes of Covadonga = Lakes of Covadonga
Vuelta a España = Vuelta a España
Primož Roglič = Primož Roglič
Visma–Lease a Bike = Visma–Lease a Bike
Alejandro Valverde = Alejandro Valverde
Colombia = Colombia
Tineo = Tineo
Giro d'Italia = Giro d'Italia
Miguel Ángel López = Miguel Ángel López (cyclist)
Pravia = Pravia
Spain = Spain
Associated Press = Associated Press
Basques = Basques
Slovenes = Slovenes
Dutch people = Dutch people
Netherlands = Netherlands
Slovenia = Slovenia
