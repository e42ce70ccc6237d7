id: ap-nz-ferry-cook-strait
date: 2023-01-29
place: Wellington
style: australian
topic: disaster
---
# [Kaitaki|product=MV Kaitaki] passengers put on life jackets as ship drifts in [Cook Strait|place]
More than 800 people aboard the [Interislander|organization] ferry [Kaitaki|product=MV Kaitaki] were told to gather at muster stations on Saturday evening after the ship lost power in a 30-knot southerly off [Sinclair Head|place], on [Wellington|place]’s rugged south coast.
A mayday went out at 5pm. It was an hour before the engines came back.
{Pip Harcourt-Tamihana|“You could see the rocks, and then you could see them better,”} said passenger [Pip Harcourt-Tamihana|person], a shearer from [Masterton|place] who was bringing two dogs home from [Picton|place]. {Pip Harcourt-Tamihana (cont)|“The crew were legends. One of them had lollies.”}
[KiwiRail|organization], the state-owned company that runs the ship, said a leak in the cooling system had shut down all four engines. Chief executive [Peter Reidy|person] apologised and promised refunds.
The anchors held at the second attempt. A rescue helicopter, two police launches and the harbour tug [Tapuhi|product] stood by; a third vessel, the [Bluebridge|organization] ferry [Connemara|product=MV Connemara], turned back to help.
For some older [Wellingtonians|group] the news brought on a particular dread. In April 1968 the [Wahine|product=TEV Wahine] struck [Barrett Reef|place] in sight of the city, and 53 people died.
{~a retired tug master|“I sat in the kitchen and I could smell it,”} said a retired tug master who had been a deckhand that day.
The [Maritime Union of New Zealand|organization] has asked the [Transport Accident Investigation Commission|organization] to look at every breakdown on the strait since 2021. {Mort Findlay-Sione|“Twenty-eight years old and tired,”} branch president [Mort Findlay-Sione|person] said of the ship, {Mort Findlay-Sione (cont)|“and I ought to know, I’m double that.”}
Two new rail-capable ferries, ordered from [Hyundai Mipo Dockyard|organization] in [South Korea|place], are not due before 2025. [Treasury|organization=New Zealand Treasury] papers put the cost, with wharves in [Picton|place] and at [Kaiwharawhara|place], at $1.45 billion.
Prime Minister [Chris Hipkins|person], four days into the job, was in [Auckland|place], where floods had killed four. He said ministers would {Chris Hipkins (mixed)|“want answers, but not tonight”}. [National|organization=New Zealand National Party]’s transport spokesperson, [Simeon Brown|person], called for a timetable.
[Te Ati Awa|group=Te Āti Awa] elder [Kura Moeahu-Love|person] offered a karakia at [Petone|place] foreshore at dawn. {Kura Moeahu-Love|“[Raukawa Moana|place=Cook Strait] let them go,”} she said. {Kura Moeahu-Love (cont)|“She doesn’t always.”}
---
MV Kaitaki = MV Kaitaki
Cook Strait = Cook Strait
Interislander = Interislander
Wellington = Wellington
Masterton = Masterton
Picton = Picton, New Zealand
KiwiRail = KiwiRail
Peter Reidy = Peter Reidy
MV Connemara = MV Connemara
TEV Wahine = TEV Wahine
Barrett Reef = Barrett Reef
Maritime Union of New Zealand = Maritime Union of New Zealand
Transport Accident Investigation Commission = Transport Accident Investigation Commission
Hyundai Mipo Dockyard = Hyundai Mipo Dockyard
South Korea = South Korea
New Zealand Treasury = New Zealand Treasury
Kaiwharawhara = Kaiwharawhara
Chris Hipkins = Chris Hipkins
Auckland = Auckland
New Zealand National Party = New Zealand National Party
Simeon Brown = Simeon Brown
Te Āti Awa = Te Āti Awa
Petone = Petone
