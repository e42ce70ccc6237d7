id: gb-missing-walker-cairngorms
date: 2017-02-21
place: Inverness
style: british
topic: brief
---
# Search for missing walker [Struan Kinnaird|person] scaled up as weather window opens in [Cairngorms|place]
Rescuers hope that a break in the weather will help them to find a hillwalker who has been missing in the [Cairngorms|place] since Saturday.
[Struan Kinnaird|person], 46, a dentist from [Perth|place], set out alone from [Braemar|place] to climb [Ben Macdui|place], [Scotland|place]’s second-highest mountain. His car, a grey [Skoda Octavia|product], was found by a forester at the [Linn of Dee|place].
[Braemar Mountain Rescue Team|organization] has been joined by colleagues from [Tayside|place], two search dogs and a helicopter from [Prestwick|place]. Winds of 70mph had grounded the aircraft on Monday.
{Simon Buchan-Vose|‘He’s well equipped, he knows the ground, and we have found people after longer,’} team leader [Simon Buchan-Vose|person] said. {Simon Buchan-Vose (cont)|‘But it is February, and I won’t dress that up.’}
Mr [Kinnaird|person=Struan Kinnaird]’s phone last sent a signal near the [Corrour Bothy|place] at 3.12pm on Saturday, according to [Police Scotland|organization]. It is thought he may then have turned for the [Lairig Ghru|place].
His wife, [Ailsa Kinnaird|person], speaking through the force, said: {Ailsa Kinnaird|‘[Struan|person=Struan Kinnaird] always comes home late and he always comes home hungry. The soup’s on.’}
The couple have two sons at [Perth Academy|organization] and are elders in the [Church of Scotland|organization]. A vigil will be held there tonight at seven. The minister, the Rev [Ikechukwu Strachan|person], said that {Ikechukwu Strachan (mixed)|‘half of [Perth|place] will be on its knees and the other half up the hill’}.
[Kinnaird|person=Struan Kinnaird] is described as 5ft 11in, slim, with a red beard, and was wearing a blue [Rab|organization=Rab (company)] jacket. Anyone who was on [Ben Macdui|place] or [Derry Cairngorm|place] at the weekend is asked to call 101.
Avalanche risk is rated ‘considerable’ by [SportScotland|organization]. The [Met Office|organization] forecasts light winds until Wednesday noon.
---
Cairngorms = Cairngorms
Perth = Perth, Scotland
Braemar = Braemar
Ben Macdui = Ben Macdui
Scotland = Scotland
Skoda Octavia = Škoda Octavia
Linn of Dee = Linn of Dee
Tayside = Tayside
Prestwick = Prestwick
Corrour Bothy = Corrour Bothy
Police Scotland = Police Scotland
Lairig Ghru = Lairig Ghru
Perth Academy = Perth Academy
Church of Scotland = Church of Scotland
Rab (company) = Rab (company)
Derry Cairngorm = Derry Cairngorm
SportScotland = SportScotland
Met Office = Met Office
