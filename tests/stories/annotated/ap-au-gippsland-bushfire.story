id: ap-au-gippsland-bushfire
date: 2019-12-31
place: Mallacoota
style: australian
topic: disaster
---
# {?|‘The sky went black at nine’}: families sleep on [Gabo Beach|place] as fire rings [Mallacoota|place]
> [HMAS Choules|product] on its way as [East Gippsland|place] town loses power and road
[Noelene Prior|person] had packed the photographs, the budgerigar and a carton of long-life milk. She forgot her shoes.
{Noelene Prior|‘I came down the boat ramp in socks,’} said Mrs [Prior|person=Noelene Prior], 68, a retired nurse from [Genoa|place]. {Noelene Prior (cont)|‘A boy gave me his thongs. I never got his name.’}
About 4000 people, many of them campers from [Melbourne|place], spent Tuesday on the foreshore at [Mallacoota|place] while a fire that began near [Wingan|place=Wingan River] four days ago took at least 40 homes and a golf club.
[Country Fire Authority|organization] ([CFA|organization=Country Fire Authority]) captain [Rod Lambrick|person] told evacuees to enter the water if they heard three blasts of a siren.
{Rod Lambrick|‘You will be hot, you will be frightened and you will be alive,’} he said through a loudhailer.
The siren sounded once, shortly before 10am, then the wind swung. {~a teenage girl wrapped in a picnic rug|‘It was like somebody opened an oven and thought better of it,’} said a teenage girl wrapped in a picnic rug.
[Victorian|group=Victorians] Premier [Daniel Andrews|person] said the [Australian Defence Force|organization] would land food and 20 tonnes of water from [HMAS Choules|product], and that [Black Hawk|product=UH-60 Black Hawk] helicopters would fly out the sick when smoke allowed. The [Princes Highway|place] is cut at [Cann River|place], 65 kilometres to the west, and at [Eden|place], over the [NSW|place=New South Wales] border.
! Smoke turns noon to night at [Mallacoota|place] on Tuesday. Picture: [Tam Nguyen-Rao|person]
The [Bureau of Meteorology|organization] expects a cool change to reach [Bass Strait|place] before midnight. Its duty forecaster, [Claire Yeo|person], warned of dry lightning over the [Snowy River|place] country on Friday.
Elders of the [Bidwell|group] people, whose land this is, had asked for cool burns in [Croajingolong National Park|place] since the [Black Saturday|event] fires of 2009. {Kevin Mongta-Hayes|‘They said it was being considered by a working group,’} said [Kevin Mongta-Hayes|person]. {Kevin Mongta-Hayes (cont)|‘Well, it’s been considered now.’}
Not everyone wept. At dusk the [Mallacoota Hotel|organization] carried its last cold beer to the sand, and a man with a guitar played [Khe Sanh|work] twice, badly.
---
Mallacoota = Mallacoota, Victoria
HMAS Choules = HMAS Choules
East Gippsland = Shire of East Gippsland
Genoa = Genoa, Victoria
Melbourne = Melbourne
Wingan River = Wingan River
Country Fire Authority = Country Fire Authority
Daniel Andrews = Daniel Andrews
Australian Defence Force = Australian Defence Force
UH-60 Black Hawk = Sikorsky UH-60 Black Hawk
Princes Highway = Princes Highway
Cann River = Cann River, Victoria
Eden = Eden, New South Wales
New South Wales = New South Wales
Bureau of Meteorology = Bureau of Meteorology
Bass Strait = Bass Strait
Snowy River = Snowy River
Bidwell = Bidawal
Croajingolong National Park = Croajingolong National Park
Black Saturday = Black Saturday bushfires
Khe Sanh = Khe Sanh (song)
