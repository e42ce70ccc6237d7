id: af-ng-asaba-film-premiere
date: 2019-09-14
place: Toronto
style: african
topic: culture
---
# [Asaba|place] goes to [Toronto|place] as [Genevieve Okwuosa|person]'s road movie opens to laughter and one walk-out
They shot it in 19 days, on one camera, between [Onitsha|place] and [Benin City|place], and the bus in it really did break down.
On Friday night [The Last Seat to Asaba|work], the first feature by [Genevieve Okwuosa|person], played to 1,200 people at the [Princess of Wales Theatre|place] during the [Toronto International Film Festival|event]. Most stood at the end. A distributor from [Los Angeles|place] left at the scene with the goat.
{Genevieve Okwuosa|“He will regret it. The goat comes back,”} the director told [Premium Times|organization] over suya at a [Nigerian|group=Nigerians] restaurant on [Queen Street|place=Queen Street West].
The film follows eighteen passengers, a preacher and a corpse. [Nkem Owoh|person], loved across the continent for [Osuofia in London|work], plays the driver; newcomer [Ejiro Blessing Otobo|person] is the bride in the back row who says nothing until the [Niger Bridge|place], and then doesn't stop.
{~a reviewer for Variety|“An entire country in one vehicle, without seat belts,”} wrote the reviewer for [Variety|organization]. [The Hollywood Reporter|organization] found it too long by a third.
[Okwuosa|person=Genevieve Okwuosa] is 31. She grew up behind a video shop at [Iweka Road|place], where her mother rented out [Living in Bondage|work] by the hour, and learnt editing at the [National Film Institute|organization] in [Jos|place]. {Genevieve Okwuosa|“My mother would stop the tape at the best part and say, come and pay,”} she said. {Genevieve Okwuosa (cont)|“That is my film school.”}
[Netflix|organization] bought worldwide rights in the week that it picked up [Lionheart|work], the company said, without naming a price. Cinemas in [Nigeria|place] get it first: [FilmHouse|organization] and [Silverbird|organization] open it on October 4.
Not all of [Nollywood|organization] is amused. Producer [Zeb Ejiro-Macaulay|person] complained in [The Punch|organization] that festivals like their [Africans|group] {Zeb Ejiro-Macaulay (mixed)|“stranded, sweating and with livestock”}. Actress [Omoni Oboli|person], who was in the audience, disagreed with that on [Instagram|product]: {Omoni Oboli|“I have ^BEEN on that bus.”}
And the corpse? He's played by the production's accountant, Mr [Friday Essien|person], who lay still for 11 days. {Friday Essien|“It was the only time that nobody asked me for money,”} [Essien|person=Friday Essien] said.
---
Asaba = Asaba, Delta
Benin City = Benin City
FilmHouse = Filmhouse Cinemas
Instagram = Instagram
Jos = Jos
Lionheart = Lionheart (2018 film)
Living in Bondage = Living in Bondage
Los Angeles = Los Angeles
National Film Institute = National Film Institute, Jos
Netflix = Netflix
Niger Bridge = Niger Bridge (Onitsha)
Nigeria = Nigeria
Nkem Owoh = Nkem Owoh
Nollywood = Cinema of Nigeria
Omoni Oboli = Omoni Oboli
Onitsha = Onitsha
Osuofia in London = Osuofia in London
Premium Times = Premium Times
Princess of Wales Theatre = Princess of Wales Theatre
The Hollywood Reporter = The Hollywood Reporter
The Punch = The Punch
Toronto = Toronto
Toronto International Film Festival = Toronto International Film Festival
Variety = Variety (magazine)
