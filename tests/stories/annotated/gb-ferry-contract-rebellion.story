id: gb-ferry-contract-rebellion
date: 2023-02-08
place: London
style: british
topic: politics
---
# [Tory|group=Conservatives] rebels threaten to sink ferry levy as [Hartnell|person=Joan Hartnell] offers talks
> Backbenchers from coastal seats say charge would be {~backbenchers from coastal seats (mixed)|‘a tax on islands’}
Ministers were scrambling last night to head off a revolt over a proposed levy on ferry passengers after 41 [Conservative|group=Conservatives] ^MPs signed an amendment that would kill it.
[Joan Hartnell|person], the shipping minister, was sent to the [Commons|organization=House of Commons] tearoom to plead for time. {Joan Hartnell|‘Nobody wants to punish people for living on an island,’} she is understood to have told colleagues from [Cornwall|place], [Cumbria|place] and the [Isle of Wight|place].
The amendment was tabled by Sir [Giles Penhaligon-Stroud|person] and backed by two former cabinet ministers.
{Dickie Marsh|‘This is a tax on islands, pure and simple,’} said [Dickie Marsh|person], the [Tory|group=Conservatives] ^MP for a [Hampshire|place] seat. {Dickie Marsh (cont)|‘If the [Treasury|organization] wants a fight in [Portsmouth|place], it can have one.’}
[Labour|organization] said it would vote with the rebels. [Nisha Varma|person], its transport spokeswoman, accused [Rishi Sunak|person] of {Nisha Varma (mixed)|‘running a government by ^U-turn’}. The [Liberal Democrats|group] and the [SNP|organization=Scottish National Party] are also opposed, meaning the [Coastal Transport Bill|work] could fall at its third reading on Tuesday.
[Downing Street|organization] insisted the policy had not changed. {~the prime minister’s spokesman|‘We are listening, as we always do,’} the prime minister’s spokesman said.
Industry is split. [Wightlink|organization], which runs services from [Lymington|place], declined to comment, but [Kofi Amoah-Reid|person], chief executive of the [Harbours Association|organization], said the levy, worth £38m a year, would pay for {Kofi Amoah-Reid (mixed)|‘terminals that have not been painted since the [Falklands War|event]’}.
A [Treasury|organization] source was blunter. {~a Treasury source|‘May the best lobbyist win,’} the source said.
[Marsh|person=Dickie Marsh], 61, who resigned as a trade envoy over [Brexit|event], said he had taken three calls from whips. {Dickie Marsh|‘I told them what I told [Joan|person=Joan Hartnell]: bring me a better idea before Tuesday and I will bring you 20 votes.’}
---
House of Commons = House of Commons of the United Kingdom
Conservatives = Conservative Party (UK)
Cornwall = Cornwall
Cumbria = Cumbria
Isle of Wight = Isle of Wight
Treasury = HM Treasury
Portsmouth = Portsmouth
Hampshire = Hampshire
Labour = Labour Party (UK)
Rishi Sunak = Rishi Sunak
Liberal Democrats = Liberal Democrats (UK)
Scottish National Party = Scottish National Party
Downing Street = Downing Street
Wightlink = Wightlink
Lymington = Lymington
Falklands War = Falklands War
Brexit = Brexit
