id: us-school-board-novel-vote
date: 2022-10-18
place: Murfreesboro
style: us
topic: local
---
# [Rutherford|place=Rutherford County] board keeps novel, drops two others after five-hour meeting
[MURFREESBORO|place=Murfreesboro], [Tenn.|place=Tennessee] — It was nearly midnight when the [Rutherford County|place] [Board of Education|organization=Rutherford County Board of Education] voted 4-3 to leave “[The Bluest Eye|work]” on high school shelves, ending a debate that had drawn 63 speakers, a bagpiper and three sheriff’s deputies.
The board, by wider margins, pulled two graphic novels from the library at [Oakland High School|organization].
{Jolene Cantrell|“I read it in two nights and I cried,”} said member [Jolene Cantrell|person], who cast the deciding vote. {Jolene Cantrell (cont)|“Crying isn’t a reason to ban a thing.”}
Her colleague [Wade Puckett|person] saw it differently. He told the audience that parents, not librarians, were {Wade Puckett (mixed)|“the first line of defense.”}
Most of the speakers had children in the district, which has grown by 9,000 students since 2012 as families priced out of [Nashville|place] moved down [Interstate 24|place]. A few did not. [Gary Sizemore|person], 66, of [Shelbyville|place], said he came because a [Facebook|product] group told him to.
{Gary Sizemore|“I haven’t read it,”} [Sizemore|person=Gary Sizemore] said. {Gary Sizemore (cont)|“I don’t need to eat the whole egg.”}
[Toni Morrison|person] published the novel in 1970; she won the [Nobel Prize in Literature|event] in 1993. [PEN America|organization] counts it among the 10 books most often challenged in [U.S.|place=United States] schools.
Director of ^Schools [Bill Spurlock|person] had recommended keeping all three titles. A review committee of teachers and parents, led by [Middle Tennessee State University|organization] professor [Imani Oduya|person], agreed with him.
Under [Tennessee|place]’s [Age-Appropriate Materials Act|work], passed in the spring, each school must post a list of what is in its library. The district’s runs to 1,114 pages.
## What the students said
{Kaylee Nguyen|“You could have asked us what we’re reading,”} [Kaylee Nguyen|person], a junior at [Oakland|organization=Oakland High School], told the board. {Kaylee Nguyen (cont)|“It’s mostly our phones.”}
That got the only applause of the night from both sides of the room.
[Moms for Liberty|organization], whose county chapter filed the complaints, said it would appeal. The next meeting is Nov. 10.
---
Rutherford County = Rutherford County, Tennessee
Murfreesboro = Murfreesboro, Tennessee
The Bluest Eye = The Bluest Eye
Shelbyville = Shelbyville, Tennessee
Interstate 24 = Interstate 24
Toni Morrison = Toni Morrison
Nobel Prize in Literature = Nobel Prize in Literature
PEN America = PEN America
Middle Tennessee State University = Middle Tennessee State University
Moms for Liberty = Moms for Liberty
Tennessee = Tennessee
Nashville = Nashville, Tennessee
Facebook = Facebook
United States = United States
