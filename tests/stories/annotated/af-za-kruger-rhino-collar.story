id: af-za-kruger-rhino-collar
date: 2017-10-03
place: Skukuza
style: african
topic: science
---
# Rhinos in the [Kruger|place=Kruger National Park] get ankle trackers that ring the ranger, not the poacher
> A gadget the size of a naartjie, designed at [Stellenbosch|place], has survived two rhinos and one very cross elephant
A small device strapped above the hoof could tell rangers in the [Kruger National Park|place] that an animal is running for its life, researchers from [Stellenbosch University|organization] and [SANParks|organization=South African National Parks] said on Tuesday.
Eighteen white rhinos around [Pretoriuskop|place] and [Crocodile Bridge|place] have worn the [HoofLine|product] tracker since April. Unlike a collar, it measures gait and sends a signal only if the gait changes, so a thief who scans for radio traffic hears nothing.
Dr [Anneke Louw-Mahlangu|person], the engineer who led the project, said: {Anneke Louw-Mahlangu|“A rhino that has been shot at does not walk like a rhino that has seen a lion. The device knows the difference. I did not, when we began.”}
In July it worked. Section ranger [Sipho Mathebula|person] was drinking coffee in [Skukuza|place] when his phone buzzed; a helicopter of the [South African Air Force|organization] was overhead in nine minutes, and three men fled towards the [Mozambique|place] border, dropping an axe.
{Sipho Mathebula|“The cow was angry, but she had her horn,”} [Mathebula|person=Sipho Mathebula] recalled.
The park lost 662 rhinos in 2016, according to the [Department of Environmental Affairs|organization]. Most horn is shipped by way of [Maputo|place] to [Vietnam|place] and [China|place], often by [Mozambican|group=Mozambicans] syndicates working for [Asian|group=Asians] buyers.
Not everybody is persuaded. Prof. [Ted Reading|person], a zoologist at the [University of the Witwatersrand|organization], called the trial {Ted Reading (mixed)|“a fine toy until the battery dies”} and noted that each unit costs ^R38 000. [Reading|person=Ted Reading] would rather see the money go to the villages of [Bushbuckridge|place].
[Louw-Mahlangu|person=Anneke Louw-Mahlangu] replied that the cells last two years. [Vodacom|organization] carries the signal for nothing, and the [Peace Parks Foundation|organization] paid for the first fifty.
An elephant bull stepped on one in August. {Anneke Louw-Mahlangu|“It reported a rhino of six tons,”} she said. {Anneke Louw-Mahlangu (cont)|“Otherwise, it was fine.”}
---
Bushbuckridge = Bushbuckridge
China = China
Department of Environmental Affairs = Department of Environmental Affairs (South Africa)
Kruger National Park = Kruger National Park
Maputo = Maputo
Mozambique = Mozambique
Peace Parks Foundation = Peace Parks Foundation
Pretoriuskop = Pretoriuskop
Skukuza = Skukuza
South African Air Force = South African Air Force
South African National Parks = South African National Parks
Stellenbosch = Stellenbosch
Stellenbosch University = Stellenbosch University
University of the Witwatersrand = University of the Witwatersrand
Vietnam = Vietnam
Vodacom = Vodacom
