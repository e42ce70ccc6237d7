id: as-pak-supreme-court-canal
date: 2023-05-24
place: Islamabad
style: asian
topic: courts
---
# [SC|organization=Supreme Court of Pakistan] stays work on [Kachhi|place=Kachhi Canal] offshoot till [CCI|organization=Council of Common Interests] decides
[ISLAMABAD|place=Islamabad]: The [Supreme Court|organization=Supreme Court of Pakistan] on Tuesday restrained the federal government from digging an offshoot of the [Kachhi Canal|place] until the [Council of Common Interests|organization] ([CCI|organization=Council of Common Interests]) had settled an objection by [Sindh|place].
A three-judge bench, headed by Justice [Iftikhar Husain Bugti|person] and comprising Justice [Amina Rizvi|person] and Justice [Shahnawaz Tareen|person], was seized of a petition moved by the [Sindh Abadgar Board|organization].
{Amina Rizvi|“Water that has been promised twice cannot be delivered once,”} Justice [Rizvi|person=Amina Rizvi] observed when ^Additional Attorney General [Chaudhry Nadeem Warraich|person] argued that the design had been cleared by the [Indus River System Authority|organization] ([IRSA|organization=Indus River System Authority]) in 2018.
[Warraich|person=Chaudhry Nadeem Warraich] contended that without the offshoot 72,000 acres in [Dera Bugti|place], [Balochistan|place], would remain barren. He read out a letter from [Wapda|organization=Water and Power Development Authority] that put the cost of delay at ^Rs3.6 billion a month.
Representing the growers, ^Barrister [Zamir Ali Ghumro-Shah|person] said that the flow downstream of [Kotri Barrage|place] had been zero for 61 days. {Zamir Ali Ghumro-Shah|“My lords, the sea is now in [Thatta|place]. It has come to ask where the river is,”} he submitted.
The chief justice of the bench asked whether [Punjab|place=Punjab, Pakistan] had any objection. {~the provincial law officer|“None, provided that our own share is not touched,”} replied the provincial law officer, to laughter.
The order came a day after the [Sindh Assembly|organization=Provincial Assembly of Sindh] adopted a resolution, tabled by [PPP|organization=Pakistan People’s Party] lawmaker [Nida Khuhro-Mirza|person] and supported by the [MQM-P|organization=Muttahida Qaumi Movement – Pakistan], terming the project {Provincial Assembly of Sindh (mixed)|“an injury to the delta”}.
In [Quetta|place], [Balochistan|place] government spokesperson [Farah Azeem Jogezai|person] told [Dawn|organization] that the province would become a party to the case. {Farah Azeem Jogezai|“We are at the tail of every canal and of every queue,”} she said.
The hearing was adjourned to June 13. Apart from the stay, the court directed the secretary of the [Ministry of Water Resources|organization] to place on record the minutes of all meetings held under the [Water Apportionment Accord|work] of 1991.
---
Islamabad = Islamabad
Quetta = Quetta
Supreme Court of Pakistan = Supreme Court of Pakistan
Kachhi Canal = Kachhi Canal
Council of Common Interests = Council of Common Interests (Pakistan)
Sindh = Sindh
Indus River System Authority = Indus River System Authority
Dera Bugti = Dera Bugti
Balochistan = Balochistan, Pakistan
Water and Power Development Authority = Water and Power Development Authority
Kotri Barrage = Kotri Barrage
Thatta = Thatta
Punjab, Pakistan = Punjab, Pakistan
Provincial Assembly of Sindh = Provincial Assembly of Sindh
Pakistan People’s Party = Pakistan People's Party
Muttahida Qaumi Movement – Pakistan = Muttahida Qaumi Movement – Pakistan
Dawn = Dawn (newspaper)
Ministry of Water Resources = Ministry of Water Resources (Pakistan)
Water Apportionment Accord = Water Apportionment Accord
