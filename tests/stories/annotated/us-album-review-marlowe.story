id: us-album-review-marlowe
date: 2012-08-21
place: New York
style: us
topic: culture
---
# [Tess Marlowe|person] grows up, turns it up on '[Motel Ice|work]'
[Tess Marlowe|person]
[Motel Ice|work]
([Merge Records|organization])
*** 1/2
You can hear the air conditioner on the first song of [Tess Marlowe|person]'s fourth album. It rattles through "[Exit 9|work]," under the acoustic guitar, until the drums come in and bury it. [Marlowe|person=Tess Marlowe], 33, spent ten years writing hushed songs about [Chapel Hill|place] kitchens; here she sounds as if she's driving away from one.
"[Motel Ice|work]" was recorded in eight days in [Muscle Shoals|place], [Ala.|place=Alabama], with members of [Drive-By Truckers|organization] and a horn section borrowed from a [Birmingham|place] church. Producer [Teddy Osgood|person], best known for his work with [Lucinda Williams|person] and [My Morning Jacket|organization], lets the mistakes stand. On "[Paris, Tennessee|work]," somebody drops a tambourine and laughs.
{Tess Marlowe|"I was tired of being described as delicate,"} [Marlowe|person=Tess Marlowe] told [Rolling Stone|organization] in June. {Tess Marlowe (cont)|"Teacups are delicate. I've been in a van since [Bush|person=George W. Bush] was president."}
The jokes are better, too. "[Jesus and My Landlord|work]" rhymes "escrow" with "[Alfresco's|place]," the name of the restaurant where the singer says she was fired three times. "[Georgia Didn't Call|work]" could be about a state or a woman. And "[Dear Mr. Springsteen|work]," an unsent letter over a [Stax|organization=Stax Records]-style groove, thanks the author of "[Nebraska|work=Nebraska (album)]" for a hotel room in [Asbury Park|place] where she wrote nothing at all.
Not all of it works. The seven-minute closer, "[Mississippi, Slowly|work]," is exactly what it says. A duet with [M. Ward|person] feels phoned in, perhaps because he phoned it in; [Osgood|person=Teddy Osgood] said on [NPR|organization]'s "[All Songs Considered|work]" that the vocal was {Teddy Osgood (mixed)|"recorded on an actual telephone"} from [Portland|place].
Still, no singer of her generation writes so well about checking out. [Marlowe|person=Tess Marlowe] starts a tour Sept. 6 at the [Cat's Cradle|place] in [Carrboro|place], [N.C.|place=North Carolina], and plays the [Bowery Ballroom|place] in [New York|place] on Sept. 14.
---
Merge Records = Merge Records
Chapel Hill = Chapel Hill, North Carolina
Muscle Shoals = Muscle Shoals, Alabama
Drive-By Truckers = Drive-By Truckers
Birmingham = Birmingham, Alabama
Lucinda Williams = Lucinda Williams
My Morning Jacket = My Morning Jacket
Rolling Stone = Rolling Stone
Stax Records = Stax Records
Nebraska (album) = Nebraska (album)
Asbury Park = Asbury Park, New Jersey
M. Ward = M. Ward
NPR = NPR
All Songs Considered = All Songs Considered
Cat's Cradle = Cat's Cradle (venue)
Carrboro = Carrboro, North Carolina
Bowery Ballroom = Bowery Ballroom
Alabama = Alabama
Portland = Portland, Oregon
North Carolina = North Carolina
New York = New York City
