id: af-za-anc-coalition-gnu
date: 2024-06-14
place: Cape Town
style: african
topic: politics
---
# [Ramaphosa|person=Cyril Ramaphosa] re-elected as [ANC|organization=African National Congress] and [DA|organization=Democratic Alliance] strike late-night deal
[CAPE TOWN|place=Cape Town] – [Cyril Ramaphosa|person] was re-elected [South Africa|place]’s president on Friday night after his [African National Congress|organization] ([ANC|organization=African National Congress]) agreed to govern with its old rival, the [Democratic Alliance|organization] ([DA|organization=Democratic Alliance]).
[Ramaphosa|person=Cyril Ramaphosa] won 283 votes in the [National Assembly|organization=National Assembly of South Africa] to 44 for [Julius Malema|person] of the [Economic Freedom Fighters|organization] ([EFF|organization=Economic Freedom Fighters]). The sitting, at the [Cape Town International Convention Centre|place] because the old chamber burned in 2022, was led by ^Chief Justice [Raymond Zondo|person] and ran past 10pm.
[MK|organization=UMkhonto weSizwe (political party)], the party of former president [Jacob Zuma|person], boycotted. It takes its name from [uMkhonto weSizwe|organization], the [ANC|organization=African National Congress]’s armed wing under [Nelson Mandela|person], and says the vote of 29 May was rigged. The [Constitutional Court|organization=Constitutional Court of South Africa] threw its case out.
{Nokwazi Ngcobo-van Wyk|“It’s a marriage where both brought a lawyer to the wedding night,”} said [Nokwazi Ngcobo-van Wyk|person] of the [Institute for Security Studies|organization] in [Pretoria|place].
The pact also takes in the [Inkatha Freedom Party|organization] ([IFP|organization=Inkatha Freedom Party]), whose [Thami Ntuli|person] becomes premier of [KwaZulu-Natal|place], and [Gayton McKenzie|person]’s [Patriotic Alliance|organization]. [DA|organization=Democratic Alliance] leader [John Steenhuisen|person] is tipped for the cabinet. [Cosatu|organization=Congress of South African Trade Unions] and the [SACP|organization=South African Communist Party] were cool.
In [Soweto|place], [Gogo Dlamini|person] watched on [eNCA|organization] with the sound off. {Gogo Dlamini|“My [Madiba|person=Nelson Mandela] shook hands with worse,”} she said.
The rand, at 18.35 to the dollar, had its best week in a year on the [JSE|organization=JSE Limited]. [Afrikaans|group=Afrikaans language] daily [Beeld|organization]’s front page was one word: ^Uiteindelik.
---
African National Congress = African National Congress
Afrikaans language = Afrikaans
Beeld = Beeld
Cape Town = Cape Town
Cape Town International Convention Centre = Cape Town International Convention Centre
Congress of South African Trade Unions = Congress of South African Trade Unions
Constitutional Court of South Africa = Constitutional Court of South Africa
Cyril Ramaphosa = Cyril Ramaphosa
Democratic Alliance = Democratic Alliance (South Africa)
Economic Freedom Fighters = Economic Freedom Fighters
Gayton McKenzie = Gayton McKenzie
Inkatha Freedom Party = Inkatha Freedom Party
Institute for Security Studies = Institute for Security Studies
JSE Limited = JSE Limited
Jacob Zuma = Jacob Zuma
John Steenhuisen = John Steenhuisen
Julius Malema = Julius Malema
KwaZulu-Natal = KwaZulu-Natal
National Assembly of South Africa = National Assembly of South Africa
Nelson Mandela = Nelson Mandela
Patriotic Alliance = Patriotic Alliance
Pretoria = Pretoria
Raymond Zondo = Raymond Zondo
South Africa = South Africa
South African Communist Party = South African Communist Party
Soweto = Soweto
Thami Ntuli = Thami Ntuli
UMkhonto weSizwe (political party) = UMkhonto weSizwe (political party)
eNCA = ENCA
uMkhonto weSizwe = UMkhonto we Sizwe
