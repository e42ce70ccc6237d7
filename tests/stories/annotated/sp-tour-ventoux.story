id: sp-tour-ventoux
date: 2016-07-15
place: Mont Ventoux
style: british
topic: sport
---
# [Tour|event=Tour de France] ^Diary: ^The ^Day ^The ^Mountain ^Went ^Missing
[Mont Ventoux|place] kept its top to itself. With gusts of 100kph at the summit, [Amaury Sport Organisation|organization] ([ASO|organization=Amaury Sport Organisation]) lopped six kilometres off Thursday’s stage, and three million spectators squeezed into what was left.
What followed you will have seen on [YouTube|product]: [Chris Froome|person], in yellow, jogging up a road in [Provence|place] without a bicycle. A motorbike had stopped; [Richie Porte|person] had not; [Froome|person=Chris Froome]’s [Pinarello Dogma|product] was in three pieces.
{Chris Froome|‘I thought, my car is five minutes away, so run,’} the [Briton|group=British people] said.
The [UCI|organization=Union Cycliste Internationale] jury restored his lead after an hour’s talk. [Adam Yates|person] of [Orica|organization=Orica–BikeExchange], who wore yellow on the provisional sheet for 47 minutes, shrugged. {Adam Yates|‘You want to win it with your legs, not with a spreadsheet,’} he said.
Lost in the noise was the winner. [Thomas De Gendt|person] of [Lotto-Soudal|organization] beat [Serge Pauwels|person] to [Chalet Reynard|place], a café whose owner, [Odile Ripert-Gras|person], had ordered 900 sausages for a crowd she expected to find six kilometres higher. {Odile Ripert-Gras|‘I sold out by eleven. The wind is an excellent waiter,’} she said.
[Belgians|group] sang. A man dressed as [Asterix|person] chased a man dressed as [Didi Senft|person], who himself dresses as the devil. [Tom Simpson|person]’s memorial, above the new finish, stood in silence for the first time in years.
[Movistar|organization=Movistar Team (men’s team)]’s [Nairo Quintana|person] lost seven seconds. The [Colombian|group=Colombians] dodged questions about the crash, other than to tell [L’Équipe|organization] that {Nairo Quintana (mixed)|‘the rule is the rule until it isn’t’}.
Friday brings a time trial to [La Caverne du Pont-d’Arc|place=Chauvet Cave], where the cave painters, working 36,000 years ago, drew no bicycles but caught the expression of a peloton rather well. [Werner Herzog|person] filmed them in ‘[Cave of Forgotten Dreams|work]’.
## Overheard
{~a gendarme|‘He runs like he rides,’} a gendarme told his radio, {~a gendarme (cont)|‘all elbows.’}
---
Adam Yates = Adam Yates
Amaury Sport Organisation = Amaury Sport Organisation
Asterix = Asterix
Belgians = Belgians
British people = British people
Cave of Forgotten Dreams = Cave of Forgotten Dreams
Chris Froome = Chris Froome
Colombians = Colombians
Didi Senft = Didi Senft
L’Équipe = L'Équipe
Lotto-Soudal = Lotto-Soudal
Mont Ventoux = Mont Ventoux
Movistar Team (men’s team) = Movistar Team (men's team)
Nairo Quintana = Nairo Quintana
Orica–BikeExchange = Orica–BikeExchange
Pinarello Dogma = Pinarello Dogma
Provence = Provence
Richie Porte = Richie Porte
Serge Pauwels = Serge Pauwels
Thomas De Gendt = Thomas De Gendt
Tom Simpson = Tom Simpson
Union Cycliste Internationale = Union Cycliste Internationale
Werner Herzog = Werner Herzog
YouTube = YouTube
