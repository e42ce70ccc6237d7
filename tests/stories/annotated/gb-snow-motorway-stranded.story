id: gb-snow-motorway-stranded
date: 2018-03-02
place: Huddersfield
style: british
topic: disaster
---
# {Shabana Lockwood-Aziz|‘We had a sing-song and a baby’}: drivers dug out of [M62|place] after 15-hour night
Hundreds of drivers spent Thursday night in their cars on the highest motorway in [England|place] as snow driven by winds of 90mph buried the [M62|place] between [Rochdale|place] and [Huddersfield|place].
The [Beast from the East|event], as the tabloids call it, met [Storm Emma|event] over the [Pennines|place] shortly after 4pm. By 7pm nothing moved.
{Shabana Lockwood-Aziz|‘We had a sing-song, we had a baby, and we ran out of flapjack,’} said [Shabana Lockwood-Aziz|person], 36, a midwife from [Dewsbury|place], who was called to a [Vauxhall Zafira|product] three vehicles ahead of her own at half past two.
The baby, a girl weighing 7lb 2oz, has been named [Emma|person]. Mother and daughter, who are [Syrian|group=Syrians] and arrived in [Halifax|place] last year, are doing well at [Calderdale Royal Hospital|organization].
Soldiers from [Catterick Garrison|place], with the [Mountain Rescue|organization] teams of [Holme Valley|place] and [Rossendale|place], reached the last lorry at 7.10am. [Greater Manchester Police|organization] said that no one had been seriously hurt.
Villagers in [Milnrow|place] had walked up to the carriageway with flasks. {Harold Entwistle-Chan|‘You could not see the cars, you could only see where the exhausts had melted a hole,’} said [Harold Entwistle-Chan|person], 70, a churchwarden. {Harold Entwistle-Chan (cont)|‘We knocked on roofs.’}
[Highways England|organization] defended its decision not to shut the road sooner. Its duty manager, [Pauline Sykes|person], told [BBC Radio Leeds|organization] it had gone {Pauline Sykes (mixed)|‘from wet to [Siberia|place] in eleven minutes’}.
[Chris Grayling|person], the transport secretary, thanked everyone involved. [Labour|organization]’s [Debbie Abrahams|person], an ^MP for [Oldham|place], said questions would have to be asked {Debbie Abrahams (mixed)|‘once people are warm’}.
Elsewhere, [National Grid|organization] withdrew its gas deficit warning; [Aer Lingus|organization] and [Ryanair|organization] grounded flights at [Dublin Airport|place]; and in [Cornwall|place], where snow is an event, pupils at [Penryn College|organization] built a man out of it and dressed him as [Poldark|person=Ross Poldark].
---
M62 = M62 motorway
England = England
Rochdale = Rochdale
Huddersfield = Huddersfield
Beast from the East = 2018 British Isles cold wave
Storm Emma = Storm Emma (2018)
Pennines = Pennines
Dewsbury = Dewsbury
Vauxhall Zafira = Opel Zafira
Halifax = Halifax, West Yorkshire
Calderdale Royal Hospital = Calderdale Royal Hospital
Catterick Garrison = Catterick Garrison
Greater Manchester Police = Greater Manchester Police
Milnrow = Milnrow
Highways England = National Highways
BBC Radio Leeds = BBC Radio Leeds
Chris Grayling = Chris Grayling
Labour = Labour Party (UK)
Debbie Abrahams = Debbie Abrahams
Oldham = Oldham
National Grid = National Grid plc
Aer Lingus = Aer Lingus
Ryanair = Ryanair
Dublin Airport = Dublin Airport
Cornwall = Cornwall
Ross Poldark = Ross Poldark
