id: af-iq-basra-gas-flare-school
date: 2022-05-18
place: Basra
style: wire
topic: business
---
# [Iraq|place]'s oil income hits 50-year high, and a school under the flame gets a fan
[BASRA|place=Basra], [Iraq|place], May 18 - ^From the second row in the [Al-Nahr Primary School|organization], north of [Basra|place], the pupils needn't light a lamp to read. The flare of the [Rumaila|place=Rumaila oil field] field does it for them, at noon and at midnight.
[Iraq|place] exported 101 million barrels in April and earned $10.6 billion, the oil ministry said, a shade below March, which was the best month since 1972. It also burned 18 billion cubic meters of gas last year, more than any country apart from [Russia|place].
{Zahra Kadhim al-Maliki|"The minister has barrels. We've got coughs,"} said headmistress [Zahra Kadhim al-Maliki|person], who has 412 children in two shifts and, since last week, one fan, presented by [Basra Energy Company|organization], which is owned by [BP|organization] and [PetroChina|organization].
[Basra Energy|organization=Basra Energy Company] said in reply to questions from [Reuters|organization] that it took the matter seriously.
Politics has stalled. Seven months after an election that was won by followers of the [Shi'ite|group=Shi’ites] cleric [Moqtada al-Sadr|person], there's no new cabinet, and Prime Minister [Mustafa al-Kadhimi|person] can't present a budget. His oil minister, [Ihsan Abdul Jabbar|person], wants parliament to pass an [Emergency Food Security Law|work] instead.
[TotalEnergies|organization] signed a $27 billion plan in [Baghdad|place] last September to catch gas at three fields and pipe in seawater from the [Gulf|place=Persian Gulf]. Work on it waits on a dispute about shares. Until then [Iraq|place] buys gas from [Iran|place] under a waiver from [Washington|place].
{Faisal Luaibi al-Saadi|"We're importing what we burn,"} said [Faisal Luaibi al-Saadi|person], a retired engineer at the [Basra Oil Company|organization]. {Faisal Luaibi al-Saadi (cont)|"My wife calls that a marriage."}
A sandstorm on Monday, the eighth since mid-April, sent 4,000 people to hospitals and shut the airports at [Baghdad|place] and [Najaf|place]. [Shi'ite|group=Shi’ites] pilgrims bound for [Imam Ali Shrine|place] slept in their buses.
The leukemia ward of [Basra Children's Hospital|organization], opened in 2010 with help from [Laura Bush|person] and the aid group [Project HOPE|organization], has 60 beds and 88 patients. Its records aren't split by distance from the flames. {~a doctor|"We have asked for a map for eight years,"} said a doctor, on condition that she was not identified.
[Al-Maliki|person=Zahra Kadhim al-Maliki] has had the fan screwed down. It faces outward.
---
BP = BP
Baghdad = Baghdad
Basra = Basra
Basra Children's Hospital = Basra Children's Hospital
Basra Oil Company = Basra Oil Company
Imam Ali Shrine = Imam Ali Shrine
Iran = Iran
Iraq = Iraq
Laura Bush = Laura Bush
Moqtada al-Sadr = Muqtada al-Sadr
Mustafa al-Kadhimi = Mustafa Al-Kadhimi
Najaf = Najaf
Persian Gulf = Persian Gulf
PetroChina = PetroChina
Project HOPE = Project HOPE
Reuters = Reuters
Rumaila oil field = Rumaila oil field
Russia = Russia
TotalEnergies = TotalEnergies
Washington = Washington, D.C.
