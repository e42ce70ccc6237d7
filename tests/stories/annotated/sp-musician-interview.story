id: sp-musician-interview
date: 2016-04-22
place: Nashville
style: us
topic: culture
---
# ^Q&A: [Loretta May Tackett|person] on [Prince|person=Prince (musician)], pawn shops and the song she won't sing
[Loretta May Tackett|person] was on a bus outside [Chattanooga|place], [Tenn.|place=Tennessee], when she heard that [Prince|person=Prince (musician)] had died. She asked the driver to pull over and sang "[Sometimes It Snows in April|work]" to a field of goats.
The country singer, 52, returns Friday with "[Hock|work]," her first album since a throat operation in 2012. She talked with the [Tennessean|organization=The Tennessean] about the record, which was made at [RCA Studio B|place] with producer [Dave Cobb|person]. The conversation has been edited for length.
[TENNESSEAN|organization=The Tennessean]: You once opened for [Prince|person=Prince (musician)]. How did that happen?
[TACKETT|person=Loretta May Tackett]: {Loretta May Tackett|"It was [Minneapolis|place], 1998. His people called my people. My people was my cousin [Dwight|person=Dwight Tackett]. [Dwight|person=Dwight Tackett] said, '[Prince|person=Prince (musician)] of what?'"}
[TENNESSEAN|organization=The Tennessean]: Every song here is about something you pawned.
[TACKETT|person=Loretta May Tackett]: {Loretta May Tackett|"'[Telecaster|work]' is the guitar. '[Daddy's Garand|work]' is the rifle he carried in [Korea|event=Korean War]. '[Ring (Twice)|work]' you can work out for yourself."}
[TENNESSEAN|organization=The Tennessean]: What about "[Blue Ridge Bride|work]"? It went to ^No. 1 in 1991, and you leave it out of your shows.
[TACKETT|person=Loretta May Tackett]: {Loretta May Tackett|"I wrote that for a man who votes for himself in the mirror every morning. No, ma'am. [Dolly Parton|person] can sing it, and she has, at [Dollywood|place], and it was a kindness to us all."}
She is up for an [Americana Music Award|event=Americana Music Honors & Awards] in September. The [Grand Ole Opry|work] will honor her on [Mother's Day|event], with [Jason Isbell|person] and [Rhiannon Giddens|person] on the bill.
[TENNESSEAN|organization=The Tennessean]: And [Washington|place=Washington, D.C.]? You were invited to the [White House|organization].
[TACKETT|person=Loretta May Tackett]: {Loretta May Tackett|"[Michelle Obama|person] asked me to sing for some schoolchildren. One raised her hand and said, 'Are you the lady from the [Cracker Barrel|organization] ^CD?' I said, 'Honey, I am the ^CD.'"}
A spokeswoman for [Sony Music Nashville|organization] called the record {~a spokeswoman for Sony Music Nashville (mixed)|"the most honest inventory in country music."}
---
Americana Music Honors & Awards = Americana Music Honors & Awards
Chattanooga = Chattanooga
Cracker Barrel = Cracker Barrel
Dave Cobb = Dave Cobb
Dolly Parton = Dolly Parton
Dollywood = Dollywood
Grand Ole Opry = Grand Ole Opry
Jason Isbell = Jason Isbell
Korean War = Korean War
Michelle Obama = Michelle Obama
Minneapolis = Minneapolis
Mother's Day = Mother's Day
Prince (musician) = Prince (musician)
RCA Studio B = RCA Studio B
Rhiannon Giddens = Rhiannon Giddens
Sometimes It Snows in April = Sometimes It Snows in April
Sony Music Nashville = Sony Music Nashville
Tennessee = Tennessee
The Tennessean = The Tennessean
White House = White House
