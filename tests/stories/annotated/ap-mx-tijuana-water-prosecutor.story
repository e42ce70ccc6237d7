id: ap-mx-tijuana-water-prosecutor
date: 2022-10-04
place: Tijuana
style: wire
topic: courts
---
# [Mexico|place] prosecutors charge ex-water chief over missing $18 million, and a fountain
[TIJUANA|place=Tijuana], [Mexico|place] (^Oct 4) - ^Prosecutors in the border state of [Baja California|place] on Tuesday charged a former head of the public water company with embezzling 360 million pesos while half of [Tijuana|place] drank from trucks.
[Héctor Rodolfo Quiñones de la Garza|person], 57, was arrested at [Felipe Ángeles International Airport|place] north of [Mexico City|place] as he tried to board a flight to [Madrid|place], the [Baja California Attorney General’s Office|organization] said.
{Ricardo Iván Carpio Sánchez|“The contracts existed, the pumps did not,”} state prosecutor [Ricardo Iván Carpio Sánchez|person] told reporters.
A lawyer for [Quiñones|person=Héctor Rodolfo Quiñones de la Garza], [Ximena Arriola|person], said in a statement that her client was {Ximena Arriola (mixed)|“the victim of a mayor who needs a villain before Christmas.”}
The company, the [State Public Services Commission of Tijuana|organization] ([CESPT|organization=State Public Services Commission of Tijuana]), paid at least 11 firms that shared an address above a taco stand in [Ensenada|place], according to documents reviewed by [Zeta|organization=Zeta (magazine)], a weekly. One billed it for a fountain that stands in a private garden in [La Jolla|place], [California|place].
Governor [Marina del Pilar Avila|person=Marina del Pilar Ávila Olmeda], of the ruling [Morena|organization=Morena (political party)], has promised a desalination plant at [Rosarito|place]. [Colorado River|place] deliveries, on which the city lives, will fall 7% next year under a pact with the [United States|place].
{Rosario Quezada|“We have been hearing about that plant since [Fox|person=Vicente Fox] was president,”} said [Rosario “Doña Chayo” Quezada|person=Rosario Quezada], who fills 40 buckets every Thursday in the hillside district of [Camino Verde|place]. {Rosario Quezada (cont)|“At my age you stop waiting for water and wait for the truck.”}
In [Mexico City|place], President [Andrés Manuel López Obrador|person] was asked about the case at his morning news conference. {Andrés Manuel López Obrador|“Let the prosecutors do their work, zero impunity,”} [López Obrador|person=Andrés Manuel López Obrador] said.
[López Obrador|person=Andrés Manuel López Obrador]’s predecessors from the [Institutional Revolutionary Party|organization], or [PRI|organization=Institutional Revolutionary Party], governed [Tijuana|place] until 1989; the conservative [National Action Party|organization] ([PAN|organization=National Action Party]) held the state for 30 years after.
[Quiñones|person=Héctor Rodolfo Quiñones de la Garza] served under both. A hearing was set for Oct. 11.
(Reporting by [Lourdes Villaseñor|person] in [Tijuana|place] and [Drew Halloran|person]; ^Editing by [Rosalba Pinto|person])
---
Mexico = Mexico
Tijuana = Tijuana
Baja California = Baja California
Felipe Ángeles International Airport = Felipe Ángeles International Airport
Mexico City = Mexico City
Madrid = Madrid
Ricardo Iván Carpio Sánchez = Ricardo Iván Carpio Sánchez
Ensenada = Ensenada, Baja California
Zeta (magazine) = Zeta (magazine)
La Jolla = La Jolla
California = California
Marina del Pilar Ávila Olmeda = Marina del Pilar Ávila Olmeda
Morena (political party) = Morena (political party)
Rosarito = Rosarito, Baja California
Colorado River = Colorado River
United States = United States
Vicente Fox = Vicente Fox
Andrés Manuel López Obrador = Andrés Manuel López Obrador
Institutional Revolutionary Party = Institutional Revolutionary Party
National Action Party = National Action Party (Mexico)
