id: eu-galatasaray-transfer-mangled
date: 2013-08-29
place: Istanbul
style: wire
topic: sport
---
# [Anadolu Yıldızı|organization] drawn with [Arsenal|organization=Arsenal F.C.],keep coach until winter
[ISTANBUL|place=Istanbul] - [AP|organization=Associated Press] - [Turkish|group=Turkish people] club [Anadolu Yıldızı|organization], debutants in [Europe|place], were drawn on Thursday with [Arsenal|organization=Arsenal F.C.], [Borussia Dortmund|organization] and [Napoli|organization=SSC Napoli] in the group stage of the [Champions League|event=UEFA Champions League].
{Rıdvan Çakıroğlu|“We are not going as tourists, ”}said the chairman, [Rıdvan Çakıroğlu|person]. {Rıdvan Çakıroğlu (cont)|“Tourists buy something .”}
The club from [Eskişehir|place] finished third last spring but moved up when a rival was barred by [UEFA|organization] over match fixing--a ban upheld on Wednesday by the [Court of Arbitration for Sport|organization]([CAS|organization=Court of Arbitration for Sport]) in [Lausanne|place].
Mr [Çakıroğlu|person=Rıdvan Çakıroğlu] also said that the coach, [Şenol Karabulut|person], would stay until January at least.[Karabulut|person=Şenol Karabulut], 57, had been linked with [Trabzonspor|organization] .
{Şenol Karabulut|‘‘The newspapers have sacked me four times. I have kept the cuttings,’’}the coach told [Hürriyet|organization].
[Arsene Wenger|person=Arsène Wenger], whose [Arsenal|organization=Arsenal F.C.] side beat [Fenerbahce|organization=Fenerbahçe S.K. (football)] 5-0 on aggregate to get there, said that he knew two of the players ,the striker [Modibo Sangaré-Diop|person] and [Brazilian|group=Brazilians] full back [Wellington Paraná|person], {Arsène Wenger (mixed)|“and, from the map, the town ”}.
[Rafa Benitez|person=Rafael Benítez], the [Napoli|organization=SSC Napoli] manager, called the group {Rafael Benítez (mixed)|“cruel for people with weak hearts”}.
The first match is at home,on September 18, against the [Germans|group]; the 14,000 tickets went in eleven minutes. {~a fan|“I sold a ram and a half for two seats.^Do not ask about the half”}, a fan from [Sivrihisar|place] told local television.
[Galatasaray|organization=Galatasaray S.K. (football)],[Turkey|place]'s other entrant, face [Real Madrid|organization=Real Madrid CF], [Juventus|organization=Juventus FC] and [FC Copenhagen|organization=F.C. Copenhagen] .
Prime Minister [Recep Tayyip Erdogan|person=Recep Tayyip Erdoğan], who once played for [Kasımpaşa|organization=Kasımpaşa S.K.] ’s youth side , congratulated both clubs .
PHOTO : [Reuters|organization]/[Tolga Adanalı|person]
For more news visit our website. Sports desk: [Nazlı Ünver|person], [Istanbul|place]
---
Arsenal F.C. = Arsenal F.C.
Borussia Dortmund = Borussia Dortmund
SSC Napoli = S.S.C. Napoli
UEFA Champions League = UEFA Champions League
Eskişehir = Eskişehir
Court of Arbitration for Sport = Court of Arbitration for Sport
Trabzonspor = Trabzonspor
Arsène Wenger = Arsène Wenger
Fenerbahçe S.K. (football) = Fenerbahçe S.K. (football)
Brazilians = Brazilians
Rafael Benítez = Rafael Benítez
Sivrihisar = Sivrihisar
Galatasaray S.K. (football) = Galatasaray S.K. (football)
Real Madrid CF = Real Madrid CF
Juventus FC = Juventus FC
F.C. Copenhagen = F.C. Copenhagen
Recep Tayyip Erdoğan = Recep Tayyip Erdoğan
Kasımpaşa S.K. = Kasımpaşa S.K.
Istanbul = Istanbul
Associated Press = Associated Press
Turkish people = Turkish people
Europe = Europe
UEFA = UEFA
Lausanne = Lausanne
Hürriyet = Hürriyet
Germans = Germans
Turkey = Turkey
Reuters = Reuters
