id: ap-pg-bougainville-copper-talks
date: 2024-11-06
place: Buka
style: australian
topic: business
---
# [Bougainville|place] wants its mine back, and a country with it
[BUKA|place] – There are two flags on the jetty at [Kokopau|place], and a fisherman, [Aloysius Tsivo|person], who will sell you either.
The blue one belongs to the [Autonomous Region of Bougainville|place]; the other, with its bird of paradise, to [Papua New Guinea|place], of which it remains a part until somebody in [Port Moresby|place] decides otherwise. In 2019, 97.7 per cent of [Bougainvilleans|group] voted to go.
{Ishmael Toroama|‘We will be independent by September 1, 2027,’} president [Ishmael Toroama|person] told the regional parliament on Tuesday. {Ishmael Toroama (cont)|‘I do not say perhaps.’}
To pay for it, his government wants to reopen [Panguna|place=Panguna mine], once the richest copper pit in the southern hemisphere. [Rio Tinto|organization] dug it for 17 years until landowners cut the power lines in 1989, and a war followed that cost up to 20,000 lives.
On Wednesday [Bougainville Copper Ltd|organization=Bougainville Copper] ([BCL|organization=Bougainville Copper]) said a legacy report by [Tetra Tech Coffey|organization], due within weeks, would describe tailings in the [Jaba|place=Jaba River] river as far as the sea.
{Theonila Roka-Matbob|‘My people do not need a report to know which water burns,’} said [Theonila Roka-Matbob|person], a minister who lodged the complaint. [Rio Tinto|organization] has signed a memorandum with her government and promised to listen.
[PNG|place=Papua New Guinea] Prime Minister [James Marape|person] has named Sir [Jerry Mateparae|person], a former governor-general of [New Zealand|place], as moderator of talks that have stalled over one word: whether [Parliament|organization=National Parliament of Papua New Guinea] must “ratify” or “endorse” the vote.
A [Nasioi|group] chief from the pit’s rim, [Damien Kavori-Nuk|person], laughed at that. {Damien Kavori-Nuk|‘In our tongue it is the same verb as to chew,’} he said.
[Australia|place]’s deputy prime minister, [Richard Marles|person], who offended [Buka|place] in 2022, said on a visit to [Rabaul|place] that it was a matter for the two parties. [Beijing|place] has said the same, in the same words.
[Tsivo|person=Aloysius Tsivo] sold four flags before lunch. The blue went first, to a nun of the [Nazareth|organization=Sisters of Nazareth] order.
---
Bougainville = Autonomous Region of Bougainville
BUKA = Buka, Papua New Guinea
Papua New Guinea = Papua New Guinea
Port Moresby = Port Moresby
Ishmael Toroama = Ishmael Toroama
Panguna mine = Panguna mine
Rio Tinto = Rio Tinto (corporation)
Bougainville Copper = Bougainville Copper
Theonila Roka-Matbob = Theonila Roka-Matbob
James Marape = James Marape
Jerry Mateparae = Jerry Mateparae
New Zealand = New Zealand
National Parliament of Papua New Guinea = National Parliament of Papua New Guinea
Nasioi = Nasioi people
Australia = Australia
Richard Marles = Richard Marles
Rabaul = Rabaul
Beijing = Beijing
