id: eu-royal-dutch-tour-tabloid
date: 2024-01-14
place: Copenhagen
style: british
topic: culture
---
# King [Frederik|person=Frederik X] and Queen [Mary|person=Queen Mary of Denmark] share balcony kiss as [Denmark|place]’s Queen [Margrethe|person=Margrethe II] abdicates after 52 years
By [Rebecca English-Moore|person], ^Royal ^Editor, in [Copenhagen|place]
! A ^KISS ^FOR ^THE ^CROWD: King [Frederik X|person] and Queen [Mary|person=Queen Mary of Denmark] at [Christiansborg Palace|place]. Picture: [Getty|organization=Getty Images]
[DENMARK|place=Denmark]’s new king wiped away tears yesterday as 100,000 people waved flags in the cold outside [Christiansborg Palace|place].
[Frederik X|person], 55, became monarch at 2pm when his mother, [Margrethe II|person], signed a declaration at a meeting of the [Council of State|organization=Council of State (Denmark)]. She is the first [Danish|group=Danes] sovereign to step down of her own will since [Eric III|person=Eric III of Denmark] in 1146.
He told the crowd that he would try to hold the realm together, after Prime Minister [Mette Frederiksen|person] had proclaimed him three times.
His [Tasmanian|group=Tasmanians]-born wife [Mary|person=Queen Mary of Denmark], 51, whom he met at the [Slip Inn|place] pub during the [Sydney Olympics|event=2000 Summer Olympics], wore a white dress by [Soeren Le Schmidt|person]. Their children [Christian|person=Christian, Crown Prince of Denmark], 18, [Isabella|person=Princess Isabella of Denmark], [Vincent|person=Prince Vincent of Denmark] and [Josephine|person=Princess Josephine of Denmark] joined them.
{Gitte Bøgh-Lassen|‘We’ve been here since five. My feet have gone but my heart is warm,’} said [Gitte Bøgh-Lassen|person], 66, a midwife from [Aarhus|place], under a [Carlsberg|organization] umbrella.
In [Hobart|place], the [Tasmanian|group=Tasmanians] premier laid on [Danish|group=Danes] pastries. Her old flatmate [Andrew Miles-Pryor|person] told [Sky News Australia|organization]: {Andrew Miles-Pryor|‘She ironed. That’s all I’ll say.’}
King [Charles III|person] sent a message, and [Buckingham Palace|organization] said the [Princess Royal|person=Anne, Princess Royal] may visit. Protesters from [Republic|organization=Republic (political organisation)], the [British|group=British people] anti-monarchy group, held a small rally in [Trafalgar Square|place] with [Graham Smith|person=Graham Smith (campaigner)]’s yellow banners: {?|‘Now our turn’}.
The abdication was announced in her [New Year|event] address on the broadcaster [DR|organization=DR (broadcaster)] and followed back surgery. [Margrethe|person=Margrethe II], who designs sets for the [Royal Danish Ballet|organization] and drew the pictures for a [Danish|group=Danes] edition of [The Lord of the Rings|work], keeps the title of queen.
Her younger son, [Joachim|person=Prince Joachim of Denmark], flew in from [Washington|place=Washington, D.C.], where he works at the [Danish|group=Danes] embassy; his wife [Marie|person=Princess Marie of Denmark] did not.
Crown Prince [Haakon|person=Haakon, Crown Prince of Norway] of [Norway|place] and [Sweden|place]’s King [Carl XVI Gustaf|person], the [Bernadottes|group=House of Bernadotte], offered congratulations. A mass follows at [Aarhus Cathedral|place] on Sunday.
---
2000 Summer Olympics = 2000 Summer Olympics
Aarhus = Aarhus
Aarhus Cathedral = Aarhus Cathedral
Anne, Princess Royal = Anne, Princess Royal
British people = British people
Buckingham Palace = Buckingham Palace
Carl XVI Gustaf = Carl XVI Gustaf
Carlsberg = Carlsberg Group
Charles III = Charles III
Christian, Crown Prince of Denmark = Christian, Crown Prince of Denmark
Christiansborg Palace = Christiansborg Palace
Copenhagen = Copenhagen
Council of State (Denmark) = Council of State (Denmark)
DR (broadcaster) = DR (broadcaster)
Danes = Danes
Denmark = Denmark
Eric III of Denmark = Eric III of Denmark
Frederik X = Frederik X
Getty Images = Getty Images
Graham Smith (campaigner) = Graham Smith (republican)
Haakon, Crown Prince of Norway = Haakon, Crown Prince of Norway
Hobart = Hobart
House of Bernadotte = House of Bernadotte
Margrethe II = Margrethe II
Mette Frederiksen = Mette Frederiksen
Norway = Norway
Prince Joachim of Denmark = Prince Joachim of Denmark
Prince Vincent of Denmark = Prince Vincent of Denmark
Princess Isabella of Denmark = Princess Isabella of Denmark
Princess Josephine of Denmark = Princess Josephine of Denmark
Princess Marie of Denmark = Princess Marie of Denmark
Queen Mary of Denmark = Queen Mary of Denmark
Republic (political organisation) = Republic (pressure group)
Royal Danish Ballet = Royal Danish Ballet
Sky News Australia = Sky News Australia
Sweden = Sweden
Tasmanians = Tasmania
The Lord of the Rings = The Lord of the Rings
Trafalgar Square = Trafalgar Square
Washington, D.C. = Washington, D.C.
