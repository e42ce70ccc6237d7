id: gb-climate-activists-acquitted
date: 2021-04-23
place: London
style: british
topic: courts
---
# Jury clears five who glued themselves to oil firm’s revolving door
Five climate protesters who glued their hands to the revolving door of an oil company’s headquarters, and went round with it for 40 minutes, were acquitted of criminal damage yesterday although a judge had told the jury that they had no defence in law.
The verdicts at [Southwark Crown Court|organization] were greeted with silence, then with a single cough, then with tears.
The five, members of [Extinction Rebellion|organization] ([XR|organization=Extinction Rebellion]) aged from 24 to 77, had admitted damaging the door of [Caspian & North Sea Oil|organization] in [St James’s Square|place] in April 2019. They said that they were preventing a greater crime.
{Ruth Applebee-Danso|‘I taught geography for 38 years,’} said [Ruth Applebee-Danso|person], 77, a [Quaker|group=Quakers] from [Stroud|place], in [Gloucestershire|place]. {Ruth Applebee-Danso (cont)|‘I told the jury I would have been a fraud if I had not gone and stuck myself to something.’}
Her co-defendants were [Caspar Lindqvist-Moore|person], 24, a student at [SOAS|organization]; [Sunniva Bakke|person], 31, a [Norwegian|group=Norwegians] boatbuilder; Father [Dominic Scully|person], 58, a [Roman Catholic|group=Catholics] priest; and [Temi Lawal|person], 40, who used to work for [Shell|organization=Shell plc] in [Port Harcourt|place].
Judge [Gregory Penrith-Adeyemi|person] thanked the jurors for their care. He said {Gregory Penrith-Adeyemi (mixed)|‘we live under the rule of law, and you are part of it’}.
The company put the cost of the damage at £11,400. Its lawyers, [Slaughter and May|organization], said it respected the verdict. {~a company spokeswoman|‘The door has been replaced with one that slides,’} a spokeswoman said.
[Priti Patel|person], the home secretary, has described some of the group’s tactics as {Priti Patel (mixed)|‘unacceptable’}; the [Police, Crime, Sentencing and Courts Bill|work], now before the [Commons|organization=House of Commons], would raise penalties for public nuisance. [Liberty|organization] said it would make juries {Liberty (mixed)|‘spectators’}.
As for [Scully|person=Dominic Scully], he was due at evening mass in [Brixton|place]. He had a text ready, he told [Channel 4 News|work]: [Joshua|work=Book of Joshua], on walls.
---
Southwark Crown Court = Southwark Crown Court
Extinction Rebellion = Extinction Rebellion
St James’s Square = St James's Square
Quakers = Quakers
Stroud = Stroud
Gloucestershire = Gloucestershire
SOAS = SOAS University of London
Norwegians = Norwegians
Shell plc = Shell plc
Port Harcourt = Port Harcourt
Slaughter and May = Slaughter and May
Priti Patel = Priti Patel
Police, Crime, Sentencing and Courts Bill = Police, Crime, Sentencing and Courts Act 2022
House of Commons = House of Commons of the United Kingdom
Liberty = Liberty (advocacy group)
Brixton = Brixton
Channel 4 News = Channel 4 News
Book of Joshua = Book of Joshua
