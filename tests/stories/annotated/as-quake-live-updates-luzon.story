id: as-quake-live-updates-luzon
date: 2022-07-27
place: Manila
style: asian
topic: live
---
# ^LIVE ^UPDATES: Magnitude 7.0 earthquake rocks [Abra|place], felt in [Metro Manila|place]
[MANILA|place=Manila], [Philippines|place] – A strong earthquake struck [Abra|place] province at 8:43 a.m. on Wednesday, July 27, according to the [Philippine Institute of Volcanology and Seismology|organization] ([Phivolcs|organization=Philippine Institute of Volcanology and Seismology]). Bookmark and refresh this page.
## 3:10 p.m.
[Department of the Interior and Local Government|organization=Department of the Interior and Local Government (Philippines)] ([DILG|organization=Department of the Interior and Local Government (Philippines)]) Secretary [Benhur Abalos|person=Benjamin Abalos Jr.] says four are dead, two of them in [Benguet|place]: workers at a site in [La Trinidad|place] and at [Kiangan Street|place] in [Balbalan|place], [Kalinga|place].
## 1:25 p.m.
President [Ferdinand “Bongbong” Marcos Jr.|person=Bongbong Marcos] will fly to [Bangued|place] tomorrow. [Marcos|person=Bongbong Marcos]’ sister, Senator [Imee Marcos|person], is in [Laoag|place]. The [Marcoses|group=Marcos family] come from neighboring [Ilocos Norte|place].
## 12:02 p.m.
A tower of the [Bantay|place] bell tower, seen in [Fernando Poe Jr.|person]’s [Ang Panday|work], has partly collapsed, the [National Museum|organization=National Museum of the Philippines] says. [Vigan|place]’s cathedral and several houses on [Calle Crisologo|place], a [UNESCO|organization] site, are cracked.
{Mang Ambo Quismorio|“Four hundred years it stood. I was taking a selfie,”} says [Mang Ambo Quismorio|person], a kalesa driver.
## 11:15 a.m.
Power is out in all 27 towns of [Abra|place], [Abreco|organization=Abra Electric Cooperative] says. The [Kennon Road|place] to [Baguio|place] is closed. [Smart|organization=Smart Communications] and [Globe|organization=Globe Telecom] offer free calls.
## 10:20 a.m.
The [MRT-3|place=MRT Line 3 (Metro Manila)], [LRT-1|place=LRT Line 1 (Metro Manila)] and [LRT-2|place=LRT Line 2 (Metro Manila)] resume after inspection, the [DOTr|organization=Department of Transportation (Philippines)] says. The [Senate|organization=Senate of the Philippines] has cancelled hearings.
## 9:05 a.m.
{Renato Solidum-Lagman|“This one is on land. We expect aftershocks, strong ones,”} says [Phivolcs|organization=Philippine Institute of Volcanology and Seismology] officer [Renato Solidum-Lagman|person] on [DZBB|organization]. No tsunami, says the [Pacific Tsunami Warning Center|organization].
{Amelita Bolante|“The children are under the mango tree, singing,”} texts Sister [Amelita Bolante|person] from [Holy Spirit Academy|organization] in [Bangued|place].
## 8:50 a.m.
The [US Geological Survey|organization=United States Geological Survey] puts it at 7.1, near [Dolores|place]. Where were you? Tell us on [Facebook|product] and [Viber|product].
---
Abra = Abra (province)
Ang Panday = Ang Panday
Baguio = Baguio
Balbalan = Balbalan
Bangued = Bangued
Bantay = Bantay, Ilocos Sur
Benguet = Benguet
Benjamin Abalos Jr. = Benjamin Abalos Jr.
Bongbong Marcos = Bongbong Marcos
Calle Crisologo = Calle Crisologo
DZBB = DZBB-AM
Department of Transportation (Philippines) = Department of Transportation (Philippines)
Department of the Interior and Local Government (Philippines) = Department of the Interior and Local Government
Dolores = Dolores, Abra
Facebook = Facebook
Fernando Poe Jr. = Fernando Poe Jr.
Globe Telecom = Globe Telecom
Ilocos Norte = Ilocos Norte
Imee Marcos = Imee Marcos
Kalinga = Kalinga (province)
Kennon Road = Kennon Road
LRT Line 1 (Metro Manila) = LRT Line 1 (Metro Manila)
LRT Line 2 (Metro Manila) = LRT Line 2 (Metro Manila)
La Trinidad = La Trinidad, Benguet
Laoag = Laoag
MRT Line 3 (Metro Manila) = MRT Line 3 (Metro Manila)
Manila = Manila
Marcos family = Marcos family
Metro Manila = Metro Manila
National Museum of the Philippines = National Museum of the Philippines
Pacific Tsunami Warning Center = Pacific Tsunami Warning Center
Philippine Institute of Volcanology and Seismology = PHIVOLCS
Philippines = Philippines
Senate of the Philippines = Senate of the Philippines
Smart Communications = Smart Communications
UNESCO = UNESCO
United States Geological Survey = United States Geological Survey
Viber = Viber
Vigan = Vigan
