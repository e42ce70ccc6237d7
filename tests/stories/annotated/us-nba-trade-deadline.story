id: us-nba-trade-deadline
date: 2023-02-08
place: Portland
style: us
topic: sport
---
# [Blazers|organization=Portland Trail Blazers] send [Kessel|person=Marcus Kessel] to [Heat|organization=Miami Heat] in three-team deal
[PORTLAND|place=Portland], [Ore.|place=Oregon] — The longest-tenured [Trail Blazer|group=Trail Blazers] learned he was leaving from a barber. [Marcus Kessel|person], who arrived as a second-round pick from [Gonzaga|organization=Gonzaga University] in 2014, was in the chair Wednesday when the phone of the man holding the clippers buzzed.
{Marcus Kessel|“He goes, ‘Bro, you’re going to [Miami|organization=Miami Heat],’”} [Kessel|person=Marcus Kessel] said by phone. {Marcus Kessel (cont)|“Then he finished the fade. He’s a professional.”}
[Portland|organization=Portland Trail Blazers] gets forward [Amadou Diarra-Keita|person] and a 2027 first-round pick from the [Heat|organization=Miami Heat]. The [Utah Jazz|organization] take on guard [Nico Petrovic|person] and $4.1 million in cash, according to people with knowledge of the trade, who spoke on condition of anonymity because the [NBA|organization] had not approved it.
The move clears room for [Shaedon Sharpe|person], last summer’s lottery pick. General manager [Joe Cronin|person] declined to comment until the deal is final.
[Kessel|person=Marcus Kessel] was averaging 14.8 points and had missed one game. In the [Pearl District|place], a mural of him on the side of [Deschutes Brewery|organization] drew a few dozen fans by evening; someone had taped a [Rose City|place=Portland] scarf to its chin.
{Sonia Albright|“My kid learned to count on his jersey,”} said [Sonia Albright|person], 39, a paralegal from [Beaverton|place]. {Sonia Albright (cont)|“Seven. That’s as far as we’d gotten.”}
For [Miami|organization=Miami Heat], which trails the [Boston Celtics|organization] and [Milwaukee Bucks|organization] in the [Eastern Conference|organization], the trade adds shooting around [Jimmy Butler|person] and [Bam Adebayo|person]. Coach [Erik Spoelstra|person], who grew up in [Portland|organization=Portland Trail Blazers] and played at the [University of Portland|organization], has long admired [Kessel|person=Marcus Kessel], whom he once called {Erik Spoelstra (mixed)|“a grown-up.”}
[Diarra-Keita|person=Amadou Diarra-Keita], 23, was born in [Bamako|place], raised in [Lyon|place] and speaks four languages. He was the [Heat|organization=Miami Heat]’s last cut before the 2021 season and won the [G League|organization] sixth-man award in [Sioux Falls|place].
{Amadou Diarra-Keita|“I have packed one bag,”} [Diarra-Keita|person=Amadou Diarra-Keita] told [ESPN|organization]. {Amadou Diarra-Keita (cont)|“The other bag was never unpacked.”}
The deadline is Thursday at noon. [Portland|organization=Portland Trail Blazers] hosts the [Golden State Warriors|organization] that night.
---
Portland Trail Blazers = Portland Trail Blazers
Miami Heat = Miami Heat
Gonzaga University = Gonzaga University
Utah Jazz = Utah Jazz
Shaedon Sharpe = Shaedon Sharpe
Joe Cronin = Joe Cronin
Pearl District = Pearl District, Portland, Oregon
Deschutes Brewery = Deschutes Brewery
Beaverton = Beaverton, Oregon
Boston Celtics = Boston Celtics
Milwaukee Bucks = Milwaukee Bucks
Eastern Conference = Eastern Conference (NBA)
Jimmy Butler = Jimmy Butler
Bam Adebayo = Bam Adebayo
Erik Spoelstra = Erik Spoelstra
University of Portland = University of Portland
Bamako = Bamako
Lyon = Lyon
G League = NBA G League
Sioux Falls = Sioux Falls, South Dakota
Golden State Warriors = Golden State Warriors
Portland = Portland, Oregon
Oregon = Oregon
NBA = National Basketball Association
ESPN = ESPN
