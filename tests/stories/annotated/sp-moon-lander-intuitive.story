id: sp-moon-lander-intuitive
date: 2024-02-23
place: Houston
style: us
topic: science
---
# [American|group=Americans] lander ‘[Odysseus|product=IM-1 lander]’ is on the [Moon|place]. It may be lying down.
[HOUSTON|place=Houston] — The first [American|group=Americans] spacecraft to reach the lunar surface since [Apollo 17|event] arrived on Thursday evening, tripped, and settled, in the words of one controller, like a cow in a wet field.
[Odysseus|product=IM-1 lander], a six-legged machine the size of a phone booth built by [Intuitive Machines|organization] of [Houston|place], touched down near [Malapert A|place=Malapert (crater)], about 190 miles from the south pole, at 6:23 p.m. ^Eastern time.
Fifteen minutes of silence followed. {Tim Crain|“We have a faint signal, and faint will do,”} said [Tim Crain|person], the mission director, and the room exhaled.
[NASA|organization] paid $118 million for the ride under its [Commercial Lunar Payload Services|work] program, intended to scout ahead of [Artemis III|event]. Among the cargo: 125 small sculptures by [Jeff Koons|person], a camera named [EagleCam|product] from students at [Embry-Riddle|organization=Embry–Riddle Aeronautical University], and a swatch of jacket from [Columbia|organization=Columbia Sportswear].
The landing was saved by a hack. The craft’s range finders had been left locked by a safety switch on the ground, so engineers patched in a [NASA|organization] instrument, the [Navigation Doppler Lidar|product], while the lander made an extra turn around the [Moon|place].
{Farzin Amzajerdian|“We wrote two hours of code in what felt like one swallow of coffee,”} recalled [Farzin Amzajerdian|person], who developed the device at [Langley|organization=Langley Research Center] in [Hampton|place=Hampton, Virginia], [Va.|place=Virginia]
[Bill Nelson|person], the [NASA|organization] administrator, praised [Intuitive Machines|organization], [SpaceX|organization], whose [Falcon 9|product] launched the craft from [Kennedy Space Center|place], and {Bill Nelson (mixed)|“everybody who stayed up.”}
[Japan|place]’s [SLIM|product=Smart Lander for Investigating Moon] also ended up on its nose last month. [Russia|place]’s [Luna 25|product] crashed in August, the same week [India|place]’s [Chandrayaan-3|event] succeeded; an attempt by [Astrobotic|organization=Astrobotic Technology] of [Pittsburgh|place] burned up in January.
Sixth graders in [Galveston|place=Galveston, Texas], who had named a hamster for the lander, took the news well. {Ruby Okonjo-Saenz|“[Odie|person=Odie (hamster)] sleeps on his side too,”} said [Ruby Okonjo-Saenz|person], 11.
---
Americans = Americans
Apollo 17 = Apollo 17
Artemis III = Artemis III
Astrobotic Technology = Astrobotic Technology
Bill Nelson = Bill Nelson
Chandrayaan-3 = Chandrayaan-3
Columbia Sportswear = Columbia Sportswear
Commercial Lunar Payload Services = Commercial Lunar Payload Services
Embry–Riddle Aeronautical University = Embry–Riddle Aeronautical University
Falcon 9 = Falcon 9
Farzin Amzajerdian = Farzin Amzajerdian
Galveston, Texas = Galveston, Texas
Hampton, Virginia = Hampton, Virginia
Houston = Houston
India = India
Intuitive Machines = Intuitive Machines
Japan = Japan
Jeff Koons = Jeff Koons
Kennedy Space Center = Kennedy Space Center
Langley Research Center = Langley Research Center
Luna 25 = Luna 25
Malapert (crater) = Malapert (crater)
Moon = Moon
NASA = NASA
Pittsburgh = Pittsburgh
Russia = Russia
Smart Lander for Investigating Moon = Smart Lander for Investigating Moon
SpaceX = SpaceX
Tim Crain = Tim Crain
Virginia = Virginia
