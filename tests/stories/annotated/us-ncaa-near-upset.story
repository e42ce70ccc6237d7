id: us-ncaa-near-upset
date: 2024-03-22
place: Spokane
style: us
topic: sport
---
# No. 14 [Morehead State|organization=Morehead State Eagles] falls a layup short, and [Illinois|organization=Illinois Fighting Illini] exhales
[SPOKANE|place=Spokane], [Wash.|place=Washington (state)] — [Riley Stumbo|person] had a step, then half a step, then none. His layup kissed the glass, kissed the rim and fell into the arms of a man seven inches taller, and [Illinois|organization=Illinois Fighting Illini], a team that had trailed for 31 minutes, survived.
The final at [Spokane Arena|place] on Thursday night was 71-70. The third-seeded [Fighting Illini|organization=Illinois Fighting Illini] will play [Duquesne|organization=Duquesne Dukes], an upset winner over [BYU|organization=BYU Cougars], on Saturday for a place in the [Sweet 16|event].
{Riley Stumbo|“I’ve made that shot in my driveway about nine million times,”} [Stumbo|person=Riley Stumbo], a senior guard from [Hazard|place], [Ky.|place=Kentucky], said with a towel over his head. {Riley Stumbo (cont)|“The driveway’s got no [Coleman Hawkins|person=Coleman Hawkins (basketball)].”}
[Hawkins|person=Coleman Hawkins (basketball)], whose block was really more of a shadow, finished with 16 points and 11 rebounds. [Terrence Shannon Jr.|person] added 19.
[Morehead State|organization=Morehead State Eagles], champion of the [Ohio Valley Conference|organization], led by 11 at the half. Its band, 22 strong, had driven 38 hours in a bus with no heat. The school’s president, [Jay Morgan|person], danced; a cheerleader lost a shoe.
Coach [Preston Spradlin|person] said, {Preston Spradlin|“We’re not from a place that gets parades. They’ll throw us one anyway.”}
His counterpart, [Brad Underwood|person], called the [Eagles|organization=Morehead State Eagles] {Brad Underwood (mixed)|“as tough as anybody in the [Big Ten|organization].”}
Officials looked twice at the final sequence. [Gaylord Finch|person], the [NCAA|organization]’s coordinator on site, told a pool reporter there was no foul and no goaltending.
- [Stumbo|person=Riley Stumbo]: 27 points, five assists, no turnovers.
- Bench points: [Morehead State|organization=Morehead State Eagles] 22, [Illinois|organization=Illinois Fighting Illini] 4.
- Next: [Duquesne|organization=Duquesne Dukes], which won its first game in the [NCAA Tournament|event] since [Richard Nixon|person] was president.
In the stands, [Gonzaga|organization=Gonzaga University] students who had bought tickets for another team entirely gave the losers a standing ovation. {~one of the students|“We know what it’s like to be little,”} one of them said. {~one of the students (cont)|“Well, we used to.”}
---
Spokane = Spokane, Washington
Washington (state) = Washington (state)
Illinois Fighting Illini = Illinois Fighting Illini men's basketball
Morehead State Eagles = Morehead State Eagles men's basketball
Spokane Arena = Spokane Arena
Duquesne Dukes = Duquesne Dukes men's basketball
BYU Cougars = BYU Cougars men's basketball
Hazard = Hazard, Kentucky
Coleman Hawkins (basketball) = Coleman Hawkins (basketball)
Terrence Shannon Jr. = Terrence Shannon Jr.
Ohio Valley Conference = Ohio Valley Conference
Preston Spradlin = Preston Spradlin
Brad Underwood = Brad Underwood
Big Ten = Big Ten Conference
NCAA Tournament = NCAA Division I men's basketball tournament
Richard Nixon = Richard Nixon
Gonzaga University = Gonzaga University
Kentucky = Kentucky
NCAA = National Collegiate Athletic Association
