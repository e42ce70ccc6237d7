id: af-eg-ahly-zamalek-empty-seats
date: 2022-06-19
place: Cairo
style: african
topic: sport
---
# [Ahly|organization=Al Ahly SC] and [Zamalek|organization=Zamalek SC] share spoils, and the blame, in derby played to 200 policemen
[CAIRO|place=Cairo] – [Al-Ahly|organization=Al Ahly SC] and [Zamalek|organization=Zamalek SC] drew 2-2 on Sunday in a league derby that had a penalty, an own goal and a streaking cat, and almost nobody there to see them.
The [Interior Ministry|organization=Ministry of Interior (Egypt)] had lowered the allowed attendance at [Cairo International Stadium|place] from 5,000 to invited guests two hours before kick-off, {Ministry of Interior (Egypt) (mixed)|“for organisational reasons”}, it said.
[Ahly|organization=Al Ahly SC] went ahead through [Mohamed Sherif|person], who turned in a cross by the [Tunisian|group=Tunisians] left-back [Ali Maâloul|person]. [Zamalek|organization=Zamalek SC], champions and leaders, equalised when [Ayman Ashraf-Lotfi|person] headed past his own keeper, [Mohamed El-Shenawy|person], who lay down as if to sleep.
[Ahmed Sayed|person], “[Zizo|person=Ahmed Sayed]” to everyone, struck from the spot after the break. [Percy Tau|person], once of [Brighton|organization=Brighton & Hove Albion F.C.], made it 2-2 with a volley that the commentator on [ON Time Sports|organization] greeted with eleven seconds of silence.
{Jesualdo Ferreira|“It's a strange thing to hear your own striker breathe,”} said [Zamalek|organization=Zamalek SC] coach [Jesualdo Ferreira|person], a [Portuguese|group] of 76 who has seen most things.
His rival, [Ricardo Soares|person], appointed last week, needed an interpreter and then didn't. {Ricardo Soares|“No luck. Good cat,”} he said in [English|group=English language].
Crowds have been thin in [Egypt|place] since the [Port Said Stadium riot|event] of 2012 in which 74 died. The [Egyptian Football Association|organization] says it'll allow 10,000 for the [Egypt Cup|event], and [CAF|organization=Confederation of African Football], which has its seat at [6th of October City|place], would like more.
{~an Ultras member|“I watched it on the roof of my aunt in [Nasr City|place], from where you can see one corner flag,”} said a member of the dissolved [Ultras Ahlawy|organization], who asked that only his initial, ^M., be printed.
In [Heliopolis|place=Heliopolis, Cairo], at [Café Riche-Nour|place], [Zamalek|organization=Zamalek SC] supporters counted the points. They lead by five with ten rounds left. [Pyramids FC|organization], third, won 1-0 at [Ismaily|organization] through [Ramadan Sobhi|person].
The cat, according to stadium director General [Aly Darwish|person], is named after the [Zamalek|organization=Zamalek SC] captain, [Shikabala|person]. {Aly Darwish|“He has a season ticket,”} [Darwish|person=Aly Darwish] said.
---
6th of October City = 6th of October (city)
Ahmed Sayed = Ahmed Sayed (footballer)
Al Ahly SC = Al Ahly SC
Ali Maâloul = Ali Maâloul
Brighton & Hove Albion F.C. = Brighton & Hove Albion F.C.
Cairo = Cairo
Cairo International Stadium = Cairo International Stadium
Confederation of African Football = Confederation of African Football
Egypt = Egypt
Egypt Cup = Egypt Cup
Egyptian Football Association = Egyptian Football Association
Heliopolis, Cairo = Heliopolis, Cairo
Ismaily = Ismaily SC
Jesualdo Ferreira = Jesualdo Ferreira
Ministry of Interior (Egypt) = Ministry of Interior (Egypt)
Mohamed El-Shenawy = Mohamed El Shenawy
Mohamed Sherif = Mohamed Sherif (footballer)
Nasr City = Nasr City
Percy Tau = Percy Tau
Port Said Stadium riot = Port Said Stadium riot
Pyramids FC = Pyramids FC
Ramadan Sobhi = Ramadan Sobhi
Ultras Ahlawy = Ultras Ahlawy
Zamalek SC = Zamalek SC
