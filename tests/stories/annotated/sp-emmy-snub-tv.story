id: sp-emmy-snub-tv
date: 2022-07-13
place: Los Angeles
style: us
topic: culture
---
# ‘[Night Desk|work]’ ^Leads [Emmy|event=Primetime Emmy Awards] ^Field ^As ‘[This Is Us|work]’ ^Bids ^Farewell ^Empty-Handed
[LOS ANGELES|place=Los Angeles] — A drama about copy editors that almost nobody watched and almost everybody lied about watching led the field on Tuesday when nominations for the [Primetime Emmy Awards|event] were announced.
“[Night Desk|work],” which [Apple TV+|product] canceled in April after two seasons, collected 22 nods, one ahead of [HBO|organization]’s “[Succession|work=Succession (TV series)]” and five ahead of [Netflix|organization]’s “[Squid Game|work],” the first show in a language other than [English|group=English language] to compete for best drama.
{Renata Kopelson|“We found out we were nominated in the parking lot where they’re auctioning our desks,”} the series’ creator, [Renata Kopelson|person], told the [Los Angeles Times|organization]. {Renata Kopelson (cont)|“I bid on mine. I lost to a dentist.”}
Its star, [Delroy Ashby|person], will compete with [Brian Cox|person=Brian Cox (actor)], [Lee Jung-jae|person] and [Bob Odenkirk|person] of “[Better Call Saul|work].” [Ashby|person=Delroy Ashby] won a [Tony|event=Tony Awards] in 2009 for “[Joe Turner’s Come and Gone|work].”
Comedy was crowded. “[Abbott Elementary|work]” and “[Ted Lasso|work]” will face “[Only Murders in the Building|work].” [Quinta Brunson|person] became a triple nominee for [ABC|organization=American Broadcasting Company].
The omission that stung was “[This Is Us|work].” [Mandy Moore|person] wrote on [Instagram|product] that the cast felt {Mandy Moore (mixed)|“plenty seen.”} [NBC|organization] had no comment.
## What else we noticed
- [Hulu|product] had its best morning ever, thanks to “[Dopesick|work].”
- [Lizzo|person]’s reality show for [Prime Video|product=Amazon Prime Video] picked up six.
- [Barack Obama|person] was nominated for his narration of “[Our Great National Parks|work].” He already has two [Grammys|event=Grammy Awards].
[Frank Scherma|person], chairman of the [Television Academy|organization=Academy of Television Arts & Sciences], said members had more to choose from than ever. {~one longtime voter|“I have 11 subscriptions and a bad back,”} grumbled one longtime voter, who is not allowed to discuss ballots.
The ceremony is set for Sept. 12 at the [Microsoft Theater|place=Peacock Theater].
---
Abbott Elementary = Abbott Elementary
Academy of Television Arts & Sciences = Academy of Television Arts & Sciences
Amazon Prime Video = Amazon Prime Video
American Broadcasting Company = American Broadcasting Company
Apple TV+ = Apple TV+
Barack Obama = Barack Obama
Better Call Saul = Better Call Saul
Bob Odenkirk = Bob Odenkirk
Brian Cox (actor) = Brian Cox (actor)
Dopesick = Dopesick
English language = English language
Frank Scherma = Frank Scherma
Grammy Awards = Grammy Awards
HBO = HBO
Hulu = Hulu
Instagram = Instagram
Joe Turner’s Come and Gone = Joe Turner's Come and Gone
Lee Jung-jae = Lee Jung-jae
Lizzo = Lizzo
Los Angeles = Los Angeles
Los Angeles Times = Los Angeles Times
Mandy Moore = Mandy Moore
NBC = NBC
Netflix = Netflix
Only Murders in the Building = Only Murders in the Building
Our Great National Parks = Our Great National Parks
Peacock Theater = Peacock Theater
Primetime Emmy Awards = Primetime Emmy Awards
Quinta Brunson = Quinta Brunson
Squid Game = Squid Game
Succession (TV series) = Succession (TV series)
Ted Lasso = Ted Lasso
This Is Us = This Is Us
Tony Awards = Tony Awards
