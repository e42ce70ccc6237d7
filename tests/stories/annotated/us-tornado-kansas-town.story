id: us-tornado-kansas-town
date: 2017-05-17
place: Great Bend
style: us
topic: disaster
---
# {Earl Dirks|‘The sirens quit, and then I knew’}: Tornado rakes [Barton County|place]
[GREAT BEND|place=Great Bend], [Kan.|place=Kansas] ([TNS|organization]) — [Earl Dirks|person] was counting seed bags when the sirens stopped.
{Earl Dirks|“They didn’t wind down. They quit,”} said [Dirks|person=Earl Dirks], 68, whose feed store on [Railroad Avenue|place] lost its roof, its north wall and a stuffed bobcat. {Earl Dirks (cont)|“And then I knew.”}
The tornado that crossed [Barton County|place] on Tuesday night was on the ground for 27 miles, according to a preliminary survey by the [National Weather Service|organization]’s office in [Dodge City|place]. It killed a man in a mobile home near [Pawnee Rock|place] and injured 25 people. Survey teams rated it an ^EF3.
^Sheriff [Brian Bellendir-Koch|person] identified the dead man as [Albert Schremmer|person], 79. His wife, [Dolores|person=Dolores Schremmer], was pulled from beneath a refrigerator and was in fair condition at [Wesley Medical Center|organization] in [Wichita|place].
{Brian Bellendir-Koch|“[Al|person=Albert Schremmer] fixed lawn mowers and told jokes, in that order,”} the sheriff said. {Brian Bellendir-Koch (cont)|“You’d wait for the second part.”}
By Wednesday morning the town had begun sorting itself. [Mennonite Disaster Service|organization] sent chain saws from [Moundridge|place]. [Walmart|organization] sent water. A man no one recognized arrived from [Joplin|place], [Mo.|place=Missouri], with a smoker and 300 pounds of pork, and said only that somebody had done it for him in 2011.
Gov. [Sam Brownback|person] toured the damage by helicopter with Sen. [Jerry Moran|person], ^R-[Kan.|place=Kansas], and said the state would ask for federal help. [Westar Energy|organization] expected to restore power by Friday.
At [Great Bend High School|organization], home of the [Panthers|organization=Great Bend Panthers], ^Principal [Tim Friess|person] canceled finals. {Tim Friess|“Everybody passed,”} he announced over a bullhorn.
There was one more piece of good news. The [Argonia Cup|event], a silver trophy the [Kansas Wetlands Education Center|organization] had loaned to the bank, turned up in [Claflin|place], 18 miles off, dented and full of hail.
{~a bank teller|“We’re keeping the dent,”} a teller said.
---
Barton County = Barton County, Kansas
Great Bend = Great Bend, Kansas
TNS = Tribune News Service
Dodge City = Dodge City, Kansas
Pawnee Rock = Pawnee Rock, Kansas
Wichita = Wichita, Kansas
Mennonite Disaster Service = Mennonite Disaster Service
Moundridge = Moundridge, Kansas
Walmart = Walmart
Joplin = Joplin, Missouri
Sam Brownback = Sam Brownback
Jerry Moran = Jerry Moran
Westar Energy = Westar Energy
Claflin = Claflin, Kansas
Kansas = Kansas
National Weather Service = National Weather Service
Missouri = Missouri
