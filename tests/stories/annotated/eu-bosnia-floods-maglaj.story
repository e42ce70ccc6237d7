id: eu-bosnia-floods-maglaj
date: 2014-05-18
place: Maglaj
style: wire
topic: disaster
---
# In drowned [Bosnian|group=Bosnians] town, mines float and neighbours share a boat
[MAGLAJ|place=Maglaj], [Bosnia and Herzegovina|place] ([AFP|organization=Agence France-Presse]) – When the [Bosna|place=Bosna (river)] river came through her kitchen window on Thursday, [Fikreta Mujezinović-Hodžić|person] took the [Koran|work=Quran], her insulin and the neighbour’s goat, in that order, and climbed to the attic.
{Fikreta Mujezinović-Hodžić|“The neighbour was on his own roof. He shouted: is she well? He meant the goat,”} the 66-year-old said on Sunday in a sports hall in [Zenica|place].
The heaviest rains since records began 120 years ago have killed at least 44 people in [Bosnia|place=Bosnia and Herzegovina], [Serbia|place] and [Croatia|place]. A third of [Bosnia|place=Bosnia and Herzegovina], where more than a million people live, lay under water.
Near [Doboj|place] landslides have dragged away the signs that marked minefields from the 1992-95 war. {Saša Obradović|“Water lifts a mine like a plate,”} said [Saša Obradović|person] of the [Mine Action Centre|organization=Bosnia and Herzegovina Mine Action Centre] in [Sarajevo|place]. {Saša Obradović (cont)|“Some will go down the [Sava|place] and see [Belgrade|place]. They are still alive after twenty years.”}
[Bakir Izetbegović|person], who chairs the country’s three-man presidency, flew over the valley in a helicopter lent by [EUFOR|organization=European Union Force Bosnia and Herzegovina]. Three [Slovenian|group=Slovenes] crews with [Bell 412s|product=Bell 412] had already plucked 480 people from rooftops.
In [Serbia|place], police moved 12,000 residents from [Obrenovac|place] and soldiers built a wall of sacks around the [Nikola Tesla|place=Nikola Tesla Thermal Power Plant] power plant, which makes half of the nation’s electricity. Prime Minister [Aleksandar Vučić|person] called the flood {Aleksandar Vučić (mixed)|“a flood that our grandchildren will be told about”}, and thanked [Russia|place], the [European Union|organization] and [Novak Djokovic|person].
[Djokovic|person=Novak Djokovic], who beat [Rafael Nadal|person] in the final of the [Italian Open|event=2014 Italian Open] on Sunday, promised his prize money.
In [Maglaj|place], a former [Serb|group=Serbs] soldier, [Ratko Pejić|person], was ferrying bread in a fibreglass boat with a [Bosniak|group=Bosniaks] baker, [Mirsad Spahić|person]. They had last faced each other across this river in 1993.
{Ratko Pejić|“He says I was a bad shot,”} [Pejić|person=Ratko Pejić] said. [Spahić|person=Mirsad Spahić], rowing, corrected him: {Mirsad Spahić|“I said, thank ^God.”}
! Residents wait on a roof in [Maglaj|place]. ([AFP|organization=Agence France-Presse]/[Dženana Kurtović|person])
---
Maglaj = Maglaj
Bosna (river) = Bosna (river)
Quran = Quran
Zenica = Zenica
Doboj = Doboj
Sava = Sava
Bakir Izetbegović = Bakir Izetbegović
European Union Force Bosnia and Herzegovina = Operation Althea
Bell 412 = Bell 412
Obrenovac = Obrenovac
Nikola Tesla Thermal Power Plant = Nikola Tesla Power Plant
Aleksandar Vučić = Aleksandar Vučić
Novak Djokovic = Novak Djokovic
Rafael Nadal = Rafael Nadal
2014 Italian Open = 2014 Italian Open
Bosnians = Bosnians
Bosnia and Herzegovina = Bosnia and Herzegovina
Agence France-Presse = Agence France-Presse
Serbia = Serbia
Croatia = Croatia
Sarajevo = Sarajevo
Belgrade = Belgrade
Slovenes = Slovenes
Russia = Russia
European Union = European Union
Serbs = Serbs
Bosniaks = Bosniaks
