id: ap-au-afl-elimination-final
date: 2023-09-09
place: Melbourne
style: australian
topic: sport
---
# [Blues|organization=Carlton] hold their nerve, [Swans|organization=Sydney Swans] their heads
> [AFL|organization] ^ELIMINATION ^FINAL: [Carlton|organization] 11.8 (74) d [Sydney|organization=Sydney Swans] 9.14 (68)
There were ninety-two seconds to play, and 92,000 people at the [MCG|place=Melbourne Cricket Ground] had run out of breath, when [Errol Gulden|person] looked up and saw nobody.
The [Sydney|organization=Sydney Swans] midfielder kicked long to the pocket anyway. [Jacob Weitering|person], who had been taped up like a parcel since quarter-time, marked it with one arm.
{Michael Voss|“That’s not a mark you coach,”} said [Carlton|organization] coach [Michael Voss|person]. {Michael Voss (cont)|“It’s a mark you thank his mum for.”}
So ended a decade of September silence in [Lygon Street|place]. The [Blues|organization=Carlton] had not won a final since they beat [Richmond|organization] in 2013, and for most of this winter, when they lost six in a row, it seemed that [Voss|person=Michael Voss] would not survive to see another.
[Charlie Curnow|person], the [Coleman Medal|event] winner, managed one goal. He was shadowed by [Tom McCartin|person] so closely that a boundary umpire asked whether they had come in the same car.
It was left to a kid from [Warragul|place] to settle it. [Baxter Oldaker|person], 19, a late replacement for [Harry McKay|person], kicked three, the last from the boundary in front of the [Ponsford Stand|place].
{Baxter Oldaker|“I heard a bloke yell that I’d been picked off a milk carton,”} [Oldaker|person=Baxter Oldaker] told [Fox Footy|organization]. {Baxter Oldaker (cont)|“Fair call. It was full-cream, but.”}
[Sydney|organization=Sydney Swans] coach [John Longmire|person] refused to blame the 14 behinds. {John Longmire|“You can’t,”} he said, and then did: {John Longmire (cont)|“If we kick straight we’re on the plane to [Brisbane|place] and you’re asking [Vossy|person=Michael Voss] these questions.”}
[Buddy Franklin|person=Lance Franklin], retired since July, did a lap of the ground in a ute before the bounce, to applause from both ends. [Swans|organization=Sydney Swans] fans sang; [Carlton|organization] fans, for once, let them.
[Carlton|organization] now meets [Melbourne|organization=Melbourne Football Club] on Friday, with the [Lions|organization=Brisbane Lions] waiting at the [Gabba|place]. [Weitering|person=Jacob Weitering] is in doubt with a shoulder. Asked about it, the club doctor smiled. {~the club doctor|“He’s got another one,”} she said.
- BEST – [Carlton|organization]: [Weitering|person=Jacob Weitering], [Cripps|person=Patrick Cripps], [Oldaker|person=Baxter Oldaker], [Saad|person=Adam Saad]. [Sydney|organization=Sydney Swans]: [Gulden|person=Errol Gulden], [Warner|person=Chad Warner], [McCartin|person=Tom McCartin], [Blakey|person=Nick Blakey].
---
Carlton = Carlton Football Club
Sydney Swans = Sydney Swans
AFL = Australian Football League
Melbourne Cricket Ground = Melbourne Cricket Ground
Errol Gulden = Errol Gulden
Jacob Weitering = Jacob Weitering
Michael Voss = Michael Voss
Lygon Street = Lygon Street, Melbourne
Richmond = Richmond Football Club
Charlie Curnow = Charlie Curnow
Coleman Medal = Coleman Medal
Tom McCartin = Tom McCartin
Warragul = Warragul
Harry McKay = Harry McKay
Fox Footy = Fox Footy
John Longmire = John Longmire
Brisbane = Brisbane
Lance Franklin = Lance Franklin
Melbourne Football Club = Melbourne Football Club
Brisbane Lions = Brisbane Lions
Gabba = The Gabba
Patrick Cripps = Patrick Cripps
Adam Saad = Adam Saad
Chad Warner = Chad Warner
Nick Blakey = Nick Blakey
