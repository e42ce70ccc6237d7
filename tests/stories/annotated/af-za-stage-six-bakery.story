id: af-za-stage-six-bakery
date: 2023-02-09
place: Cape Town
style: african
topic: local
---
# ^Stage 6 ^And ^Still ^Baking: ^How ^A [Mitchells Plain|place] ^Oven ^Beat [Eskom|organization]
By three in the morning on a street behind the [Westgate Mall|place] the only light is in [Oumie Davids|person]'s kitchen. The rest of [Rocklands|place] is dark, as it has been for ten hours of every day this week.
[Davids|person=Oumie Davids], 67, bakes koesisters and white bread in a wood-fired oven that her late husband, [Moegamat|person=Moegamat Davids], built in 1989. Since [Eskom|organization] announced ^Stage 6 load shedding on Monday her queue has reached the corner of [Spine Road|place].
{Oumie Davids|‘My children laughed at this oven,’} she said, brushing off flour. {Oumie Davids (cont)|‘They all have air fryers. Now they phone me.’}
She has hired four neighbours, among them [Riedewaan Jappie|person], who lost his job when the [Shoprite|organization] distribution depot at [Brackenfell|place] cut a shift. {Riedewaan Jappie|‘The ^minister can declare what he wants. I declare I am working,’} said [Jappie|person=Riedewaan Jappie], laughing.
According to the [Cape Chamber of Commerce and Industry|organization], small firms in the metro have spent ^R1.4 billion on diesel since September. Its president, [Jacques Moolman|person], urged the [Treasury|organization=National Treasury] to widen the rebate for rooftop panels.
[Eskom|organization] lost another unit at [Kusile|place=Kusile Power Station] on Tuesday night, and one at [Koeberg|place=Koeberg Nuclear Power Station] remains out for maintenance. In a briefing, the utility's spokesperson [Daphne Mokwena|person] said ^Stage 6 would stay {Daphne Mokwena (mixed)|‘until further notice’}, a phrase that drew groans.
President [Cyril Ramaphosa|person] was to deliver his [State of the Nation Address|event] in the [Cape Town City Hall|place] on Thursday evening. The [City of Cape Town|organization] shields its residents from one stage of cuts by using the [Steenbras|place=Steenbras Dam] pumped-storage scheme.
! [Oumie Davids|person] takes the first loaves out at 4am on Wednesday. Photo: [Ayesha Titus|person]/[GroundUp|organization]
At [Groote Schuur Hospital|organization], 20km away, a porter who buys 30 rolls for the night staff said they arrived {~a porter|‘warmer than the wards’}.
Will she buy a generator with the profits? [Davids|person=Oumie Davids] pointed at the ash. {Oumie Davids|‘From who? For what?’} she asked. {Oumie Davids (cont)|‘This one doesn't trip.’}
---
Brackenfell = Brackenfell
Cape Town City Hall = Cape Town City Hall
City of Cape Town = City of Cape Town
Cyril Ramaphosa = Cyril Ramaphosa
Eskom = Eskom
Groote Schuur Hospital = Groote Schuur Hospital
Koeberg Nuclear Power Station = Koeberg Nuclear Power Station
Kusile Power Station = Kusile Power Station
Mitchells Plain = Mitchells Plain
National Treasury = National Treasury (South Africa)
Shoprite = Shoprite (South African retailer)
State of the Nation Address = State of the Nation Address (South Africa)
