id: us-faa-boeing-max-door
date: 2024-01-12
place: Seattle
style: us
topic: business
---
# [FAA|organization=Federal Aviation Administration] ^Opens ^Investigation ^Into [Boeing|organization] ^After [Alaska|organization=Alaska Airlines] ^Blowout
The [Federal Aviation Administration|organization] said Thursday that it was investigating whether [Boeing|organization] failed to make sure its planes were built to the approved design, six days after a door plug blew off an [Alaska Airlines|organization] [737 Max 9|product=Boeing 737 MAX 9] at 16,000 feet.
In a letter to [Boeing|organization], the [F.A.A.|organization=Federal Aviation Administration] said that additional trouble had been found on other [Max 9s|product=Boeing 737 MAX 9]. The agency has grounded 171 of the jets, most of them flown by [United Airlines|organization] and [Alaska|organization=Alaska Airlines].
[Flight 1282|event=Alaska Airlines Flight 1282], bound for [Ontario|place=Ontario, California], [Calif.|place=California], had left [Portland International Airport|place] with 177 people on board and returned safely. A teenager’s shirt was torn off. A high school teacher, [Bob Tilford|person], found the missing panel in his yard in the [Cedar Hills|place] neighborhood; an [iPhone|product] was found, still working, on the side of [Barnes Road|place].
{Imelda Vance-Carrow|“We fix our planes. I’d like to know who fixes [Boeing|organization],”} said [Imelda Vance-Carrow|person], a mechanic with 31 years at [Sea-Tac|place=Seattle–Tacoma International Airport] and a shop steward of the [Aircraft Mechanics Fraternal Association|organization].
The plug was made by [Spirit AeroSystems|organization] of [Wichita|place], [Kan.|place=Kansas], which [Boeing|organization] spun off in 2005. [Jennifer Homendy|person], who leads the [National Transportation Safety Board|organization] ([N.T.S.B.|organization=National Transportation Safety Board]), has said investigators have not found four bolts that should hold it.
[Boeing|organization]’s chief executive, [Dave Calhoun|person], told employees at a meeting in [Renton|place], [Wash.|place=Washington (state)], that the company would acknowledge its mistake. Two crashes of the smaller [Max 8|product=Boeing 737 MAX 8], in [Indonesia|place] in 2018 and [Ethiopia|place] in 2019, killed 346 people.
Senator [Maria Cantwell|person], [Democrat|group=Democrats] of [Washington|place=Washington (state)] and the chairwoman of the [Commerce Committee|organization=Senate Committee on Commerce, Science, and Transportation], asked the [F.A.A.|organization=Federal Aviation Administration] for its audits. {Rutherford Amoah|“Self-certification is a fox with a clipboard,”} said [Rutherford Amoah|person], a lawyer in [Chicago|place] for families of those killed on [Ethiopian Airlines|organization] [Flight 302|event=Ethiopian Airlines Flight 302].
Shares of [Boeing|organization], a component of the [Dow|product=Dow Jones Industrial Average], have lost 12 percent in a week. Those of [Airbus|organization], in [Paris|place], are up.
---
Airbus = Airbus
Aircraft Mechanics Fraternal Association = Aircraft Mechanics Fraternal Association
Alaska Airlines = Alaska Airlines
Alaska Airlines Flight 1282 = Alaska Airlines Flight 1282
Boeing = Boeing
Boeing 737 MAX 8 = Boeing 737 MAX
Boeing 737 MAX 9 = Boeing 737 MAX
California = California
Cedar Hills = Cedar Hills, Oregon
Chicago = Chicago
Dave Calhoun = Dave Calhoun
Democrats = Democrat Party (Thailand)
Dow Jones Industrial Average = Dow Jones Industrial Average
Ethiopia = Ethiopia
Ethiopian Airlines = Ethiopian Airlines
Ethiopian Airlines Flight 302 = Ethiopian Airlines Flight 302
Federal Aviation Administration = Federal Aviation Administration
Indonesia = Indonesia
Jennifer Homendy = Jennifer Homendy
Kansas = Kansas
Maria Cantwell = Maria Cantwell
National Transportation Safety Board = National Transportation Safety Board
Ontario, California = Ontario, California
Paris = Paris
Portland International Airport = Portland International Airport
Renton = Renton, Washington
Seattle–Tacoma International Airport = Seattle–Tacoma International Airport
Senate Committee on Commerce, Science, and Transportation = United States Senate Committee on Commerce, Science, and Transportation
Spirit AeroSystems = Spirit AeroSystems
United Airlines = United Airlines
Washington (state) = Washington (state)
Wichita = Wichita, Kansas
iPhone = iPhone
