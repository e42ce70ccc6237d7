id: us-ohio-turnpike-tolls
date: 2019-02-21
place: Columbus
style: us
topic: politics
---
# [Ohio House|organization=Ohio House of Representatives] ^Passes ^Toll ^Freeze ^Over ^Governor’s ^Objection
[COLUMBUS|place=Columbus], [Ohio|place] — Drivers on the [Ohio Turnpike|place] would pay the same tolls through 2024 under a bill that cleared the [Ohio House|organization=Ohio House of Representatives] on Thursday, despite a warning from the administration that the freeze would delay repairs to 31 bridges.
The 58-39 vote scrambled party lines. Eleven [Democrats|group] from the [Toledo|place] and [Youngstown|place] areas joined most [Republicans|group] in favor.
{Gretchen Schirmer|“My constituents live on that road,”} said Rep. [Gretchen Schirmer|person], ^R-[Maumee|place], the bill’s sponsor. {Gretchen Schirmer (cont)|“They’re not a cash machine with cup holders.”}
A spokesman for Gov. [Mike DeWine|person] declined to say whether the governor would veto it. [DeWine|person=Mike DeWine], a [Republican|group=Republicans], told the [Columbus Dispatch|organization=The Columbus Dispatch] last week that he preferred to wait for a study by the [Ohio Department of Transportation|organization].
That study is due in April. Its lead author, [Rajiv Mehrotra|person] of [Cleveland State University|organization], said the eastern half of the highway, between [Cleveland|place] and the [Pennsylvania|place] line, had aged faster than planners assumed.
{Rajiv Mehrotra|“Salt doesn’t read legislation,”} [Mehrotra|person=Rajiv Mehrotra] said.
Truckers were pleased. The [Ohio Trucking Association|organization] estimates that a round trip from [Indiana|place] to [Pennsylvania|place] costs a five-axle rig about $94 in tolls; the group spent $210,000 lobbying last year, according to state filings.
! Rep. [Gretchen Schirmer|person] speaks on the floor of the [Ohio Statehouse|place] in [Columbus|place] on Thursday.
^Minority ^Whip [DeShawn Pruitt Jr.|person], ^D-[Akron|place], called the measure {DeShawn Pruitt Jr. (mixed)|“an election flyer with a bill number.”} Later, asked whether he expected his members to hold together in the [Ohio Senate|organization], [Pruitt|person=DeShawn Pruitt Jr.] laughed.
{DeShawn Pruitt Jr.|“Ask me after the fish fry,”} he said.
The chamber’s president, [Republican|group=Republicans] [Larry Obhof|person], said the bill would get a hearing. He made no promise beyond that.
If it becomes law, the freeze would be the first since 2012, when the turnpike’s commission sold bonds to pay for projects in [Northern Ohio|place], including a rail overpass in [Lorain|place].
---
Ohio House of Representatives = Ohio House of Representatives
Ohio Turnpike = Ohio Turnpike
Columbus = Columbus, Ohio
Toledo = Toledo, Ohio
Youngstown = Youngstown, Ohio
Maumee = Maumee, Ohio
Mike DeWine = Mike DeWine
The Columbus Dispatch = The Columbus Dispatch
Ohio Department of Transportation = Ohio Department of Transportation
Cleveland State University = Cleveland State University
Ohio Statehouse = Ohio Statehouse
Akron = Akron, Ohio
Ohio Senate = Ohio Senate
Larry Obhof = Larry Obhof
Northern Ohio = Northern Ohio
Lorain = Lorain, Ohio
Ohio = Ohio
Cleveland = Cleveland
Pennsylvania = Pennsylvania
Indiana = Indiana
