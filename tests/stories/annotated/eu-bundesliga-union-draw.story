id: eu-bundesliga-union-draw
date: 2023-10-21
place: Berlin
style: wire
topic: sport
---
# Ten-man [Köpenicker SC|organization] hold [Bayern|organization=FC Bayern Munich] in front of half the forest
[BERLIN|place=Berlin], ^Oct 21 ([Reuters|organization]) - [Köpenicker SC|organization], who were playing in the fourth tier of [German|group=Germans] football six years ago, held champions [Bayern Munich|organization=FC Bayern Munich] to a 1-1 draw on Saturday despite losing their captain to a red card after 31 minutes.
[Harry Kane|person] put [Bayern|organization=FC Bayern Munich] ahead from the penalty spot in the 12th minute when [Leroy Sané|person] was tripped by [Malte Grabowski-Stein|person]. [Grabowski-Stein|person=Malte Grabowski-Stein] was sent off later for a second foul on the [Germany|place] winger.
The home side, cheered on by 22,000 people, a few of them in trees, equalised in the 74th through [Ghanaian|group=Ghanaians] substitute [Kwabena Ofori-Atta|person], who bundled in a corner from [Tomáš Zedníček|person].
{Kwabena Ofori-Atta|"I did not see it. I felt it on my knee and then I could not breathe because they were all on top of me,"} [Ofori-Atta|person=Kwabena Ofori-Atta] told broadcaster [Sky|organization=Sky Deutschland].
[Thomas Tuchel|person], the [Bayern|organization=FC Bayern Munich] coach, blamed nobody. {Thomas Tuchel|"We had 27 shots. On another day it is five, and you ask me about [Istanbul|place],"} he said. [Bayern|organization=FC Bayern Munich] visit [Galatasaray|organization] in the [Champions League|event=UEFA Champions League] on Tuesday.
[Manuel Neuer|person], out since breaking a leg while skiing last December, sat on the bench and may return next weekend. [Matthijs de Ligt|person] limped off with a knee problem, and captain [Joshua Kimmich|person] picked up a booking.
The visitors remain third in the [Bundesliga|event], two points behind [Bayer Leverkusen|organization=Bayer 04 Leverkusen], who beat [VfL Wolfsburg|organization] 2-1. [Köpenick|organization=Köpenicker SC] climbed to 14th.
{Uschi Wernicke|"My father laid that turf,"} said [Uschi Wernicke|person], 71, who sells sausages behind the [Waldseite|place] terrace. {Uschi Wernicke (cont)|"He would have said it needed another week."}
In [Dortmund|place], coach [Edin Terzić|person] said that his [Borussia|organization=Borussia Dortmund] side had to learn from the newcomers. [Borussia Dortmund|organization] play at [Newcastle United|organization=Newcastle United F.C.] on Wednesday.
(Reporting by [Ines Rohde|person]; editing by [Toby Fairweather|person])
---
FC Bayern Munich = FC Bayern Munich
Harry Kane = Harry Kane
Leroy Sané = Leroy Sané
Sky Deutschland = Sky Deutschland
Thomas Tuchel = Thomas Tuchel
Galatasaray = Galatasaray S.K. (football)
UEFA Champions League = UEFA Champions League
Manuel Neuer = Manuel Neuer
Matthijs de Ligt = Matthijs de Ligt
Joshua Kimmich = Joshua Kimmich
Bundesliga = Bundesliga
Bayer 04 Leverkusen = Bayer 04 Leverkusen
VfL Wolfsburg = VfL Wolfsburg
Dortmund = Dortmund
Edin Terzić = Edin Terzić
Borussia Dortmund = Borussia Dortmund
Newcastle United F.C. = Newcastle United F.C.
Berlin = Berlin
Reuters = Reuters
Germans = Germans
Germany = Germany
Istanbul = Istanbul
