id: af-et-obit-abebech-gobena-runner
date: 2023-12-02
place: Addis Ababa
style: british
topic: obituary
---
# [Tirunesh Worku-Bekele|person], marathon runner who outran an emperor's motorcade, 1948-2023
[Tirunesh Worku-Bekele|person], who has died aged 75, was never timed over an official marathon until she was 46, by which age she had run, on her own reckoning, four times round the world.
She was born near [Bekoji|place], in [Arsi|place], the town that would later give the world [Derartu Tulu|person] and [Kenenisa Bekele|person] (no relation). Her father kept the post; [Tirunesh|person=Tirunesh Worku-Bekele] delivered it, barefoot, to farms up to 30km away.
In 1964, aged 16, she was carrying a parcel along the [Asella|place] road when the cars of [Haile Selassie|person] came past. She kept up with the last of them for three miles. {Tirunesh Worku-Bekele|‘I had a letter for the ^governor and he was in that car,’} she told the [BBC|organization] in 2011. {Tirunesh Worku-Bekele (cont)|‘The ^emperor waved. I did not have a free hand.’}
Women were not sent to the [Tokyo Olympics|event=1964 Summer Olympics], where [Abebe Bikila|person] won his second gold medal that autumn, nor would [Ethiopia|place] send one to any ^Games before 1980. Under the [Derg|organization], [Worku-Bekele|person=Tirunesh Worku-Bekele] lost her farm and a brother; she walked to [Khartoum|place] with two sons, and for six years ran a tea stall there, and then, more literally, from it.
Back home after 1991, she was spotted by [Sentayehu Eshetu|person], the celebrated coach, as she overtook his juniors with firewood on her back. {Sentayehu Eshetu|‘I told the girls, that is your pace,’} he said in [Town of Runners|work], a documentary by [Jerry Rothwell|person]. In 1994 she ran 2hr 51min in [Addis Ababa|place].
[Haile Gebrselassie|person] described her on Friday as {Haile Gebrselassie (mixed)|‘the grandmother of us all, and faster than most’}. [Athletics|organization=Ethiopian Athletics Federation] chiefs named a road race after her in 2015, though she disliked the medals, which bore a profile that she said was that of {Tirunesh Worku-Bekele (mixed)|‘a surprised camel’}.
A devout [Orthodox Christian|group=Orthodox Christians], she fasted some 200 days a year. [Nike|organization] once offered her shoes. According to her granddaughter [Selamawit|person], a physician at [Black Lion Hospital|organization], she thanked them and asked for a letter to deliver.
She is survived by a son, [Mulugeta|person], and 11 grandchildren.
---
1964 Summer Olympics = 1964 Summer Olympics
Abebe Bikila = Abebe Bikila
Addis Ababa = Addis Ababa
Arsi = Arsi Zone
Asella = Asella
BBC = BBC
Bekoji = Bekoji
Black Lion Hospital = Black Lion Hospital
Derartu Tulu = Derartu Tulu
Derg = Derg
Ethiopia = Ethiopia
Ethiopian Athletics Federation = Ethiopian Athletics Federation
Haile Gebrselassie = Haile Gebrselassie
Haile Selassie = Haile Selassie
Jerry Rothwell = Jerry Rothwell
Kenenisa Bekele = Kenenisa Bekele
Khartoum = Khartoum
Nike = Nike, Inc.
Sentayehu Eshetu = Sentayehu Eshetu
Town of Runners = Town of Runners
