id: gb-supreme-court-beach-huts
date: 2026-02-11
place: London
style: british
topic: courts
---
# Beach hut owners win right to stay the night in landmark ruling
The owners of 94 beach huts in [Dorset|place] may sleep in them after all, the [Supreme Court|organization] ruled on Wednesday, ending a fight with their landlord that began with a complaint about a kettle.
By four to one, the justices in [London|place] held that a covenant of 1911 forbidding ‘habitation’ at [Mudeford Spit|place] did not extend to sleep. [BCP Council|organization], which owns the land, had argued that it did.
Giving the lead judgment, Lord [Pemberton-Osei|person=Kwame Pemberton-Osei] wrote: {Kwame Pemberton-Osei|‘A man who dozes off in a deckchair does not inhabit [Bournemouth|place].’} Lord [Hamblen|person=Nicholas Hamblen] and Lady [Rose|person=Vivien Rose] agreed.
Lady [Strathearn-Liu|person=Isobel Strathearn-Liu], dissenting, warned that [Parliament|organization] had never meant huts to become homes; the [Mobile Homes Act|work] was, she said, {Isobel Strathearn-Liu (mixed)|‘not drafted with gingham in mind’}.
{Constance Viljoen-Tripp|‘I’m 81 and I’ve been a criminal since the [Silver Jubilee|event],’} laughed [Constance Viljoen-Tripp|person], whose name is on the case. {Constance Viljoen-Tripp (cont)|‘My grandchildren are terribly disappointed in me.’}
Her hut, bought for £340 in 1976, was valued in December at £415,000 by [Savills|organization], which called it the dearest shed in [Europe|place].
The landlord lost in the [Court of Appeal|organization] in 2024 but the [High Court|organization] had found for it the year before. Its barrister, [Tobias Ravenscroft|person] ^KC, is understood to have stayed in one of the huts himself, while at [Exeter University|organization]. He declined to comment.
Cllr [Millie Earl|person], the [Liberal Democrat|group=Liberal Democrats] who leads the council, said she would study the 63 pages. {Millie Earl|‘We never wanted to send the police to wake anybody,’} she added.
Lawyers at [Mishcon de Reya|organization] said it could affect owners from [Southwold|place] to [Abersoch|place]. [Friends of the Spit|organization], the residents’ body, plans a party on the first of May. According to its treasurer, [Nobby Clarke-Ibrahim|person], it will start at dusk and end {Nobby Clarke-Ibrahim (mixed)|‘with the lawful putting-on of pyjamas’}.
---
Dorset = Dorset
Supreme Court = Supreme Court of the United Kingdom
London = London
Mudeford Spit = Mudeford
BCP Council = Bournemouth, Christchurch and Poole Council
Bournemouth = Bournemouth
Nicholas Hamblen = Nicholas Hamblen, Lord Hamblen of Kersey
Vivien Rose = Vivien Rose, Lady Rose of Colmworth
Parliament = Parliament of the United Kingdom
Silver Jubilee = Silver Jubilee of Elizabeth II
Savills = Savills
Europe = Europe
Court of Appeal = Court of Appeal (England and Wales)
High Court = High Court of Justice
Exeter University = University of Exeter
Liberal Democrats = Liberal Democrats (UK)
Mishcon de Reya = Mishcon de Reya
Southwold = Southwold
Abersoch = Abersoch
