id: as-jp-kr-summit-wire
date: 2023-03-16
place: Tokyo
style: asian
topic: politics
---
# [Kishida|person=Fumio Kishida], [Yoon|person=Yoon Suk Yeol] agree to resume shuttle visits at first [Tokyo|place] summit in 12 years
[TOKYO|place=Tokyo] - [Japanese|group=Japanese people] Prime Minister [Fumio Kishida|person] and [South Korean|group=South Koreans] President [Yoon Suk Yeol|person] agreed Thursday to turn the page on years of quarrels and to resume regular visits, hours after [North Korea|place] fired a [Hwasong-17|product] intercontinental missile into the [Sea of Japan|place].
[Yoon|person=Yoon Suk Yeol] is the first [South Korean|group=South Koreans] leader to come to [Tokyo|place] for talks since [Lee Myung-bak|person] in 2011. The thaw follows [Seoul|place]'s decision last week to compensate former wartime laborers through a fund of its own, rather than make [Nippon Steel|organization] and [Mitsubishi Heavy Industries|organization] pay as the [Supreme Court|organization=Supreme Court of Korea] had ordered in 2018.
{Sohn Mi-rae|"They ask us to shake hands on behalf of our dead,"} said [Sohn Mi-rae|person], 61, a daughter of one of the plaintiffs, outside the old [Japanese|group=Japanese people] embassy in [Jongno|place=Jongno District].
[Japan|place] will lift curbs on exports of chipmaking materials such as photoresist to [Samsung Electronics|organization] and [SK hynix|organization]. [South Korea|place] will withdraw a complaint at the [World Trade Organization|organization] ([WTO|organization=World Trade Organization]) and restore the [General Security of Military Information Agreement|work], known as [GSOMIA|work=General Security of Military Information Agreement].
After dinner the two went to [Rengatei|organization], a restaurant in [Ginza|place], for omelet rice, a dish that [Yoon|person=Yoon Suk Yeol] remembered from a boyhood visit; his father was a scholar at [Hitotsubashi University|organization].
The [Federation of Korean Industries|organization] and [Keidanren|organization], the business lobby led by [Masakazu Tokura|person], set up a fund for young people.
{Haruhiko Mizoguchi|"The economy was ready years ago. It was waiting for the politicians to finish their coffee,"} said [Haruhiko Mizoguchi|person], emeritus professor at [Keio University|organization].
In [Washington|place=Washington, D.C.], the [State Department|organization=United States Department of State] praised its two allies. [Chinese Foreign Ministry|organization=Ministry of Foreign Affairs of China] spokesman [Wang Wenbin|person] said [Beijing|place] opposed closed cliques. [Pyongyang|place]'s [KCNA|organization=Korean Central News Agency] did not mention the summit.
[Lee Jae-myung|person], head of the main opposition [Democratic Party|organization=Democratic Party of Korea], told supporters at [Seoul Plaza|place] that the government had chosen to be [Japan|place]'s subordinate. [Komeito|organization], the junior partner of [Kishida|person=Fumio Kishida]'s [Liberal Democratic Party|organization=Liberal Democratic Party (Japan)] ([LDP|organization=Liberal Democratic Party (Japan)]), called the visit a big step.
The islets known as [Takeshima|place=Liancourt Rocks] in [Japan|place] and [Dokdo|place=Liancourt Rocks] in [South Korea|place] were not discussed, an aide said.
---
Beijing = Beijing
Democratic Party of Korea = Democratic Party of Korea
Federation of Korean Industries = Federation of Korean Industries
Fumio Kishida = Fumio Kishida
General Security of Military Information Agreement = GSOMIA
Ginza = Ginza
Hitotsubashi University = Hitotsubashi University
Hwasong-17 = Hwasong-17
Japan = Japan
Japanese people = Japanese people
Jongno District = Jongno District
Keidanren = Japan Business Federation
Keio University = Keio University
Komeito = Komeito
Korean Central News Agency = Korean Central News Agency
Lee Jae-myung = Lee Jae-myung
Lee Myung-bak = Lee Myung-bak
Liancourt Rocks = Liancourt Rocks
Liberal Democratic Party (Japan) = Liberal Democratic Party (Japan)
Mitsubishi Heavy Industries = Mitsubishi Heavy Industries
Nippon Steel = Nippon Steel
North Korea = North Korea
Pyongyang = Pyongyang
SK hynix = SK Hynix
Samsung Electronics = Samsung Electronics
Sea of Japan = Sea of Japan
Seoul = Seoul
Seoul Plaza = Seoul Plaza
South Korea = South Korea
South Koreans = South Koreans
Supreme Court of Korea = Supreme Court of Korea
Tokyo = Tokyo
United States Department of State = United States Department of State
Wang Wenbin = Wang Wenbin
Washington, D.C. = Washington, D.C.
World Trade Organization = World Trade Organization
Yoon Suk Yeol = Yoon Suk Yeol
