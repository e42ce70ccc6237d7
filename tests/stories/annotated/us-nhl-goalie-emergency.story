id: us-nhl-goalie-emergency
date: 2023-12-10
place: Buffalo
style: us
topic: sport
---
# A plumber in the net: [Sabres|organization=Buffalo Sabres] beat [Bruins|organization=Boston Bruins] with emergency goalie
[BUFFALO|place=Buffalo], [N.Y.|place=New York (state)] — The [Buffalo Sabres|organization] had one goalie with a groin pull, another with the flu and a plumber eating nachos in ^Section 212. The plumber won.
[Dale Wojcik|person], 37, stopped 10 of 11 shots over the final 22 minutes Saturday at [KeyBank Center|place] as [Buffalo|organization=Buffalo Sabres] held off the [Boston Bruins|organization] 4-3. He was signed to a one-day contract between the second and third periods; it paid him nothing, though he was allowed to keep the jersey.
{Dale Wojcik|“I’ve got a water heater in [Cheektowaga|place] at 7 tomorrow,”} he said afterward, still in his pads. {Dale Wojcik (cont)|“I’m not rich now.”}
[Devon Levi|person] left in the first period and [Ukko-Pekka Luukkonen|person] in the second. [NHL|organization] rules let a club dress a local emergency goalie, known as an “EBUG,” when it runs out. [David Ayres|person] did it for the [Carolina Hurricanes|organization] against the [Toronto Maple Leafs|organization] in 2020.
[Tage Thompson|person] scored twice for [Buffalo|organization=Buffalo Sabres]. [David Pastrnak|person] had two goals for [Boston|organization=Boston Bruins], one on a shot that [Wojcik|person=Dale Wojcik] said he {Dale Wojcik (mixed)|“heard but did not see.”}
[Bruins|organization=Boston Bruins] captain [Brad Marchand|person], who tapped the plumber on the mask at the end, told [TNT|organization]: {Brad Marchand|“He’s got better hands than half our league. Also, my sink’s dripping.”}
[Wojcik|person=Dale Wojcik] played at [Canisius|organization=Canisius University] and for one winter in [Miskolc|place], [Hungary|place], where his teammates called him “[Buffaló|person=Dale Wojcik].” His wife, [Jen|person=Jen Wojcik], a teacher at [Lancaster Middle School|organization], missed the second period because of a line at the restroom.
{Jen Wojcik|“I came back and there’s my husband on the ^Jumbotron,”} she said. {Jen Wojcik (cont)|“I thought it was the ^Kiss ^Cam.”}
The [Sabres|organization=Buffalo Sabres], who haven’t made the playoffs since 2011, host the [Arizona Coyotes|organization] on Monday. Coach [Don Granato|person] said [Luukkonen|person=Ukko-Pekka Luukkonen] should be well by then. As for the backup, he shrugged.
---
Buffalo = Buffalo, New York
New York (state) = New York (state)
Buffalo Sabres = Buffalo Sabres
Boston Bruins = Boston Bruins
KeyBank Center = KeyBank Center
Cheektowaga = Cheektowaga, New York
Devon Levi = Devon Levi
Ukko-Pekka Luukkonen = Ukko-Pekka Luukkonen
David Ayres = David Ayres
Carolina Hurricanes = Carolina Hurricanes
Toronto Maple Leafs = Toronto Maple Leafs
Tage Thompson = Tage Thompson
David Pastrnak = David Pastrňák
Brad Marchand = Brad Marchand
TNT = TNT (American TV network)
Canisius University = Canisius University
Miskolc = Miskolc
Hungary = Hungary
Arizona Coyotes = Arizona Coyotes
Don Granato = Don Granato
NHL = National Hockey League
