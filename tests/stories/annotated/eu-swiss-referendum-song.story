id: eu-swiss-referendum-song
date: 2021-11-28
place: Bern
style: british
topic: politics
---
# [Swiss|group=Swiss people] voters back ^Covid law, nurses, and decline to draw judges by lot
[BERN|place=Bern] — The [Swiss|group=Swiss people] went to the polls for the fourth time this year on Sunday and said yes to their government’s pandemic law, yes to their nurses and no to the idea of picking federal judges from a drum.
The [Covid-19 Act|work], which provides the legal ground for vaccine certificates, was upheld by 62 per cent. Only two cantons, [Schwyz|place=Canton of Schwyz] and [Appenzell Innerrhoden|place], voted against.
{Regula Amstutz-Zgraggen|‘In this country you may disagree with anyone for a hundred days and then you count,’} said [Regula Amstutz-Zgraggen|person], a tax clerk who was feeding ballots into a machine in [Köniz|place].
Streets around the parliament had been fenced off. The [Freiheitstrychler|organization], a group that marches with cowbells against the measures, stayed away, though one of its members, [Werner Inderbitzin|person], rang alone by the [Bundesplatz|place=Bundesplatz (Bern)].
Health Minister [Alain Berset|person], a [Social Democrat|group=Social Democrats], called on everyone to turn a page. The campaign had been {Alain Berset (mixed)|‘harder in tone than we are used to’}, he said in [French|group=French language], and then, in [German|group=German language], {Alain Berset (mixed cont)|‘than we like’}.
The nurses’ initiative won 61 per cent; no trade union had ever carried one before. {Yvonne Ribi|‘We were applauded from balconies. Now we have it in the constitution,’} said [Yvonne Ribi|person], who leads the [Swiss Nurses’ Association|organization].
The third question, thought up by a businessman, [Adrian Gasser|person], failed in each of the 26 cantons. At present the parties share out the seats on the [Federal Supreme Court|organization=Federal Supreme Court of Switzerland] in [Lausanne|place], and judges pay them a yearly tithe. The [Greens|organization=Green Party of Switzerland] and the right-wing [Swiss People’s Party|organization] ([SVP|organization=Swiss People’s Party]) agreed, for once, that this was fine.
[GFS Bern|organization=gfs.bern] put turnout at 65 per cent, the fourth highest since women got the vote, in 1971.
---
Canton of Schwyz = Canton of Schwyz
Appenzell Innerrhoden = Appenzell Innerrhoden
Köniz = Köniz
Bundesplatz (Bern) = Bundesplatz (Bern)
Alain Berset = Alain Berset
French language = French language
German language = German language
Yvonne Ribi = Yvonne Ribi
Federal Supreme Court of Switzerland = Federal Supreme Court of Switzerland
Green Party of Switzerland = Green Party of Switzerland
Swiss People’s Party = Swiss People's Party
Swiss people = Swiss people
Bern = Bern
Lausanne = Lausanne
