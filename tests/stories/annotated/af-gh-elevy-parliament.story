id: af-gh-elevy-parliament
date: 2022-03-29
place: Accra
style: african
topic: politics
---
# [E-Levy|work=Electronic Transfer Levy] passed after ^Minority walks out of chamber
[Parliament|organization=Parliament of Ghana] on Tuesday passed the [Electronic Transfer Levy Bill|work=Electronic Transfer Levy], which slaps a charge of 1.5 per cent on mobile money transfers above ^GH¢100 a day, after the ^Minority had trooped out of the chamber singing.
The [House|organization=Parliament of Ghana] had been expected to debate routine motions when the ^Majority ^Leader, [Osei Kyei-Mensah-Bonsu|person], gave notice that the [Finance Committee|organization=Finance Committee of Parliament] was ready. Within four hours it was done.
The first to protest was the [NDC|organization=National Democratic Congress] ^MP for [Ajumako|place], Mr [Cassiel Kwesi Arthur-Forson|person], who held up two mobile phones. {Cassiel Kwesi Arthur-Forson|“Mr Speaker, one is yam and the other is smart. The tax does not know the difference, but my grandmother does,”} he said.
Minister [Ken Ofori-Atta|person] told the [House|organization=Parliament of Ghana] that the levy would rake in ^GH¢6.9 billion and spare [Ghana|place] a return to the [International Monetary Fund|organization]. {Ken Ofori-Atta|“We are a proud nation,”} he stressed. {Ken Ofori-Atta (cont)|“Proud nations pay for their own roads.”}
Speaker [Alban Bagbin|person], who only last week returned from medical leave in [Dubai|place], twice reminded members that standing on a desk was not a point of order.
Nobody on that side voted, not one of the 137 [NDC|organization=National Democratic Congress] legislators. Their leader, [Haruna Iddrisu|person], announced to journalists that a suit would be filed at the [Supreme Court|organization=Supreme Court of Ghana] by Wednesday noon. The ^Minority ^Chief ^Whip called the exercise {~the Minority Chief Whip (mixed)|“daylight arithmetic”}.
At [Makola Market|place] and at [Kejetia|place=Kejetia Market] in [Kumasi|place], traders said they would go back to cash. {Esi Mensimah|“^MoMo came to save us from thieves,”} said ^Auntie [Esi Mensimah|person], who sells wax print. {Esi Mensimah (cont)|“Now who will save us from ^MoMo?”}
The [Chamber of Telecommunications|organization=Ghana Chamber of Telecommunications] said [MTN Ghana|organization], [Vodafone|organization=Vodafone Ghana] and [AirtelTigo|organization] would need until May to adjust their systems. Its chief executive, Dr [Ken Ashigbey|person], urged calm.
Outside, a handful of activists from #[FixTheCountry|organization] were kept behind a rope by the [Ghana Police Service|organization].
By Mr [Arthur-Forson|person=Cassiel Kwesi Arthur-Forson]'s reckoning, the levy will cost a kayayoo, a head porter, three days' food a month.
---
AirtelTigo = AT Ghana
Alban Bagbin = Alban Bagbin
Dubai = Dubai
Electronic Transfer Levy = Electronic transfer levy
FixTheCountry = Fix the Country
Ghana = Ghana
Ghana Police Service = Ghana Police Service
Haruna Iddrisu = Haruna Iddrisu
International Monetary Fund = International Monetary Fund
Kejetia Market = Kejetia Market
Ken Ofori-Atta = Ken Ofori-Atta
Kumasi = Kumasi
MTN Ghana = MTN Ghana
Makola Market = Makola Market
National Democratic Congress = National Democratic Congress (Ghana)
Osei Kyei-Mensah-Bonsu = Osei Kyei-Mensah-Bonsu
Parliament of Ghana = Parliament of Ghana
Supreme Court of Ghana = Supreme Court of Ghana
Vodafone Ghana = Telecel Ghana
