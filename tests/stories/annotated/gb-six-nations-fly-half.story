id: gb-six-nations-fly-half
date: 2025-02-20
place: London
style: british
topic: sport
---
# [Pennant|person=Jonah Pennant] handed first start as [England|organization=England national rugby union team] shuffle pack for [Calcutta Cup|event]
[Steve Borthwick|person] has gambled on youth for Saturday’s [Calcutta Cup|event] meeting with [Scotland|organization=Scotland national rugby union team], naming [Harlequins|organization]’ uncapped fly-half [Jonah Pennant|person] ahead of three more experienced men.
[Pennant|person=Jonah Pennant], 21, was born in [Suva|place] to a [Fijian|group] mother and a [Royal Navy|organization] chef from [Plymouth|place]. He had been expected to start on the bench at [Twickenham|place], where [England|organization=England national rugby union team] have not beaten their oldest rivals since 2017.
{Steve Borthwick|‘I rang [Jonah|person=Jonah Pennant] at eight o’clock and his mum picked up,’} [Borthwick|person=Steve Borthwick] said. {Steve Borthwick (cont)|‘She told me he was asleep and that I could try again at nine.’}
The head coach has also recalled [Ollie Crabtree-Vunga|person], the [Leicester|organization=Leicester Tigers] prop, and moved [Maro Itoje|person] back to the second row. [Ben Earl|person] drops to the replacements.
It is the third round of the [Six Nations|event=2025 Six Nations Championship], and a second defeat would leave only [Ireland|organization=Ireland national rugby union team] and [France|organization=France national rugby union team] in with a realistic chance of the title. [Gregor Townsend|person], the [Scotland|organization=Scotland national rugby union team] head coach, names his side on Thursday; [Finn Russell|person] is fit.
According to [Pennant|person=Jonah Pennant]’s old schoolmaster at [Devonport High School|organization], [Col Hosking|person], the boy used to practise goalkicking over a washing line. {Col Hosking|‘The vicar’s washing line,’} [Hosking|person=Col Hosking] specified. {Col Hosking (cont)|‘There were complaints from the [Church of England|organization].’}
At club level he kicked [Harlequins|organization] to a semi-final of the [Champions Cup|event=European Rugby Champions Cup] last season, and the former [Wales|organization=Wales national rugby union team] fly-half [Jonathan Davies|person], commentating for the [BBC|organization], called him {Jonathan Davies (mixed)|‘the coolest head in the [Premiership|event=Premiership Rugby]’}.
{Jonah Pennant|‘I’ve never really been nervous about rugby,’} said the player himself. {Jonah Pennant (cont)|‘I’m nervous about singing. I only know half of [God Save the King|work].’}
Kick-off on Saturday is at 4.45pm, live on [ITV1|organization].
---
Steve Borthwick = Steve Borthwick
Calcutta Cup = Calcutta Cup
England national rugby union team = England national rugby union team
Scotland national rugby union team = Scotland national rugby union team
Harlequins = Harlequin F.C.
Suva = Suva
Royal Navy = Royal Navy
Plymouth = Plymouth
Twickenham = Twickenham Stadium
Leicester Tigers = Leicester Tigers
Maro Itoje = Maro Itoje
Ben Earl = Ben Earl
2025 Six Nations Championship = 2025 Six Nations Championship
Ireland national rugby union team = Ireland national rugby union team
France national rugby union team = France national rugby union team
Wales national rugby union team = Wales national rugby union team
Gregor Townsend = Gregor Townsend
Finn Russell = Finn Russell
Church of England = Church of England
European Rugby Champions Cup = European Rugby Champions Cup
Jonathan Davies = Jonathan Davies (rugby, born 1962)
BBC = BBC
Premiership Rugby = Premiership Rugby
God Save the King = God Save the King
ITV1 = ITV1
Fijian = Fiji
