id: eu-danube-barge-low-water
date: 2022-08-29
place: Zimnicea
style: wire
topic: local
---
# Grain barges pile up at [Zimnicea|place] as drought lays the [Danube|place] bare
[ZIMNICEA|place=Zimnicea], [Romania|place], ^Aug 29 ([Reuters|organization]) - ^Vessels carrying [Ukrainian|group=Ukrainians] corn are waiting up to twelve days at a bend of the [Danube|place] in southern [Romania|place], where the worst drought in decades has exposed sandbars and the hull of a [German|group=Germans] gunboat sunk in 1944.
The river carried 1,830 cubic metres a second at [Baziaș|place] on Monday, less than half the average for August, the [Romanian|group=Romanians] water authority [Apele Române|organization] said.
{Vasile Trăistaru|"The [Danube|place] used to be a motorway. Now it is a car park with herons,"} said [Vasile Trăistaru|person], master of the pusher tug [Mercur 204|product], whose six barges sit nose to tail under the poplars. {Vasile Trăistaru (cont)|"My cook has learnt to fish."}
Since [Russia|place]'s blockade of [Odesa|place] began in February, the inland ports of [Izmail|place] and [Reni|place=Reni, Ukraine] have become a lifeline for [Ukraine|place]'s farmers. Cargoes go down to [Constanța|place], or upstream to [Austria|place] and [Germany|place].
The second route is the trouble. At [Zimnicea|place] and at [Svishtov|place], on the [Bulgarian|group=Bulgarians] bank, the fairway has shrunk from 180 metres to 30.
[Gabriel Techera|person], spokesman for the lower [Danube|place] authority [AFDJ|organization] in [Galați|place], said by phone that three dredgers were at work day and night. {Gabriel Techera|"We take out sand and the river puts it back, which is its right,"} he said.
[Svetla Ivanova-Dimitrova|person], who runs the port office in [Ruse|place=Ruse, Bulgaria], blamed neglect. Both governments signed a plan in 2014, co-financed by the [European Union|organization]'s [Connecting Europe Facility|work], and [Sofia|place] bought its dredger only last year, she noted. {Svetla Ivanova-Dimitrova|"One dredger. For four hundred and seventy kilometres,"} she said, holding up a finger.
Freight from [Izmail|place] to [Regensburg|place] has doubled since June to 90 euros a tonne, according to brokers at [Vienna|place]-based [Donaufracht Hallstein & Cie|organization]. [Hungary|place]'s [MOL|organization=MOL Group] and [Serbia|place]'s [NIS|organization=Naftna Industrija Srbije] have cut loads of fuel by a third.
Children in [Zimnicea|place] walk out to the gunboat on ^Sundays. It has no name left, only a number, and inside it, a local teacher, [Mioara Dobre|person], told [Reuters|organization], {Mioara Dobre (mixed)|"somebody still keeps tomatoes"}.
(Reporting by [Luiza Anghelescu|person] and [Tsvetelina Stoyanova|person]; editing by [Angus Webb|person])
---
Zimnicea = Zimnicea
Baziaș = Baziaș
Apele Române = Apele Române
Izmail = Izmail
Reni, Ukraine = Reni, Ukraine
Constanța = Constanța
Svishtov = Svishtov
Galați = Galați
Ruse, Bulgaria = Ruse, Bulgaria
Connecting Europe Facility = Connecting Europe Facility
Regensburg = Regensburg
MOL Group = MOL Group
Naftna Industrija Srbije = Naftna Industrija Srbije
Danube = Danube
Romania = Romania
Reuters = Reuters
Ukrainians = Ukrainians
Germans = Germans
Romanians = Romanians
Russia = Russia
Odesa = Odesa
Ukraine = Ukraine
Austria = Austria
Germany = Germany
Bulgarians = Bulgarians
European Union = European Union
Sofia = Sofia
Vienna = Vienna
Hungary = Hungary
Serbia = Serbia
