id: eu-tempi-greek-rail-strike
date: 2023-03-08
place: Athens
style: wire
topic: local
---
# [Greeks|group] march over train disaster as rail workers extend strike
[ATHENS|place=Athens] ([AP|organization=Associated Press]) — Tens of thousands of [Greeks|group] filled the streets of [Athens|place], [Thessaloniki|place] and [Patras|place] on Wednesday, eight days after a head-on train collision at [Tempe|place=Tempi, Greece] killed 57 people, many of them students on their way home from ^Carnival.
Outside parliament on [Syntagma Square|place], marchers let go of hundreds of black balloons. A banner read, “Call me when you get there,” the words of countless mothers.
{Panagiotis Stathopoulos|“We are striking so that the trains stop killing. It is as simple as a ticket,”} said [Panagiotis Stathopoulos|person], who has driven the [InterCity 62|product] for eleven years and knew both drivers. {Panagiotis Stathopoulos (cont)|“We told them in November. We told them in February.”}
The walkout, called by the [Panhellenic Federation of Railway Workers|organization], was extended to Friday. Ferries stayed in [Piraeus|place] too, and the [Athens Metro|organization] closed its doors until noon.
A 59-year-old stationmaster in [Larissa|place] has been jailed pending trial. His lawyer, [Stelios Mavrogiannakis|person], said that his client was {Stelios Mavrogiannakis (mixed)|“taking on the weight that is his, and only that.”}
Prime Minister [Kyriakos Mitsotakis|person], whose conservative [New Democracy|organization] party faces an election by summer, has apologized. {Kyriakos Mitsotakis|“The state let these young people down, and it begins with saying so,”} he wrote on [Facebook|product].
[Alexis Tsipras|person], leader of the left-wing opposition [Syriza|organization], said through a spokesperson that he would support any inquiry. His own government sold the train operator, now called [Hellenic Train|organization], to [Italy|place]’s [Ferrovie dello Stato|organization=Ferrovie dello Stato Italiane] in 2017 for 45 million euros.
The [European Union|organization] paid for much of a signaling contract, numbered 717, that was due in 2016. [Laura Kövesi|person=Laura Codruța Kövesi], the [European|group=Europeans] chief prosecutor, is looking into it.
In [Katerini|place], where the coffin of 22-year-old [Anastasia-Maria Plakiá|person] was carried by her volleyball team, Father [Nektarios|person] spoke for four minutes. {Nektarios|“She texted that she would be late,”} the priest said. {Nektarios (cont)|“^God forgive us, we were the ones who were late.”}
[Dimitra Katsarou|person] in [Athens|place] contributed.
---
Patras = Patras
Tempi, Greece = Tempi (municipality)
Syntagma Square = Syntagma Square
Piraeus = Piraeus
Athens Metro = Athens Metro
Larissa = Larissa
Kyriakos Mitsotakis = Kyriakos Mitsotakis
Facebook = Facebook
Alexis Tsipras = Alexis Tsipras
Hellenic Train = Hellenic Train
Ferrovie dello Stato Italiane = Ferrovie dello Stato Italiane
Laura Codruța Kövesi = Laura Codruța Kövesi
Katerini = Katerini
Greeks = Greeks
Athens = Athens
Associated Press = Associated Press
Thessaloniki = Thessaloniki
New Democracy = New Democracy (Greece)
Syriza = Syriza
Italy = Italy
European Union = European Union
