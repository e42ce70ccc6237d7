id: gb-tabloid-strictly-jungle-row
date: 2023-11-13
place: London
style: british
topic: culture
---
# [I’m A Celebrity|work=I’m a Celebrity...Get Me Out of Here!] bosses ‘in crisis talks’ after soap star [Tamsin Vane|person] ^QUITS on day two
> EXCLUSIVE: [Coronation Street|work] favourite ‘couldn’t hack the rice’, insiders claim – as [Ant|person=Ant McPartlin] and [Dec|person=Declan Donnelly] are left a campmate short
^By [Roxy Malloy|person], ^TV ^Reporter
IT’S only just begun, but [I’m A Celebrity|work=I’m a Celebrity...Get Me Out of Here!] has already been rocked by its first walkout.
[Tamsin Vane|person], 34, who played barmaid [Shelley-Ann Duckworth|person] in [Corrie|work=Coronation Street] for seven years, told hosts [Ant McPartlin|person] and [Declan Donnelly|person] that she was off after a night in the [Australian|group=Australians] jungle camp.
The [ITV1|organization] star – who won [Celebrity MasterChef|work] in 2021 – was seen sobbing to former [JLS|organization] singer [Marvin Humes|person] and boxing champ [Delroy ‘The Hammer’ Braithwaite|person=Delroy Braithwaite] by the fire.
{Tamsin Vane|‘I miss my little boy. I thought I could do it and I can’t,’} she said.
Viewers were divided. {~one viewer|‘Bless her, family first,’} wrote one on [X|product=Twitter]. {~another viewer|‘Two days?! My nan did longer at [Butlin’s|organization] [Skegness|place],’} raged another.
A show source told us: {~a show source|‘Everyone is gutted. There are crisis talks going on as we speak and a couple of names on standby in [Brisbane|place].’}
One of them is thought to be [Love Island|work=Love Island (2015 TV series)]’s [Jaxon Pryce|person]. He was spotted landing on the [Gold Coast|place=Gold Coast, Queensland] on Saturday with girlfriend [Millie-Mae Court|person], sister of [Chelsea|organization=Chelsea F.C.] midfielder [Ashton Court|person].
[Tamsin|person=Tamsin Vane] split from husband [Gaz Whitlow|person], drummer in indie band the [Larder Lads|organization], in March. The pair have a son, [Rafferty|person=Rafferty Whitlow], four.
[Gaz|person=Gaz Whitlow], 41, told [MailOnline|organization] last night: {Gaz Whitlow|‘[Tam|person=Tamsin Vane]’s a trooper. [Raff|person=Rafferty Whitlow] will be made up to have his mum back.’}
It is not the first time that a celeb has legged it. [Gemma Collins|person] lasted three days in 2014 and [Jack Charles|person] left in 2021, while [Olivia Attwood|person] went home on medical grounds last year.
An [ITV|organization] spokesman said: {~an ITV spokesman|‘[Tamsin|person=Tamsin Vane] has left the camp and will not return. We wish her all the best.’}
[I’m A Celebrity|work=I’m a Celebrity...Get Me Out of Here!] continues tonight at 9pm on [ITV1|organization] and [ITVX|product]. Tomorrow: [Nella Rose-Adair|person] and the ^Tunnel of ^Terror.
MORE: [Strictly|work=Strictly Come Dancing]’s [Zara Obi|person] reveals secret engagement to pro partner
---
Ant McPartlin = Ant McPartlin
Australians = Australians
Brisbane = Brisbane
Butlin’s = Butlin's
Celebrity MasterChef = Celebrity MasterChef (British TV series)
Chelsea F.C. = Chelsea F.C.
Coronation Street = Coronation Street
Declan Donnelly = Declan Donnelly
Gemma Collins = Gemma Collins
Gold Coast, Queensland = Gold Coast, Queensland
ITV = ITV (TV network)
ITV1 = ITV1
ITVX = ITVX
I’m a Celebrity...Get Me Out of Here! = I'm a Celebrity...Get Me Out of Here! (British TV series)
JLS = JLS
Love Island (2015 TV series) = Love Island (2015 TV series)
MailOnline = MailOnline
Marvin Humes = Marvin Humes
Olivia Attwood = Olivia Attwood
Skegness = Skegness
Strictly Come Dancing = Strictly Come Dancing
Twitter = Twitter
