id: eu-ariane-launch-mercury
date: 2018-10-20
place: Kourou
style: wire
topic: science
---
# [European|group=Europeans]-[Japanese|group=Japanese people] pair sets off for [Mercury|place=Mercury (planet)] on a seven-year detour
[KOUROU|place=Kourou], [French Guiana|place] ([AP|organization=Associated Press]) — ^Two spacecraft stacked like a wedding cake lifted off on an [Ariane 5|product] rocket late Friday for [Mercury|place=Mercury (planet)], the least explored of the inner planets, which they will reach only after flying past [Earth|place], [Venus|place] and [Mercury|place=Mercury (planet)] itself a total of nine times.
[BepiColombo|product], a mission of the [European Space Agency|organization] and the [Japan Aerospace Exploration Agency|organization=JAXA], rose over the jungle at 10:45 p.m. local time. A signal was received in [Darmstadt|place], [Germany|place], forty minutes later.
{Ottoline de Bruijn-Sachs|“That is the sound of ten years of people’s marriages,”} flight director [Ottoline de Bruijn-Sachs|person] said when the carrier wave appeared on her screen.
The craft is named for [Giuseppe “Bepi” Colombo|person=Giuseppe Colombo], a mathematician at the [University of Padua|organization] who in the 1970s worked out how [NASA|organization]’s [Mariner 10|product] could visit [Mercury|place=Mercury (planet)] more than once.
It is hard to get there. The [Sun|place]’s pull would fling a direct visitor past at great speed, and the surface is hot enough to melt lead. {Mauro Focardi-Nitti|“Going to [Pluto|place] takes less energy. This is like parking a bicycle on an escalator,”} said [Mauro Focardi-Nitti|person], who designed a spectrometer in [Frascati|place].
[ESA|organization=European Space Agency]’s orbiter will map minerals and the ice that hides in polar craters; [JAXA|organization]’s, called [Mio|product=Mio (spacecraft)], will study the magnetic field. Only one other mission, [MESSENGER|product], has circled the planet.
## Cost and blame
The mission was approved in 2000, delayed five times and cost 1.65 billion euros. [Johann-Dietrich Wörner|person], the director general of [ESA|organization=European Space Agency], thanked [Airbus|organization], the prime contractor, for {Johann-Dietrich Wörner (mixed)|“an education in patience.”}
[Hitoshi Kuninaka|person] of [JAXA|organization] said in [Sagamihara|place] that he had promised his team sake in 2013. {Hitoshi Kuninaka|“The bottle is older than some of the engineers,”} he said.
The first pictures are due in 2021. Arrival: December 2025.
---
Mercury (planet) = Mercury (planet)
Kourou = Kourou
French Guiana = French Guiana
Ariane 5 = Ariane 5
Earth = Earth
Venus = Venus
BepiColombo = BepiColombo
JAXA = JAXA
Darmstadt = Darmstadt
Giuseppe Colombo = Giuseppe Colombo
University of Padua = University of Padua
Mariner 10 = Mariner 10
Sun = Sun
Pluto = Pluto
Frascati = Frascati
MESSENGER = MESSENGER
Johann-Dietrich Wörner = Johann-Dietrich Wörner
Hitoshi Kuninaka = Hitoshi Kuninaka
Sagamihara = Sagamihara
Japanese people = Japanese people
Associated Press = Associated Press
European Space Agency = European Space Agency
Germany = Germany
NASA = NASA
Airbus = Airbus
