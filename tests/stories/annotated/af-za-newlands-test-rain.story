id: af-za-newlands-test-rain
date: 2020-01-06
place: Cape Town
style: british
topic: sport
---
# [South Africa|organization=South Africa national cricket team] cling on as [Newlands|place] cloud frustrates [England|organization=England cricket team]
[England|organization=England cricket team] needed eight wickets on a wearing pitch and had a whole day to take them. They got two hours, one wicket and a lot of drizzle off [Table Mountain|place].
Play was called off at ten past four on the fourth day of the second ^Test, with [South Africa|organization=South Africa national cricket team] 126 for three in pursuit of a nominal 438. If the forecast is right, the morning will be worse.
{~an England coach|‘We’ve packed for a match and been given a tour of the pavilion,’} grumbled an [England|organization=England cricket team] coach. Captain [Joe Root|person] was more philosophical: {Joe Root|‘You can’t bowl at clouds.’}
What cricket there was belonged to [Pieter Malan|person], the 30-year-old debutant, who left the ball as though it owed him money. His unbeaten 63 has taken 288 minutes. At the other end [Keshav Rademeyer|person], sent in as night-watchman, blocked 41 deliveries and scored from one, by accident.
[Stuart Broad|person] had [Zubayr Abrahams-Cole|person] caught at slip in his second over. [James Anderson|person], who took five in the first innings, bowled seven maidens in ten overs and spent the breaks feeding chips to a gull.
The [Barmy Army|organization], 9,000 strong, sang through it all. {~one supporter|‘I’ve paid two grand to sit under a brolly,’} said one supporter, a plumber from [Rochdale|place]. {~one supporter (cont)|‘I could’ve done that at [Old Trafford|place].’}
[Mark Boucher|person], the home coach, refused to discuss the weather, the pitch or his team for [Port Elizabeth|place]. Of [Malan|person=Pieter Malan], though, he was happy to talk. According to [Boucher|person=Mark Boucher], the opener used to bat for [Western Province|organization=Western Province cricket team] {Mark Boucher (mixed)|‘like a man waiting for a bus, and he always got on it’}.
The [International Cricket Council|organization] confirmed that the match counts towards the [World Test Championship|event]. [England|organization=England cricket team] trail 1-0 in the series after the defeat at [Centurion|place], where half the side had flu.
{Joe Root|‘I’d take flu over this,’} said [Root|person=Joe Root], looking up, {Joe Root (cont)|‘at least it passes.’}
---
Barmy Army = Barmy Army
Centurion = Centurion Park
England cricket team = England cricket team
International Cricket Council = International Cricket Council
James Anderson = James Anderson (cricketer)
Joe Root = Joe Root
Mark Boucher = Mark Boucher
Newlands = Newlands Cricket Ground
Old Trafford = Old Trafford Cricket Ground
Pieter Malan = Pieter Malan
Port Elizabeth = Gqeberha
Rochdale = Rochdale
South Africa national cricket team = South Africa national cricket team
Stuart Broad = Stuart Broad
Table Mountain = Table Mountain
Western Province cricket team = Western Province (cricket team)
World Test Championship = World Test Championship
