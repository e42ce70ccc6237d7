id: eu-french-farmers-blockade
date: 2024-01-29
place: Paris
style: wire
topic: business
---
# ‘Siege of [Paris|place]’: farmers park tractors on eight motorways, and light barbecues
[PARIS|place=Paris] ([AP|organization=Associated Press]) — Farmers rolled toward the [French|group=French people] capital from north, south, east and west on Monday and set up camp on its motorways, promising to stay until Prime Minister [Gabriel Attal|person] offers more than the cheaper diesel he announced last week.
By nightfall more than 1,000 tractors stood at eight chokepoints on the [A1|place=A1 autoroute], the [A6|place=A6 autoroute], the [A13|place=A13 autoroute] and other roads, according to police. Armored vehicles of the [National Gendarmerie|organization] were posted outside [Rungis|place=Rungis International Market], the wholesale market that feeds twelve million people.
{Aymeric Le Goasguen|“Our end will be your hunger. I painted that on the bonnet myself, and I ran out of white,”} said [Aymeric Le Goasguen|person], who grows sugar beet near [Pithiviers|place].
The movement began near [Toulouse|place] on the [A64|place=A64 autoroute]. It draws on many grievances: costs, cheap chicken from [Ukraine|place], a trade deal with [South America|place]’s [Mercosur|organization] bloc, and rules from [Brussels|place] on hedges, fallow and nitrates.
[Arnaud Rousseau|person], who heads the largest union, the [FNSEA|organization], told [BFM TV|organization] that he wanted no violence. The [Confédération paysanne|organization], to his left, and the [Coordination Rurale|organization], to his right, said the same and made their own barricades.
Interior Minister [Gérald Darmanin|person] deployed 15,000 officers. He told them to show {Gérald Darmanin (mixed)|“great moderation.”}
## Bales and champagne
At [Jossigny|place], east of [Disneyland Paris|place], [Bérengère Houdebert|person], a third-generation dairy farmer, was milking by app. {Bérengère Houdebert|“The robot is in [Meaux|place], I am here, and the cows do not care which minister it is,”} she said. A [Dutch|group=Dutch people] truck driver, [Ruud van ’t Hof|person], was handed a sausage, then a second.
[Belgian|group=Belgians] farmers closed the square in front of the [European Parliament|organization]; in [Germany|place], [Poland|place], [Romania|place] and [Lithuania|place] others have blocked roads this month.
President [Emmanuel Macron|person], in [Stockholm|place] for a state visit, is to meet [European Commission|organization] chief [Ursula von der Leyen|person] on Thursday. The [Mercosur|organization] text, an aide at the [Élysée|organization=Élysée Palace] said, {~an aide at the Élysée (mixed)|“cannot be signed as it stands”}.
---
Gabriel Attal = Gabriel Attal
A1 autoroute = A1 autoroute
A6 autoroute = A6 autoroute
A13 autoroute = A13 autoroute
National Gendarmerie = National Gendarmerie
Rungis International Market = Rungis International Market
Pithiviers = Pithiviers
Toulouse = Toulouse
A64 autoroute = A64 autoroute
South America = South America
Mercosur = Mercosur
Arnaud Rousseau = Arnaud Rousseau
FNSEA = Fédération nationale des syndicats d'exploitants agricoles
BFM TV = BFM TV
Confédération paysanne = Confédération paysanne
Coordination Rurale = Coordination Rurale
Gérald Darmanin = Gérald Darmanin
Jossigny = Jossigny
Disneyland Paris = Disneyland Paris
Meaux = Meaux
Emmanuel Macron = Emmanuel Macron
Ursula von der Leyen = Ursula von der Leyen
Élysée Palace = Élysée Palace
Paris = Paris
Associated Press = Associated Press
French people = French people
Ukraine = Ukraine
Brussels = Brussels
Dutch people = Dutch people
Belgians = Belgians
European Parliament = European Parliament
Germany = Germany
Poland = Poland
Romania = Romania
Lithuania = Lithuania
Stockholm = Stockholm
European Commission = European Commission
