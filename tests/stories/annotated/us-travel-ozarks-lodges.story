id: us-travel-ozarks-lodges
date: 2019-06-16
place: Eureka Springs
style: us
topic: culture
---
# ^Three ^Days in the [Ozarks|place], ^Where the ^Springs ^Still ^Run ^Cold
The road into [Eureka Springs|place], [Ark.|place=Arkansas], coils so tightly that my ^GPS gave up and showed us parked in a lake. It was a good omen. I’d come with my sister, [Nell|person=Nell (sister)], and two kayaks, to see whether the [Ozarks|place] of our childhood had survived the brewpubs.
Mostly, they have. We checked in at the [1886 Crescent Hotel|place=Crescent Hotel], a limestone pile that claims more ghosts than elevators. {Darlene Pruett|“You’ll hear a nurse with a squeaky cart around 2,”} said [Darlene Pruett|person], who has worked the front desk since 1998. {Darlene Pruett (cont)|“Just let her by.”}
## Day 1: Water
We put in at [Ponca|place] and floated 10 miles of the [Buffalo National River|place], which in 1972 became the first river of its kind under the [National Park Service|organization]. Bluffs the color of toast rose on both sides. At [Hemmed-In Hollow|place], a thread of water falls 209 feet, and a boy from [Tulsa|place], [Okla.|place=Oklahoma], told us with authority that it was taller than [Niagara|place=Niagara Falls]. It is.
## Day 2: Art
[Bentonville|place], the home of [Walmart|organization], is an hour west. [Crystal Bridges Museum of American Art|organization], founded by [Alice Walton|person], hangs a [Gilbert Stuart|person] portrait of [George Washington|person] around the corner from [Andy Warhol|person]’s “[Dolly Parton|work]”; admission is free. {~a guard|“People stand in front of [Dolly|work=Dolly Parton] the longest,”} a guard confided.
Lunch was at the [Preacher’s Son|place], in an old church: fried green tomatoes, a very cold beer.
## Day 3: Nothing
{Nell (sister)|“I’m not going anywhere with a parking lot,”} [Nell|person=Nell (sister)] announced. So we swam in [Beaver Lake|place], ate pie at [Neal’s Café|place] in [Springdale|place] and slept.
## IF ^YOU ^GO
- [Crescent Hotel|place]: doubles from $179.
- [Buffalo Outdoor Center|organization]: kayaks, shuttles, cabins in [Ponca|place].
- [Northwest Arkansas Regional Airport|place=Northwest Arkansas National Airport] has direct flights from [Chicago|place], [Dallas|place] and [Atlanta|place] on [American|organization=American Airlines], [United|organization=United Airlines] and [Delta|organization=Delta Air Lines].
---
Ozarks = Ozarks
Eureka Springs = Eureka Springs, Arkansas
Crescent Hotel = Crescent Hotel (Eureka Springs, Arkansas)
Ponca = Ponca, Arkansas
Buffalo National River = Buffalo National River
Tulsa = Tulsa, Oklahoma
Niagara Falls = Niagara Falls
Bentonville = Bentonville, Arkansas
Walmart = Walmart
Crystal Bridges Museum of American Art = Crystal Bridges Museum of American Art
Alice Walton = Alice Walton
Gilbert Stuart = Gilbert Stuart
George Washington = George Washington
Andy Warhol = Andy Warhol
Beaver Lake = Beaver Lake (Arkansas)
Springdale = Springdale, Arkansas
Northwest Arkansas National Airport = Northwest Arkansas National Airport
American Airlines = American Airlines
United Airlines = United Airlines
Delta Air Lines = Delta Air Lines
Arkansas = Arkansas
National Park Service = National Park Service
Oklahoma = Oklahoma
Chicago = Chicago
Dallas = Dallas
Atlanta = Atlanta
