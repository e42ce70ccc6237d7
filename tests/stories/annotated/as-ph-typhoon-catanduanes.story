id: as-ph-typhoon-catanduanes
date: 2020-11-04
place: Virac
style: asian
topic: disaster
---
# '[Rolly|event=Typhoon Goni]' spared [Manila|place]; it did not spare [Bato|place]
[VIRAC|place=Virac], [Catanduanes|place]—The church at [Bato|place] has stood since 1883 on a bend of the river because its builders wanted it seen from the sea. On Tuesday the sea came to look.
Super ^Typhoon "[Rolly|event=Typhoon Goni]", known abroad as [Goni|event=Typhoon Goni], made landfall here at dawn on Sunday with winds of 225 kilometers per hour. It weakened before [Metro Manila|place], but in this abaca-growing province of 260,000 people it flattened nine houses of every ten in some towns, Gov. [Joseph Cua|person] said.
At least 20 persons were confirmed dead in the [Bicol|place=Bicol Region] region, according to the [Office of Civil Defense|organization] ([OCD|organization=Office of Civil Defense]). Six were from [Catanduanes|place].
{Renato dela Rosa|"We rang the bell until the rope was taken from my hands by the wind,"} said ^Fr. [Renato dela Rosa|person], 39, the parish priest. {Renato dela Rosa (cont)|"Three hundred people were inside. The roof left; the people stayed."}
Vice President [Leni Robredo|person], who comes from [Naga City|place], flew in aboard a [C-130|product] of the [Philippine Air Force|organization] with rice and solar lamps. Asked about the absence of President [Rodrigo Duterte|person], who inspected [Guinobatan|place], [Albay|place], on Monday, she said there was {Leni Robredo (mixed)|"no shortage of work to be shared"}.
[Globe|organization=Globe Telecom] and [Smart|organization=Smart Communications] brought generators. Power will not be back before ^Christmas, the electric cooperative, [Ficelco|organization], warned.
Agriculture Secretary [William Dar|person] put crop losses at ^P2.9 billion, with abaca the worst hit. A hectare takes three years to recover, said [Ramon Triviño-Tabuzo|person], who runs a stripping shed in [San Miguel|place=San Miguel, Catanduanes]. {Ramon Triviño-Tabuzo|"Your tea bag and your dollar bill both begin on my hill,"} he said. {Ramon Triviño-Tabuzo (cont)|"Tell them to wait."}
The [Philippine Red Cross|organization] is looking for 14 fishermen from [Gigmoto|place]. A [US|place=United States] [Marine Corps|organization=United States Marine Corps] plane from [Okinawa|place] has joined the search.
"[Rolly|event=Typhoon Goni]" was the strongest storm anywhere this year. Another, [Siony|event=Tropical Storm Atsani], is already in the [Philippine Area of Responsibility|place]. {~the radioman at Pagasa|"It may turn,"} said the man at the [Pagasa|organization] station. {~the radioman at Pagasa (cont)|"They sometimes do."}
---
Manila = Manila
United States = United States
Virac = Virac, Catanduanes
Catanduanes = Catanduanes
Bato = Bato, Catanduanes
Typhoon Goni = Typhoon Goni
Metro Manila = Metro Manila
Joseph Cua = Joseph Cua
Bicol Region = Bicol Region
Office of Civil Defense = Office of Civil Defense (Philippines)
Leni Robredo = Leni Robredo
Naga City = Naga, Camarines Sur
C-130 = Lockheed C-130 Hercules
Philippine Air Force = Philippine Air Force
Rodrigo Duterte = Rodrigo Duterte
Guinobatan = Guinobatan
Albay = Albay
Globe Telecom = Globe Telecom
Smart Communications = Smart Communications
William Dar = William Dar
San Miguel, Catanduanes = San Miguel, Catanduanes
Philippine Red Cross = Philippine Red Cross
Gigmoto = Gigmoto
United States Marine Corps = United States Marine Corps
Okinawa = Okinawa Prefecture
Philippine Area of Responsibility = Philippine Area of Responsibility
Pagasa = PAGASA
