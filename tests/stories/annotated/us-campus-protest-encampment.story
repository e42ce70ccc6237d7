id: us-campus-protest-encampment
date: 2024-04-29
place: Ann Arbor
style: us
topic: local
---
# Tents, a truce and a tuba at [University of Michigan|organization] encampment
[ANN ARBOR|place=Ann Arbor], [Mich.|place=Michigan] — The negotiations began with a pizza. By Monday night, students camped on the [Diag|place] at the [University of Michigan|organization] and administrators a hundred yards away in the [Fleming|place=Fleming Building] had agreed on two things: quiet hours, and no anchovies.
The pro-[Palestinian|group=Palestinians] encampment, now in its eighth day, has grown to 94 tents. Protesters want the school to sell investments in companies with ties to [Israel|place] over the war in [Gaza|place]. The [Board of Regents|organization=University of Michigan Board of Regents] has said that it won’t.
{Salma El-Amin|“We’re not going anywhere, except to class,”} said [Salma El-Amin|person], a junior from [Dearborn|place] studying bioengineering. {Salma El-Amin (cont)|“I’ve got a lab at 9.”}
Across the walk, about 30 people held [Israeli|group=Israelis] flags and photographs of hostages taken by [Hamas|organization]. [Jonah Adler-Katz|person], a senior and the president of a [Jewish|group=Jews] student group, said he’d had good conversations and bad ones. {Jonah Adler-Katz|“Someone offered me a bagel. Someone else told me to go back to [Poland|place],”} he said. {Jonah Adler-Katz (cont)|“I’m from [Toledo|place].”}
Officials have tried to avoid the scenes at [Columbia|organization=Columbia University] and at the [University of Texas|organization=University of Texas at Austin], where police made dozens of arrests. President [Santa Ono|person] told faculty members in an email that the university would protect speech and commencement alike. The ceremony is set for Saturday at [Michigan Stadium|place].
^Regent [Paul W. Hathaway|person], a [Republican|group=Republicans], complained that the university was {Paul W. Hathaway (mixed)|“bargaining with a campground.”} His [Democratic|group=Democrats] colleague [Denise Ilitch|person] urged calm.
## A musical interlude
Around 10 p.m. a member of the marching band, who declined to give his name, walked out with a tuba and played “[The Victors|work],” very slowly. Both sides booed. Then both laughed.
[Rashida Tlaib|person], the only [Palestinian American|group=Palestinian Americans] in [Congress|organization=U.S. Congress], visited on Friday. A spokesman said she plans to return.
Finals end Thursday. {~a groundskeeper|“So does the grass,”} said a groundskeeper.
---
University of Michigan = University of Michigan
Ann Arbor = Ann Arbor, Michigan
Palestinians = Palestinians
Gaza = Gaza Strip
Dearborn = Dearborn, Michigan
Israelis = Israelis
Hamas = Hamas
Jews = Jews
Poland = Poland
Toledo = Toledo, Ohio
Columbia University = Columbia University
University of Texas at Austin = University of Texas at Austin
Santa Ono = Santa J. Ono
Michigan Stadium = Michigan Stadium
Denise Ilitch = Denise Ilitch
The Victors = The Victors (song)
Rashida Tlaib = Rashida Tlaib
Palestinian Americans = Palestinian Americans
Michigan = Michigan
Israel = Israel
U.S. Congress = United States Congress
