id: ap-ca-wildfire-yellowknife-live
date: 2023-08-17
place: Yellowknife
style: canadian
topic: live
---
# Live: [Yellowknife|place] told to leave by noon Friday as fire nears
> Follow updates from [CBC North|organization] and [Cabin Radio|organization] reporters across the [Northwest Territories|place]
## 9:48 p.m. ^MT — Highway moving, slowly
[Highway 3|place=Northwest Territories Highway 3] is bumper to bumper as far as [Behchokǫ̀|place]. {Shane Thompson|“If you have a full tank and a calm head, go tonight,”} says [Shane Thompson|person], the environment minister. Pilot vehicles will lead convoys through smoke.
## 9:15 p.m. — Where to register
- [High Level|place], [Alta.|place=Alberta]: town office, open all night
- [Grande Prairie|place]: [Bonnetts Energy Centre|place]
- [Red Deer|place]: [Westerner Park|place], pets welcome
- [Calgary|place]: arrivals hall of the airport, for those on evacuation flights
## 8:30 p.m. — [Trudeau|person=Justin Trudeau] calls crisis group
Prime Minister [Justin Trudeau|person] has convened the [Incident Response Group|organization]. [Canadian Armed Forces|organization] [Hercules|product=CC-130J Hercules] aircraft are landing every 40 minutes.
## 7:52 p.m. — {Annika Wah-Shee|‘I have 14 sled dogs’}
{Annika Wah-Shee|“I have 14 sled dogs and a [Corolla|product=Toyota Corolla],”} [Annika Wah-Shee|person] just told us at the [Co-op|organization=Yellowknife Co-op] gas bar on [Old Airport Road|place]. A stranger with a horse trailer, [Marcel Beaulieu-Drygeese|person] of [Fort Resolution|place], overheard. They left together at 7:46.
## 7:05 p.m. — What officials know
The fire is 16 kilometres northwest of the city and could reach its edge by Saturday without rain. {Mike Westwick|“It’s a very tough day ahead,”} says fire information officer [Mike Westwick|person].
In [Hay River|place], evacuated on Sunday, phones are back. In [Enterprise|place], Mayor [Michael St Amour|person] estimates that 85 per cent of the hamlet is gone.
## 6:20 p.m. — [Dene|group] chiefs ask for boats
Chief [Fred Sangris|person] of the [Yellowknives Dene First Nation|organization] wants barges kept at [Dettah|place], on [Great Slave Lake|place], for people who will not drive. {Fred Sangris|“The old people say the lake is the road,”} he said. {Fred Sangris (cont)|“They are right this week.”}
## 5:30 p.m. — The order
Premier [Caroline Cochrane|person] asks everyone in [Yellowknife|place], [Ndilǫ|place] and [Dettah|place] to go. Some 20,000 people live there.
---
Yellowknife = Yellowknife
CBC North = CBC North
Cabin Radio = Cabin Radio
Northwest Territories = Northwest Territories
Northwest Territories Highway 3 = Northwest Territories Highway 3
Behchokǫ̀ = Behchokǫ̀
Shane Thompson = Shane Thompson (politician)
High Level = High Level, Alberta
Alberta = Alberta
Grande Prairie = Grande Prairie
Bonnetts Energy Centre = Bonnetts Energy Centre
Red Deer = Red Deer, Alberta
Westerner Park = Westerner Park
Calgary = Calgary
Justin Trudeau = Justin Trudeau
Canadian Armed Forces = Canadian Armed Forces
CC-130J Hercules = Lockheed Martin C-130J Super Hercules
Toyota Corolla = Toyota Corolla
Fort Resolution = Fort Resolution
Hay River = Hay River, Northwest Territories
Enterprise = Enterprise, Northwest Territories
Dene = Dene
Yellowknives Dene First Nation = Yellowknives Dene First Nation
Dettah = Dettah
Great Slave Lake = Great Slave Lake
Caroline Cochrane = Caroline Cochrane
Ndilǫ = Ndilǫ
