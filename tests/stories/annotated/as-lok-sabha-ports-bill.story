id: as-lok-sabha-ports-bill
date: 2024-12-05
place: New Delhi
style: indian
topic: politics
---
# [Lok Sabha|organization] passes [Inland Ports Bill|work] amid walkout by [Trinamool|organization=Trinamool Congress], [DMK|organization=Dravida Munnetra Kazhagam]
[NEW DELHI|place=New Delhi], ^Dec 5 ([PTI|organization=Press Trust of India]) ^The [Lok Sabha|organization] on Thursday passed the [Inland Ports (Development) Bill, 2024|work=Inland Ports Bill] by a voice vote, with the Minister for ^Ports rejecting the charge that it would take river terminals away from the states.
Members of the [Trinamool Congress|organization] ([TMC|organization=Trinamool Congress]), the [DMK|organization=Dravida Munnetra Kazhagam] and the [Samajwadi Party|organization] staged a walkout after their amendments were negatived. The [Biju Janata Dal|organization] supported the legislation with what its member from [Kendrapara|place] called {~its member from Kendrapara (mixed)|"a heavy heart and a light pencil"}.
Replying to a four-hour debate, Minister [Vasudev Ranade|person] said not one acre would change hands without the consent of a state. {Vasudev Ranade|"The [Brahmaputra|place] does not ask who is in power in [Guwahati|place] before it floods,"} [Ranade|person=Vasudev Ranade] said. {Vasudev Ranade (cont)|"Why should a jetty?"}
The bill provides for a central authority with an outlay of ^Rs 11,400 crore to develop 23 terminals on the [Ganga|place=Ganges], the [Brahmaputra|place] and the backwaters of [Kerala|place].
Initiating the discussion, [Arundhati Sengupta|person] ([TMC|organization=Trinamool Congress]) said the government had mistaken a concurrent subject for {Arundhati Sengupta (mixed)|"a current account"}. {Arundhati Sengupta|"You want our rivers, you want our revenue and then you want our thanks,"} she said, to thumping of desks.
[M. Thirunavukkarasar|person] of the [DMK|organization=Dravida Munnetra Kazhagam] asked why [Tamil Nadu|place] had got no terminal. [N.K. Premachandran Pillai|person], an ^Independent from [Kollam|place], wanted fishworkers on the boards.
From the treasury benches, [Jamyang Dorjee|person] of [Arunachal Pradesh|place] welcomed the measure. According to him, cargo from [Pasighat|place] now travels 1,900 km to reach [Kolkata|place] because {Jamyang Dorjee (mixed)|"we have a great river and no place to tie a boat"}.
Speaker [Om Birla|person] asked members to return to their seats thrice before putting the bill to vote.
It will now go to the [Rajya Sabha|organization], where the [National Democratic Alliance|organization] has a slender majority. [Congress|organization] sources said the party may press for a division there.
---
Congress = Indian National Congress
Dravida Munnetra Kazhagam = Dravida Munnetra Kazhagam
Kerala = Kerala
Kolkata = Kolkata
New Delhi = New Delhi
Press Trust of India = Press Trust of India
Tamil Nadu = Tamil Nadu
Lok Sabha = Lok Sabha
Trinamool Congress = Trinamool Congress
Samajwadi Party = Samajwadi Party
Biju Janata Dal = Biju Janata Dal
Brahmaputra = Brahmaputra River
Ganges = Ganges
Guwahati = Guwahati
Kollam = Kollam
Arunachal Pradesh = Arunachal Pradesh
Pasighat = Pasighat
Om Birla = Om Birla
Rajya Sabha = Rajya Sabha
National Democratic Alliance = National Democratic Alliance
Kendrapara = Kendrapara
