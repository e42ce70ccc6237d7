id: as-bd-university-library
date: 2026-02-03
place: Rajshahi
style: asian
topic: culture
---
# [RU|organization=University of Rajshahi] students sleep in library to save it
When the lights went out at the central library of the [University of Rajshahi|organization] on Sunday night, 140 students stayed where they were.
They had brought mosquito nets, a guitar and a petition. The university wants to turn the second floor, home to the [Varendra|place] collection of palm-leaf manuscripts, into a suite for its new [Centre for Artificial Intelligence|organization].
{Mahjabin Tasnim Orchi|‘We are not against machines,’} said [Mahjabin Tasnim Orchi|person], a third-year student of folklore. {Mahjabin Tasnim Orchi (cont)|‘We only ask that they sit on another floor.’}
The manuscripts, some 4,300 of them, came from the cellars of zamindar houses at [Natore|place] and [Puthia|place]. Among them are a 16th-century copy of the [Bhagavata Purana|work] and a treatise on elephants.
Vice-Chancellor [Saleh Hasan Naqib|person] was in [Dhaka|place]. In his absence, ^Pro-Vice-Chancellor [Farida Yasmin Barua|person] met the protesters at midnight and described the plan as {Farida Yasmin Barua (mixed)|‘a proposal, not a bulldozer’}. She said the collection would go to the [Varendra Research Museum|organization], the country’s oldest.
Its curator, [Ziaur Rahman Talukdar|person], was surprised. {Ziaur Rahman Talukdar|‘I have nine almirahs, and pigeons live in two,’} he told [Prothom Alo|organization].
The [Jatiyatabadi Chhatra Dal|organization], the student wing of the [BNP|organization=Bangladesh Nationalist Party], and the [Islami Chhatra Shibir|organization], which have rarely agreed on anything, both sent food. {~a proctor|‘Khichuri has achieved what the [Constitution|work=Constitution of Bangladesh] could not,’} a proctor joked.
The row has spread beyond the [Padma|place=Padma River]. The [Asiatic Society of Bangladesh|organization] wrote to the [University Grants Commission|organization], and [Gayatri Chakravorty Spivak|person], who has taught in villages across the border in [West Bengal|place], sent a message of greeting from [Columbia University|organization] in [New York|place].
Not all academics object. {Rezwanul Haque Sikder|‘Paper dies. I have seen silverfish eat a century in a summer,’} said [Rezwanul Haque Sikder|person], who teaches computer science and has offered to scan everything by ^Ramadan.
[Barua|person=Farida Yasmin Barua]’s committee meets tomorrow. On Monday morning, the students swept the floor, returned their books and went to class, leaving 22 behind on guard. On a pillar hung a poster: ‘Quiet please, resistance in progress’.
---
Dhaka = Dhaka
West Bengal = West Bengal
University of Rajshahi = University of Rajshahi
Varendra = Varendra
Natore = Natore District
Puthia = Puthia Upazila
Bhagavata Purana = Bhagavata Purana
Varendra Research Museum = Varendra Research Museum
Jatiyatabadi Chhatra Dal = Bangladesh Jatiotabadi Chatradal
Bangladesh Nationalist Party = Bangladesh Nationalist Party
Islami Chhatra Shibir = Bangladesh Islami Chhatrashibir
Constitution of Bangladesh = Constitution of Bangladesh
Padma River = Padma River
Asiatic Society of Bangladesh = Asiatic Society of Bangladesh
University Grants Commission = University Grants Commission of Bangladesh
Gayatri Chakravorty Spivak = Gayatri Chakravorty Spivak
Columbia University = Columbia University
New York = New York City
Saleh Hasan Naqib = Saleh Hasan Naqib
