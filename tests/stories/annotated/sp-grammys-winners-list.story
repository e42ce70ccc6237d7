id: sp-grammys-winners-list
date: 2024-02-04
place: Los Angeles
style: us
topic: culture
---
# [Grammys|event=Grammy Awards] 2024: Complete ^List of ^Winners
[Taylor Swift|person] made history Sunday at the [66th Annual Grammy Awards|event], held at [Crypto.com Arena|place] in [Los Angeles|place] and hosted by [Trevor Noah|person], when “[Midnights|work]” won album of the year, her fourth. She used her speech to announce a new one, “[The Tortured Poets Department|work],” on [Republic Records|organization].
[Miley Cyrus|person] took her first two trophies for “[Flowers|work=Flowers (Miley Cyrus song)].” [Victoria Monét|person] was best new artist, and the supergroup [boygenius|organization] — [Phoebe Bridgers|person], [Julien Baker|person] and [Lucy Dacus|person] — won three.
[Tracy Chapman|person] sang “[Fast Car|work]” with [Luke Combs|person]; [Joni Mitchell|person], 80, sang “[Both Sides, Now|work]” from a throne. [Celine Dion|person], who has stiff person syndrome, handed out the last prize to a standing ovation.
{Wilhelmina Stokes|“[Joni|person=Joni Mitchell] tapped her cane and 15,000 people stopped texting,”} said [Wilhelmina Stokes|person], a violist in the house band.
[Jay-Z|person], accepting the [Dr. Dre|person] award, asked the [Recording Academy|organization] why [Beyoncé|person] had never won the top prize. Rapper [Killer Mike|person] won three and was led away by the [Los Angeles Police Department|organization].
## The list
- Record of the year: “[Flowers|work=Flowers (Miley Cyrus song)],” [Miley Cyrus|person]
- Song of the year: “[What Was I Made For?|work]” from “[Barbie|work=Barbie (film)],” [Billie Eilish|person] and [Finneas|person=Finneas O’Connell]
- Rap album: “[Michael|work=Michael (Killer Mike album)],” [Killer Mike|person]
- Country album: “[Bell Bottom Country|work],” [Lainey Wilson|person]
- Rock album: “[This Is Why|work],” [Paramore|organization]
- Alternative album: “[The Record|work=The Record (album)],” [boygenius|organization]
- Música urbana album: “[Mañana Será Bonito|work],” [Karol G|person]
- Best [African|group=Africans] music performance: “[Water|work=Water (Tyla song)],” [Tyla|person]
- Global performance: “[Pashto|work=Pashto (song)],” [Zakir Hussain|person], [Béla Fleck|person], [Edgar Meyer|person] and [Rakesh Chaurasia|person]
- Comedy album: “[What’s in a Name?|work=What’s in a Name? (Dave Chappelle)],” [Dave Chappelle|person]
---
66th Annual Grammy Awards = 66th Annual Grammy Awards
Africans = Africans
Barbie (film) = Barbie (film)
Bell Bottom Country = Bell Bottom Country
Beyoncé = Beyoncé
Billie Eilish = Billie Eilish
Both Sides, Now = Both Sides, Now
Béla Fleck = Béla Fleck
Celine Dion = Celine Dion
Crypto.com Arena = Crypto.com Arena
Dave Chappelle = Dave Chappelle
Dr. Dre = Dr. Dre
Edgar Meyer = Edgar Meyer
Fast Car = Fast Car
Finneas O’Connell = Finneas O'Connell
Flowers (Miley Cyrus song) = Flowers (Miley Cyrus song)
Grammy Awards = Grammy Awards
Jay-Z = Jay-Z
Joni Mitchell = Joni Mitchell
Julien Baker = Julien Baker
Karol G = Karol G
Killer Mike = Killer Mike
Lainey Wilson = Lainey Wilson
Los Angeles = Los Angeles
Los Angeles Police Department = Los Angeles Police Department
Lucy Dacus = Lucy Dacus
Luke Combs = Luke Combs
Mañana Será Bonito = Mañana Será Bonito
Michael (Killer Mike album) = Michael (Killer Mike album)
Midnights = Midnights
Miley Cyrus = Miley Cyrus
Paramore = Paramore
Phoebe Bridgers = Phoebe Bridgers
Rakesh Chaurasia = Rakesh Chaurasia
Recording Academy = The Recording Academy
Republic Records = Republic Records
Taylor Swift = Taylor Swift
The Record (album) = The Record (Boygenius album)
The Tortured Poets Department = The Tortured Poets Department
This Is Why = This Is Why
Tracy Chapman = Tracy Chapman
Trevor Noah = Trevor Noah
Tyla = Tyla
Victoria Monét = Victoria Monét
Water (Tyla song) = Water (Tyla song)
What Was I Made For? = What Was I Made For?
Zakir Hussain = Zakir Hussain (musician)
boygenius = Boygenius
