id: gb-county-championship-finish
date: 2015-09-25
place: Taunton
style: british
topic: sport
---
# [Somerset|organization=Somerset County Cricket Club] hold nerve as last man [Featherstone-Rai|person=Nikhil Featherstone-Rai] bats 94 minutes for 3
[TAUNTON|place=Taunton] – Nobody told [Nikhil Featherstone-Rai|person] that he could not bat, and on Friday he batted as if he had not heard. For 94 minutes, with a broken thumb and a borrowed helmet, [Somerset|organization=Somerset County Cricket Club]’s ^No 11 kept [Yorkshire|organization=Yorkshire County Cricket Club] at bay to save a match, and quite possibly a place in [Division One|event=County Championship].
When he walked in, the hosts were 241 for nine, still 60 behind; when umpires [Rob Bailey|person] and [Alex Wharf|person] lifted the bails, they were 268 for nine. [Craig Overton|person] made 41 of those 27 – or so it felt, he said later.
{Craig Overton|‘I kept telling him not to look at the board,’} [Overton|person=Craig Overton] said. {Craig Overton (cont)|‘He said he couldn’t see it anyway, the helmet was [Marcus Trescothick|person]’s.’}
[Tim Bresnan|person] took four for 58. His captain, [Andrew Gale|person], tried eight men, himself included, and at one point had seven round the bat, two of them in each other’s way.
[Jonny Bairstow|person] was away with [England|organization=England cricket team], as was [Adil Rashid|person], off to the [United Arab Emirates|place] to face [Pakistan|organization=Pakistan national cricket team]. {Andrew Gale|‘You never say you missed people,’} [Gale|person=Andrew Gale] said. {Andrew Gale (cont)|‘We missed people.’}
The hero of the day is 19, was born in [Bridgwater|place] to a [Nepalese|group=Nepalis] cook and a librarian, and is reading physics at the [University of Bath|organization]. A left-arm spinner by trade, his previous best in the [County Championship|event] was 1. {Nikhil Featherstone-Rai|‘I do apologise to my supervisor, who thinks I have a cold,’} he told [Test Match Special|work].
[Hampshire|organization=Hampshire County Cricket Club], who beat [Notts|organization=Nottinghamshire County Cricket Club] at [Trent Bridge|place], finished seven points above the drop. [Sussex|organization=Sussex County Cricket Club] and [Worcestershire|organization=Worcestershire County Cricket Club] are relegated.
[Joel Garner|person], in town for a dinner, watched the last hour from the [Sir Ian Botham Stand|place]. Asked what he had thought, the [Barbadian|group=Barbadians] took his time. {Joel Garner|‘Long,’} he said.
---
Somerset County Cricket Club = Somerset County Cricket Club
Yorkshire County Cricket Club = Yorkshire County Cricket Club
County Championship = County Championship
Rob Bailey = Rob Bailey (cricketer)
Alex Wharf = Alex Wharf
Craig Overton = Craig Overton
Marcus Trescothick = Marcus Trescothick
Tim Bresnan = Tim Bresnan
Andrew Gale = Andrew Gale
Jonny Bairstow = Jonny Bairstow
England cricket team = England cricket team
Adil Rashid = Adil Rashid
United Arab Emirates = United Arab Emirates
Pakistan national cricket team = Pakistan national cricket team
Bridgwater = Bridgwater
University of Bath = University of Bath
Test Match Special = Test Match Special
Hampshire County Cricket Club = Hampshire County Cricket Club
Nottinghamshire County Cricket Club = Nottinghamshire County Cricket Club
Trent Bridge = Trent Bridge
Sussex County Cricket Club = Sussex County Cricket Club
Worcestershire County Cricket Club = Worcestershire County Cricket Club
Joel Garner = Joel Garner
Taunton = Taunton
