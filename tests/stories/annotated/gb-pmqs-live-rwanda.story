id: gb-pmqs-live-rwanda
date: 2024-01-17
place: London
style: british
topic: live
---
# [UK|place=United Kingdom] politics live: [Sunak|person=Rishi Sunak] faces [Rwanda|place] rebellion as ^MPs prepare for crunch vote
> [Tory|group=Conservatives] rightwingers warn they have the numbers to sink the [Safety of Rwanda Bill|work=Safety of Rwanda (Asylum and Immigration) Bill] at third reading. Follow the day with [Gethin Prys-Morgan|person]
## 18.02
Division in the [Commons|organization=House of Commons]. Result due in about 15 minutes. [Penny Mordaunt|person], the leader of the house, has just been seen eating an apple.
## 17.40
[Robert Jenrick|person], who resigned as immigration minister, says he will vote against. So will [Suella Braverman|person], [Miriam Cates|person] and [Danny Kruger|person]. [Lee Anderson|person] and [Brendan Clarke-Smith|person] quit as deputy chairmen of the [Conservatives|organization=Conservative Party] last night.
A government whip gets in touch: {~a government whip|‘We’re home and dry. Well, home.’}
## 15.55
The [Home Office|organization] says that 358 people crossed the [Channel|place=English Channel] in small boats today, the first arrivals for ten days. They were brought to [Dover|place] by [Border Force|organization] vessels and the [RNLI|organization=Royal National Lifeboat Institution].
## 14.10
The president of [Rwanda|place], [Paul Kagame|person], has told a [Guardian|organization=The Guardian] event at the [World Economic Forum|organization] in [Davos|place] that there are limits to how long the matter can drag on. In [Kigali|place], a government spokesperson, [Yolande Mukamana|person], confirmed that [UK|place=United Kingdom] money could be returned: {Yolande Mukamana|‘If [Britain|place=United Kingdom] would like a receipt, it may have one.’}
## 12.36
That’s ^PMQs over. Snap verdict: [Keir Starmer|person] won easily. The [Labour|organization=Labour Party (UK)] leader had a simple question, whether the prime minister knew where 4,250 of the people earmarked for removal were. [Sunak|person=Rishi Sunak] never went near it.
[Stephen Flynn|person], the [SNP|organization=Scottish National Party] leader at [Westminster|place], used both of his questions on [Gaza|place=Gaza Strip]; [Ed Davey|person]’s [Liberal Democrat|group=Liberal Democrats] colleague [Wera Hobhouse|person] asked about the [Post Office|organization=Post Office Limited] and [Fujitsu|organization].
## 11.15
Good morning from a freezing [Westminster|place]. The bill would disapply parts of the [Human Rights Act|work=Human Rights Act 1998] after the [Supreme Court|organization=Supreme Court of the United Kingdom] ruled in November that [Rwanda|place] was not safe. Dame [Honor Pelham-Quist|person], a former judge of the [European Court of Human Rights|organization] in [Strasbourg|place], told the [Today|work=Today (BBC Radio 4)] programme: {Honor Pelham-Quist|‘You cannot legislate that the sun goes round the earth. You can, I suppose. It still won’t.’}
## Agenda
- Noon: [Rishi Sunak|person] faces [Keir Starmer|person] at ^PMQs.
- 2.30pm: [Alan Bates|person] is mentioned in evidence to the [Business and Trade Committee|organization].
- 6pm: voting begins. The [House of Lords|organization] gets the bill next.
---
Alan Bates = Alan Bates (subpostmaster)
Border Force = Border Force
Brendan Clarke-Smith = Brendan Clarke-Smith
Business and Trade Committee = Business and Trade Select Committee
Conservative Party = Conservative Party (UK)
Conservatives = Conservative Party (UK)
Danny Kruger = Danny Kruger
Davos = Davos
Dover = Dover
Ed Davey = Ed Davey
English Channel = English Channel
European Court of Human Rights = European Court of Human Rights
Fujitsu = Fujitsu
Gaza Strip = Gaza Strip
Home Office = Home Office
House of Commons = House of Commons of the United Kingdom
House of Lords = House of Lords
Human Rights Act 1998 = Human Rights Act 1998
Keir Starmer = Keir Starmer
Kigali = Kigali
Labour Party (UK) = Labour Party (UK)
Lee Anderson = Lee Anderson (British politician)
Liberal Democrats = Liberal Democrats (UK)
Miriam Cates = Miriam Cates
Paul Kagame = Paul Kagame
Penny Mordaunt = Penny Mordaunt
Post Office Limited = Post Office Limited
Rishi Sunak = Rishi Sunak
Robert Jenrick = Robert Jenrick
Royal National Lifeboat Institution = Royal National Lifeboat Institution
Rwanda = Rwanda
Safety of Rwanda (Asylum and Immigration) Bill = Safety of Rwanda (Asylum and Immigration) Act 2024
Scottish National Party = Scottish National Party
Stephen Flynn = Stephen Flynn
Strasbourg = Strasbourg
Suella Braverman = Suella Braverman
Supreme Court of the United Kingdom = Supreme Court of the United Kingdom
The Guardian = The Guardian
Today (BBC Radio 4) = Today (BBC Radio 4)
United Kingdom = United Kingdom
Wera Hobhouse = Wera Hobhouse
Westminster = Westminster
World Economic Forum = World Economic Forum
