id: eu-dutch-dike-cabinet
date: 2024-01-05
place: Amsterdam
style: british
topic: disaster
---
# [Limburg|place] holds its breath as the [Meuse|place] rises again
> {Daan Schreuders|‘We sleep with our boots on,’} says the mayor of a village that was flooded in 2021
[VALKENBURG|place=Valkenburg, Limburg], [Netherlands|place] — Sandbags were going at the rate of four hundred an hour in [Valkenburg|place=Valkenburg, Limburg] yesterday as the [Geul|place], a river usually narrow enough to jump, climbed to within a hand’s breadth of the quay.
The [Dutch|group=Dutch people] water authority [Rijkswaterstaat|organization] expected the [Meuse|place] to peak at [Maastricht|place] this evening at 2,100 cubic metres a second. That is well short of the disaster of July 2021, but nobody in [Limburg|place] is in a mood for averages.
{Daan Schreuders|‘We sleep with our boots on,’} said [Daan Schreuders|person], the mayor of the hamlet of [Geulhem|place]. {Daan Schreuders (cont)|‘My wife says she married a fireman after all.’}
Farther north, the army closed the storm barrier at [Ramspol|place] and moved 3,000 cattle from the foreland of the [IJssel|place]. The [Markermeer|place] stood at its highest since records began in 1976.
[Mark Harbers|person], the caretaker infrastructure minister, flew over [Deventer|place] in a police helicopter. The dikes were, he told the broadcaster [NOS|organization=Nederlandse Omroep Stichting], {Mark Harbers (mixed)|‘doing what dikes do’}.
Not everyone was soothed. [Geert van der Hoeven-Blok|person], a hydrologist at [Delft University of Technology|organization], pointed out that the [Delta Programme|work] had been costed for a sea-level rise of forty centimetres. {Geert van der Hoeven-Blok|‘The rain does not read our spreadsheets,’} he said.
Across the border in [Belgium|place], [Walloon|group=Walloons] officials opened the sluices at [Monsin|place] for the third time since ^Boxing ^Day. [Liège|place] reported flooded cellars in the district of [Angleur|place], and the [Thalys|organization] to [Cologne|place] was running an hour late.
In [Germany|place], [Lower Saxony|place]’s premier, [Stephan Weil|person], asked for help from the [Bundeswehr|organization]; the zoo at [Hodenhagen|place], in a bend of the [Aller|place=Aller (Germany)], has moved its meerkats upstairs.
! Volunteers fill sandbags outside the [Spaans Leenhof|place], [Valkenburg|place=Valkenburg, Limburg]. Photograph: [Femke de Wit|person]
---
Limburg = Limburg (Netherlands)
Valkenburg, Limburg = Valkenburg aan de Geul
Geul = Geul
Rijkswaterstaat = Rijkswaterstaat
Meuse = Meuse
Maastricht = Maastricht
Geulhem = Geulhem
IJssel = IJssel
Markermeer = Markermeer
Mark Harbers = Mark Harbers
Deventer = Deventer
Nederlandse Omroep Stichting = Nederlandse Omroep Stichting
Delft University of Technology = Delft University of Technology
Delta Programme = Delta Programme
Walloons = Walloons
Liège = Liège
Angleur = Angleur
Thalys = Thalys
Lower Saxony = Lower Saxony
Stephan Weil = Stephan Weil
Bundeswehr = Bundeswehr
Hodenhagen = Hodenhagen
Aller (Germany) = Aller (Germany)
Netherlands = Netherlands
Dutch people = Dutch people
Belgium = Belgium
Cologne = Cologne
Germany = Germany
