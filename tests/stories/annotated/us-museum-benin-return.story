id: us-museum-benin-return
date: 2022-10-11
place: Providence
style: us
topic: culture
---
# [RISD Museum|organization] hands a [Benin|place=Kingdom of Benin] bronze back to [Nigeria|place]
[PROVIDENCE|place=Providence], [R.I.|place=Rhode Island] — For 83 years the head of a king looked out from a plinth on the third floor, past the [Roman|group=Romans] coins and the [Egyptian|group=Egyptians] mummy, toward a fire extinguisher. On Tuesday two men in gloves lowered him into a crate lined with foam. He is going home.
The [RISD Museum|organization], part of the [Rhode Island School of Design|organization], turned over the bronze, “[Head of a King (Oba)|work],” in a ceremony in [Washington|place] attended by [Nigeria|place]’s culture minister, [Lai Mohammed|person]. The [Smithsonian|organization=Smithsonian Institution] returned 29 works and the [National Gallery of Art|organization] one.
{Efosa Osagie|“We are not collecting souvenirs, we are collecting relatives,”} said [Efosa Osagie|person], a descendant of court brass casters who runs a workshop on [Igun Street|place] in [Benin City|place]. {Efosa Osagie (cont)|“This man has been away since 1897.”}
That was the year [British|group] troops sacked the royal palace. Thousands of objects were sold in [London|place] and scattered to museums from [Berlin|place] to [Philadelphia|place]. The [Providence|place] head came from a [Rockefeller|group=Rockefeller family] by way of a dealer on [Madison Avenue|place].
Curator [Gina Borromeo-Stone|person] first raised the question in 2018. She said her board had asked for facts, {Gina Borromeo-Stone|“and then, to their credit, they read them.”}
Not every institution has gone along. The [British Museum|organization], which holds about 900 pieces, is barred by the [British Museum Act|work] from giving them away. A spokesman there declined to discuss the [American|group=Americans] returns.
A group of descendants of enslaved people, led by the [New York|place] lawyer [Deadria Farmer-Paellmann|person], has argued that the metal itself, melted from slave traders’ bracelets, belongs in part to them. [Osagie|person=Efosa Osagie] did not dismiss the idea. {Efosa Osagie|“Let them come to [Benin City|place],”} he said, {Efosa Osagie (cont)|“and we will eat, and argue.”}
The plinth will stay empty for now. Someone, on Tuesday afternoon, had left a kola nut on it.
! The bronze head in its crate at the [RISD Museum|organization] in [Providence|place].
---
Providence = Providence, Rhode Island
Rhode Island = Rhode Island
RISD Museum = Rhode Island School of Design Museum
Kingdom of Benin = Kingdom of Benin
Nigeria = Nigeria
Rhode Island School of Design = Rhode Island School of Design
Lai Mohammed = Lai Mohammed
Smithsonian Institution = Smithsonian Institution
National Gallery of Art = National Gallery of Art
Benin City = Benin City
London = London
Berlin = Berlin
Rockefeller family = Rockefeller family
Madison Avenue = Madison Avenue
British Museum = British Museum
British Museum Act = British Museum Act 1963
British = British people
Washington = Washington, D.C.
Philadelphia = Philadelphia
Americans = Americans
New York = New York City
