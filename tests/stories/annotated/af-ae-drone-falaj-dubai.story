id: af-ae-drone-falaj-dubai
date: 2025-11-19
place: Dubai
style: asian
topic: technology
---
# [Al Ain|place] start-up that finds lost water channels signs deal at [Dubai Airshow|event]
> Drones of [FalajSense|organization] can read the soil to a depth of nine metres
[Dubai|place]: A company founded by two sisters in their grandmother's date store in [Al Ain|place] on Wednesday signed a contract worth ^Dh146 million with [Edge Group|organization], on the third day of the [Dubai Airshow|event].
[FalajSense|organization] builds a drone, the [Hudhud 2|product], that carries radar and thermal cameras. It can find the buried channels, or aflaj, by which the oases of [Oman|place] and the [UAE|place=United Arab Emirates] have been watered for 3,000 years. Armies want it for tunnels and leaks.
{Shamma Al Dhaheri|“Our grandmother found water with a stick. The payload is better now; I'm not so sure about the pilot,”} said [Shamma Al Dhaheri|person], the elder sister and chief executive, at the [Al Maktoum International|place=Al Maktoum International Airport] site.
The other, Dr [Maitha Al Dhaheri|person], studied at [Khalifa University|organization] and [Georgia Tech|organization]. The data is processed on a model trained with [G42|organization] and the [Technology Innovation Institute|organization], maker of [Falcon|product].
On the civil side, the [Environment Agency – Abu Dhabi|organization] will survey 2,400 square kilometres. In [Saudi Arabia|place], the [National Water Company|organization] has run trials at [Al Ahsa|place] and found, besides leaks, a 1974 [Chevrolet|product] pickup.
Also on Wednesday, [Emirates|organization=Emirates (airline)] chairman Sheikh [Ahmed bin Saeed|person=Ahmed bin Saeed Al Maktoum] toured the pavilions. The carrier had ordered 65 [Boeing 777X|product] aircraft on Monday; [flydubai|organization] ordered from [Airbus|organization] for the first time.
Analyst [Saj Ahmad-Pereira|person], of [StrategicAero|organization], questioned whether a firm of 31 people could deliver 400 airframes by 2027. {Saj Ahmad-Pereira|“Everybody signs here. There's a desk for it, and dates,”} he told [Gulf News|organization].
Ms [Shamma|person=Shamma Al Dhaheri] was undeterred. Production would move in March to [Tawazun Industrial Park|place], she said, and would employ [Emirati|group=Emiratis] women, {Shamma Al Dhaheri (mixed)|“because they answer the phone”}.
Her rivals come from [Turkey|place], [China|place] and [Israel|place]. Of these, [Baykar|organization] of [Istanbul|place] flew its [Bayraktar TB3|product] twice; a display by [India|place]'s [Tejas|product=HAL Tejas] is scheduled for the last day.
{~her grandmother|‘All that noise, to find what was never lost,’} her grandmother, who was given a badge as adviser, is reported to have said.
---
Ahmed bin Saeed Al Maktoum = Ahmed bin Saeed Al Maktoum
Airbus = Airbus
Al Ahsa = Al-Ahsa Oasis
Al Ain = Al Ain
Al Maktoum International Airport = Al Maktoum International Airport
Baykar = Baykar
Bayraktar TB3 = Baykar Bayraktar TB3
Boeing 777X = Boeing 777X
Chevrolet = Chevrolet
China = China
Dubai = Dubai
Dubai Airshow = Dubai Airshow
Edge Group = Edge Group
Emirates (airline) = Emirates (airline)
Environment Agency – Abu Dhabi = Environment Agency – Abu Dhabi
G42 = G42 (company)
Georgia Tech = Georgia Tech
Gulf News = Gulf News
HAL Tejas = HAL Tejas
India = India
Israel = Israel
Istanbul = Istanbul
Khalifa University = Khalifa University
Oman = Oman
Saudi Arabia = Saudi Arabia
Technology Innovation Institute = Technology Innovation Institute
Turkey = Turkey
United Arab Emirates = United Arab Emirates
flydubai = Flydubai
