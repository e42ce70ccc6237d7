id: gb-rail-strike-easter
date: 2016-03-22
place: Birmingham
style: british
topic: business
---
# Easter rail misery looms as guards vote 9 to 1 for strikes
> [RMT|organization] and [Aslef|organization] walkouts will hit [Birmingham New Street|place], [Crewe|place] and [Holyhead|place] over bank holiday
Passengers hoping to travel over Easter were told to expect skeleton timetables after guards at [Mercia Trains|organization] voted overwhelmingly to strike over plans to let drivers close the doors.
The [RMT|organization] said 91% of its members backed a 48-hour walkout from ^Good Friday. Drivers in [Aslef|organization] will refuse overtime on the same days.
{Mick Cash|“Our members are not furniture,”} said [Mick Cash|person], the [RMT|organization]’s general secretary.
{Georgina Tsang|“Doors are closed by drivers every day of the week on the [London Overground|place], and in perfect safety,”} replied [Georgina Tsang|person], managing director of [Mercia|organization=Mercia Trains]. She invited the union to return to [Acas|organization] {Georgina Tsang (mixed)|“this afternoon, this evening, whenever they like”}.
[Mercia|organization=Mercia Trains] is owned by [Arnhem Rail Group|organization], a [Dutch|group] company which bought the franchise in 2013, and carries 62,000 people a day between [Wolverhampton|place], [Shrewsbury|place] and the [North Wales|place] coast.
[Network Rail|organization] has planned engineering works at [Stafford|place] for the same weekend. [Phil Verster-Jones|person], who chairs the watchdog [Midlands Passengers|organization], called the clash {Phil Verster-Jones (mixed)|“a masterpiece of bad timing”}.
The [Department for Transport|organization] ([DfT|organization=Department for Transport]) urged both sides to talk. {~a department spokeswoman|“Nobody should have to choose between a replacement bus and a family Easter,”} a spokeswoman said.
## What will run
- [Birmingham|place] to [London Euston|place]: [Virgin Trains|organization] normal service
- [Crewe|place] to [Holyhead|place]: no trains on Friday, four on Saturday
- [Wolverhampton|place] to [Walsall|place]: buses all weekend
At [Wolverhampton|place] station, [Jaswinder Kaur Gill|person], 33, said she was with the strikers, though her sister’s wedding in [Llandudno|place] was on Saturday. {Jaswinder Kaur Gill|“Ask me again from the bus,”} she added.
---
RMT = National Union of Rail, Maritime and Transport Workers
Aslef = ASLEF
Mick Cash = Mick Cash
London Overground = London Overground
Acas = Acas
Wolverhampton = Wolverhampton
Shrewsbury = Shrewsbury
North Wales = North Wales
Network Rail = Network Rail
Stafford = Stafford
Department for Transport = Department for Transport
Birmingham = Birmingham
Virgin Trains = Virgin Trains
Walsall = Walsall
Llandudno = Llandudno
Crewe = Crewe
Holyhead = Holyhead
Birmingham New Street = Birmingham New Street railway station
London Euston = Euston railway station
Dutch = Netherlands
