id: us-puerto-rico-grid-visit
date: 2023-10-02
place: San Juan
style: us
topic: politics
---
# Energy chief, in [Puerto Rico|place], promises 30,000 rooftop systems
[SAN JUAN|place=San Juan], [Puerto Rico|place] ([AP|organization=Associated Press]) — Energy Secretary [Jennifer Granholm|person] stood on a roof in [Orocovis|place] on Monday, squinting, and told the family who lived beneath it that the panels behind her were the first of thousands.
[Granholm|person=Jennifer Granholm] was making her sixth trip to the [U.S.|place=United States] territory since [Hurricane Fiona|event] knocked out its grid a year ago. She announced that $440 million would go to solar arrays and batteries for low-income households, beginning with people who depend on medical devices.
{Yamilet Otero Colón|“My mother’s oxygen machine doesn’t care about pilot projects,”} said [Yamilet Otero Colón|person], 51, who lives in the house. {Yamilet Otero Colón (cont)|“But this one has a plug, so [God|person] bless.”}
[LUMA Energy|organization], the private company that took over transmission in 2021, said outages have fallen. Many customers don’t believe it. On Saturday, hundreds marched past [La Fortaleza|place], the governor’s mansion, banging pots. Gov. [Pedro Pierluisi|person] said the company had been given targets and would be {Pedro Pierluisi (mixed)|“held to them, kilowatt by kilowatt.”}
Statehood supporters and independence activists rarely agree, but both have found the grid a useful argument. Sen. [María de Lourdes Santiago|person] of the [Puerto Rican Independence Party|organization] said the island was paying [New York|place] prices for [Third World|place] service. Resident ^Commissioner [Jenniffer González|person=Jenniffer González-Colón], a [Republican|group=Republicans] who caucuses with the [GOP|organization=Republican Party] in the [House|organization=U.S. House], has asked [FEMA|organization=Federal Emergency Management Agency] to speed repairs in [Ponce|place] and [Mayagüez|place].
The equipment will be installed by nine companies and three nonprofits, among them [Casa Pueblo|organization], a group in [Adjuntas|place] that has been stringing solar panels since [Hurricane Maria|event] in 2017.
{Arturo Rivera-Deyá|“They came late to our party,”} said [Arturo Rivera-Deyá|person], an engineer who volunteers with [Casa Pueblo|organization]. {Arturo Rivera-Deyá (cont)|“We saved them rice.”}
[Luis Javier Matos|person], a graduate student at the [University of Puerto Rico at Mayagüez|organization], noted that batteries wear out. He asked [Granholm|person=Jennifer Granholm] who would replace them in 2035.
{Jennifer Granholm|“That is exactly the right question,”} she said. She did not, however, answer it.
---
Puerto Rico = Puerto Rico
San Juan = San Juan, Puerto Rico
Jennifer Granholm = Jennifer Granholm
Orocovis = Orocovis, Puerto Rico
Hurricane Fiona = Hurricane Fiona
LUMA Energy = LUMA Energy
La Fortaleza = La Fortaleza
Pedro Pierluisi = Pedro Pierluisi
María de Lourdes Santiago = María de Lourdes Santiago
Puerto Rican Independence Party = Puerto Rican Independence Party
Jenniffer González-Colón = Jenniffer González-Colón
Ponce = Ponce, Puerto Rico
Mayagüez = Mayagüez, Puerto Rico
Casa Pueblo = Casa Pueblo
Adjuntas = Adjuntas, Puerto Rico
Hurricane Maria = Hurricane Maria
University of Puerto Rico at Mayagüez = University of Puerto Rico at Mayagüez
Third World = Third World
Associated Press = Associated Press
United States = United States
New York = New York City
Republican Party = Republican Party (United States)
U.S. House = United States House of Representatives
Federal Emergency Management Agency = Federal Emergency Management Agency
