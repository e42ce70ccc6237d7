id: af-ng-nembe-spill
date: 2016-05-26
place: Port Harcourt
style: british
topic: business
---
# [Nigeria|place] oil output falls to 20-year low after fishermen find a leak the sensors missed
> [Shell|organization] shuts [Nembe Creek|place=Nembe Creek Trunk Line] line; militants say it wasn't them
[PORT HARCOURT|place=Port Harcourt] — Two brothers looking for periwinkles in the mangroves of [Bayelsa State|place] found instead a pipe that had been leaking for nine days.
The discovery has closed the [Nembe Creek Trunk Line|place] and with it 96,000 barrels a day, bringing [Nigeria|place]'s output to 1.4 million, the lowest in more than two decades. [Brent|product=Brent Crude] rose above $50 on the news for the first time this year.
[Shell Petroleum Development Company|organization], the operator, has declared force majeure on [Bonny Light|product] exports. A spokesman, [Precious Okolobo-Hart|person], said a joint team with the [National Oil Spill Detection and Response Agency|organization] ([Nosdra|organization=National Oil Spill Detection and Response Agency]) had reached the spot by canoe.
{Precious Okolobo-Hart|‘There is no sign of explosives, and every sign of old age,’} he said.
That makes it unusual. Since February a group calling itself the [Niger Delta Avengers|organization] has blown up platforms and pipes from [Forcados|place] to [Escravos|place], demanding that locals own the oil. On [Twitter|product] the group denied a hand in this one, adding: {Niger Delta Avengers|‘We are thorough. We would have finished it.’}
[Ibinabo Dokubo-West|person], paramount ruler of the three villages downstream, has counted 61 ruined fish ponds. He's less interested in who did it. {Ibinabo Dokubo-West|‘When your house is on fire, do you ask for the name of the match?’} he asked.
[Emmanuel Ibe Kachikwu|person], the junior oil minister, flew to [Yenagoa|place] on Wednesday and met governor [Seriake Dickson|person]. The pair agreed to revive an amnesty which pays some 30,000 former fighters. Its cost, ^N20bn a year, was cut by two thirds in the budget.
At [Bodo|place], in [Ogoniland|place], where [Shell|organization] settled for £55m after spills in 2008, lawyers from [Leigh Day|organization] were already taking calls. A partner, [Martyn Day|person], said a new claim would be heard in [London|place] {Martyn Day (mixed)|‘or not at all’}.
The brothers, [Tari|person=Tari Ebikeme] and [Ayebatonye Ebikeme|person], were given a life jacket each. {Tari Ebikeme|‘We had come for the periwinkles,’} said [Tari|person=Tari Ebikeme], 17. {Tari Ebikeme (cont)|‘They did not give us any of those.’}
---
Bayelsa State = Bayelsa State
Bonny Light = Bonny Light oil
Brent Crude = Brent Crude
Emmanuel Ibe Kachikwu = Emmanuel Ibe Kachikwu
Forcados = Forcados River
Leigh Day = Leigh Day
London = London
Martyn Day = Martyn Day (lawyer)
National Oil Spill Detection and Response Agency = National Oil Spill Detection and Response Agency
Niger Delta Avengers = Niger Delta Avengers
Nigeria = Nigeria
Ogoniland = Ogoniland
Port Harcourt = Port Harcourt
Seriake Dickson = Henry Seriake Dickson
Shell = Shell plc
Shell Petroleum Development Company = Shell Nigeria
Twitter = Twitter
Yenagoa = Yenagoa
