id: sp-paralympic-pool
date: 2021-08-30
place: Tokyo
style: australian
topic: sport
---
# {Alinta Crowe-Baxter|‘Nobody told me it was hard’}: teenager’s triple in [Tokyo|place]
> Born without forearms in a [Darwin|place] suburb, [Alinta Crowe-Baxter|person] is leaving the [Paralympics|event=2020 Summer Paralympics] with three gold medals and a new fear of sushi
When [Alinta Crowe-Baxter|person] was six, a swimming teacher in [Palmerston|place=Palmerston, Northern Territory] put her in the slow lane. She lapped the fast one.
Eleven years on, in an empty [Tokyo Aquatics Centre|place], the [Larrakia|group=Larrakia people] girl with the enormous kick won the ^S5 100m freestyle by a body length on Monday night to complete a hat-trick no [Australian|group=Australians] had managed since [Jacqueline Freney|person].
{Alinta Crowe-Baxter|“Nobody told me it was hard, so I didn’t know,”} she told [Channel Seven|organization=Seven Network], dripping. {Alinta Crowe-Baxter (cont)|“Hi, ^Nan. Feed my dog.”}
The dog is called [Thorpey|person], for [Ian Thorpe|person], who sent a video from [Sydney|place]. Prime Minister [Scott Morrison|person] sent a tweet. [Crowe-Baxter|person=Alinta Crowe-Baxter] had answered the dog first.
Her world record, 1:12.09, took half a second off the mark of [China|place]’s [Lu Wenjing|person], who finished second. [Tülay Öztekin|person] of [Turkey|place] was third.
{Lu Wenjing|“I have watched her turn 200 times on [Weibo|product] and still I cannot copy it,”} [Lu|person=Lu Wenjing] said through an interpreter.
Coach [Rob Hindmarsh|person], 63, who drives a bus for [Buslink|organization] and has never been paid to coach, credited a program named [Deadly Choices Swim|work] and a pool heater that the [Rotary Club of Darwin|organization] bought second-hand. {Rob Hindmarsh|“People say ^high ^performance. Mate, we had a crocodile in the car park,”} he said.
[Paralympics Australia|organization] said its team now had 14 gold medals, behind [China|place], [Great Britain|place=United Kingdom] and the [Russian Paralympic Committee|organization] ([RPC|organization=Russian Paralympic Committee]).
Next come school exams, then perhaps [Birmingham|event=2022 Commonwealth Games] in 2022. {Alinta Crowe-Baxter|“We’re reading [Macbeth|work],”} she said. {Alinta Crowe-Baxter (cont)|“He should have stayed home.”}
The [Northern Territory|place]’s government will name a lane of the [Parap Pool|place] after her. It will not be the slow one.
---
2020 Summer Paralympics = 2020 Summer Paralympics
2022 Commonwealth Games = 2022 Commonwealth Games
Australians = Australians
China = China
Darwin = Darwin
Ian Thorpe = Ian Thorpe
Jacqueline Freney = Jacqueline Freney
Larrakia people = Larrakia people
Macbeth = Macbeth
Northern Territory = Northern Territory
Palmerston, Northern Territory = Palmerston, Northern Territory
Paralympics Australia = Paralympics Australia
Parap Pool = Parap Pool
Russian Paralympic Committee = Russian Paralympic Committee
Scott Morrison = Scott Morrison
Seven Network = Seven Network
Sydney = Sydney
Tokyo = Tokyo
Tokyo Aquatics Centre = Tokyo Aquatics Centre
Turkey = Turkey
United Kingdom = United Kingdom
Weibo = Weibo
