id: eu-danish-wind-farm-orsted
date: 2023-11-01
place: Copenhagen
style: wire
topic: business
---
# [Orsted|organization=Ørsted] scraps two [U.S.|place=United States] wind farms; shares sink 26%
[COPENHAGEN|place=Copenhagen] ([Reuters|organization]) - [Danish|group=Danes] energy group [Orsted|organization=Ørsted] halted the development of two offshore wind farms in the [United States|place] on Wednesday and wrote off 28.4 billion crowns ($4 billion), sending its shares to their lowest level in six years.
[Ocean Wind 1|place] and [2|place=Ocean Wind 2], off southern [New Jersey|place], had been undone by interest rates, late vessels and scarce tax credits, [Mads Nipper|person], the chief executive, told analysts.
{Mads Nipper|"I had hoped never to make this call,"} he said. {Mads Nipper (cont)|"We see no way in which these would earn what they cost."}
The state-controlled company, once known as [Dong Energy|organization=Ørsted], will go ahead with [Revolution Wind|place], which is meant to power [Connecticut|place] and [Rhode Island|place].
[Phil Murphy|person], the [Democratic|group=Democrats] governor of [New Jersey|place], said he was disappointed and that the state meant to collect $300 million in guarantees. In [Ocean City|place=Ocean City, New Jersey], where yard signs show a whale and a crossed-out turbine, [Suzanne Hornbeck|person], a retired bookkeeper, bought her neighbours doughnuts.
{Karsten Bjerregaard Ottesen|"Five years ago they were the prom queen. Now the music is slower,"} said [Karsten Bjerregaard Ottesen|person], a fund manager at [Jyske Invest|organization=Jyske Bank] in [Silkeborg|place], who sold in March.
Rivals fell too. [Germany|place]'s [RWE|organization] lost 3% and [Vestas|organization], the turbine maker in [Aarhus|place], 5%; [Norway|place]'s [Equinor|organization] and [Britain|place=United Kingdom]'s [BP|organization] last week wrote down their own projects off [New York|place] by a combined $840 million.
The finance minister, [Nicolai Wammen|person], ruled out a rescue. {Nicolai Wammen|"There is a good board and it has work to do,"} he told [Ritzau|organization]. The [Danish|group=Danes] state owns 50.1%.
At the port of [Esbjerg|place], foreman [Inge-Merete Krogh|person] pointed to forty-two blades that had been painted for [America|place=United States]. She did not know, she said, whether the [Dutch|group=Dutch people] {Inge-Merete Krogh (mixed)|"would mind the colour."}
(Reporting by [Anders Holm-Vestergaard|person] and [Poppy Rawlinson|person])
---
Ørsted = Ørsted (company)
New Jersey = New Jersey
Mads Nipper = Mads Nipper
Revolution Wind = Revolution Wind
Connecticut = Connecticut
Rhode Island = Rhode Island
Phil Murphy = Phil Murphy
Ocean City, New Jersey = Ocean City, New Jersey
Jyske Bank = Jyske Bank
Silkeborg = Silkeborg
RWE = RWE
Vestas = Vestas
Equinor = Equinor
BP = BP
Nicolai Wammen = Nicolai Wammen
Ritzau = Ritzau
Esbjerg = Esbjerg
United States = United States
Copenhagen = Copenhagen
Reuters = Reuters
Danes = Danes
Germany = Germany
Aarhus = Aarhus
Norway = Norway
United Kingdom = United Kingdom
New York = New York
Dutch people = Dutch people
