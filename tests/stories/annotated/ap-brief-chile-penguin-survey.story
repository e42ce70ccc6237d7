id: ap-brief-chile-penguin-survey
date: 2020-11-03
place: Punta Arenas
style: wire
topic: science
---
# Penguins down, researchers up all night
[PUNTA ARENAS|place=Punta Arenas], [Chile|place] — Numbers of ^Magellanic penguins on [Magdalena Island|place] fell by a tenth since last season, a survey by the [University of Magallanes|organization] found.
Biologist [Alejandro Kusch Schwarzenberg|person] said fishing lines, and not climate, were suspected. {Alejandro Kusch Schwarzenberg|“We counted 58,000, four times,”} he said. {Alejandro Kusch Schwarzenberg (cont)|“Once I lost count at 41,212.”}
The work was paid for by [CONAF|organization=Conaf] and the [Wildlife Conservation Society|organization].
---
Punta Arenas = Punta Arenas
Chile = Chile
Magdalena Island = Magdalena Island, Chile
University of Magallanes = University of Magallanes
Conaf = National Forest Corporation
Wildlife Conservation Society = Wildlife Conservation Society
