id: af-tn-bardo-budget-night
date: 2014-12-11
place: Tunis
style: african
topic: politics
---
# In new [Bardo|place] chamber, a finance law, 217 beginners and one fig cake
## First session of the elected [Assembly|organization=Assembly of the Representatives of the People] runs past three in the morning
[TUNIS|place=Tunis] – [Tunisia|place]'s first freely elected permanent parliament passed its first law at 3:20 a.m. on Thursday, and applauded itself for a full minute.
The [Finance Law|work] for 2015, worth 29 billion dinars, received 134 votes, with ten against. [Nidaa Tounes|organization], which won 86 seats in October, and the [Islamists|group] of [Ennahda|organization], with 69, voted together; the [Popular Front|organization=Popular Front (Tunisia)] did not.
{Mongi Ben Ammar|‘I came to fight the right,’} said the [Popular Front|organization=Popular Front (Tunisia)]'s [Mongi Ben Ammar|person], a railwayman from [Gafsa|place], {Mongi Ben Ammar (cont)|‘and found them arm in arm with the other right.’}
[Mohamed Ennaceur|person], 80, elected ^Speaker last week, had to explain the electronic buttons twice. Green was yes. A member for [Kasserine|place] pressed red out of habit.
At midnight the session was stopped by a row over whether ministers who'd served under [Zine El Abidine Ben Ali|person] should pay back cars. {~an Ennahda deputy|‘Cars! In [Sidi Bouzid|place] we're still asking for the cart,’} cried an [Ennahda|organization] deputy, an allusion to the fruit seller [Mohamed Bouazizi|person], whose death set off the [Arab Spring|event].
- What passes: an extra 1.5 per cent on bank profits; a stamp of 30 dinars for travellers leaving, [Algerians|group] and [Libyans|group] excepted.
- What falls: a levy on baguettes over 250 grams, proposed by nobody who would own up to it.
The [Tunisian General Labour Union|organization] ([UGTT|organization=Tunisian General Labour Union]), with its partners in the national dialogue, followed the count from the gallery. Secretary-General [Houcine Abassi|person] said that he was {Houcine Abassi (mixed)|‘bored, at last’}, and meant it kindly.
On December 21 voters will choose between [Beji Caid Essebsi|person], the 88-year-old founder of [Nidaa|organization=Nidaa Tounes], and the outgoing head of state, [Moncef Marzouki|person]. Rating agency [Fitch|organization=Fitch Ratings] is waiting too.
Towards dawn the [Nidaa|organization=Nidaa Tounes] deputy [Sonia M'barek-Zghal|person] opened a box her mother had sent from [Djerba|place]. {Sonia M'barek-Zghal|‘One piece per bloc,’} she ordered. {Sonia M'barek-Zghal (cont)|‘And no amendments.’}
---
Arab Spring = Arab Spring
Assembly of the Representatives of the People = Assembly of the Representatives of the People
Bardo = Le Bardo
Beji Caid Essebsi = Beji Caid Essebsi
Djerba = Djerba
Ennahda = Ennahda Movement
Fitch Ratings = Fitch Ratings
Gafsa = Gafsa
Houcine Abassi = Houcine Abassi
Kasserine = Kasserine
Mohamed Bouazizi = Mohamed Bouazizi
Mohamed Ennaceur = Mohamed Ennaceur
Moncef Marzouki = Moncef Marzouki
Nidaa Tounes = Nidaa Tounes
Popular Front (Tunisia) = Popular Front (Tunisia)
Sidi Bouzid = Sidi Bouzid
Tunis = Tunis
Tunisia = Tunisia
Tunisian General Labour Union = Tunisian General Labour Union
Zine El Abidine Ben Ali = Zine El Abidine Ben Ali
