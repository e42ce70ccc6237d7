id: as-punjab-three-join
date: 2021-10-27
place: Chandigarh
style: indian
topic: politics
---
# Three [Akali|group=Akalis] leaders cross over to [Congress|organization]; [SAD|organization=Shiromani Akali Dal] says {Daljit Singh Cheema (mixed)|‘good riddance’}
> Defections come as [Amarinder|person=Amarinder Singh] readies new outfit
[Chandigarh|place], October 27
Barely three months before the ^Assembly elections in [Punjab|place], three district-level leaders of the [Shiromani Akali Dal|organization] ([SAD|organization=Shiromani Akali Dal]) on Wednesday joined the [Congress|organization] in the presence of Chief Minister [Charanjit Singh Channi|person] and state unit chief [Navjot Singh Sidhu|person].
The three are former ^MLA [Harpreet Kaur Sohal|person] from [Muktsar|place], ex-mandi board chairman [Gurbachan Singh Bhullar|person] and [Tota Singh Ghuman|person], a kabaddi promoter popular in the [Malwa|place] belt.
{Harpreet Kaur Sohal|“I did not leave the party of my grandfather. It left the farmer first,”} [Sohal|person=Harpreet Kaur Sohal] told the gathering at [Congress Bhawan|place], referring to the three farm laws that the [SAD|organization=Shiromani Akali Dal] had initially supported as an ally of the [BJP|organization=Bharatiya Janata Party].
Welcoming them, [Channi|person=Charanjit Singh Channi] said the door was open to {Charanjit Singh Channi (mixed)|“every sincere [Punjabi|group=Punjabis]”}. [Sidhu|person=Navjot Singh Sidhu], who has had his differences with the Chief Minister, quoted a couplet and left early for [Patiala|place].
The [Akali|group=Akalis] leadership was unmoved. {Daljit Singh Cheema|“Good riddance. We wish the [Congress|organization] joy of its new liabilities,”} party spokesman [Daljit Singh Cheema|person] said in a statement.
[AAP|organization=Aam Aadmi Party]’s [Raminder Gill|person] had a different complaint. {Raminder Gill|“It is musical chairs, and the music is paid for by the taxpayer,”} he said at [Moga|place].
Meanwhile, former Chief Minister Capt [Amarinder Singh|person], who quit the post on September 18, said he had written to the [Election Commission|organization=Election Commission of India] for the name and symbol of his party. He refused to be drawn on who would join him. {Amarinder Singh|“The list is long. So is my patience,”} the Captain quipped.
At [Singhu|place], on the [Delhi|place]-[Haryana|place] border, leaders of the [Samyukt Kisan Morcha|organization], which is spearheading the agitation, said they would not share a stage with any of them. {~an elderly protester|“Turbans change colour before polls,”} an elderly protester observed, {~an elderly protester (cont)|“but the mandi rate stays the same.”}
[Ghuman|person=Tota Singh Ghuman], for his part, arrived on a [Swaraj|product=Swaraj Tractors] tractor. It ran out of diesel at the gate.
---
Bharatiya Janata Party = Bharatiya Janata Party
Congress = Indian National Congress
Delhi = Delhi
Election Commission of India = Election Commission of India
Punjab = Punjab, India
Punjabis = Punjabis
Akalis = Shiromani Akali Dal
Chandigarh = Chandigarh
Shiromani Akali Dal = Shiromani Akali Dal
Charanjit Singh Channi = Charanjit Singh Channi
Navjot Singh Sidhu = Navjot Singh Sidhu
Muktsar = Sri Muktsar Sahib
Malwa = Malwa (Punjab)
Daljit Singh Cheema = Daljit Singh Cheema
Aam Aadmi Party = Aam Aadmi Party
Moga = Moga, Punjab
Amarinder Singh = Amarinder Singh
Singhu = Singhu, Delhi
Haryana = Haryana
Samyukt Kisan Morcha = Samyukt Kisan Morcha
Patiala = Patiala
Swaraj Tractors = Swaraj Tractors
