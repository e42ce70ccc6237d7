id: af-sa-hajj-lost-sandals
date: 2019-08-12
place: Mina
style: asian
topic: culture
---
# ^Hajj ^Volunteers ^Reunite 11,000 ^Pilgrims ^With ^Tents, ^Wives ^And ^Sandals
[MINA|place=Mina]: A scout of 16 stands on a crate at the junction of [King Fahd Road|place] and [Souk Al-Arab Street|place] in [Mina|place], holding up a sandal.
{Anas Al-Ghamdi|“Left foot, size 43, [Indonesian|group=Indonesians],”} he calls. Two hundred heads turn. Far back, an elderly man lifts a bare one.
[Anas Al-Ghamdi|person], from [Taif|place], is among 4,500 members of the [Saudi Arabian Boy Scouts Association|organization] whose task in this year's ^Hajj is to bring back the lost. By Sunday evening they had returned 11,208 pilgrims to their camps, association head [Abdullah Al-Fahad-Turki|person] told [Arab News|organization].
Close to 2.5 million [Muslims|group], 1.86 million of them from abroad, spent the day on the plain of [Arafat|place=Mount Arafat] on Saturday and returned by way of [Muzdalifah|place] to throw pebbles at the [Jamarat|place=Jamarat Bridge]. A thunderstorm cooled them, and blew down some tents.
{Yusuf Mandela-Khumalo|“I have waited for this since [Robben Island|place] still had prisoners,”} said [Yusuf Mandela-Khumalo|person], 71, a retired bus driver from [Durban|place]. {Yusuf Mandela-Khumalo (cont)|“Then I turned round to thank my wife, and she was in another country.”}
She was found after two hours with a group from [Kano|place], being fed.
[Makkah|place=Mecca] governor Prince [Khalid Al-Faisal|person], who chairs the [Central Hajj Committee|organization], said no epidemic had been recorded. The [Ministry of Health|organization=Ministry of Health (Saudi Arabia)] performed 27 open-heart operations and delivered four babies. One girl, born to an [Algerian|group=Algerians] couple, was named [Arafa|person].
King [Salman|person=Salman of Saudi Arabia] is hosting 200 relatives of the victims of the [Christchurch mosque shootings|event] in [New Zealand|place]. [Aya Al-Umari|person], who lost her brother [Hussein|person=Hussein Al-Umari] there, carried a photo of him in her sleeve.
For the first time, pilgrims from [Malaysia|place], [Pakistan|place] and [Tunisia|place] had cleared passport control before leaving home, under the [Makkah Route Initiative|work].
The [Haramain High Speed Railway|organization] ran 80 trains a day between [Madinah|place=Medina] and [Jeddah|place]. It, too, keeps a store of shoes.
At the junction, the man had reached the crate. [Al-Ghamdi|person=Anas Al-Ghamdi] knelt and put the sandal on him. {~the old man|“In my village, when a boy does that, we give him a daughter,”} said the old man, from [Lombok|place]. The scout, according to his leader, turned {~the scout's leader (mixed)|“the color of a fire engine.”}
---
Arab News = Arab News
Christchurch mosque shootings = Christchurch mosque shootings
Durban = Durban
Haramain High Speed Railway = Haramain High Speed Railway
Jamarat Bridge = Jamaraat Bridge
Jeddah = Jeddah
Kano = Kano (city)
Khalid Al-Faisal = Khalid bin Faisal Al Saud
Lombok = Lombok
Malaysia = Malaysia
Mecca = Mecca
Medina = Medina
Mina = Mina, Saudi Arabia
Ministry of Health (Saudi Arabia) = Ministry of Health (Saudi Arabia)
Mount Arafat = Mount Arafat
Muzdalifah = Muzdalifah
New Zealand = New Zealand
Pakistan = Pakistan
Robben Island = Robben Island
Salman of Saudi Arabia = Salman of Saudi Arabia
Saudi Arabian Boy Scouts Association = Saudi Arabian Boy Scouts Association
Taif = Taif
Tunisia = Tunisia
