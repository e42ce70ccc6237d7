id: af-ye-hodeidah-cranes
date: 2018-12-28
place: Hodeidah
style: wire
topic: conflict
---
# At [Hodeidah|place], a cease-fire is measured in cranes
[HODEIDAH|place=Hodeidah], [Yemen|place] — Ten days into a cease-fire that few expected to last for two, [Nabil Al-Wesabi|person], a crane operator, drove to work along the sea on Friday and was not shot at. He went back and did it again, to be sure.
The truce was struck in [Rimbo|place], [Sweden|place], this month between the government of President [Abdu Rabbu Mansour Hadi|person], which is backed by a [Saudi|group=Saudis]-led coalition, and the [Houthi|group=Houthis] movement, which holds the capital, [Sanaa|place]. Seventy percent of what [Yemenis|group] eat comes through this port.
It is watched, for now, by one retired [Dutch|group] general. [Patrick Cammaert|person], 68, arrived on Sunday with a small [U.N.|organization=United Nations] advance team and a suitcase that had been sent to [Djibouti|place].
{Nabil Al-Wesabi|“We have a general without socks,”} [Al-Wesabi|person=Nabil Al-Wesabi] said. {Nabil Al-Wesabi (cont)|“That's fine. We had two armies with boots, and look.”}
Four of the port's five gantry cranes were destroyed in a 2015 airstrike. The [World Food Program|organization=World Food Programme] replaced them in January with mobile ones, after the ship bearing them, the [Juist|product], had once been turned back. Grain for 3.7 million people still sits out of reach in the [Red Sea Mills|place], across a front line mined by the [Houthis|group].
[Lise Grande|person], the [United Nations|organization] humanitarian coordinator, described the country as {Lise Grande (mixed)|“a house with one door”}.
A [Houthi|group=Houthis] official, [Yahya Sharaf al-Din-Marwani|person], said his side would hand the harbor to coast guards by Saturday. From [Aden|place], the government's information office questioned whose cousins those guards were.
The [U.S. Senate|organization=United States Senate] voted two weeks ago to end [American|group=Americans] support for the coalition. In [Riyadh|place], officials said the vote was founded on {~Saudi officials (mixed)|“unsubstantiated claims”}; the [Emiratis|group], whose forces besieged the city in June, have let it be known that they would welcome a way out.
At [Al-Thawra Hospital|organization], Dr. [Ashwaq Muharram-Hajri|person] unplugged one incubator in order to plug in another. {Ashwaq Muharram-Hajri|“For peace I can't tell you, I see only children,”} she said. {Ashwaq Muharram-Hajri (cont)|“But they arrived by day this week. Before, they came at night.”}
! A wheat ship, the first since November, under a single crane.
By noon the wind was up and work stopped. [Al-Wesabi|person=Nabil Al-Wesabi] drove home by the sea.
---
Abdu Rabbu Mansour Hadi = Abdrabbuh Mansur Hadi
Aden = Aden
Djibouti = Djibouti
Hodeidah = Al Hudaydah
Houthis = Houthis
Lise Grande = Lise Grande
Patrick Cammaert = Patrick Cammaert
Red Sea Mills = Red Sea Mills
Rimbo = Rimbo, Norrtälje Municipality
Riyadh = Riyadh
Sanaa = Sanaa
Sweden = Sweden
United Nations = United Nations
United States Senate = United States Senate
World Food Programme = World Food Programme
Yemen = Yemen
