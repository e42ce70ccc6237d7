id: gb-inquest-lido-swimmer
date: 2021-10-05
place: Plymouth
style: british
topic: courts
---
# Swimmer, 41, died saving boys from current, inquest told
! [Mateusz Kowalczyk-Hale|person] had taught himself to swim from [YouTube|product]
A father of three who drowned after pushing two boys to safety off a [Devon|place] beach had only learned to swim during lockdown, an inquest has heard.
[Mateusz Kowalczyk-Hale|person], 41, a roofer, went into the sea at [Wembury|place] fully clothed on the evening of 22 July last year when he saw the brothers, aged nine and 11, being swept past [Blackstone Point|place].
The [Plymouth|place] coroner, [Ian Arrow|person], recorded a verdict of misadventure on Monday and said he would write to the [Royal Humane Society|organization]. {Ian Arrow|‘There is no box on the form for what Mr [Hale|person=Mateusz Kowalczyk-Hale] was’}, he added.
His widow, [Rosie Kowalczyk-Hale|person], told the court that her husband, who came to [England|place] from [Białystok|place] in 2004, had been afraid of water as a child. {Rosie Kowalczyk-Hale|‘He practised strokes on the ironing board,’} she said. {Rosie Kowalczyk-Hale (cont)|‘We filmed it. We never stopped laughing.’}
A lifeguard from the [RNLI|organization], [Jago Trevanion|person], described hearing shouts in two languages. The boys, [Polish|group=Poles] by birth, had called for help and Mr [Kowalczyk-Hale|person=Mateusz Kowalczyk-Hale] had answered them in [Polish|group=Polish language].
{Jago Trevanion|‘He told them to lie back, like on a sofa,’} said [Trevanion|person=Jago Trevanion]. {Jago Trevanion (cont)|‘They did what he said and that is why they are at school today.’}
The coastguard helicopter from [Newquay|place] reached [Wembury|place] at 8.04pm. He was pronounced dead at [Derriford Hospital|organization].
Dr [Elspeth Norris-Achterberg|person], a pathologist, gave the cause of death as drowning. [Devon and Cornwall Police|organization] found no suspicious circumstances.
The boys’ mother, who cannot be named, sat beside the widow throughout. Outside, she asked [Plymouth Live|organization] to print one sentence: {~the boys’ mother|‘My sons will know his name before they know the name of any king.’}
A bench bearing the words ‘Like on a sofa’ was unveiled on the cliff in June. [Plymouth Argyle|organization], where he had a season ticket, paid for it.
---
YouTube = YouTube
Devon = Devon
Wembury = Wembury
Plymouth = Plymouth
Royal Humane Society = Royal Humane Society
England = England
Białystok = Białystok
RNLI = Royal National Lifeboat Institution
Newquay = Newquay
Derriford Hospital = Derriford Hospital
Devon and Cornwall Police = Devon and Cornwall Police
Plymouth Live = The Plymouth Herald
Plymouth Argyle = Plymouth Argyle F.C.
Poles = Poles
Polish language = Polish language
