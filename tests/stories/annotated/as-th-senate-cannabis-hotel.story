id: as-th-senate-cannabis-hotel
date: 2022-08-25
place: Bangkok
style: asian
topic: politics
---
# Rules on ganja still hazy as ^Bill stalls
Two months after cannabis vanished from the list of narcotics, the law that is meant to govern it has vanished too, or so it seemed to ^MPs who turned up at [Sappaya Sapasathan|place] yesterday to find its second reading put off again.
[Bhumjaithai Party|organization] leader [Anutin Charnvirakul|person], who is also public health minister, said the [Cannabis and Hemp Bill|work] would be back {Anutin Charnvirakul (mixed)|"within weeks, not seasons"}.
[Democrat|group=Democrats] ^MPs, although members of the same coalition, want it withdrawn. {Suphatcha Intharaphan|"You can buy it beside a school in [Hat Yai|place], but you cannot buy a beer there after midnight,"} said [Suphatcha Intharaphan|person], who represents a [Songkhla|place] seat. {Suphatcha Intharaphan (cont)|"Who thought of that?"}
The [Pheu Thai|organization=Pheu Thai Party] and [Move Forward|organization=Move Forward Party] parties complained that the lack of a quorum was planned. House ^Speaker [Chuan Leekpai|person] promised to count heads himself.
Prime Minister [Prayut Chan-o-cha|person], suspended from duty by the [Constitutional Court|organization=Constitutional Court of Thailand] on Wednesday while it considers his term limit, did not comment. The acting premier, Gen [Prawit Wongsuwon|person], was asked for his view at [Don Mueang|place=Don Mueang International Airport]. {Prawit Wongsuwon|"The court has the floor and I have a plane,"} Gen [Prawit|person=Prawit Wongsuwon] replied.
## Cafes bloom
On [Khao San Road|place], at least 40 shops have opened. One of them, [Cloud Nine Khaosan|organization], is owned by a former monk, [Thongchai na Lamphun|person], who sells tea to [Israeli|group=Israelis] backpackers and gives a tenth of his takings to [Wat Chana Songkhram|place].
{Thongchai na Lamphun|"The Lord [Buddha|person=Gautama Buddha] taught the middle way, and I close at nine,"} he said.
Police are unsure what to enforce. ^Pol Maj Gen [Kritsada Saengdao-Ngam|person] of the [Metropolitan Police Bureau|organization] said officers would act only on complaints about smoke, under the [Public Health Act|work].
The [Rural Doctors Society|organization] reported a rise in patients with palpitations; farmers in [Buri Ram|place], Mr [Anutin|person=Anutin Charnvirakul]'s stronghold, report a price of 25,000 baht a kilogramme. Among tourists from [Malaysia|place], [Singapore|place] and [South Korea|place], embassies have issued warnings.
{~a shop assistant|"Everyone asks if it is legal,"} a shop assistant shrugged. {~a shop assistant (cont)|"I say: come quickly."}
---
Malaysia = Malaysia
Singapore = Singapore
South Korea = South Korea
Bhumjaithai Party = Bhumjaithai Party
Anutin Charnvirakul = Anutin Charnvirakul
Hat Yai = Hat Yai
Songkhla = Songkhla province
Democrats = Democrat Party (Thailand)
Pheu Thai Party = Pheu Thai Party
Move Forward Party = Move Forward Party
Chuan Leekpai = Chuan Leekpai
Prayut Chan-o-cha = Prayut Chan-o-cha
Constitutional Court of Thailand = Constitutional Court of Thailand
Prawit Wongsuwon = Prawit Wongsuwon
Don Mueang International Airport = Don Mueang International Airport
Khao San Road = Khao San Road
Wat Chana Songkhram = Wat Chana Songkhram
Gautama Buddha = The Buddha
Metropolitan Police Bureau = Metropolitan Police Bureau
Buri Ram = Buriram province
Sappaya Sapasathan = Sappaya-Sapasathan
