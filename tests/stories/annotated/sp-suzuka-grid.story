id: sp-suzuka-grid
date: 2023-09-23
place: Suzuka
style: wire
topic: sport
---
# Motor racing: [Verstappen|person=Max Verstappen] on pole as [McLaren|organization] pair close in at [Suzuka|place=Suzuka International Racing Course]
[SUZUKA|place=Suzuka, Mie], [Japan|place], ^Sept 23 ([Reuters|organization]) - [Max Verstappen|person] put [Singapore|place] behind him with a crushing lap on Saturday to take pole position for the [Japanese Grand Prix|event], more than half a second clear of both [McLaren|organization] cars.
The [Red Bull|organization=Red Bull Racing] driver lapped the [Suzuka International Racing Course|place] in one minute 28.877 seconds and heads into Sunday needing a good result for his team to seal the constructors' title.
{Max Verstappen|"The car was on rails,"} said the [Dutchman|group=Dutch people], who sang over the radio. {Max Verstappen (cont)|"In the first sector I was laughing a little bit."}
[Oscar Piastri|person] will start on the front row for the first time in [Formula One|event], with [Lando Norris|person] third and [Charles Leclerc|person], in a [Ferrari|organization=Scuderia Ferrari], fourth. [Mercedes|organization=Mercedes-AMG Petronas F1 Team] were seventh and eighth.
The surprise was [Williams|organization=Williams Racing] reserve [Takumi Aonuma|person], who stood in for the unwell [Logan Sargeant|person] and qualified 10th in front of grandparents who run a tea shop outside the circuit.
{Takumi Aonuma|"My grandmother thinks I drive a taxi very fast,"} [Aonuma|person=Takumi Aonuma], 23, told [Fuji TV|organization=Fuji Television].
Team principal [James Vowles|person] said the [FW45|product=Williams FW45] had a new floor, flown from [Grove|place=Grove, Oxfordshire] via [Nagoya|place] on Thursday. {James Vowles|"Half of it came as hand luggage,"} he added.
Rivals [Aston Martin|organization=Aston Martin in Formula One] asked the [FIA|organization=Fédération Internationale de l'Automobile] to check the part; the stewards found it legal. [Fernando Alonso|person], twice champion, starts behind [Aonuma|person=Takumi Aonuma] and joked that he had raced {Fernando Alonso (mixed)|"before this kid had teeth"}.
[Honda|organization], which supplies engines to [Red Bull|organization=Red Bull Racing], expects 100,000 at the gates. Rain is unlikely.
[Sky|organization=Sky Sports F1] pundit [Karun Chandhok|person] predicted one stop. [Pirelli|organization], the tyre supplier, expects three, after drivers complained of blistering through [130R|place].
{~a McLaren engineer|"If they both get a tow, watch ^Turn 1,"} said a [McLaren|organization] engineer who was not authorised to discuss strategy.
(Reporting by [Alan Baldry|person] in [Suzuka|place=Suzuka, Mie]; ^Editing by [Ken Ferrante|person])
---
Aston Martin in Formula One = Aston Martin in Formula One
Charles Leclerc = Charles Leclerc
Dutch people = Dutch people
Fernando Alonso = Fernando Alonso
Formula One = Formula One
Fuji Television = Fuji Television
Fédération Internationale de l'Automobile = Fédération Internationale de l'Automobile
Grove, Oxfordshire = Grove, Oxfordshire
Honda = Honda
James Vowles = James Vowles
Japan = Japan
Japanese Grand Prix = Japanese Grand Prix
Karun Chandhok = Karun Chandhok
Lando Norris = Lando Norris
Logan Sargeant = Logan Sargeant
Max Verstappen = Max Verstappen
McLaren = McLaren
Mercedes-AMG Petronas F1 Team = Mercedes-AMG Petronas F1 Team
Nagoya = Nagoya
Oscar Piastri = Oscar Piastri
Pirelli = Pirelli
Red Bull Racing = Red Bull Racing
Reuters = Reuters
Scuderia Ferrari = Scuderia Ferrari
Singapore = Singapore
Sky Sports F1 = Sky Sports F1
Suzuka International Racing Course = Suzuka International Racing Course
Suzuka, Mie = Suzuka, Mie
Williams FW45 = Williams FW45
Williams Racing = Williams Racing
