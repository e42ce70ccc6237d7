id: eu-innsbruck-nordic-relay
date: 2019-03-02
place: Seefeld
style: wire
topic: sport
---
# [Norway|place] edge [Russia|place] by 0.4 seconds to win relay in [Tyrolean|group=Tyroleans] slush
[SEEFELD|place=Seefeld in Tirol], [Austria|place], March 2 ([dpa|organization=Deutsche Presse-Agentur]) - [Norway|place]'s men won the 4x10-kilometre relay at the [Nordic World Ski Championships|event=FIS Nordic World Ski Championships 2019] on Saturday, when anchor [Johannes Høsflot Klæbo|person] waited until the last bend before leaving [Russia|place]'s [Sergey Ustiugov|person] behind.
[France|place] took bronze, 38 seconds adrift, ahead of [Finland|place] and [Switzerland|place].
{Johannes Høsflot Klæbo|"I sat on his skis for nine kilometres, and he is a big man, so it was warm there,"} [Klæbo|person=Johannes Høsflot Klæbo] said.
[Emil Iversen|person], [Martin Johnsrud Sundby|person] and [Sjur Røthe|person] had skied the earlier legs through a mush that had the waxing teams changing plans every quarter of an hour. [Sundby|person=Martin Johnsrud Sundby], 34, lost touch briefly with [Alexander Bolshunov|person] on the climb known as the [Mösern wall|place].
Temperatures rose to 11 degrees ^Celsius in the [Tyrol|place=Tyrol (state)]. {Jostein Brattlien|"We had skis for winter, skis for spring and a pair for the swimming pool,"} said [Jostein Brattlien|person], one of the [Norwegian|group=Norwegians] technicians.
The event was overshadowed by a raid on Wednesday, when [Austrian|group=Austrians] and [German|group=Germans] police arrested nine people in [Seefeld|place=Seefeld in Tirol] and [Erfurt|place] as part of [Operation Aderlass|event], an inquiry into blood doping. Athletes from [Austria|place], [Estonia|place] and [Kazakhstan|place] have been questioned. The [Austrian Ski Federation|organization] said it was {Austrian Ski Federation (mixed)|"shaken to the roots"}.
[Sarah Lewis|person], the secretary general of the [International Ski Federation|organization] ([FIS|organization=International Ski Federation]), said the sport owed thanks to the investigators.
In the women's 30 km on Sunday, [Therese Johaug|person] of [Norway|place] is favourite ahead of [Ingvild Flugstad Østberg|person] and [Sweden|place]'s [Frida Karlsson|person].
- Result: 1. [Norway|place] 1:42:14.3; 2. [Russia|place] +0.4; 3. [France|place] +38.0; 4. [Finland|place] +1:04.5
- Upcoming: Sunday, women's 30 km freestyle, 12:15
---
Seefeld in Tirol = Seefeld in Tirol
FIS Nordic World Ski Championships 2019 = FIS Nordic World Ski Championships 2019
Johannes Høsflot Klæbo = Johannes Høsflot Klæbo
Sergey Ustiugov = Sergey Ustiugov
Emil Iversen = Emil Iversen
Martin Johnsrud Sundby = Martin Johnsrud Sundby
Sjur Røthe = Sjur Røthe
Alexander Bolshunov = Alexander Bolshunov
Tyrol (state) = Tyrol (state)
Erfurt = Erfurt
Operation Aderlass = Operation Aderlass
Austrian Ski Federation = Austrian Ski Federation
Sarah Lewis = Sarah Lewis
International Ski Federation = International Ski Federation
Therese Johaug = Therese Johaug
Ingvild Flugstad Østberg = Ingvild Flugstad Østberg
Frida Karlsson = Frida Karlsson
Norway = Norway
Russia = Russia
Austria = Austria
Deutsche Presse-Agentur = Deutsche Presse-Agentur
France = France
Finland = Finland
Switzerland = Switzerland
Norwegians = Norwegians
Austrians = Austrians
Germans = Germans
Estonia = Estonia
Kazakhstan = Kazakhstan
Sweden = Sweden
