id: eu-seine-museum-theft
date: 2016-11-02
place: Paris
style: wire
topic: culture
---
# [Paris|place] museum recovers stolen [Corot|person=Jean-Baptiste-Camille Corot] sketch from a cello case
[PARIS|place=Paris] ([AFP|organization=Agence France-Presse]) – A small oil sketch by the landscape painter [Jean-Baptiste-Camille Corot|person], missing for eleven years, has turned up in a cello case left on a regional train, [French|group=French language] police said Wednesday.
The work, “[Willows Near Mantes|work],” measures barely 19 by 27 centimetres. It vanished in 2005 from the [Musée Delacombe|organization], a private house near the [Parc Monceau|place] whose windows, investigators noted then, had been closed with string.
{Solène Kerguélen|“I put my hand in for the bow and felt a frame,”} [Solène Kerguélen|person], a music student who handed in the case at [Gare Saint-Lazare|place], told [Le Figaro|organization]. {Solène Kerguélen (cont)|“It was better company than most things people leave on the [Transilien|organization].”}
The [Central Office for the Fight against Trafficking in Cultural Goods|organization], known by its [French|group=French language] initials [OCBC|organization=Central Office for the Fight against Trafficking in Cultural Goods], refused to say if anyone had been arrested. {~a police source|“The case has a name tag. We would like to meet the name,”} said a source close to the inquiry.
Culture Minister [Audrey Azoulay|person] praised {Audrey Azoulay (mixed)|“the honesty of a passenger and the patience of a brigade.”}
Experts from the [Louvre|organization] will examine the canvas next week. [Bertrand d’Estournelles|person], who wrote the [Corot|person=Jean-Baptiste-Camille Corot] catalogue, warned against haste: {Bertrand d’Estournelles|“[Corot|person=Jean-Baptiste-Camille Corot] painted seven hundred pictures, of which a thousand are in [America|place=United States].”} The joke, he conceded, was not his own.
The museum’s director, [Marie-Laure Delacombe|person], said she would hang the sketch {Marie-Laure Delacombe (mixed)|“where the cat sleeps,”} away from the street.
[Delacombe|person=Marie-Laure Delacombe]’s grandfather bought it in [Lyon|place] in 1931, along with a [Daubigny|person=Charles-François Daubigny] that has never been seen since. Asked about the second painting, she smiled. {Marie-Laure Delacombe|“I am watching the violas,”} she said.
! ‘[Willows Near Mantes|work],’ stolen in 2005 and found at [Gare Saint-Lazare|place]. Photo: [Musée Delacombe|organization]/[AFP|organization=Agence France-Presse]
---
Jean-Baptiste-Camille Corot = Jean-Baptiste-Camille Corot
Parc Monceau = Parc Monceau
Gare Saint-Lazare = Gare Saint-Lazare
Transilien = Transilien
French language = French language
Audrey Azoulay = Audrey Azoulay
Louvre = Louvre
United States = United States
Charles-François Daubigny = Charles-François Daubigny
Paris = Paris
Agence France-Presse = Agence France-Presse
Le Figaro = Le Figaro
Lyon = Lyon
