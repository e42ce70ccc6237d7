id: gb-refugee-choir-eisteddfod
date: 2016-08-04
place: Abergavenny
style: british
topic: culture
---
# Refugee choir takes [Eisteddfod|event=National Eisteddfod of Wales] by storm with songs in [Welsh|group=Welsh language], [Arabic|group=Arabic language] and [Tigrinya|group=Tigrinya language]
Nobody at the [National Eisteddfod|event=National Eisteddfod of Wales] could recall an encore before. On Wednesday there were two.
[Côr y Cei|organization], a choir of asylum seekers from [Cardiff|place] that has existed for 14 months, came third in the mixed voices at [Abergavenny|place], behind [Côr Caerdydd|organization] and a choir from [Caernarfon|place]. But the pavilion would not let it go.
The 38 singers come from [Eritrea|place], [Sudan|place], [Iran|place], [Syria|place] and, in one case, [Splott|place]. They sang [Ar Hyd y Nos|work] and a lullaby in [Tigrinya|group=Tigrinya language], arranged by their conductor, [Gwenllian Rhys-Haddad|person].
{Gwenllian Rhys-Haddad|‘I told them the rule here is [Welsh|group=Welsh language] only, and they said, fine, it’s easier than [English|group=English language],’} she said. {Gwenllian Rhys-Haddad (cont)|‘No one had the heart to tell them it isn’t.’}
[Filmon Tesfay|person], a bass who crossed the [Mediterranean|place] in 2014, has passed his [Welsh|group=Welsh language] exam before hearing from the [Home Office|organization]. He explained to [S4C|organization] that {Filmon Tesfay (mixed)|‘the mutations are difficult, but the waiting is more’}.
The archdruid, [Geraint Llifon|person], congratulated the choir from the [Gorsedd|organization=Gorsedd Cymru] stage. [Carwyn Jones|person], the first minister, tweeted a harp.
[Bryn Terfel|person], on the field with his children, was spotted wiping his eyes. {Bryn Terfel|‘Hay fever,’} the bass-baritone from [Pant Glas|place] insisted, grinning.
Later, by a stall selling [Caerphilly|product=Caerphilly cheese], [Maryam Golzari|person], an alto from [Shiraz|place], asked what the word ‘hiraeth’ meant. [Olwen Tudor|person], 84, a chapel organist from [Tregaron|place], tried. {Olwen Tudor|‘It is missing a place that may not miss you,’} she said.
[Golzari|person=Maryam Golzari] thought about it. {Maryam Golzari|‘We have this in [Persian|group=Persian language],’} she said. {Maryam Golzari (cont)|‘We have eleven.’}
The [Urdd|organization] has invited the choir to [Bridgend|place] next May. There, the [Arabic|group=Arabic language] will count.
---
National Eisteddfod of Wales = National Eisteddfod of Wales
Cardiff = Cardiff
Abergavenny = Abergavenny
Côr Caerdydd = Côr Caerdydd
Caernarfon = Caernarfon
Eritrea = Eritrea
Sudan = Sudan
Iran = Iran
Syria = Syria
Splott = Splott
Ar Hyd y Nos = Ar Hyd y Nos
Tigrinya language = Tigrinya language
Welsh language = Welsh language
English language = English language
Mediterranean = Mediterranean Sea
Home Office = Home Office
S4C = S4C
Gorsedd Cymru = Gorsedd Cymru
Carwyn Jones = Carwyn Jones
Bryn Terfel = Bryn Terfel
Pant Glas = Pant Glas
Caerphilly cheese = Caerphilly cheese
Shiraz = Shiraz
Tregaron = Tregaron
Persian language = Persian language
Urdd = Urdd Gobaith Cymru
Bridgend = Bridgend
Arabic language = Arabic language
