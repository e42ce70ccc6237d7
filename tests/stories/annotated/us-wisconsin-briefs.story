id: us-wisconsin-briefs
date: 2015-02-12
place: Madison
style: us
topic: brief
---
# [Wisconsin|place] news in brief
## [MADISON|place=Madison]
Lawmakers propose moose study. A bill introduced Thursday by Sen. [Jerry Petrowski-Lund|person], ^R-[Marathon|place], would direct the [Department of Natural Resources|organization=Wisconsin Department of Natural Resources] to study whether moose could live again in [Bayfield County|place]. {Jerry Petrowski-Lund|“They’re wandering over from [Michigan|place] anyway,”} [Petrowski-Lund|person=Jerry Petrowski-Lund] said. {Jerry Petrowski-Lund (cont)|“We might as well count them.”}
## [MILWAUKEE|place=Milwaukee]
Streetcar gets key vote. The [Milwaukee Common Council|organization] voted 9-6 to build a 2.5-mile line from the [Intermodal Station|place=Milwaukee Intermodal Station] to the [Lower East Side|place]. ^Alderman [Cleophus Banks|person] said it would serve {Cleophus Banks (mixed)|“condos and nothing but.”} Mayor [Tom Barrett|person] plans to sign the measure, his office said.
## [GREEN BAY|place=Green Bay]
[Packers|organization=Green Bay Packers] shovelers wanted. The team needs 600 people to clear [Lambeau Field|place] for a concert by [Kenny Chesney|person]. Pay is $10 an hour. {~a team spokesman|“Bring your own mittens,”} a team spokesman advised.
## [LA CROSSE|place=La Crosse]
Barge freed from ice. The towboat [Delores M. Hanley|product] and nine barges of soybeans, stuck since Sunday in the [Mississippi River|place] south of [Dresbach|place], [Minn.|place=Minnesota], were pulled loose by the [U.S. Army Corps of Engineers|organization]. Nobody was hurt.
## [KENOSHA|place=Kenosha]
Charge in bank robbery. A man accused of robbing a [Chase|organization=Chase Bank] branch on [Sheridan Road|place] and fleeing by city bus was charged Wednesday. [Reginald T. Moss|person], 41, of [Zion|place], [Ill.|place=Illinois], told investigators he had {Reginald T. Moss (mixed)|“missed the express,”} according to the complaint.
## [EAU CLAIRE|place=Eau Claire]
Professor honored. [University of Wisconsin-Eau Claire|organization] biologist [Hmee Vang-Xiong|person] won a $500,000 grant from the [National Science Foundation|organization] to study how [Hmong|group] gardeners save seeds. She said her mother, who fled [Laos|place] in 1979 with seeds sewn into a hem, would be listed as co-author.
## [SUPERIOR|place=Superior]
Curlers head east. A team skipped by [Erika Brown-Hagen|person] left Thursday for the national championships in [Kalamazoo|place], [Mich.|place=Michigan] The winner goes to the worlds in [Sapporo|place], [Japan|place].
---
Madison = Madison, Wisconsin
Marathon = Marathon City, Wisconsin
Wisconsin Department of Natural Resources = Wisconsin Department of Natural Resources
Bayfield County = Bayfield County, Wisconsin
Milwaukee = Milwaukee
Milwaukee Common Council = Milwaukee Common Council
Milwaukee Intermodal Station = Milwaukee Intermodal Station
Tom Barrett = Tom Barrett (Wisconsin politician)
Green Bay = Green Bay, Wisconsin
Green Bay Packers = Green Bay Packers
Lambeau Field = Lambeau Field
Kenny Chesney = Kenny Chesney
La Crosse = La Crosse, Wisconsin
Mississippi River = Mississippi River
U.S. Army Corps of Engineers = United States Army Corps of Engineers
Kenosha = Kenosha, Wisconsin
Chase Bank = Chase Bank
Zion = Zion, Illinois
Eau Claire = Eau Claire, Wisconsin
University of Wisconsin-Eau Claire = University of Wisconsin–Eau Claire
National Science Foundation = National Science Foundation
Hmong = Hmong people
Laos = Laos
Superior = Superior, Wisconsin
Kalamazoo = Kalamazoo, Michigan
Sapporo = Sapporo
Wisconsin = Wisconsin
Michigan = Michigan
Minnesota = Minnesota
Illinois = Illinois
Japan = Japan
