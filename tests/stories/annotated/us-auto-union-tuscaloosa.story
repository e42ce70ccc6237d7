id: us-auto-union-tuscaloosa
date: 2024-05-17
place: Tuscaloosa
style: us
topic: business
---
# Workers at [Alabama|place] parts plant reject union by 41 votes
By [Delia Fonseca|person] and [Jim Rutherford-Hall|person]
[TUSCALOOSA|place=Tuscaloosa], [Ala.|place=Alabama] — Workers at a seat factory that feeds the nearby [Mercedes-Benz|organization] assembly plant voted narrowly Friday against joining the [United Auto Workers|organization], a setback for a union trying to turn last fall’s [Detroit|place] victories into a foothold in the [South|place=Southern United States].
The count at [Brookhaven Seating|organization] was 388 to 347, according to the [National Labor Relations Board|organization]. Both sides have a week to file objections.
[Shawn Fain|person], the union’s president, flew in from [Michigan|place] for the tally. He hugged a dozen workers in the parking lot and called the result {Shawn Fain (mixed)|“a bend in the road.”}
Managers had campaigned hard. Posters in the break room showed shuttered plants in [Flint|place] and [Kenosha|place]; Gov. [Kay Ivey|person] warned in an opinion article that the state’s economic model was under attack.
{Tyrell Lockhart|“I’ve got a good job and I didn’t want a stranger in it,”} said [Tyrell Lockhart|person], 31, a forklift driver who voted no. His cousin [Shondra|person=Shondra Lockhart] works on the foam line. She voted yes. {Shondra Lockhart|“We’ll be fine at Sunday dinner,”} she said. {Shondra Lockhart (cont)|“Mostly.”}
[UAW|organization=United Auto Workers] organizers blamed fear. A complaint filed by the union says that supervisors photographed people wearing buttons, which the company denies.
{Martin Voss|“We’ve respected the process from the first day,”} [Brookhaven|organization=Brookhaven Seating] spokesman [Martin Voss|person] said. {Martin Voss (cont)|“We ask others to do the same.”}
The company, a unit of [Germany|place]-based [Keil Gruppe|organization], employs 2,300 people in [Alabama|place], [Mississippi|place] and [Tennessee|place]. In [Chattanooga|place], where [Volkswagen|organization] workers approved the union in April, contract talks are to begin next month.
A second vote, at a [Honda|organization] supplier in [Lincoln|place], [Ala.|place=Alabama], has been set for June 20. [Fain|person=Shawn Fain], asked if he would be back, pointed to his boots.
{Shawn Fain|“These are broken in for [Alabama|place] clay,”} he said.
---
Tuscaloosa = Tuscaloosa, Alabama
Mercedes-Benz = Mercedes-Benz
United Auto Workers = United Auto Workers
Southern United States = Southern United States
National Labor Relations Board = National Labor Relations Board
Shawn Fain = Shawn Fain
Flint = Flint, Michigan
Kenosha = Kenosha, Wisconsin
Kay Ivey = Kay Ivey
Germany = Germany
Chattanooga = Chattanooga, Tennessee
Volkswagen = Volkswagen
Honda = Honda
Lincoln = Lincoln, Alabama
Alabama = Alabama
Detroit = Detroit
Michigan = Michigan
Mississippi = Mississippi
Tennessee = Tennessee
