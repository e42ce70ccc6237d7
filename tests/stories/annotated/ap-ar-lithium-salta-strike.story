id: ap-ar-lithium-salta-strike
date: 2024-05-14
place: Salta
style: wire
topic: business
---
# A salt flat, a strike and a mayor on horseback
[SALTA|place=Salta], [Argentina|place] – For nine days nothing has moved at the [Salar del Hombre Muerto|place] except the wind and, on Sunday, the mayor.
[Faustino Mamani Choque|person], who runs [San Antonio de los Cobres|place], population 5,400, rode up on a borrowed mare to ask 300 workers to let one truck pass. It carried insulin. They let it pass. Then they closed the road again with a tractor tire, a flag and a grill.
{Faustino Mamani Choque|“I am with them, but I am also with the sick,”} said [Mamani Choque|person=Faustino Mamani Choque].
The workers, contractors of [Arcadium Lithium|organization] and of [South Korea|place]’s [Posco|organization=POSCO], want pay that keeps up with prices, which have risen 289% in a year. Their union, the [AOMA|organization=Argentine Mining Workers Association], rejected 180%.
{Delia Guaymás|“I operate a pump that costs two million dollars,”} said [Delia Guaymás|person], 29, a technician from [Cafayate|place]. {Delia Guaymás (cont)|“It drinks better water than my children.”}
[Arcadium|organization=Arcadium Lithium] said in an email that talks continued {Arcadium Lithium (mixed)|“in good faith”} and that shipments through the [Chilean|group=Chileans] port of [Antofagasta|place] would be made up. [Posco|organization=POSCO] did not reply.
For President [Javier Milei|person] the timing is poor. His [Bases Law|work=Ley Bases], with tax breaks for projects above $200 million, was before the [Senate|organization=Argentine Senate] on Tuesday; three senators from the northwest are undecided. {Manuel Adorni|“The state will not referee a discussion between private parties,”} spokesman [Manuel Adorni|person] told reporters at the [Casa Rosada|organization].
[Peronists|group] smelled a chance. Former minister [Juan Grabois|person] flew up, was photographed with a llama, and left.
Governor [Gustavo Sáenz|person], who once sang folk songs for money, offered to mediate. {Gustavo Sáenz|“Without peace there is no ‘white gold’,”} he told radio [FM Aries|organization], {Gustavo Sáenz (cont)|“there’s only white.”}
The [Kolla|group=Qulla] communities around the basin are watching both sides. In 2019 [Supreme Court|organization=Supreme Court of Argentina] judges visited and asked about the rivers. They are still studying it, said [Verónica Chávez de Cruz|person], president of the [Santuario Tres Pozos|place] community, with a shrug that took in the peaks, the ponds and perhaps [Buenos Aires|place].
{Verónica Chávez de Cruz|“The name means ^Dead ^Man,”} she said. {Verónica Chávez de Cruz (cont)|“Nobody remembers which.”}
---
Salta = Salta
Argentina = Argentina
Salar del Hombre Muerto = Salar del Hombre Muerto
San Antonio de los Cobres = San Antonio de los Cobres
Arcadium Lithium = Arcadium Lithium
South Korea = South Korea
POSCO = POSCO
Cafayate = Cafayate
Antofagasta = Antofagasta
Javier Milei = Javier Milei
Ley Bases = Ley Bases
Argentine Senate = Argentine Senate
Manuel Adorni = Manuel Adorni
Casa Rosada = Casa Rosada
Juan Grabois = Juan Grabois
Gustavo Sáenz = Gustavo Sáenz
Qulla = Qulla
Supreme Court of Argentina = Supreme Court of Argentina
Buenos Aires = Buenos Aires
