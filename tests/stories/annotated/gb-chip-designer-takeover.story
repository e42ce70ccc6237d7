id: gb-chip-designer-takeover
date: 2024-03-27
place: Cambridge
style: british
topic: technology
---
# [Cambridge|place] ^Chip ^Designer [Quoin Logic|organization] ^Snubs £2.1bn ^Offer ^From [California|place]
[Quoin Logic|organization], the chip designer born in a [Cambridge|place] cricket pavilion, has rebuffed a £2.1bn approach from [Sunnyvale|place]-based [Meridian Micro|organization], telling shareholders that the [American|group=Americans] group {Quoin Logic (mixed)|"knows what we are worth, and hoped that we did not"}.
Shares in [Quoin|organization=Quoin Logic], which joined the [London Stock Exchange|organization] in 2021, jumped 34pc to 512p, short of the 540p on offer. It was the biggest riser on the [FTSE 250|product].
The company's designs for low-power accelerators are licensed by [Nokia|organization], [Bosch|organization] and [Samsung|organization], and are inside some 90m hearing aids. Its founder, [Ottavia Penn-Rajaratnam|person], 38, owns 17pc.
{Ottavia Penn-Rajaratnam|"We are not for sale at that price, and I'd need to ask my mother about any other,"} Ms [Penn-Rajaratnam|person=Ottavia Penn-Rajaratnam] said on a call with analysts. She declined to say whether talks had been held with [Arm|organization=Arm Holdings] or [Nvidia|organization].
Dr [Jens Achterhof|person], chief executive of [Meridian|organization=Meridian Micro], said the bid was {Jens Achterhof (mixed)|"full, fair and in cash"}. Under the rules of the [Takeover Panel|organization] it has until 24 April to make a firm offer or walk away.
Ministers are watching. [Michelle Donelan|person], the technology secretary, can examine any deal under the [National Security and Investment Act|work]. [Kemi Badenoch|person], the business secretary, told the [Daily Telegraph|organization=The Daily Telegraph] that [Britain|place=United Kingdom] should be {Kemi Badenoch (mixed)|"a place where companies grow old, not just up"}.
[Hermann Hauser|person], the [Austrian|group=Austrians]-born investor who backed [Acorn|organization=Acorn Computers] in the ^Seventies, urged institutions to hold out. {Hermann Hauser|"They'll be back by ^Michaelmas,"} he predicted.
[Baillie Gifford|organization], with 9pc, is thought to support the board; [M&G|organization] has not made up its mind. [Goldman Sachs|organization] and [Numis|organization] are advising [Quoin|organization=Quoin Logic].
The [University of Cambridge|organization] stands to gain whatever happens: its venture arm put in £200,000 in 2011, when [Quoin|organization=Quoin Logic] consisted of Ms [Penn-Rajaratnam|person=Ottavia Penn-Rajaratnam], a doctoral student called [Wu Jianhong|person], and a kettle. {Wu Jianhong|"I've still got the kettle,"} Dr [Wu|person=Wu Jianhong] said.
---
Cambridge = Cambridge
Sunnyvale = Sunnyvale, California
California = California
London Stock Exchange = London Stock Exchange
FTSE 250 = FTSE 250 Index
Nokia = Nokia
Bosch = Bosch (company)
Samsung = Samsung
Arm Holdings = Arm Holdings
Nvidia = Nvidia
Takeover Panel = Panel on Takeovers and Mergers
Michelle Donelan = Michelle Donelan
National Security and Investment Act = National Security and Investment Act 2021
Kemi Badenoch = Kemi Badenoch
The Daily Telegraph = The Daily Telegraph
United Kingdom = United Kingdom
Hermann Hauser = Hermann Hauser
Acorn Computers = Acorn Computers
Baillie Gifford = Baillie Gifford
M&G = M&G plc
Goldman Sachs = Goldman Sachs
Numis = Numis Securities
University of Cambridge = University of Cambridge
