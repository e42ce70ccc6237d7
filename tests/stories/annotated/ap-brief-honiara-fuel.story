id: ap-brief-honiara-fuel
date: 2018-09-11
place: Honiara
style: wire
topic: brief
---
# Petrol runs short in [Honiara|place]
Motorists queued overnight at the only open station in [Honiara|place], capital of the [Solomon Islands|place], after a tanker due from [Singapore|place] was held up by weather off [Bougainville|place].
[South Pacific Oil|organization] said the ship would dock at [Point Cruz|place] on Thursday. {~a taxi driver|“I have walked to church for the first time since 1999,”} said a taxi driver in the line.
Prime Minister [Rick Houenipwela|person] asked ministers to share cars. The [Royal Solomon Islands Police Force|organization] said it was rationing patrols on [Guadalcanal|place].
---
Honiara = Honiara
Solomon Islands = Solomon Islands
Singapore = Singapore
Bougainville = Autonomous Region of Bougainville
Point Cruz = Point Cruz
Rick Houenipwela = Rick Houenipwela
Royal Solomon Islands Police Force = Royal Solomon Islands Police Force
Guadalcanal = Guadalcanal
