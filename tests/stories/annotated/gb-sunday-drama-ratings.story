id: gb-sunday-drama-ratings
date: 2020-01-13
place: London
style: british
topic: culture
---
# [Saltmarsh|work] sinks as four million desert [BBC One|organization] for jungle repeats
> [Rosalind Peake-Mensah|person]’s smuggling saga {~viewers (mixed)|‘too dark to see’}, say viewers
The [BBC|organization]’s £12 million smuggling drama [Saltmarsh|work] lost almost half its audience on Sunday as viewers complained that they could neither hear the actors nor see them.
Overnight figures show that 4.1 million watched the second episode on [BBC One|organization], down from 7.9 million for the first. [ITV|organization], which had put out a compilation of [I’m a Celebrity|work=I'm a Celebrity], won the hour with 5.6 million.
[Rosalind Peake-Mensah|person], who wrote the series and made her name with [Call the Midwife|work], took it in good part. {Rosalind Peake-Mensah|‘Smugglers on the whole avoided floodlights,’} she tweeted.
Some on [Twitter|product] were less patient. {~a viewer in Hull|‘Has my telly died or has he?’} asked a viewer in [Hull|place]. Another, in [Penzance|place], where some of the scenes were shot, wrote that the only thing she had recognised was {~a viewer in Penzance (mixed)|‘the dark’}.
The series stars [Aidan Turner-Bell|person] as an excise man in love with a [Huguenot|group=Huguenots] widow, played by the [French|group] actress [Clémence Vautrin|person]. [Bill Nighy|person] reads the letters of a dead admiral.
Complaints about mumbling have dogged the corporation since [Jamaica Inn|work=Jamaica Inn (TV series)], in 2014. [Happy Valley|work] and [SS-GB|work=SS-GB (TV series)] drew them too. [Charlotte Moore|person], its director of content, has asked producers to listen to their programmes {Charlotte Moore (mixed)|‘on an ordinary set, in an ordinary room, with a dishwasher going’}.
[Ofcom|organization] has had 212 complaints. A [BBC|organization] spokesman said: {~a BBC spokesman|‘We are proud of [Saltmarsh|work], and advise viewers with newer televisions to turn off the eco setting.’}
Writing in the [Radio Times|organization], the critic [Alison Graham-Tully|person] called it the best thing since [Poldark|work=Poldark (2015 TV series)]. [The Guardian|organization] gave it two stars, the [Times|organization=The Times] four, the [Daily Mirror|organization] none.
There are four episodes to go. In the next, according to the listings, ‘dawn breaks’.
---
BBC = BBC
BBC One = BBC One
ITV = ITV (TV network)
Call the Midwife = Call the Midwife
Twitter = Twitter
Hull = Kingston upon Hull
Penzance = Penzance
Huguenots = Huguenots
Bill Nighy = Bill Nighy
Jamaica Inn (TV series) = Jamaica Inn (TV series)
Happy Valley = Happy Valley (TV series)
SS-GB (TV series) = SS-GB (TV series)
Charlotte Moore = Charlotte Moore (TV executive)
Ofcom = Ofcom
Radio Times = Radio Times
The Guardian = The Guardian
The Times = The Times
Daily Mirror = Daily Mirror
Poldark (2015 TV series) = Poldark (2015 TV series)
