id: us-chelsea-gallery-theft
date: 2015-02-26
place: New York
style: us
topic: local
---
# Cops: Thief used dolly to roll $1.1M sculpture out of [Chelsea|place] gallery
A man in a hard hat and a borrowed vest wheeled a 300-pound bronze pig out of a [Chelsea|place] gallery in broad daylight, loaded it in a van and vanished up [10th Avenue|place], police sources said Thursday.
The 1958 sculpture, "[Sow, Resting|work]," by the [Italian|group]-[American|group=Americans] artist [Dino Fabbri-Lowe|person], is worth about $1.1 million, according to [Paris Kincaid|person], who owns the [Kincaid & Daughters|organization] gallery on [West 24th Street|place].
{Paris Kincaid|"He said he was from [Christie's|organization]. He had a clipboard,"} [Kincaid|person=Paris Kincaid] fumed to the [Daily News|organization=New York Daily News]. {Paris Kincaid (cont)|"My assistant held the door for him!"}
The assistant, [Brooklyn Meyer|person], 23, of [Queens|place], was said to be devastated.
It was 2:40 p.m. Wednesday. Surveillance video obtained by [NY1|organization] shows the suspect, white, about 6 feet tall, bending to tie his shoe outside [Gagosian|organization=Gagosian Gallery] before he heads in. A second man waits in a white [Ford Transit|product] with [New Jersey|place] plates.
Detectives with the [NYPD|organization]'s [Major Case Squad|organization] traced the plates to a van reported stolen in [Hoboken|place] on Monday. Deputy Chief [Sal Incognito|person] declined to say if they had a name. {Sal Incognito|"We have a face, a shoe and a pig,"} he said. {Sal Incognito (cont)|"Two of those are pretty distinctive."}
[Fabbri-Lowe|person=Dino Fabbri-Lowe], who died in 1999, was a favorite of [Nelson Rockefeller|person]; his animals are in the [Museum of Modern Art|organization], the [Hirshhorn|organization=Hirshhorn Museum and Sculpture Garden] and a traffic circle in [Albany|place]. A smaller pig fetched $740,000 at [Sotheby's|organization] in 2013.
Experts doubt this one can be sold. {Sheila Olwell|"You can't exactly put it on [Craigslist|product],"} noted [Sheila Olwell|person], a former [FBI|organization] art-crime agent who now works for [Lloyd's of London|organization]. She said thieves in [England|place] once melted down a [Henry Moore|person] worth millions for scrap.
Mayor [Bill de Blasio|person], asked about the heist at an event in the [Bronx|place], said that he was {Bill de Blasio (mixed)|"rooting for the pig."}
[Kincaid|person=Paris Kincaid] is offering $50,000. The reward poster, taped to lampposts from the [High Line|place] to [Penn Station|place], describes the missing animal as {~the reward poster (mixed)|"calm."}
---
Christie's = Christie's
Craigslist = Craigslist
High Line = High Line
Chelsea = Chelsea, Manhattan
New York Daily News = New York Daily News
Queens = Queens
NY1 = NY1
Gagosian Gallery = Gagosian Gallery
Ford Transit = Ford Transit
NYPD = New York City Police Department
Hoboken = Hoboken, New Jersey
Nelson Rockefeller = Nelson Rockefeller
Museum of Modern Art = Museum of Modern Art
Hirshhorn Museum and Sculpture Garden = Hirshhorn Museum and Sculpture Garden
Albany = Albany, New York
Sotheby's = Sotheby's
Lloyd's of London = Lloyd's of London
England = England
Henry Moore = Henry Moore
Bill de Blasio = Bill de Blasio
Bronx = The Bronx
Penn Station = Pennsylvania Station (New York City)
Americans = Americans
New Jersey = New Jersey
FBI = Federal Bureau of Investigation
