id: af-tr-kadikoy-ferry-vote
date: 2014-04-02
place: Istanbul
style: asian
topic: politics
---
# Ferry captain elected muhtar by one vote asks for recount, loses, is relieved
[Istanbul|place] – For three days, [Cemal Öztürk-Aydın|person], who has sailed the [Kadıköy|place]–[Beşiktaş|place] line for [Şehir Hatları|organization] since 1991, was the most reluctant politician in [Turkey|place].
On Sunday, as the [Justice and Development Party|organization] ([AKP|organization=Justice and Development Party]) of Prime Minister [Recep Tayyip Erdoğan|person] won local elections with some 43 percent nationwide, the voters of [Yeldeğirmeni|place], on the [Asian|group=Asians] shore, made the captain their headman by 1,208 votes to 1,207.
{Cemal Öztürk-Aydın|“I was on the ballot as a joke, between the barber and the barber's brother,”} he told [Hürriyet Daily News|organization] on the bridge of the [Fahri Korutürk|product].
He at once appealed against himself. The [Supreme Election Board|organization], known as the [YSK|organization=Supreme Election Board], which has had rather larger complaints to deal with in [Ankara|place], where the [Republican People's Party|organization] ([CHP|organization=Republican People's Party]) candidate [Mansur Yavaş|person] disputes a narrow defeat by [Melih Gökçek|person], sent a clerk.
The recount took place in the gym of [Haydarpaşa High School|organization]. Two ballots stamped with a tea glass were voided. By Wednesday noon the captain had lost to [Nermin Şahin-Kaptanoğlu|person], a pharmacist, by one.
{Nermin Şahin-Kaptanoğlu|“He wept from joy. I have never been congratulated like that,”} she said.
The district stays with the [CHP|organization=Republican People's Party], whose mayor, [Aykurt Nuhoğlu|person], got 72 percent. Across the [Bosphorus|place], [Kadir Topbaş|person] kept the metropolis for the [AKP|organization=Justice and Development Party] against [Mustafa Sarıgül|person]. In the southeast, the [Kurdish|group=Kurds] [Peace and Democracy Party|organization] ([BDP|organization=Peace and Democracy Party]) took [Diyarbakır|place=Diyarbakir] and [Mardin|place], the latter with [Ahmet Türk|person].
[Twitter|product] was still blocked on Wednesday. The [Constitutional Court|organization=Constitutional Court of Turkey] was expected to rule on the matter, and the lira, at 2.14 to the dollar, was the firmest since January. In [Brussels|place], [European Commission|organization] spokesman [Peter Stano|person] called for {Peter Stano (mixed)|“dialogue with all”}.
Passengers on the 5:40 gave the captain three blasts of applause. What did he learn? {Cemal Öztürk-Aydın|“That the sea has no second round,”} he said, and let in the clutch, for [Eminönü|place].
---
Ahmet Türk = Ahmet Türk
Ankara = Ankara
Beşiktaş = Beşiktaş
Bosphorus = Bosphorus
Brussels = Brussels
Constitutional Court of Turkey = Constitutional Court of Turkey
Diyarbakir = Diyarbakır
Eminönü = Eminönü
European Commission = European Commission
Haydarpaşa High School = Haydarpaşa High School
Hürriyet Daily News = Hürriyet Daily News
Istanbul = Istanbul
Justice and Development Party = Justice and Development Party (Turkey)
Kadir Topbaş = Kadir Topbaş
Kadıköy = Kadıköy
Mansur Yavaş = Mansur Yavaş
Mardin = Mardin
Melih Gökçek = Melih Gökçek
Mustafa Sarıgül = Mustafa Sarıgül
Peace and Democracy Party = Peace and Democracy Party (Turkey)
Peter Stano = Peter Stano
Recep Tayyip Erdoğan = Recep Tayyip Erdoğan
Republican People's Party = Republican People's Party
Supreme Election Board = Supreme Election Council (Turkey)
Turkey = Turkey
Twitter = Twitter
Şehir Hatları = Şehir Hatları
