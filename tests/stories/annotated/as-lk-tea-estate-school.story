id: as-lk-tea-estate-school
date: 2022-06-21
place: Hatton
style: asian
topic: local
---
# Fuel queue teachers: how a [Hatton|place] school kept its doors open
The bus to [Bogawantalawa|place] has not run for nine days, so the principal walks. It is 11 kilometres each way through the tea, and [Letchumi Arumugam|person] has not missed a morning.
{Letchumi Arumugam|“The children walk too. I cannot be the one with sore feet,”} she says.
[St Bridget’s Tamil Vidyalayam|organization] has 312 pupils, almost all from the line rooms of estates belonging to [Kelani Valley Plantations|organization] and two smaller companies. Since [Sri Lanka|place] defaulted on its debt in April, the [Ministry of Education|organization] has told urban schools to teach online. Here there is one smartphone for every six homes.
Of 19 teachers, seven sleep in the school hall. [Sivapakiam Thevarajah|person], who teaches science, has turned it into a lesson on calories. A colleague from [Nuwara Eliya|place], [Dilani Ekanayake|person], the only [Sinhalese|group] on the staff, has taught the others to play carrom; in return they have taught her to swear in [Tamil|group=Tamil language].
Breakfast comes from a mosque. {A.L.M. Rifkhan|“They are hungry in [Tamil|group=Tamil language]; we cook in [Tamil|group=Tamil language]. What else is there to ask?”} says its trustee, ^Moulavi [A.L.M. Rifkhan|person].
On Saturday a bowser with 6,600 litres of petrol reached the [Lanka IOC|organization] station in [Hatton|place] town. The queue ran past the [Clock Tower|place] and half way to [Kotagala|place]. Teachers were waved to the front. {~a three-wheeler driver|“Nobody shouted,”} said a three-wheeler driver who had been there since Wednesday. {~a three-wheeler driver (cont)|“They taught my daughter to read.”}
[Jeevan Thondaman|person], the [Ceylon Workers’ Congress|organization] ([CWC|organization=Ceylon Workers’ Congress]) ^MP for the district, says he has asked the [Indian|group=Indians] ^High ^Commission for kerosene. [UNICEF|organization] has promised exercise books. According to the [Ceylon Teachers’ Union|organization], a quarter of hill-country schools are shut.
What do the pupils want? A show of hands in ^Grade 8 gives, in order:
- milk powder
- the [IPL|event=Indian Premier League], which the power cuts hide
- to be a doctor, in [Canada|place]
[Tharshan|person], 13, has another plan. {Tharshan|“President,”} he says. {Tharshan (cont)|“Of [Sri Lanka|place]. Then the bus will come.”}
---
Indians = Indian people
Sri Lanka = Sri Lanka
Hatton = Hatton, Sri Lanka
Bogawantalawa = Bogawantalawa
Kelani Valley Plantations = Kelani Valley Plantations
Nuwara Eliya = Nuwara Eliya
Lanka IOC = Lanka IOC
Kotagala = Kotagala
Jeevan Thondaman = Jeevan Thondaman
Ceylon Workers’ Congress = Ceylon Workers' Congress
UNICEF = UNICEF
Ceylon Teachers’ Union = Ceylon Teachers' Union
Indian Premier League = Indian Premier League
Canada = Canada
Tamil language = Tamil language
