id: sp-qa-fullback-retires
date: 2022-06-03
place: Manchester
style: british
topic: sport
---
# ‘I cried on the coach to [Rochdale|organization=Rochdale A.F.C.]’: [Nedum Achterberg|person] on racism, knees and life after [Wigan|organization=Wigan Athletic F.C.]
> The former [Wigan Athletic|organization=Wigan Athletic F.C.] and [Nigeria|organization=Nigeria national football team] full-back talks to [Siân Fothergill-Reyes|person] about 17 seasons in the game
[Nedum Achterberg|person] meets me off the train at [Hebden Bridge|place] with an umbrella and a ^Border collie called [Roberto|person=Roberto (dog)], after [Martínez|person=Roberto Martínez]. At 35 he has played for nine clubs, won the [FA Cup|event] and had four operations on one knee.
## You played in the 2013 final, when [Wigan|organization=Wigan Athletic F.C.] beat [Manchester City|organization=Manchester City F.C.] and went down three days later. Which do you remember?
{Nedum Achterberg|‘Going down. The [Cup|event=FA Cup] was 90 minutes. [Arsenal|organization=Arsenal F.C.] away on the Tuesday took about a year. [Ben Watson|person], who scored at [Wembley|place=Wembley Stadium], sat next to me and neither of us said a word till [Stafford|place].’}
## Your mother is from [Enugu|place], your father from [Zwolle|place]. Did the [Netherlands|organization=Netherlands national football team] ever call?
{Nedum Achterberg|‘Once, for the under-19s. [Van Gaal|person=Louis van Gaal] was [AZ|organization=AZ Alkmaar] manager and told somebody I ran like a wardrobe. [Sunday Oliseh|person] rang my mum. End of discussion.’}
## And the [Super Eagles|organization=Nigeria national football team]?
{Nedum Achterberg|‘Eleven caps. I marked [Messi|person=Lionel Messi] in [Kaliningrad|place]. Well, I was near him.’}
## You left [Twitter|product] in 2021. Why?
{Nedum Achterberg|‘Monkeys. Every missed tackle. I reported one lad to [Greater Manchester Police|organization] and he turned out to be 14, from [Oldham|place]. I met him and his nan through [Kick It Out|organization]. We’re all right now. He supports [Bolton|organization=Bolton Wanderers F.C.], mind.’}
## What about the [PFA|organization=Professional Footballers’ Association]?
{Nedum Achterberg|‘They paid for my knee and for [Sporting Chance|organization=Sporting Chance Clinic] when I couldn’t get out of bed. I cried on the coach to [Rochdale|organization=Rochdale A.F.C.]. [Spotland|place] on a Tuesday will do that to anyone, but I couldn’t stop.’}
## Best manager?
{Nedum Achterberg|‘[Uwe Rösler|person] for fitness. [Mick McCarthy|person] for jokes. [Emma Hayes|person], who I did my badges with, for everything else.’}
## And now?
{Nedum Achterberg|‘I’m doing a degree in speech therapy at [Manchester Met|organization=Manchester Metropolitan University] and [BBC Radio Leeds|organization] on ^Saturdays. And walking [Roberto|person=Roberto (dog)] on the [Pennine Way|place].’}
[Nedum Achterberg|person]’s book, [Far Post|work], written with [Donald McRae-Stone|person], is published by [Faber|organization=Faber and Faber] on Thursday.
---
AZ Alkmaar = AZ Alkmaar
Arsenal F.C. = Arsenal F.C.
BBC Radio Leeds = BBC Radio Leeds
Ben Watson = Ben Watson (footballer, born July 1985)
Bolton Wanderers F.C. = Bolton Wanderers F.C.
Emma Hayes = Emma Hayes
Enugu = Enugu
FA Cup = FA Cup
Faber and Faber = Faber and Faber
Greater Manchester Police = Greater Manchester Police
Hebden Bridge = Hebden Bridge
Kaliningrad = Kaliningrad
Kick It Out = Kick It Out
Lionel Messi = Lionel Messi
Louis van Gaal = Louis van Gaal
Manchester City F.C. = Manchester City F.C.
Manchester Metropolitan University = Manchester Metropolitan University
Mick McCarthy = Mick McCarthy
Netherlands national football team = Netherlands national football team
Nigeria national football team = Nigeria national football team
Oldham = Oldham
Pennine Way = Pennine Way
Professional Footballers’ Association = Professional Footballers' Association
Roberto Martínez = Roberto Martínez
Rochdale A.F.C. = Rochdale A.F.C.
Spotland = Spotland Stadium
Stafford = Stafford
Sunday Oliseh = Sunday Oliseh
Twitter = Twitter
Uwe Rösler = Uwe Rösler
Wembley Stadium = Wembley Stadium
Wigan Athletic F.C. = Wigan Athletic F.C.
Zwolle = Zwolle
