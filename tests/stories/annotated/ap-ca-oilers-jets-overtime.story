id: ap-ca-oilers-jets-overtime
date: 2024-04-06
place: Edmonton
style: canadian
topic: sport
---
# [Jets|organization=Winnipeg Jets] steal one in [Edmonton|place] as [Hellebuyck|person=Connor Hellebuyck] stops 46
[EDMONTON|place=Edmonton] — [Connor Hellebuyck|person] doesn’t often smile in his mask. He did on Saturday night, when [Leon Draisaitl|person]’s one-timer hit him in the neck, the post and the neck again.
[Mark Scheifele|person] scored 2:11 into overtime and the [Winnipeg Jets|organization] beat the [Oilers|organization=Edmonton Oilers] 3-2 before 18,347 at [Rogers Place|place], their sixth win in a row.
{Connor McDavid|“You shoot 48 times, you figure four go in,”} said [Oilers|organization=Edmonton Oilers] captain [Connor McDavid|person], who had two assists and moved to within one of 100. {Connor McDavid (cont)|“He’s that good. It’s annoying.”}
[Zach Hyman|person], with his 53rd, and [Evan Bouchard|person] scored for [Edmonton|organization=Edmonton Oilers], which went 1-for-6 on the power play. [Kyle Connor|person] and [Tyler Toffoli|person] replied.
The [Jets|organization=Winnipeg Jets] lost defenceman [Josh Morrissey|person] to a cut above the eye in the second. He returned with nine stitches and, according to coach [Rick Bowness|person], {Rick Bowness (mixed)|“a better haircut.”}
[Bowness|person=Rick Bowness], 69, plans to decide on his future after the playoffs. {Rick Bowness|“I’m a [Moncton|place] boy. I’ve been at this since the [Atlanta Flames|organization] wore cologne,”} he said. {Rick Bowness (cont)|“But nights like this? Come on.”}
[Jets|organization=Winnipeg Jets] forward [Nikolaj Ehlers|person], a [Dane|group=Danes], left the morning skate early to join his partner at a hospital; their daughter was born at 4:10 p.m. local time. He flew back. He set up the winner.
{Nikolaj Ehlers|“I slept in the cab,”} he said.
[Edmonton|organization=Edmonton Oilers] coach [Kris Knoblauch|person], who took over in November from [Jay Woodcroft|person], has the team five points behind [Vancouver|organization=Vancouver Canucks] in the [Pacific Division|organization=Pacific Division (NHL)]. He scratched [Corey Perry|person] with what the club called a “maintenance day.”
- NOTES: The anthem was sung in [Cree|group=Cree language] and [English|group=English language] by 12-year-old [Shyla Cardinal-Bearhead|person] of [Maskwacis|place]. … [Winnipeg|organization=Winnipeg Jets] plays [Nashville|organization=Nashville Predators] on Tuesday. … [Oilers|organization=Edmonton Oilers] alumni [Paul Coffey|person] and [Grant Fuhr|person] dropped the puck in honour of the late [Bob Cole|person]’s favourite building crew.
---
Winnipeg Jets = Winnipeg Jets
Edmonton = Edmonton
Connor Hellebuyck = Connor Hellebuyck
Leon Draisaitl = Leon Draisaitl
Mark Scheifele = Mark Scheifele
Edmonton Oilers = Edmonton Oilers
Rogers Place = Rogers Place
Connor McDavid = Connor McDavid
Zach Hyman = Zach Hyman
Evan Bouchard = Evan Bouchard
Kyle Connor = Kyle Connor
Tyler Toffoli = Tyler Toffoli
Josh Morrissey = Josh Morrissey
Rick Bowness = Rick Bowness
Moncton = Moncton
Atlanta Flames = Atlanta Flames
Nikolaj Ehlers = Nikolaj Ehlers
Danes = Danes
Kris Knoblauch = Kris Knoblauch
Jay Woodcroft = Jay Woodcroft
Vancouver Canucks = Vancouver Canucks
Pacific Division (NHL) = Pacific Division (NHL)
Corey Perry = Corey Perry
Cree language = Cree language
English language = English language
Maskwacis = Maskwacis
Nashville Predators = Nashville Predators
Paul Coffey = Paul Coffey
Grant Fuhr = Grant Fuhr
Bob Cole = Bob Cole
