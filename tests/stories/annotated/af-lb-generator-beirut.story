id: af-lb-generator-beirut
date: 2021-10-14
place: Beirut
style: asian
topic: local
---
# [Hamra Street|place]'s ^Generator ^King ^Says ^He ^Is ^Tired ^Of ^Being ^Loved
[BEIRUT|place=Beirut]: By his own estimate [Nadim Abou Khalil-Saad|person] is the most telephoned man in [Ras Beirut|place]. He used to own three bakeries. Now he has one, and eleven generators.
Since [Electricité du Liban|organization] ([EDL|organization=Electricité du Liban]) went fully dark for a day last weekend, when the [Deir Ammar|place=Deir Ammar Power Station] and [Zahrani|place=Zahrani Power Station] plants ran out of diesel, his customers have grown from 214 to 390.
{Nadim Abou Khalil-Saad|“They call at four in the morning. One lady wept. I said, ^Madame, I bake bread,”} he told [The Daily Star|organization] on a balcony that hums.
The new government of [Najib Mikati|person], in office for a month, has promised more hours with [Egyptian|group=Egyptians] gas by way of [Jordan|place] and [Syria|place], and [Iraqi|group=Iraqis] fuel oil. A tanker with 30,000 tonnes of the latter was due at the [Tripoli|place=Tripoli, Lebanon] terminal on Thursday. Fuel from [Iran|place], brought by [Hezbollah|organization] through [Syria|place], is sold in [Baalbek|place] under the name of [Al-Amana|organization].
Energy Minister [Walid Fayad|person] said he was {Walid Fayad (mixed)|“counting megawatts like a father counts children”}.
Meanwhile, a subscription of five amperes costs 1.4 million pounds a month, about twice the minimum wage. Consumer protection inspectors fined [Abou Khalil-Saad|person=Nadim Abou Khalil-Saad] once. {Nadim Abou Khalil-Saad|“The inspector lives on my line. He paid the fine himself,”} he laughed.
At the [American University of Beirut Medical Center|organization], cardiologist Dr. [Rima Haddad-Kassab|person] sends patients home with a list of neighbors who have current. {Rima Haddad-Kassab|“We've put [Abou Khalil-Saad|person=Nadim Abou Khalil-Saad] on the prescription pad,”} she said. {Rima Haddad-Kassab (cont)|“Dose: five amps.”}
The [Lebanese University|organization] has postponed its exams. In [Ashrafieh|place], the [Maronite|group=Maronites] parish of [Mar Mitr|place] lit candles for the lift.
! Cables above [Makdisi Street|place]. ([The Daily Star|organization]/[Hussein Chidiac|person])
Not everyone can join. A [Syrian|group=Syrians] doorman, [Abu Walid|person], runs a bulb from a car battery. {Abu Walid|“In [Aleppo|place] we had this before it was fashionable,”} he said.
As dusk fell, something on the third floor coughed. [Abou Khalil-Saad|person=Nadim Abou Khalil-Saad] listened with his eyes closed. According to him it was number seven, a [Perkins|product], and {Nadim Abou Khalil-Saad (mixed)|“she only wants to be asked nicely”}.
---
Aleppo = Aleppo
American University of Beirut Medical Center = American University of Beirut Medical Center
Ashrafieh = Achrafieh
Baalbek = Baalbek
Beirut = Beirut
Electricité du Liban = Électricité du Liban
Hamra Street = Hamra Street
Hezbollah = Hezbollah
Iran = Iran
Jordan = Jordan
Lebanese University = Lebanese University
Najib Mikati = Najib Mikati
Perkins = Perkins Engines
Ras Beirut = Ras Beirut
Syria = Syria
The Daily Star = The Daily Star (Lebanon)
Tripoli, Lebanon = Tripoli, Lebanon
Walid Fayad = Walid Fayad
