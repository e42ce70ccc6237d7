id: as-live-count-devgarh
date: 2022-03-10
place: Dehradun
style: indian
topic: live
---
# Live: [Uttarakhand|place] counting as it happened — [BJP|organization=Bharatiya Janata Party] ahead in 41 seats, [Congress|organization] in 25
> [Kuldeep Singh Rawat|person] loses [Devgarh|place] by 312 votes; recount refused
## 5.40 p.m. That is all from [Dehradun|place]
Thank you for staying with us since 7 a.m. ^Our correspondent [Farhana Qureshi|person] will have a full report from the [BJP|organization=Bharatiya Janata Party] office on [Balbir Road|place] in tomorrow’s paper.
## 4.15 p.m. [Rawat|person=Kuldeep Singh Rawat] concedes [Devgarh|place]
Former minister [Kuldeep Singh Rawat|person] has lost to a first-timer, [Sunita Bhandari|person=Sunita Bhandari Negi], by 312 votes after 17 rounds. The returning officer turned down his demand for a recount. {Kuldeep Singh Rawat|“The people of the hills have decided and I bow before them,”} Mr. [Rawat|person=Kuldeep Singh Rawat] said. {Kuldeep Singh Rawat (cont)|“But 312 is a number I shall remember.”}
Ms. [Bhandari Negi|person=Sunita Bhandari Negi], a schoolteacher fielded by the [Congress|organization], said she had told her pupils she would be back in class by Monday. {Sunita Bhandari Negi|“Now somebody has to tell the headmistress,”} she told [PTI|organization=Press Trust of India].
## 2.02 p.m. ^Sweets in [Haldwani|place]
Drums and marigolds outside the counting centre at [MB Postgraduate College|organization]. Workers of the [Aam Aadmi Party|organization] ([AAP|organization=Aam Aadmi Party]), which leads nowhere in [Kumaon|place], have gone home. {~a party worker|“We came for the experience,”} says one of them, rolling up a flag.
## 11.30 a.m. What the [Election Commission|organization=Election Commission of India] says
Trends are in for all 70 seats, according to Chief ^Electoral Officer [Saudamini Pandey|person]. Postal ballots from soldiers of the [Garhwal Rifles|organization] and the [Kumaon Regiment|organization] are still being opened in [Pauri|place]. {Saudamini Pandey|“Please do not treat a trend as a result,”} she pleads.
- [Devgarh|place]: [BJP|organization=Bharatiya Janata Party] leads by 88 votes after nine rounds
- [Haridwar|place] (Rural): [Congress|organization] leads by 4,016
- [Khatima|place]: [Bahujan Samaj Party|organization] third, behind an ^Independent
---
Bharatiya Janata Party = Bharatiya Janata Party
Congress = Indian National Congress
Election Commission of India = Election Commission of India
Press Trust of India = Press Trust of India
Uttarakhand = Uttarakhand
Dehradun = Dehradun
Aam Aadmi Party = Aam Aadmi Party
Haldwani = Haldwani
Kumaon = Kumaon division
Garhwal Rifles = Garhwal Rifles
Kumaon Regiment = Kumaon Regiment
Pauri = Pauri, Uttarakhand
Haridwar = Haridwar
Khatima = Khatima
Bahujan Samaj Party = Bahujan Samaj Party
