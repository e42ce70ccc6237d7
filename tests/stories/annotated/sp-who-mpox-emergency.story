id: sp-who-mpox-emergency
date: 2024-08-14
place: Geneva
style: wire
topic: health
---
# [WHO|organization=World Health Organization] declares mpox a global emergency as new strain spreads beyond [Congo|place=Democratic Republic of the Congo]
[GENEVA|place=Geneva], ^Aug 14 - ^The [World Health Organization|organization] declared mpox a public health emergency of international concern on Wednesday for the second time in two years, after an outbreak in the [Democratic Republic of Congo|place=Democratic Republic of the Congo] spread to [Burundi|place], [Kenya|place], [Rwanda|place] and [Uganda|place].
Director-General [Tedros Adhanom Ghebreyesus|person] acted on the advice of a committee chaired by [Dimie Ogoina|person], of the [Niger Delta University|organization] in [Nigeria|place]. A day earlier the [Africa Centres for Disease Control and Prevention|organization] ([Africa CDC|organization=Africa Centres for Disease Control and Prevention]) had declared an emergency for the continent.
{Espérance Kahindo-Muhayirwa|"We have 12 beds and 60 children,"} said [Espérance Kahindo-Muhayirwa|person], a nurse in [Kamituga|place], the mining town in [South Kivu|place] where the new strain, [clade 1b|product=Clade Ib], was found. {Espérance Kahindo-Muhayirwa (cont)|"The gold goes to [Dubai|place]. Nothing comes back."}
[Congo|place=Democratic Republic of the Congo] has reported 15,600 cases and 537 deaths this year. It has approved two vaccines, from [Bavarian Nordic|organization] of [Denmark|place] and [KM Biologics|organization] of [Japan|place], but has none. [Gavi|organization], the vaccine alliance, has $500 million to spend; [UNICEF|organization] is seeking offers. The [European Commission|organization] said it would donate 175,000 doses and [Bavarian Nordic|organization] 40,000.
The [U.S. Centers for Disease Control and Prevention|organization=Centers for Disease Control and Prevention] told doctors to ask about travel. Its former head, [Tom Frieden|person], now of [Resolve to Save Lives|organization], has long called for more testing.
Mpox was discovered in monkeys in a laboratory in [Copenhagen|place] in 1958. A milder type, clade 2, spread through 116 countries from 2022, mainly among gay and bisexual men.
{Priscilla Mutebi-Olsen|"The world learned to say the word and then forgot it,"} said [Priscilla Mutebi-Olsen|person], an epidemiologist at the [London School of Hygiene & Tropical Medicine|organization] ([LSHTM|organization=London School of Hygiene & Tropical Medicine]), in [London|place].
In [Goma|place], where hundreds of thousands displaced by the [M23|organization=March 23 Movement] rebellion live in camps, [Médecins Sans Frontières|organization] has treated patients in [Nyiragongo|place] since June. [Bukavu|place]'s governor, [Jean-Jacques Purusi|person], closed two bars. Rumours on [WhatsApp|product] blame the [Banyamulenge|group].
Shares in [Bavarian Nordic|organization] rose 16%. Those of [Emergent BioSolutions|organization], whose smallpox vaccine [ACAM2000|product] may be used, gained 12%.
(Additional reporting by [Djaffar Sabiti-Amani|person] in [Bukavu|place])
---
ACAM2000 = ACAM2000
Africa Centres for Disease Control and Prevention = Africa Centres for Disease Control and Prevention
Banyamulenge = Banyamulenge
Bavarian Nordic = Bavarian Nordic
Bukavu = Bukavu
Burundi = Burundi
Centers for Disease Control and Prevention = Centers for Disease Control and Prevention
Copenhagen = Copenhagen
Democratic Republic of the Congo = Democratic Republic of the Congo
Denmark = Denmark
Dubai = Dubai
Emergent BioSolutions = Emergent BioSolutions
European Commission = European Commission
Gavi = GAVI
Geneva = Geneva
Goma = Goma
Japan = Japan
Kenya = Kenya
London = London
London School of Hygiene & Tropical Medicine = London School of Hygiene & Tropical Medicine
March 23 Movement = March 23 Movement
Médecins Sans Frontières = Médecins Sans Frontières
Niger Delta University = Niger Delta University
Nigeria = Nigeria
Rwanda = Rwanda
South Kivu = South Kivu
Tedros Adhanom Ghebreyesus = Tedros Adhanom Ghebreyesus
Tom Frieden = Tom Frieden
UNICEF = UNICEF
Uganda = Uganda
WhatsApp = WhatsApp
World Health Organization = World Health Organization
