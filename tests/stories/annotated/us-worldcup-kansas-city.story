id: us-worldcup-kansas-city
date: 2026-06-17
place: Kansas City
style: us
topic: sport
---
# [Kansas City|place] learns to sing in [Spanish|group], loudly
[KANSAS CITY|place=Kansas City], [Mo.|place=Missouri] — They ran out of brisket at halftime. By the second goal they’d run out of beer, and by the end, when [Argentina|organization=Argentina national football team]’s 10th pass in a row drew its 10th “olé,” the sound at [Arrowhead Stadium|place] was something the old bowl had not heard from even its [Chiefs|organization=Kansas City Chiefs].
The [World Cup|event=2026 FIFA World Cup] has come to the [Midwest|place], and the [Midwest|place] seems pleased.
[Argentina|organization=Argentina national football team] beat [Algeria|organization=Algeria national football team] 2-0 on Tuesday night before 68,341, some in [Lionel Messi|person] shirts, some in [Patrick Mahomes|person] shirts, one man in both. The [Power & Light District|place], downtown, drew 19,000 more to a screen.
{Quinton Lucas|“I’ve been hugged by a grandmother from [Rosario|place],”} said Mayor [Quinton Lucas|person]. {Quinton Lucas (cont)|“I don’t know what she said, but I agreed.”}
Not all is harmony. The city’s streetcar broke down for 50 minutes. Hotels in [Overland Park|place], [Kansas|place], are a third empty; operators blame ticket prices and visa delays. [FIFA|organization] says that 94% of seats have been sold.
[Nadia Benyahia|person], an [Algerian|group=Algerians]-born cardiologist in [Tulsa|place], drove four hours with her sons and waved a flag her father had carried at the [1982 World Cup|event=1982 FIFA World Cup]. {Nadia Benyahia|“We lost, but did you hear us?”} she asked. {Nadia Benyahia (cont)|“They could hear us in [Oran|place].”}
At [Arthur Bryant’s|place], the line ran to the corner of [Brooklyn Avenue|place]. A cook named [Dutch|person] pronounced the [Argentines|group] {Dutch (mixed)|“serious people, meat-wise.”}
Four more group games are scheduled here, then a quarterfinal on July 11. The [Netherlands|organization=Netherlands national football team] and [Tunisia|organization=Tunisia national football team] play next. [U.S. Soccer|organization=United States Soccer Federation], whose team trains in [Irvine|place], [Calif.|place=California], hopes the fever lasts.
[Megan Rapinoe|person] and [Alexi Lalas|person] were both in the press box, on opposite ends.
{~an usher|“[Arrowhead|place=Arrowhead Stadium]’s been loud before,”} said an usher with 31 years in the aisles. {~an usher (cont)|“It’s never been on key.”}
---
Kansas City = Kansas City, Missouri
Argentina national football team = Argentina national football team
Arrowhead Stadium = Arrowhead Stadium
Kansas City Chiefs = Kansas City Chiefs
2026 FIFA World Cup = 2026 FIFA World Cup
Midwest = Midwestern United States
Algeria national football team = Algeria national football team
Lionel Messi = Lionel Messi
Patrick Mahomes = Patrick Mahomes
Power & Light District = Kansas City Power & Light District
Rosario = Rosario, Santa Fe
Quinton Lucas = Quinton Lucas
Overland Park = Overland Park, Kansas
FIFA = FIFA
Algerians = Algerians
Tulsa = Tulsa, Oklahoma
1982 FIFA World Cup = 1982 FIFA World Cup
Oran = Oran
Arthur Bryant’s = Arthur Bryant's
Argentines = Argentines
Netherlands national football team = Netherlands national football team
Tunisia national football team = Tunisia national football team
United States Soccer Federation = United States Soccer Federation
Irvine = Irvine, California
Megan Rapinoe = Megan Rapinoe
Alexi Lalas = Alexi Lalas
Spanish = Spanish language
Missouri = Missouri
Kansas = Kansas
California = California
