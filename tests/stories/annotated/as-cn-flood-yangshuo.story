id: as-cn-flood-yangshuo
date: 2020-06-10
place: Guilin
style: asian
topic: disaster
---
# Boats replace taxis as worst flood in decades hits [Yangshuo|place]
[GUILIN|place=Guilin] -- ^Rubber boats carried breakfast through the second-floor windows of [Yangshuo|place] on Tuesday, after torrential rain sent the [Lijiang River|place=Li River] over its banks and closed one of [China|place]'s best-loved landscapes in the very week it had hoped to reopen.
At least six people have died and one is missing in the [Guangxi Zhuang autonomous region|place=Guangxi], the regional flood control headquarters said. More than 230,000 have been moved.
{Tang Guifang|"I swept this lobby every day from January and not one guest came,"} said [Tang Guifang|person], who runs a 12-room inn on [West Street|place]. {Tang Guifang (cont)|"Now the river has checked in."}
Premier [Li Keqiang|person] called for {Li Keqiang (mixed)|"all-out efforts"}, [Xinhua|organization] reported. The [Ministry of Emergency Management|organization] raised its response to level three, and a unit of the [People's Armed Police|organization] came from [Liuzhou|place] with 31 boats.
Rafts of bamboo, on which tourists drift past the hill pictured on the 20-yuan note, broke loose at [Xingping|place]. Boatman [Mo Rongsheng|person], 57, lost nine. {Mo Rongsheng|"I found one in a persimmon tree in the next county,"} he told the [Guangxi Daily|organization].
In neighboring [Hunan|place] and [Guizhou|place], bridges and an 80-year-old power station were damaged. Trains on the [Guiyang-Guangzhou High-Speed Railway|place] were halted for six hours.
What made it so bad? [Ouyang Lin|person], a hydrologist at [Wuhan University|organization], pointed to the warm [Indian Ocean|place]. {Ouyang Lin|"The air is carrying more water than the old dikes were told about,"} he said.
Local officials were criticized on [Weibo|product] for a warning that arrived at 3 am. Deputy county head [Wei Lanying|person], a [Zhuang|group] woman who spent the night on the roof of a primary school with 64 children, said the criticism was fair. {Wei Lanying|"We sent a text message. We should have beaten a drum,"} she said.
The children had learned a song meanwhile. By evening a bowl of the city's rice noodles cost nothing at all at the door of [Chongshan Noodle House|organization], where a handwritten board said only: ^Bring your own bowl, and wade slowly.
---
China = China
Yangshuo = Yangshuo County
Li River = Li River (Guangxi)
Guangxi = Guangxi
Guilin = Guilin
Li Keqiang = Li Keqiang
Xinhua = Xinhua News Agency
Ministry of Emergency Management = Ministry of Emergency Management (China)
People's Armed Police = People's Armed Police
Liuzhou = Liuzhou
Guangxi Daily = Guangxi Daily
Hunan = Hunan
Guizhou = Guizhou
Guiyang-Guangzhou High-Speed Railway = Guiyang–Guangzhou high-speed railway
Wuhan University = Wuhan University
Indian Ocean = Indian Ocean
Weibo = Weibo
Zhuang = Zhuang people
