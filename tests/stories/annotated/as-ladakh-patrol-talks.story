id: as-ladakh-patrol-talks
date: 2021-08-06
place: New Delhi
style: wire
topic: conflict
---
# [India|place], [China|place] step back at second point on [Ladakh|place] frontier
[NEW DELHI|place=New Delhi] ([Northern Press Service|organization]) — [Indian|group=Indians] and [Chinese|group] soldiers have withdrawn from a second contested ridge in the western [Himalayas|place], both governments said Friday, after commanders talked for nine hours in a tent at [Moldo|place].
Troops, tents and armored vehicles were pulled back this week to bases held before the spring of 2020, [India|place]'s [Ministry of Defense|organization] said. [China|place]'s [Foreign Ministry|organization] described the move as {Foreign Ministry (mixed)|"conducive to peace and tranquility"} and gave no details.
The disengagement covers about 5 kilometers near [Patrol Point 17B|place] but leaves unresolved a larger standoff on the [Depsang Plains|place], where each side has accused the other of blocking patrols.
{Rakesh Gurung-Tamang|"The guns are farther apart. The maps are not,"} said [Rakesh Gurung-Tamang|person], a retired lieutenant general who once led the [Indian Army|organization]'s [14 Corps|organization=XIV Corps] at [Leh|place].
The confrontation, the worst since the 1962 war, turned deadly in June 2020 in the [Galwan Valley|place], where men fought with stones and clubs. Afterward [India|place] moved [T-90|product] tanks and [Rafale|product] fighters north; satellite images showed new [Chinese|group] shelters and [HQ-9|product] missile batteries near [Rutog|place].
On Friday, shepherds in [Chushul|place] said they had seen trucks heading west. {Konchok Angdus|"For two winters our goats could not go to their own grass,"} [Konchok Angdus|person], a councilor, said by phone. {Konchok Angdus (cont)|"Let the generals drink tea for as long as they like, if the goats may eat."}
A spokesperson for the [People's Liberation Army|organization] ([PLA|organization=People's Liberation Army])'s [Western Theater Command|organization], ^Senior Col. [Long Weiguo|person], said the two armies would {Long Weiguo (mixed)|"continue to meet each other halfway."}
Analysts were wary. {Tanvi Raghunath|"Neither capital wants to look as if it blinked,"} said [Tanvi Raghunath|person] of the [Brookings Institution|organization] in [Washington|place].
Foreign Minister [S. Jaishankar|person] and [Wang Yi|person] met last month in [Dushanbe|place], [Tajikistan|place], on the sidelines of a [Shanghai Cooperation Organization|organization=Shanghai Cooperation Organisation] gathering. A 13th round of talks could be held within weeks, an [Indian|group=Indians] official said, speaking on condition of anonymity.
---
China = China
Chinese = Chinese people
India = India
Indian Army = Indian Army
Indians = Indian people
New Delhi = New Delhi
Tajikistan = Tajikistan
Washington = Washington, D.C.
Ladakh = Ladakh
Himalayas = Himalayas
Depsang Plains = Depsang Plains
Leh = Leh
Galwan Valley = Galwan River
T-90 = T-90
Rafale = Dassault Rafale
HQ-9 = HQ-9
Rutog = Rutog County
Chushul = Chushul
People's Liberation Army = People's Liberation Army
Western Theater Command = Western Theater Command
Brookings Institution = Brookings Institution
S. Jaishankar = S. Jaishankar
Wang Yi = Wang Yi
Dushanbe = Dushanbe
Shanghai Cooperation Organisation = Shanghai Cooperation Organisation
XIV Corps = XIV Corps (India)
Ministry of Defense = Ministry of Defence (India)
Foreign Ministry = Ministry of Foreign Affairs (China)
