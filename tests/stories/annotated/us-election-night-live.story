id: us-election-night-live
date: 2020-11-04
place: Raleigh
style: us
topic: live
---
# Live updates: [North Carolina|place] waits as late ballots trickle in
11:58 p.m. [Wake County|place] has posted its last early votes, and the mood at the [Democratic|group=Democrats] watch party in [Raleigh|place], held in a parking deck because of the pandemic, has gone from giddy to careful. {Allison Quarles|“Nobody touch the balloons,”} state Rep. [Allison Quarles|person] told volunteers.
11:31 p.m. ^Turnout in [Robeson County|place] is running 11 points ahead of 2016, said [Michael Bitzer|person], who teaches politics at [Catawba College|organization]. He cautioned that the [Lumbee Tribe|organization] and [Black|group=Black people] precincts around [Lumberton|place] are still out.
## What we’re watching
- The [Senate|organization=U.S. Senate] race between [Thom Tillis|person], the [Republican|group=Republicans] incumbent, and [Cal Cunningham|person], which has drawn more than $280 million.
- A contest for insurance commissioner that has turned on hurricane deductibles.
- Whether [Gaston County|place] can fix a jammed tabulator in [Belmont|place].
10:47 p.m. The state [Board of Elections|organization=North Carolina State Board of Elections] voted to keep four precincts open as much as 45 minutes longer. One, in [Sampson County|place], opened late after a poll worker locked the keys in a [Buick|product]. Chairman [Damon Circosta|person] called it {Damon Circosta (mixed)|“a very human problem.”}
10:12 p.m. [Ronald Gaskins|person], 70, a retired [Marine|organization=U.S. Marine Corps] in [Jacksonville|place], voted for President [Donald Trump|person]. {Ronald Gaskins|“I’ve been in line for worse things,”} he said. {Ronald Gaskins (cont)|“At [Da Nang|place] they didn’t give you a sticker.”}
9:55 p.m. A judge in [Charlotte|place] has refused to separate ballots that came in drive-up boxes, the [Charlotte Observer|organization=The Charlotte Observer] reports.
9:40 p.m. ^Supporters of former Vice President [Joe Biden|person] are dancing in [Durham|place], to [Stevie Wonder|person]. [AP|organization=Associated Press] has not called the state.
9:02 p.m. ^First numbers from [Buncombe County|place], and they are good for [Democrats|group]. ^Lt. Gov. [Dan Forest|person], who is challenging Gov. [Roy Cooper|person], has just voted with his feet: an aide says he left his [SouthPark|place] suite for a late barbecue run.
8:30 p.m. ^Good evening from the newsroom. Polls have closed nearly everywhere. {~a clerk|“It’s been the calmest day of the worst year,”} a clerk in [Apex|place] told our reporter [Priti Shah-Coleman|person].
---
North Carolina = North Carolina
Wake County = Wake County, North Carolina
Raleigh = Raleigh, North Carolina
Robeson County = Robeson County, North Carolina
Catawba College = Catawba College
Lumbee Tribe = Lumbee
Lumberton = Lumberton, North Carolina
Thom Tillis = Thom Tillis
Cal Cunningham = Cal Cunningham
Gaston County = Gaston County, North Carolina
Belmont = Belmont, North Carolina
North Carolina State Board of Elections = North Carolina State Board of Elections
Sampson County = Sampson County, North Carolina
Buick = Buick
U.S. Marine Corps = United States Marine Corps
Jacksonville = Jacksonville, North Carolina
Da Nang = Da Nang
Charlotte = Charlotte, North Carolina
The Charlotte Observer = The Charlotte Observer
Durham = Durham, North Carolina
Stevie Wonder = Stevie Wonder
Buncombe County = Buncombe County, North Carolina
Dan Forest = Dan Forest
Roy Cooper = Roy Cooper
SouthPark = SouthPark (Charlotte neighborhood)
Apex = Apex, North Carolina
U.S. Senate = United States Senate
Donald Trump = Donald Trump
Joe Biden = Joe Biden
Associated Press = Associated Press
