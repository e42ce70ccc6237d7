id: af-cd-goma-lake-ferry
date: 2024-09-12
place: Goma
style: african
topic: disaster
---
# [Congo|place=Democratic Republic of Congo]: on [Lake Kivu|place], the road closed by war sends everybody to the water
> A ferry with 201 names on its list sank within sight of [Kituku|place] port. There was room for 80.
It was so near that the mothers on the jetty could see who was wearing what. The [Amani Kwetu|product], out of [Minova|place] in [South Kivu|place], turned over on Thursday morning as its captain cut the engine to dock at [Goma|place].
By nightfall 61 people were known to have died, [North Kivu|place]'s harbour chief, [Déogratias Byamungu Kasereka|person], said. {Déogratias Byamungu Kasereka|“For now we are counting shoes,”} he admitted, {Déogratias Byamungu Kasereka (cont)|“and we divide by two.”}
Until February they'd have come by lorry. That month the [M23|organization], a [Tutsi|group]-led rebel group which [UN|organization=United Nations] experts say is supported by [Rwanda|place] ([Kigali|place] denies it), took the heights of [Shasha|place] and cut the road. Ever since, cassava, coffins and schoolchildren have travelled on [Lake Kivu|place].
[Bienfait Mushagalusa Cirhuza|person], 27, held on to a yellow jerrycan. {Bienfait Mushagalusa Cirhuza|“I cannot swim,”} he told [Radio Okapi|organization]. {Bienfait Mushagalusa Cirhuza (cont)|“The can could.”}
Outside the morgue of the [Provincial Hospital of North Kivu|organization], a soldier of the [FARDC|organization=Armed Forces of the Democratic Republic of the Congo], ^Adjutant [Papy Ilunga|person], was reading out clothes instead of names: one kitenge, blue, with pineapples. Somebody in the crowd sat down.
The peacekeepers of [Monusco|organization], who are leaving [South Kivu|place] under a timetable agreed with President [Félix Tshisekedi|person], sent a [Uruguayan|group=Uruguayans] patrol boat. So did the [Red Cross|organization=Red Cross of the Democratic Republic of the Congo].
Human rights lawyer [Espérance Nabintu Bahati|person] wants an inquiry into the port officers who let it sail. {Espérance Nabintu Bahati|“They'll say it's the war. The war did not sell the tickets,”} she said. The transport minister, through his office in [Kinshasa|place], announced {~the transport minister (mixed)|“severe and immediate measures”}, as in 2019 and 2014.
In [Luanda|place], where [Angola|place]'s [João Lourenço|person] is mediating, [Congolese|group] and [Rwandan|group=Rwandans] delegations are to meet again on Saturday.
Not one life jacket was on board, survivors said. The price of one in [Goma|place]'s [Virunga Market|place], on Wednesday, was eleven dollars; by Friday it had reached thirty.
---
Angola = Angola
Armed Forces of the Democratic Republic of the Congo = Armed Forces of the Democratic Republic of the Congo
Democratic Republic of Congo = Democratic Republic of the Congo
Félix Tshisekedi = Félix Tshisekedi
Goma = Goma
João Lourenço = João Lourenço
Kigali = Kigali
Kinshasa = Kinshasa
Lake Kivu = Lake Kivu
Luanda = Luanda
M23 = March 23 Movement
Minova = Minova
Monusco = MONUSCO
North Kivu = North Kivu
Radio Okapi = Radio Okapi
Rwanda = Rwanda
South Kivu = South Kivu
Tutsi = Tutsi
United Nations = United Nations
