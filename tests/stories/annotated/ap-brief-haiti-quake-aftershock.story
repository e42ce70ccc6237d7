id: ap-brief-haiti-quake-aftershock
date: 2021-08-18
place: Les Cayes
style: wire
topic: brief
---
# Aftershock, storm hamper rescue in [Haiti|place]
[LES CAYES|place=Les Cayes], [Haiti|place] (Wire) — A magnitude 4.9 aftershock rattled [Haiti|place]’s southern peninsula on Wednesday, as the remains of [Tropical Storm Grace|event] soaked survivors of Saturday’s earthquake.
The toll from the main tremor stood at 1,941, the [Civil Protection Agency|organization=Haitian Civil Protection Agency] said.
{Jerry Chandler|“The rain is not our friend,”} said its head, [Jerry Chandler|person]. The [U.S. Coast Guard|organization=United States Coast Guard] flew 40 injured people from [Jérémie|place] to [Port-au-Prince|place].
In [Camp-Perrin|place] a choir of [Baptists|group] sang under a tarpaulin. No names were taken.
---
Haiti = Haiti
Les Cayes = Les Cayes
Tropical Storm Grace = Hurricane Grace (2021)
United States Coast Guard = United States Coast Guard
Jérémie = Jérémie
Port-au-Prince = Port-au-Prince
Camp-Perrin = Camp-Perrin
Baptists = Baptists
