id: as-in-election-phase-one
date: 2024-04-19
place: Muzaffarnagar
style: asian
topic: politics
---
# [India|place] begins voting in world's largest election as [Modi|person=Narendra Modi] seeks third term
[MUZAFFARNAGAR|place=Muzaffarnagar], [India|place]: Millions of [Indians|group] queued in the heat on Friday as the world's most populous country opened a six-week election in which Prime Minister [Narendra Modi|person] is widely expected to win a third term.
In the first of seven phases, 166 million people in 21 states and union territories, from [Tamil Nadu|place] to [Arunachal Pradesh|place] on the border with [China|place], chose 102 of the 543 members of the [Lok Sabha|organization], the lower house.
[Modi|person=Narendra Modi]'s [Hindu|group=Hindus] nationalist [Bharatiya Janata Party|organization] ([BJP|organization=Bharatiya Janata Party]) faces an alliance of two dozen parties led by [Rahul Gandhi|person]'s [Congress|organization=Indian National Congress].
{Abdul Sattar Qureshi|"Unemployment is the main issue, but who will say it first?"} said [Abdul Sattar Qureshi|person], a sugar-mill worker in [Muzaffarnagar|place], in the northern state of [Uttar Pradesh|place], where clashes between [Hindus|group] and [Muslims|group] killed about 65 people in 2013.
At the next booth, [Mayank Bhardwaj-Tyagi|person], 25, held up an inked finger. {Mayank Bhardwaj-Tyagi|"Roads, ration, [Ram|person=Rama],"} he said, meaning the temple that [Modi|person=Narendra Modi] opened in [Ayodhya|place] in January.
Turnout was 62 percent by evening, the [Election Commission of India|organization] said, and highest in [Tripura|place] and [West Bengal|place]. In [Manipur|place], where fighting between [Meiteis|group=Meitei people] and [Kukis|group=Kuki people] has killed at least 220 people since last May, gunmen damaged voting machines at a village in [Imphal East|place]. In [Chhattisgarh|place] a member of the [Central Reserve Police Force|organization] ([CRPF|organization=Central Reserve Police Force]) died when a shell went off by accident; [Naxalites|group] had called for a boycott.
Opposition leaders say the field is tilted. [Delhi|place] chief minister [Arvind Kejriwal|person], of the [Aam Aadmi Party|organization], has been in [Tihar Jail|place] since March in a case he calls fabricated. The [Supreme Court|organization=Supreme Court of India] in February struck down electoral bonds, a scheme under which the [BJP|organization=Bharatiya Janata Party] got the most.
{Nirupama Subramaniam-Iyer|"The result is not the suspense. The size is,"} said [Nirupama Subramaniam-Iyer|person] of the [Centre for Policy Research|organization], a think tank in [New Delhi|place].
In [Coimbatore|place], [K. Annamalai|person], a former policeman, hopes to win the [BJP|organization=Bharatiya Janata Party] a rare seat in the south, where the [DMK|organization=Dravida Munnetra Kazhagam] rules. Votes will be counted on June 4.
! A polling officer carries a voting machine across the [Brahmaputra|place] near [Dibrugarh|place], [Assam|place], April 18. [Ranjit Borah-Saikia|person]/[AFP|organization=Agence France-Presse]
---
Aam Aadmi Party = Aam Aadmi Party
Agence France-Presse = Agence France-Presse
Arunachal Pradesh = Arunachal Pradesh
Arvind Kejriwal = Arvind Kejriwal
Assam = Assam
Ayodhya = Ayodhya
Bharatiya Janata Party = Bharatiya Janata Party
Brahmaputra = Brahmaputra River
Central Reserve Police Force = Central Reserve Police Force
Centre for Policy Research = Centre for Policy Research
Chhattisgarh = Chhattisgarh
China = China
Coimbatore = Coimbatore
Delhi = Delhi
Dibrugarh = Dibrugarh
Dravida Munnetra Kazhagam = Dravida Munnetra Kazhagam
Election Commission of India = Election Commission of India
Hindus = Hindus
India = India
Indian National Congress = Indian National Congress
Indians = Indian people
K. Annamalai = K. Annamalai
Kuki people = Kuki people
Lok Sabha = Lok Sabha
Manipur = Manipur
Meitei people = Meitei people
Muslims = Muslims
Muzaffarnagar = Muzaffarnagar
Narendra Modi = Narendra Modi
Naxalites = Naxalism
New Delhi = New Delhi
Rahul Gandhi = Rahul Gandhi
Rama = Rama
Supreme Court of India = Supreme Court of India
Tamil Nadu = Tamil Nadu
Tihar Jail = Tihar Prisons
Tripura = Tripura
Uttar Pradesh = Uttar Pradesh
West Bengal = West Bengal
