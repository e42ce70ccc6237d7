id: eu-lapland-train-reindeer
date: 2018-12-11
place: Helsinki
style: wire
topic: local
---
# Night train to [Rovaniemi|place] strikes reindeer herd, no passengers hurt
[HELSINKI|place=Helsinki] – An overnight train carrying 312 people to [Finnish|group=Finns] [Lapland|place=Lapland (Finland)] ran into a herd of reindeer early on Tuesday near [Muurola|place], killing 26 of the animals and shattering a window of the locomotive, the operator [VR|organization=VR Group] said.
The driver, a woman in her thirties, was treated for cuts at the [Lapland Central Hospital|organization]. Nobody else was injured.
{Juha Kettunen-Aro|“There was fresh snow on the antlers. They were lying between the rails because the rails are warmer,”} [VR|organization=VR Group]’s regional manager, [Juha Kettunen-Aro|person], told the news agency [STT|organization].
Passengers, among them 140 [British|group=British people] tourists on their way to see Father ^Christmas, waited three hours in the dark for a replacement engine from [Kemi|place]. A [Leeds|place] teacher, [Hannah Reading|person], kept forty children busy with carols. {Hannah Reading|“We told them it was trees,”} [Reading|person=Hannah Reading] said by telephone. {Hannah Reading (cont)|“Then a boy said, Miss, trees don’t have eyes.”}
The owner of most of the animals, the [Sámi|group=Sámi people] herder [Ánte Niillas Guttorm|person], put his loss at 38,000 euros. Compensation from the [Finnish Food Authority|organization] covers about half; he plans to ask [VR|organization=VR Group] for the rest.
{Ánte Niillas Guttorm|“In my father’s day the train whistled at [Jaatila|place] and everything moved,”} he said in [Northern Sámi|group]. {Ánte Niillas Guttorm (cont)|“The new locomotives do not whistle. They arrive.”}
About 4,000 reindeer die on [Finland|place]’s roads and tracks each year, according to the [Reindeer Herders’ Association|organization], which is based in [Rovaniemi|place]. Trials with reflective paint, a project with the [University of Oulu|organization], were abandoned in 2016 because the paint wore off; a smartphone alert named [Porokello|product] has done better.
Services between [Oulu|place] and [Rovaniemi|place] were back to normal by Tuesday evening. Meat from the animals, a police sergeant in [Kemi|place] added, had been {~a police sergeant in Kemi (mixed)|“distributed according to custom.”}
! A [Pendolino|product] passes reindeer near [Kemijärvi|place], in a file photo. [Lehtikuva|organization]/[Onni Marttala|person]
---
Rovaniemi = Rovaniemi
Lapland (Finland) = Lapland (Finland)
VR Group = VR Group
STT = STT
Kemi = Kemi
Leeds = Leeds
Finnish Food Authority = Finnish Food Authority
Northern Sámi = Northern Sámi
University of Oulu = University of Oulu
Oulu = Oulu
Pendolino = Pendolino
Kemijärvi = Kemijärvi
Lehtikuva = Lehtikuva
Helsinki = Helsinki
Finns = Finns
British people = British people
Sámi people = Sámi people
Finland = Finland
