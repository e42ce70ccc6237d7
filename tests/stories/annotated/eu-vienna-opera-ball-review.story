id: eu-vienna-opera-ball-review
date: 2016-04-12
place: Vienna
style: british
topic: culture
---
# A ‘[Rosenkavalier|work=Der Rosenkavalier]’ that stops the clocks
Early in the third act of [Wiebke Thormählen-Roth|person]’s new ‘[Der Rosenkavalier|work]’ at the [Vienna State Opera|organization], a chambermaid climbs a ladder and stops a clock with her finger. Nobody sings. The [Vienna Philharmonic|organization] waits for her. So did we, and I would have waited longer.
[Thormählen-Roth|person=Wiebke Thormählen-Roth], a pastor’s daughter from [Flensburg|place], is known for taking things out. Her ‘[Tosca|work]’ in [Antwerp|place] had no jump; her [Stuttgart|place] ‘[Ring|work=Der Ring des Nibelungen]’ had, famously, no ring. {Wiebke Thormählen-Roth|‘I am not against objects,’} she told [Die Presse|organization] before the première. {Wiebke Thormählen-Roth (cont)|‘I am against objects that know they are symbols.’}
What is left is a bed, a staircase and [Strauss|person=Richard Strauss]. It turns out to be plenty.
The [Marschallin|person] of [Élodie Vanhoutte|person] is thirty-two, as [Hofmannsthal|person=Hugo von Hofmannsthal] asked, and not a duchess in a museum. The [Belgian|group=Belgians] soprano spins the monologue on a thread. [Octavian|person=Octavian Rofrano] is the [Irish|group=Irish people] mezzo [Gráinne O’Driscoll|person], all elbows and ardour; [Sophie|person=Sophie von Faninal] is [Park Seo-yeon|person], from [Busan|place], whose top notes arrive without luggage.
As [Baron Ochs|person], [Günther Groissböck-Maier|person] is allowed to be funny. He told me in the canteen that he had found the part in his grandfather, a cattle dealer in [Waidhofen an der Ybbs|place]. {Günther Groissböck-Maier|‘He too thought he was charming. He too was, a little,’} he said.
In the pit [Mirga Kavaliauskaitė|person], at 34 the first woman to lead a new production of the work here, keeps the waltzes on their toes. One old subscriber behind me, wrapped in loden, muttered at the interval that [Karajan|person=Herbert von Karajan] {~an old subscriber (mixed)|‘would have taken the ladder away’}. By the trio he was crying into his ^Manner wafer.
Scattered boos for the director; a roar for the clock.
## Details
- ‘[Der Rosenkavalier|work],’ [Vienna State Opera|organization], until 3 May. In [German|group=German language] with [English|group=English language] titles.
- Broadcast on [Ö1|organization=Ö1 (radio station)] on 16 April at 7.30pm.
---
Der Rosenkavalier = Der Rosenkavalier
Vienna State Opera = Vienna State Opera
Vienna Philharmonic = Vienna Philharmonic
Flensburg = Flensburg
Tosca = Tosca
Stuttgart = Stuttgart
Der Ring des Nibelungen = Der Ring des Nibelungen
Die Presse = Die Presse
Richard Strauss = Richard Strauss
Hugo von Hofmannsthal = Hugo von Hofmannsthal
Busan = Busan
Waidhofen an der Ybbs = Waidhofen an der Ybbs
Herbert von Karajan = Herbert von Karajan
German language = German language
English language = English language
Ö1 (radio station) = Ö1 (radio station)
Antwerp = Antwerp
Belgians = Belgians
Irish people = Irish people
