id: as-university-hostel-hyderabad
date: 2016-02-11
place: Hyderabad
style: indian
topic: culture
---
# Hostel fee row: [Deccan Central University|organization] ^V-C meets students after 19-day fast
[HYDERABAD|place=Hyderabad]: The Vice-Chancellor of [Deccan Central University|organization], Prof. [Yelamanchili Ramachandraiah|person], sat cross-legged on the steps of his own administrative block on Thursday and drank tea with the students who had padlocked it.
It was the first meeting between the two sides since January 23, when six research scholars began a relay fast against a 70 per cent increase in mess charges. The university, at [Gachibowli|place], has 5,200 students, nearly a third of them from [Dalit|group=Dalits] and [Adivasi|group] families.
{Jyotsna Ghanta|“He asked us whether the dal was really that bad. So we gave him some,”} said [Jyotsna Ghanta|person], president of the [Ambedkar Students’ Association|organization] ([ASA|organization=Ambedkar Students’ Association]) unit, a 26-year-old working on the prose of [Gurram Jashuva|person].
By evening, the administration had put the increase {~the administration (mixed)|“in abeyance”} till June, according to a circular signed by registrar [Sudhakar Reddy Vangala|person].
The [Akhil Bharatiya Vidyarthi Parishad|organization] ([ABVP|organization=Akhil Bharatiya Vidyarthi Parishad]), which had run its own campaign, claimed the credit. {Harshavardhan Deshmukh|“We were in the library with figures while others were on the lawn with drums,”} its secretary [Harshavardhan Deshmukh|person] said. [Ghanta|person=Jyotsna Ghanta] laughed when this was read out to her. {Jyotsna Ghanta|“The drums were good,”} she said.
The dispute had reached [Delhi|place]. A question in the [Rajya Sabha|organization] by [Sitaram Yechury|person] of the [CPI(M)|organization=Communist Party of India (Marxist)] brought the reply that the [University Grants Commission|organization] ([UGC|organization=University Grants Commission]) fixed no ceiling on such charges. Teachers from [Osmania University|organization] and [Jawaharlal Nehru University|organization] had visited the camp.
{Yelamanchili Ramachandraiah|“A university is a place where you lose arguments to people younger than you,”} Prof. [Ramachandraiah|person=Yelamanchili Ramachandraiah], a soil chemist, told reporters. {Yelamanchili Ramachandraiah (cont)|“Today was instructive.”}
Not all scars will heal quickly. Two students suspended after a scuffle with guards of [Black Cat Security|organization] have moved the [High Court|organization=Telangana High Court]; the case will be heard on Monday. And the tent, the students said, will stay {~the students (mixed)|“until the ink is dry”}.
---
Dalits = Dalit
Delhi = Delhi
Hyderabad = Hyderabad
Gachibowli = Gachibowli
Gurram Jashuva = Gurram Jashuva
Ambedkar Students’ Association = Ambedkar Students' Association
Akhil Bharatiya Vidyarthi Parishad = Akhil Bharatiya Vidyarthi Parishad
Rajya Sabha = Rajya Sabha
Sitaram Yechury = Sitaram Yechury
Communist Party of India (Marxist) = Communist Party of India (Marxist)
University Grants Commission = University Grants Commission (India)
Osmania University = Osmania University
Jawaharlal Nehru University = Jawaharlal Nehru University
Adivasi = Adivasi
Telangana High Court = Telangana High Court
