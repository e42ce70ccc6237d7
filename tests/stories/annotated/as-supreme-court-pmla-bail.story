id: as-supreme-court-pmla-bail
date: 2024-05-10
place: New Delhi
style: indian
topic: courts
---
# SC grants interim bail to jailed [JMM|organization=Jharkhand Mukti Morcha] minister; [ED|organization=Enforcement Directorate] opposed plea
> Bench of ^Justices [Anjana Mishra-Rao|person] and [K.V. Thottathil|person] says poll campaign no ground in itself
^LEGAL ^CORRESPONDENT
[NEW DELHI|place=New Delhi]: The [Supreme Court|organization=Supreme Court of India] on Friday granted interim bail till June 1 to [Jharkhand|place] minister [Baidyanath Murmu-Hansda|person], arrested in January by the [Enforcement Directorate|organization] ([ED|organization=Enforcement Directorate]) in an alleged land scam in [Ranchi|place].
A bench of ^Justices [Anjana Mishra-Rao|person] and [K.V. Thottathil|person] said that the accused had been in custody for 107 days and that trial had yet to begin.
{Anjana Mishra-Rao|‘A cell is not a sentence, and yet it becomes one if the file does not move,’} the court observed.
Mr. [Murmu-Hansda|person=Baidyanath Murmu-Hansda], a five-time ^MLA of the [Jharkhand Mukti Morcha|organization] ([JMM|organization=Jharkhand Mukti Morcha]), shall furnish a bond of ₹50,000, shall not visit his office or the [Jharkhand Mantralaya|place], and shall surrender on June 2. The [JMM|organization=Jharkhand Mukti Morcha] is part of the [INDIA|organization=Indian National Developmental Inclusive Alliance] bloc along with the [Congress|organization=Indian National Congress], the [Rashtriya Janata Dal|organization] ([RJD|organization=Rashtriya Janata Dal]) and the [CPI(M)|organization=Communist Party of India (Marxist)].
Appearing for the [ED|organization=Enforcement Directorate], ^Solicitor General [Tushar Mehta|person] and ^Additional ^Solicitor General [S.V. Raju|person] argued that the right to campaign was neither a fundamental right nor a constitutional one. Senior advocates [Kapil Sibal|person] and [Arunabh Chowdhury|person] appeared for the petitioner.
The [Prevention of Money Laundering Act|work], 2002 ([PMLA|work=Prevention of Money Laundering Act]) sets strict conditions for bail under ^Section 45. In [Vijay Madanlal Choudhary v. Union of India|work], decided in 2022, a three-judge bench had upheld them.
The agency had attached 31 properties, including 8.86 acres at [Bargain|place=Bargain, Ranchi], a locality near [Morabadi|place], and a [BMW|organization] said to be registered in the name of a driver, [Raju Tirkey|person].
[BJP|organization=Bharatiya Janata Party] spokesperson [Shazia Poonawalla-Khan|person] said that interim bail was {Shazia Poonawalla-Khan (mixed)|‘not a clean chit’}. In [Dumka|place], where polling is on June 1, supporters burst crackers and shouted ‘Jai [Jharkhand|place]’ outside the bus stand.
{Sita Murmu|‘My father-in-law built this party with [Shibu Soren|person]. We do not fear jail,’} his wife, [Sita Murmu|person], said after offering prayers at [Baba Baidyanath Dham|place=Baidyanath Temple], [Deoghar|place].
The matter will be heard next in July, after the court’s summer recess.
---
BMW = BMW
Baidyanath Temple = Baidyanath Temple
Bharatiya Janata Party = Bharatiya Janata Party
Communist Party of India (Marxist) = Communist Party of India (Marxist)
Deoghar = Deoghar
Dumka = Dumka
Enforcement Directorate = Enforcement Directorate
Indian National Congress = Indian National Congress
Indian National Developmental Inclusive Alliance = Indian National Developmental Inclusive Alliance
Jharkhand = Jharkhand
Jharkhand Mukti Morcha = Jharkhand Mukti Morcha
Kapil Sibal = Kapil Sibal
New Delhi = New Delhi
Prevention of Money Laundering Act = Prevention of Money Laundering Act, 2002
Ranchi = Ranchi
Rashtriya Janata Dal = Rashtriya Janata Dal
Shibu Soren = Shibu Soren
Supreme Court of India = Supreme Court of India
Tushar Mehta = Tushar Mehta
