id: as-jp-noto-rail
date: 2024-04-06
place: Kanazawa
style: asian
topic: local
---
# [Noto Railway|organization] runs again, to the tune of a school band
[ANAMIZU|place=Anamizu], [ISHIKAWA PREFECTURE|place=Ishikawa Prefecture] – At 6:51 a.m. on Saturday a two-car diesel train with a cartoon squid on its side pulled out of [Anamizu Station|place], and some 200 people, many of them in rubber boots, shouted {~the crowd (mixed)|“Itterasshai!”} — see you when you come home.
It was the first train on the whole of the [Noto Railway|organization] line since the earthquake of ^New ^Year’s ^Day, which killed more than 240 people on the [Noto Peninsula|place].
{Kiyoko Hamabe|“My house is gone, but my platform is here,”} said [Kiyoko Hamabe|person], 78, who now lives in a temporary unit on the grounds of [Anamizu Junior High School|organization]. {Kiyoko Hamabe (cont)|“I used to grumble that it was late.”}
The 33-kilometer track was bent in 60 places. Crews lent by [West Japan Railway Co.|organization] ([JR West|organization=West Japan Railway Co.]) worked through snow, sleeping in a parked train at [Nanao|place].
Transport minister [Tetsuo Saito|person] and Gov. [Hiroshi Hase|person], once a professional wrestler, rode to [Wakura Onsen|place], a hot-spring resort whose 22 inns remain closed. {Hiroshi Hase|“I have been thrown many times. You get up before the count,”} [Hase|person=Hiroshi Hase] told reporters, drawing the day’s only laugh.
Ridership had fallen from 2.2 million in 1991 to under 600,000. Some in [Tokyo|place] have asked whether the line should be rebuilt at all. [Masayoshi Nakada|person], the railway’s president, bristles. {Masayoshi Nakada|“Nobody asks a hospital to make money the week after,”} he said.
High school pupils make up two-thirds of passengers. [Sota Yamagishi|person], 17, a trombonist at [Iida High School|organization] in [Suzu|place], played the theme of [Spirited Away|work] with 14 classmates; four had lost instruments, and [Yamaha|organization] lent replacements.
The [Self-Defense Forces|organization=Japan Self-Defense Forces], which left the town in March, sent a telegram. So did the [Sanriku Railway|organization], which was torn apart by the [Great East Japan Earthquake|event] of 2011. {Sanriku Railway|“Trains are proof that tomorrow is on the timetable,”} it read.
For now there are six round trips a day, according to [NHK|organization]. Fares are unchanged. Squid, the conductor announced, may be carried {~the conductor (mixed)|“in a closed bag”}.
---
Tokyo = Tokyo
Anamizu = Anamizu, Ishikawa
Ishikawa Prefecture = Ishikawa Prefecture
Anamizu Station = Anamizu Station
Noto Railway = Noto Railway
Noto Peninsula = Noto Peninsula
West Japan Railway Co. = West Japan Railway Company
Nanao = Nanao, Ishikawa
Tetsuo Saito = Tetsuo Saito (politician)
Hiroshi Hase = Hiroshi Hase
Suzu = Suzu, Ishikawa
Spirited Away = Spirited Away
Yamaha = Yamaha Corporation
Japan Self-Defense Forces = Japan Self-Defense Forces
Sanriku Railway = Sanriku Railway
Great East Japan Earthquake = 2011 Tōhoku earthquake and tsunami
NHK = NHK
