id: af-au-summit-corridor
date: 2020-02-09
place: Addis Ababa
style: wire
topic: politics
---
# [AU|organization=African Union] summit: '[Silencing the Guns|work]' begins by finding 54 chairs
[ADDIS ABABA|place=Addis Ababa], Feb. 9 ([PANA|organization]) - ^The 33rd ordinary session of the [African Union|organization] opened on Sunday in the hall that [China|place] built, forty minutes late because the seat of one delegation had been given to an ice sculpture.
Outgoing chairperson [Abdel Fattah al-Sisi|person] of [Egypt|place] handed the gavel to President [Cyril Ramaphosa|person] of [South Africa|place], who takes over for a year dedicated to the theme [Silencing the Guns|work].
{Cyril Ramaphosa|"Guns make noise, but so do we,"} [Ramaphosa|person=Cyril Ramaphosa] told fellow leaders. {Cyril Ramaphosa (cont)|"Let's make sure that ours is heard."}
The commission's chairperson, [Moussa Faki Mahamat|person], deplored that the continent's answer to [Libya|place] was still written elsewhere, among others in [Berlin|place], [Moscow|place] and [Abu Dhabi|place]. [U.N.|organization=United Nations] Secretary-General [António Guterres|person] agreed that [Africans|group] had been pushed aside.
Behind closed doors, diplomats told [PANA|organization], the talk was of locusts. A swarm the size of [Luxembourg|place] has come down on [Kenya|place], [Ethiopia|place] and [Somalia|place], and the [FAO|organization=Food and Agriculture Organization] wants $76 million. {~a southern African delegate|"We agreed at once. The locusts do not vote,"} said a southern [African|group=Africans] delegate.
[Palestinian|group=Palestinians] premier [Mohammad Shtayyeh|person] and [Canadian|group=Canadians] Prime Minister [Justin Trudeau|person] were among the guests; the latter was in search of votes for a seat on the [Security Council|organization=United Nations Security Council].
Commissioner for ^Trade [Albert Muchanga|person] recalled that the [African Continental Free Trade Area|work] ([AfCFTA|work=African Continental Free Trade Area]) should start on July 1, with a secretariat in [Accra|place]. Of 54 signatories, 28 have ratified.
As for money: the union lives on $647 million a year, four tenths of it from abroad. [Donald Kaberuka-Mensah|person], an adviser, called arrears {Donald Kaberuka-Mensah (mixed)|"our most punctual tradition"}.
The women of the kitchen, who serve 3,000 plates of injera and one of everything else, had a complaint for the [Peace and Security Council|organization=Peace and Security Council of the African Union]. {Almaz Tesfaye-Dinku|"The presidents finish, their guards do not,"} said chief cook [Almaz Tesfaye-Dinku|person]. {Almaz Tesfaye-Dinku (cont)|"It is the guards who are hungry."}
A [South Sudanese|group] meeting was called for the evening: President [Salva Kiir|person] and [Riek Machar|person] have until February 22 to form a government.
---
Abdel Fattah al-Sisi = Abdel Fattah el-Sisi
Abu Dhabi = Abu Dhabi
Accra = Accra
Addis Ababa = Addis Ababa
African Continental Free Trade Area = African Continental Free Trade Area
African Union = African Union
António Guterres = António Guterres
Berlin = Berlin
China = China
Cyril Ramaphosa = Cyril Ramaphosa
Egypt = Egypt
Ethiopia = Ethiopia
Food and Agriculture Organization = Food and Agriculture Organization
Justin Trudeau = Justin Trudeau
Kenya = Kenya
Libya = Libya
Luxembourg = Luxembourg
Mohammad Shtayyeh = Mohammad Shtayyeh
Moscow = Moscow
Moussa Faki Mahamat = Moussa Faki
PANA = Panapress
Peace and Security Council of the African Union = Peace and Security Council
Riek Machar = Riek Machar
Salva Kiir = Salva Kiir Mayardit
Somalia = Somalia
South Africa = South Africa
United Nations = United Nations
United Nations Security Council = United Nations Security Council
