id: af-sd-kassala-truce-clinic
date: 2024-03-14
place: Port Sudan
style: wire
topic: conflict
---
# Half a truce reaches half of [Omdurman|place], and so does half the medicine
[PORT SUDAN|place=Port Sudan], [Sudan|place] — A convoy of eleven trucks that left [Port Sudan|place] for [Omdurman|place] with medicine for three hospitals reached one of them on Thursday, aid workers said, two days into a Ramadan pause that neither side has signed.
The [U.N. Security Council|organization=United Nations Security Council] called last week for a halt in the war between the [Sudanese Armed Forces|organization] and the paramilitary [Rapid Support Forces|organization] ([RSF|organization=Rapid Support Forces]), which will be a year old in April. It has displaced eight million people.
On Tuesday the army retook the state broadcaster's building near the [Nile|place]. The [RSF|organization=Rapid Support Forces] still holds much of [Khartoum|place], [Bahri|place=Khartoum North] and most of [Darfur|place].
{Hiba Abdalla|"We were stopped at nine checkpoints, and at each of them a boy with a gun explained international law to us,"} said [Hiba Abdalla|person], who led the convoy for the [Sudanese Doctors' Syndicate|organization]. {Hiba Abdalla (cont)|"One knew it quite well."}
Five trucks were sent back at [Shendi|place]. [Al Nao Hospital|organization], the only one north of the line that still operates, got insulin and gauze. A maternity ward in [Ombada|place=Ombadda], on the other side, got a phone call.
Army spokesman ^Brig. Gen. [Nabil Abdallah|person] said in a statement that the other hospitals lay in {Nabil Abdallah (mixed)|"areas of rebel looting"}. An adviser to the [RSF|organization=Rapid Support Forces] commander, reached in [Addis Ababa|place], replied that they were {~an adviser to the RSF commander (mixed)|"areas of sick people"}.
Talks led by [Saudi Arabia|place] and the [United States|place] in [Jeddah|place] broke off in December. [Tom Perriello|person], named [U.S.|place=United States] envoy in February, has been to [Cairo|place], [Nairobi|place] and [Kampala|place] and hopes to restart them after [Eid al-Fitr|event].
[Clementine Nkweta-Salami|person], the [U.N.|organization=United Nations]'s humanitarian chief for the country, asked both for {Clementine Nkweta-Salami (mixed)|"a corridor and not a keyhole."}
Doctors there have invented their own. A lecturer in pharmacy at the closed [University of Khartoum|organization], [Muzamil Idris|person], makes saline in a school kitchen in [Karari|place]; neighborhood kitchens, the takaya, send it over at night, by volunteers, with lentils.
{~a volunteer with a bicycle|"The lentils pass,"} said one, on a bicycle. {~a volunteer with a bicycle (cont)|"Everyone at the checkpoint is fasting. They let the pot go first."}
---
Addis Ababa = Addis Ababa
Cairo = Cairo
Darfur = Darfur
Eid al-Fitr = Eid al-Fitr
Jeddah = Jeddah
Kampala = Kampala
Khartoum = Khartoum
Khartoum North = Khartoum North
Nairobi = Nairobi
Nile = Nile
Omdurman = Omdurman
Port Sudan = Port Sudan
Rapid Support Forces = Rapid Support Forces
Saudi Arabia = Saudi Arabia
Shendi = Shendi
Sudan = Sudan
Sudanese Armed Forces = Sudanese Armed Forces
Tom Perriello = Tom Perriello
United Nations = United Nations
United Nations Security Council = United Nations Security Council
United States = United States
University of Khartoum = University of Khartoum
