id: sp-kings-overtime
date: 2025-02-08
place: Sacramento
style: us
topic: sport
---
# [Kings|organization=Sacramento Kings] ^Outlast [Thunder|organization=Oklahoma City Thunder] ^In ^Triple ^Overtime ^As ^Rookie ^Plays 58 ^Minutes
[Milan Jokanović|person] was supposed to be resting. Instead the 20-year-old from [Novi Sad|place] played 58 minutes, missed a flight to his sister’s wedding and hit the shot that sent 17,832 people out of [Golden 1 Center|place] hoarse.
The [Sacramento Kings|organization] beat the [Oklahoma City Thunder|organization] 151-149 on Saturday in the longest game the [NBA|organization=National Basketball Association] has seen this season.
{Milan Jokanović|“My sister will forgive me in maybe one year,”} [Jokanović|person=Milan Jokanović] said in the locker room, an ice bag taped to each knee. {Milan Jokanović (cont)|“She is a [Thunder|organization=Oklahoma City Thunder] fan, so maybe two.”}
[Sacramento|organization=Sacramento Kings] trailed by nine with 1:40 left in regulation. [Darnell Prince|person] stripped [Shai Gilgeous-Alexander|person] near midcourt, [Prince|person=Darnell Prince] again hit from the corner, and coach [Alvin Okafor-Dunn|person] spent his last timeout drawing a play that, he later admitted, was meant for somebody else.
“[Milan|person=Milan Jokanović] went to the wrong spot,” is how the box score might put it, though [Okafor-Dunn|person=Alvin Okafor-Dunn] chose gentler words. {Alvin Okafor-Dunn|“He read something I didn’t. That’s the rookie, that’s [Serbia|place], that’s [EuroLeague|event] schooling,”} the coach said.
[Oklahoma City|organization=Oklahoma City Thunder] got 44 points from [Gilgeous-Alexander|person=Shai Gilgeous-Alexander], who passed [Russell Westbrook|person] on a franchise list that [Prime Video|product=Amazon Prime Video] flashed on the screen twice before he had taken off his headband. The guard had been voted an [NBA All-Star Game|event] starter on Thursday.
{Chet Holmgren|“We’ll see them in April,”} said [Thunder|organization=Oklahoma City Thunder] center [Chet Holmgren|person].
The crowd lit the purple beam, the rooftop laser that has its own [Reddit|product] forum, a beer called [Beam Me Up|product] and a song, “[Photon Town|work],” by the [Davis|place=Davis, California] punk band [Causeway|organization].
NOTES
- [Prince|person=Darnell Prince] moved into third on the [Kings|organization=Sacramento Kings]’ all-time steals list.
- [Sacramento|organization=Sacramento Kings] plays at [Portland|organization=Portland Trail Blazers] on Monday and hosts [Golden State|organization=Golden State Warriors] on Wednesday.
- [Ines Jokanović|person], the bride, wore sneakers: a pair of [Air Jordan|product] 4s sent by [Jordan|organization=Jordan Brand] on Friday.
---
Air Jordan = Air Jordan
Amazon Prime Video = Amazon Prime Video
Chet Holmgren = Chet Holmgren
Davis, California = Davis, California
EuroLeague = EuroLeague
Golden 1 Center = Golden 1 Center
Golden State Warriors = Golden State Warriors
NBA All-Star Game = NBA All-Star Game
National Basketball Association = National Basketball Association
Novi Sad = Novi Sad
Oklahoma City Thunder = Oklahoma City Thunder
Portland Trail Blazers = Portland Trail Blazers
Reddit = Reddit
Russell Westbrook = Russell Westbrook
Sacramento Kings = Sacramento Kings
Serbia = Serbia
Shai Gilgeous-Alexander = Shai Gilgeous-Alexander
