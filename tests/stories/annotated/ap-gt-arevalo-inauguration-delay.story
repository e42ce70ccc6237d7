id: ap-gt-arevalo-inauguration-delay
date: 2024-01-15
place: Guatemala City
style: wire
topic: politics
---
# After ten-hour delay and a shouting match, [Arévalo|person=Bernardo Arévalo] sworn in at midnight in [Guatemala|place]
> [Mayan|group=Maya people] elders who camped for 105 days light candles outside [Congress|organization=Congress of Guatemala]
The flags were in the wrong order, the King of [Spain|place] had gone to bed and the band had played the anthem of [Honduras|place] twice. But at 12.14 on Monday morning [Bernardo Arévalo|person] became president of [Guatemala|place].
{Bernardo Arévalo|“Never again authoritarianism,”} he said, in a hall named for [Miguel Ángel Asturias|person]. {Bernardo Arévalo (cont)|“Forgive the hour.”}
[Arévalo|person=Bernardo Arévalo], 65, a sociologist born in [Montevideo|place] to an exiled president, won by 20 points in August. Since then the attorney general, [Consuelo Porras|person], had asked judges to suspend his party, [Semilla|organization=Movimiento Semilla], and to lift his immunity.
On Sunday it was [Congress|organization=Congress of Guatemala] that dragged its feet. A committee of the outgoing majority examined the credentials of 160 deputies as if they had been stamps, one witness said. Outside, protesters pushed through police lines.
{Luis Pacheco|“We are here with our grandmothers,”} said [Luis Pacheco|person], president of the [48 Cantones|organization=48 Cantons of Totonicapán] of [Totonicapán|place], the [K’iche’|group=K'iche' people] authority that led October’s roadblocks. {Luis Pacheco (cont)|“They have brought stools.”}
Foreign delegations waited at the [Westin|place=Westin Camino Real]. [Samantha Power|person] of [USAID|organization=Usaid], [Colombia|place]’s [Gustavo Petro|person] and [Chile|place]’s [Gabriel Boric|person] signed a statement urging lawmakers to {~the delegations (mixed)|“hand over power as required by the [Constitution|work=Constitution of Guatemala].”} It was read by [Luis Almagro|person], secretary general of the [Organization of American States|organization], [OAS|organization=Organization of American States].
Outgoing President [Alejandro Giammattei|person] did not come. He sent the sash by messenger.
The new vice president, [Karin Herrera|person], is a biologist. [Sandra Torres|person], the former first lady whom they beat, congratulated nobody.
In the square a marimba from [Quetzaltenango|place] played until three. {Tomasa Xiloj Tum|“My feet say October,”} said [Tomasa Xiloj Tum|person], a weaver of 71 in the red huipil of [Nahualá|place], who had slept by the gate of the prosecutor’s office since then. {Tomasa Xiloj Tum (cont)|“My head says January. Ask my heart tomorrow.”}
---
Bernardo Arévalo = Bernardo Arévalo
Guatemala = Guatemala
Maya people = Maya peoples
Congress of Guatemala = Congress of the Republic of Guatemala
Spain = Spain
Honduras = Honduras
Miguel Ángel Asturias = Miguel Ángel Asturias
Montevideo = Montevideo
Consuelo Porras = María Consuelo Porras
Movimiento Semilla = Movimiento Semilla
Totonicapán = Totonicapán
K'iche' people = Kʼicheʼ people
Samantha Power = Samantha Power
Usaid = United States Agency for International Development
Colombia = Colombia
Gustavo Petro = Gustavo Petro
Chile = Chile
Gabriel Boric = Gabriel Boric
Constitution of Guatemala = Constitution of Guatemala
Luis Almagro = Luis Almagro
Organization of American States = Organization of American States
Alejandro Giammattei = Alejandro Giammattei
Karin Herrera = Karin Herrera
Sandra Torres = Sandra Torres (politician)
Quetzaltenango = Quetzaltenango
Nahualá = Nahualá
