id: af-rw-gorilla-naming-bal
date: 2022-09-02
place: Musanze
style: african
topic: science
---
# Twenty baby gorillas named, and one of them for a point guard
[Musanze|place]: [Rwanda|place] on Friday gave names to 20 mountain gorillas born in the past year, at the 18th [Kwita Izina|event] ceremony, held at the foot of the [Virunga Mountains|place] and attended by thousands.
Among the namers were Prince [Charles|person=Charles III], by video, the actor [Uzo Aduba|person], footballers [Didier Drogba|person] and [Gilberto Silva|person], and the singer [Youssou N'Dour|person].
The loudest cheer, however, was for [Wilson Nshobozwa-Kagabo|person], the guard whose three-pointer had taken [REG|organization=Rwanda Energy Group BBC] into the playoffs of the [Basketball Africa League|event] at [BK Arena|place] in May. He named his infant, of the ^Susa family, for courage.
{Wilson Nshobozwa-Kagabo|"She has longer arms than me, and she's three months old,"} he said. {Wilson Nshobozwa-Kagabo (cont)|"If she wants number 10 she can have it."}
President [Paul Kagame|person] was represented by Prime Minister [Edouard Ngirente|person], who told guests that ten per cent of tourism revenue now goes to villages that border the [Volcanoes National Park|place].
{Edouard Ngirente|"A visitor pays $1,500 to see a gorilla for an hour. Some of that must become a roof,"} he stressed.
The [Rwanda Development Board|organization]'s [Clare Akamanzi|person] announced that the park will be extended by 23 per cent. Some 4,000 households are to move to a model settlement, a plan that the conservation group [African Parks|organization] has praised but that residents of [Kinigi|place] sector watch closely.
[Vestine Mukandayisenga|person], who grows pyrethrum there, is one. {Vestine Mukandayisenga|"My grandfather moved for [Dian Fossey|person], my father moved for the potatoes,"} she said. {Vestine Mukandayisenga (cont)|"I'd like to know who I'm moving for, and what its name is."}
The species was down to about 240 when [Fossey|person=Dian Fossey] was murdered in 1985. A census counted 1,063 across [Rwanda|place], [Uganda|place] and the [DR Congo|place=Democratic Republic of Congo]. Dr [Winnie Eckardt-Umubyeyi|person], a veterinarian with the [Gorilla Doctors|organization] at [Musanze|place], credited trackers who walk {Winnie Eckardt-Umubyeyi (mixed)|"in the rain, with tea, every day"}.
! Dancers in gorilla costume greet the crowd at [Kinigi|place]. Photos by [Olivier Mugwiza-Shema|person]
[Arsenal|organization=Arsenal F.C.], whose sleeves carry the words [Visit Rwanda|work], sent a shirt. It was too small for any of the twenty.
---
African Parks = African Parks (organisation)
Arsenal F.C. = Arsenal F.C.
BK Arena = BK Arena
Basketball Africa League = Basketball Africa League
Charles III = Charles III
Clare Akamanzi = Clare Akamanzi
Democratic Republic of Congo = Democratic Republic of the Congo
Dian Fossey = Dian Fossey
Didier Drogba = Didier Drogba
Edouard Ngirente = Édouard Ngirente
Gilberto Silva = Gilberto Silva
Kwita Izina = Kwita Izina
Musanze = Musanze
Paul Kagame = Paul Kagame
Rwanda = Rwanda
Rwanda Development Board = Rwanda Development Board
Uganda = Uganda
Uzo Aduba = Uzo Aduba
Virunga Mountains = Virunga Mountains
Visit Rwanda = Visit Rwanda
Volcanoes National Park = Volcanoes National Park
Youssou N'Dour = Youssou N'Dour
