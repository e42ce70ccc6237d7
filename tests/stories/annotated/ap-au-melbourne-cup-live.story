id: ap-au-melbourne-cup-live
date: 2021-11-02
place: Melbourne
style: australian
topic: live
---
# [Melbourne Cup|event] live: [Verry Elleegant|person] wins, and [Flemington|place=Flemington Racecourse] finds its voice
## 3.36pm: Well!
[Incentivise|person], the favourite, was swallowed at the 200. [Verry Elleegant|person], four lengths. [James McDonald|person] stood up in the irons. {James McDonald|“I’ve waited for this race my whole life,”} he tells [Network 10|organization].
## 3.20pm: [Delta|person=Delta Watson] in the mounting yard
Not the 2006 winner, but [Delta Watson|person], 9, from [Cranbourne|place], who is wearing a hat made from a bin lid. She backs [Spanish Mission|person], by name.
## 2.58pm: A word about the crowd
10,000 today, all vaccinated. It was 0 last year. Trainer [Chris Waller|person] says it felt {Chris Waller (mixed)|“like a church with the heating off.”} [Danny O’Brien|person] has lost his voice already.
## 2.10pm: Market mover
Money is coming for [Twilight Payment|person], who is [Irish|group=Irish people], for [Joseph O’Brien|person]; no relation. [Tabcorp|organization] has him at $13.
## 1.30pm: Not everyone’s here for the hats
The [RSPCA|organization=RSPCA Australia] wants the whip gone. {~a protester on Epsom Road|“Seven deaths since 2013. Nup to the [Cup|event=Melbourne Cup],”} reads the sign of a protester on [Epsom Road|place]. The [Victoria Racing Club|organization] ([VRC|organization=Victoria Racing Club]) says every runner was scanned by a [Racing Victoria|organization] vet.
## 12.05pm: The bloke in the roses
Groundsman [Callum Boothby|person] has 16,000 rose bushes. {Callum Boothby|“They peak at twenty past three,”} he vows.
---
Melbourne Cup = Melbourne Cup
Verry Elleegant = Verry Elleegant
Flemington Racecourse = Flemington Racecourse
Incentivise = Incentivise
James McDonald = James McDonald (jockey)
Network 10 = Network 10
Cranbourne = Cranbourne, Victoria
Spanish Mission = Spanish Mission (horse)
Chris Waller = Chris Waller
Danny O’Brien = Danny O'Brien (horse trainer)
Twilight Payment = Twilight Payment
Irish people = Irish people
Joseph O’Brien = Joseph O'Brien (jockey)
Tabcorp = Tabcorp
RSPCA Australia = RSPCA Australia
Victoria Racing Club = Victoria Racing Club
Racing Victoria = Racing Victoria
