id: sp-edgbaston-test
date: 2023-07-02
place: Birmingham
style: british
topic: sport
---
# [Lyle|person=Fraser Lyle]’s stubborn 88 leaves [Ashes|event=The Ashes] ^Test in the balance
> [England|place] 319 & 142-4; [Australia|place] 402. [England|place] lead by 59 with six wickets standing
There are prettier ways to make 88 than [Fraser Lyle|person] found at [Edgbaston|place] on Sunday. [England|place] would not swap it for any of them.
The [Durham|organization=Durham County Cricket Club] left-hander was dropped at nine, hit on the helmet at 31 and all but run out by his own captain, [Ben Stokes|person], at 60. He came off at stumps unbeaten, grinning, with a bruise on his forearm the shape of [Tasmania|place].
{Fraser Lyle|‘I’ve had worse off my brother in the garden,’} [Lyle|person=Fraser Lyle] said. {Fraser Lyle (cont)|‘He’s a builder. He bowls like one.’}
[Australia|place] thought they had him when [Pat Cummins|person] found an inside edge. The umpire, [Nitin Sathe|person], gave it; [Hawk-Eye|product] disagreed by a sliver. [Travis Head|person] could be heard on the stump microphone asking for his money back.
[Cummins|person=Pat Cummins], who took three for 38 and bowled without a break from tea, refused to be glum. {Pat Cummins|‘If you’d offered us this on Wednesday, we’d have snapped your hand off,’} the [Australia|place] captain told [Test Match Special|work].
Earlier [Scott Boland|person] and [Ned Farrelly|person], the [South Australia|organization=South Australia cricket team] all-rounder, had stretched the visitors’ lead to 83. [Farrelly|person=Ned Farrelly]’s 47 included a six into the [Eric Hollies Stand|place] that landed in a fancy-dress party of [Beefeaters|group=Yeomen Warders] and was returned with a speech.
[Mark Wood|person] will be fit to bowl, the [England and Wales Cricket Board|organization] said, after a scan on his heel. The [ECB|organization=England and Wales Cricket Board] has added [Surrey|organization=Surrey County Cricket Club]’s [Jomo Ellington|person] to the squad for [Headingley|place].
Not everyone was gripped. {~a spectator|‘I came for [Bazball|work],’} grumbled a spectator from [Solihull|place], {~a spectator (cont)|‘and they’ve given me [Boycott|person=Geoffrey Boycott].’}
The weather is set fair. A fifth-day pitch, a lead of 59 and a man with a bruise: the [Ashes|event=The Ashes] has turned on less, as anyone who saw [Headingley|place] in 1981, or the [2005 series|event=2005 Ashes series], will tell you at length.
---
2005 Ashes series = 2005 Ashes series
Australia = Australia
Ben Stokes = Ben Stokes
Durham County Cricket Club = Durham County Cricket Club
Edgbaston = Edgbaston
England = England
England and Wales Cricket Board = England and Wales Cricket Board
Geoffrey Boycott = Geoffrey Boycott
Hawk-Eye = Hawk-Eye
Headingley = Headingley
Mark Wood = Mark Wood
Pat Cummins = Pat Cummins
Scott Boland = Scott Boland
Solihull = Solihull
South Australia cricket team = South Australia cricket team
Surrey County Cricket Club = Surrey County Cricket Club
Tasmania = Tasmania
Test Match Special = Test Match Special
The Ashes = The Ashes
Travis Head = Travis Head
