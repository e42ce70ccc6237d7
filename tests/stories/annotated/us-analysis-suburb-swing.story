id: us-analysis-suburb-swing
date: 2018-11-11
place: Washington
style: us
topic: politics
---
# Analysis: The suburbs moved. Don’t ask them to sit still.
[WASHINGTON|place=Washington] — For a generation, the political map of the [United States|place] had a simple legend: cities blue, countryside red, and the suburbs a kind of purple porridge. Last Tuesday somebody turned up the heat.
[Democrats|group] picked up seats outside [Philadelphia|place], [Minneapolis|place], [Denver|place] and, to widespread surprise, in [Oklahoma City|place]. They did it with veterans, a pediatrician and a former [CIA|organization=Central Intelligence Agency] officer. They also did it, strategists in both parties concede, because of one man who was not on any ballot.
{Gail Lombardi|“The president nationalized every cul-de-sac,”} said [Gail Lombardi|person], a [Republican|group=Republicans] pollster based in [Alexandria|place], [Va.|place=Virginia] {Gail Lombardi (cont)|“You could run for water commissioner and get asked about his tweets.”}
President [Donald Trump|person] sees it otherwise. At a news conference in the [East Room|place] he named [Republicans|group] who had kept their distance and lost. In the [Senate|organization=U.S. Senate], he noted, his party gained, beating [Democratic|group=Democrats] incumbents in [Indiana|place], [Missouri|place] and [North Dakota|place].
Both things are true, and that is the trouble with them. The [Senate|organization=U.S. Senate] map was friendly to the [GOP|organization=Republican Party]; the [House|organization=U.S. House] map was not. A wave that looks like a wave from [Orange County|place], [Calif.|place=California], looks like a puddle from [Bismarck|place].
What happens next depends on how the new majority behaves. Rep. [Nancy Pelosi|person], who expects to be speaker again, has talked about drug prices and roads. Some of her freshmen have talked about little but investigations. [Theo Grantham|person], a historian at [Rice University|organization], hears echoes of 1986, of 1994, even of [Watergate|event=Watergate scandal].
{Theo Grantham|“Suburban voters rent,”} [Grantham|person=Theo Grantham] said. {Theo Grantham (cont)|“They don’t buy.”}
Consider [Marcy Quick|person], 46, a dental hygienist in [Edina|place], [Minn.|place=Minnesota], who voted for [George W. Bush|person] twice, for [Barack Obama|person] once and for nobody in 2016. On Tuesday she chose a [Democrat|group=Democrats] for [Congress|organization=U.S. Congress] and a [Republican|group=Republicans] for county board. She would like, she said, {Marcy Quick (mixed)|“to be left alone until about 2020.”}
She will not be. The first candidates are expected in [Iowa|place] before the snow melts.
---
Oklahoma City = Oklahoma City
Central Intelligence Agency = Central Intelligence Agency
Alexandria = Alexandria, Virginia
East Room = East Room
North Dakota = North Dakota
Orange County = Orange County, California
Bismarck = Bismarck, North Dakota
Nancy Pelosi = Nancy Pelosi
Rice University = Rice University
Watergate scandal = Watergate scandal
Edina = Edina, Minnesota
George W. Bush = George W. Bush
Washington = Washington, D.C.
United States = United States
Philadelphia = Philadelphia
Minneapolis = Minneapolis
Denver = Denver
Virginia = Virginia
Donald Trump = Donald Trump
U.S. Senate = United States Senate
Indiana = Indiana
Missouri = Missouri
Republican Party = Republican Party (United States)
U.S. House = United States House of Representatives
California = California
Minnesota = Minnesota
Barack Obama = Barack Obama
U.S. Congress = United States Congress
Iowa = Iowa
