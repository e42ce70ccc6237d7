id: ap-vu-cyclone-recovery-vila
date: 2015-03-24
place: Port Vila
style: australian
topic: disaster
---
# After [Cyclone Pam|event], the yams
> Ten days on, [Vanuatu|place]’s southern islands have roofs of blue plastic and 3000 metres of dried fish
[PORT VILA|place=Port Vila] – The boat from [Tanna|place] brought 19 patients, a goat and a bag of yams that nobody had asked for.
{Nasara Iolu|“It’s the other way around,”} explained [Nasara Iolu|person], 51, as the yams went up the steps of the [Vila Central Hospital|organization]. {Nasara Iolu (cont)|“The hospital gave us medicine. We must give it food.”}
Eleven people died when [Pam|event=Cyclone Pam] crossed the archipelago on March 13 at 250 kilometres an hour; the [United Nations|organization] had feared hundreds. Aid workers credit caves, kastom and a text message. [UNICEF|organization=Unicef] reckons 60,000 children are out of school.
President [Baldwin Lonsdale|person], an [Anglican|group=Anglicans] priest, was at a conference in [Sendai|place], [Japan|place], when it struck. He wept then and is thankful now. {Baldwin Lonsdale|“We have lost our development, but not our manners,”} he said.
[HMAS Tobruk|product] unloaded diggers at [Lenakel|place] on Monday. [Royal New Zealand Air Force|organization] crews flew [NH90|product] helicopters to [Erromango|place], where they found that villagers of [Dillon’s Bay|place] had cleared the airstrip with bush knives.
[French|group=French people] engineers came from [New Caledonia|place] with a bridge; it was a metre short.
Foreign minister [Sato Kilman|person] thanked {Sato Kilman (mixed)|“friends who brought maps and one who brought chocolate.”} [Oxfam|organization]’s [Colin Collett van Rooyen|person] asked that donors send money, not shoes.
Prices have doubled at the market in [Freshwota|place]. The mamas, who sat up through the storm with their laplap, ask to be paid in ^Vatu, not promises.
At [Black Sands|place], outside the capital, a [Seventh-day Adventist|group=Seventh-day Adventists] pastor called [Black|person=Samuel Black] was nailing up the last of a ceiling. His first name is [Samuel|person=Samuel Black]. {Samuel Black|“Yes, from here,”} he said, anticipating the question, {Samuel Black (cont)|“and no, not named after it.”}
---
Cyclone Pam = Cyclone Pam
Vanuatu = Vanuatu
Port Vila = Port Vila
Tanna = Tanna (island)
United Nations = United Nations
Unicef = UNICEF
Baldwin Lonsdale = Baldwin Lonsdale
Anglicans = Anglicanism
Sendai = Sendai
Japan = Japan
HMAS Tobruk = HMAS Tobruk (L 50)
Lenakel = Lenakel
Royal New Zealand Air Force = Royal New Zealand Air Force
NH90 = NHIndustries NH90
Erromango = Erromango
Dillon’s Bay = Dillon's Bay
French people = French people
New Caledonia = New Caledonia
Sato Kilman = Sato Kilman
Oxfam = Oxfam
Seventh-day Adventists = Seventh-day Adventist Church
