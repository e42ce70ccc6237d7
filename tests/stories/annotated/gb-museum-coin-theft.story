id: gb-museum-coin-theft
date: 2023-11-28
place: Ely
style: british
topic: courts
---
# Four ^Charged ^Over ^Theft ^Of ^Iron ^Age ^Gold ^From [Fenland|place] ^Museum
[ELY|place=Ely], [Cambridgeshire|place] — Four men have been charged over a break-in at which 362 gold coins, struck by the [Iceni|group] before the [Romans|group] came and valued at £1.1 million, were taken from a museum in seven minutes.
The [Fens Museum|organization] was raided on the night of 26 August. Intruders cut the telephone lines, went in through the café and left on bicycles.
[Wesley Tranter|person], 44, of [Wisbech|place]; [Gavin Odd|person], 39, of [March|place]; [Luka Zečević|person], 51, of no fixed address; and [Theodore Lamb-Singleton|person], 63, of [Saffron Walden|place], [Essex|place], will appear before magistrates in [Peterborough|place] on Thursday.
{Harriet Ong|"Our inquiries remain very much alive,"} said ^Det ^Ch ^Insp [Harriet Ong|person] of [Cambridgeshire Constabulary|organization]. {Harriet Ong (cont)|"Eleven coins have been found. Three hundred and fifty-one have not."}
It is understood that the eleven turned up inside a [Le Creuset|organization] casserole. Officers from the [National Crime Agency|organization] ([NCA|organization=National Crime Agency]) and the [Belgian|group=Belgians] police searched a flat in [Antwerp|place] last week.
The hoard was ploughed up near [Chatteris|place] in 1998 by [Reg Oakey|person], a sugar beet farmer, who could have sold it at [Sotheby's|organization] but let the museum have it for half its worth. Mr [Oakey|person=Reg Oakey], who died in 2011, used to bring his grandchildren to see it.
{Jodie Oakey-Farrant|"Grandad called them the buttons,"} said [Jodie Oakey-Farrant|person], 29. {Jodie Oakey-Farrant (cont)|"He'd say, there's some as would melt that."}
That is the fear. {Ivo Stanger-Mbatha|"Gold has no memory,"} said Professor [Ivo Stanger-Mbatha|person], a numismatist at the [University of East Anglia|organization]. {Ivo Stanger-Mbatha (cont)|"Put [Boudicca|person=Boudica]'s pension in a crucible and it becomes a bracelet."}
The [British Museum|organization], itself missing a number of gems, has lent a torc to fill the case. Its interim director, Sir [Mark Jones|person], called it {Mark Jones (mixed)|"neighbourly"}.
[Art Recovery Partners|organization], acting for the insurers, [Hiscox|organization], is offering £50,000. [March|place], the town, was quiet yesterday; nobody in the [Ship Inn|place] had known Mr [Odd|person=Gavin Odd], or would say so.
---
Ely = Ely, Cambridgeshire
Cambridgeshire = Cambridgeshire
Iceni = Iceni
Romans = Roman people
Wisbech = Wisbech
March = March, Cambridgeshire
Saffron Walden = Saffron Walden
Essex = Essex
Peterborough = Peterborough
Cambridgeshire Constabulary = Cambridgeshire Constabulary
Le Creuset = Le Creuset
National Crime Agency = National Crime Agency
Antwerp = Antwerp
Chatteris = Chatteris
Sotheby's = Sotheby's
University of East Anglia = University of East Anglia
Boudica = Boudica
British Museum = British Museum
Hiscox = Hiscox
