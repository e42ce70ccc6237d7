id: ap-editorial-jamaica-bauxite
date: 2021-02-16
place: Kingston
style: wire
topic: politics
---
# [Cockpit country|place=Cockpit Country], open question
[Jamaica|place] is being asked by [Noranda Bauxite|organization=Noranda Jamaica Bauxite] to trust a map. In 2017 the government drew a line round the [Cockpit Country|place]; in 2021 the trucks are at the line.
Prime Minister [Andrew Holness|person] says that there is {Andrew Holness (mixed)|“room for people and bauxite.”} We doubt it. The [Maroons|group=Jamaican Maroons] of [Accompong|place], whose treaty of 1739 with the [British|group=British people] is older than the [United States|place], have not been heard. Colonel [Richard Currie|person], elected last week, should be.
The [Jamaica Environment Trust|organization] wants the permit refused. [Portland Bight|place] taught us, in another wetland, what such words cost: first the consultant, then the road, then the apology.
The [National Environment and Planning Agency|organization] ought to publish the hydrology before Easter. Anything less, and [Water Mount|place] will be a name with no noun in it.
---
Cockpit Country = Cockpit Country
Jamaica = Jamaica
Andrew Holness = Andrew Holness
Jamaican Maroons = Jamaican Maroons
Accompong = Accompong
British people = British people
United States = United States
Jamaica Environment Trust = Jamaica Environment Trust
National Environment and Planning Agency = National Environment and Planning Agency
