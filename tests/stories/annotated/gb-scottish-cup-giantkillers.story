id: gb-scottish-cup-giantkillers
date: 2019-01-20
place: Auchinleck
style: british
topic: sport
---
# Juniors’ day out: pit village side knock [Ayr|organization=Ayr United] out of the [Cup|event=Scottish Cup]
[AUCHINLECK|place=Auchinleck] is a village of 3,500 souls in [East Ayrshire|place], and on Saturday, give or take a nightshift, all of them were at [Beechwood Park|place].
They saw [Auchinleck Talbot|organization], of the junior leagues, beat [Ayr United|organization], of the [Scottish Championship|event], 1-0 in the fourth round of the [Scottish Cup|event].
[Craig McCracken|person], a fireman, scored it, from a corner, with twelve minutes left. {Craig McCracken|‘I’m on at six the morn,’} he said. {Craig McCracken (cont)|‘If your chip pan goes up, gonnae do it after nine?’}
[Tommy Sloan|person], the manager, whose side has won the [Scottish Junior Cup|event] a dozen times, was hoisted on to the roof of a burger van. {Tommy Sloan|‘I’ve been telling [Glasgow|place] folk for years there’s a team down here,’} he told [BBC Scotland|organization].
There was no luck in it. [Ayr|organization=Ayr United] had the league’s leading scorer, [Lawrence Shankland|person], but he had one shot, and that was from [Mauchline|place]. [Liam Smith|person] hit a post. [Declan McDaid|person], on loan from nowhere in particular, was booked by [Don Robertson|person].
[Ian McCall|person], his opposite number, offered no excuses about the pitch, which sloped. {Ian McCall|‘It slopes for both,’} he said. Nor did the [Honest Men|organization=Ayr United] support, some 900 of them, who had come the fifteen miles by bus and in some cases on foot.
By five the bar of the [Railway Inn|place] had drunk itself dry of [Tennent’s|product=Tennent's Lager]. [Isa Boswell|person], 92, who claims descent from [James Boswell|person], the biographer of [Samuel Johnson|person], and had not missed a tie since [VE Day|event=Victory in Europe Day], had a sherry. {Isa Boswell|‘I thought [McCracken|person=Craig McCracken] was slow to the first one,’} she observed.
The [Coalfields Regeneration Trust|organization] paid for the floodlights; the [National Union of Mineworkers|organization], as was, paid for the stand. The last deep pit, at [Barony|place], shut in 1989.
[Celtic|organization], [Rangers|organization], [Hearts|organization=Heart of Midlothian] and [Aberdeen|organization=Aberdeen F.C.] are in the draw today. So, {Tommy Sloan (mixed)|‘by rights’}, as [Sloan|person=Tommy Sloan] put it, are [Talbot|organization=Auchinleck Talbot].
---
East Ayrshire = East Ayrshire
Beechwood Park = Beechwood Park, Auchinleck
Auchinleck Talbot = Auchinleck Talbot F.C.
Ayr United = Ayr United F.C.
Scottish Championship = Scottish Championship
Scottish Cup = Scottish Cup
Scottish Junior Cup = Scottish Junior Cup
Glasgow = Glasgow
BBC Scotland = BBC Scotland
Lawrence Shankland = Lawrence Shankland
Mauchline = Mauchline
Ian McCall = Ian McCall (footballer, born 1964)
Tennent's Lager = Tennent's Lager
James Boswell = James Boswell
Samuel Johnson = Samuel Johnson
Victory in Europe Day = Victory in Europe Day
Coalfields Regeneration Trust = Coalfields Regeneration Trust
National Union of Mineworkers = National Union of Mineworkers (Great Britain)
Celtic = Celtic F.C.
Rangers = Rangers F.C.
Heart of Midlothian = Heart of Midlothian F.C.
Aberdeen F.C. = Aberdeen F.C.
Tommy Sloan = Tommy Sloan
