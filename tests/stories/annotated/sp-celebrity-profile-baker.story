id: sp-celebrity-profile-baker
date: 2021-12-05
place: Dublin
style: irish
topic: culture
---
# [Paris, Texas|work] ^And ^The ^Price ^Of ^Flour: [Cillian Rusk|person] ^Is ^Finally ^Enjoying ^Himself
The most famous hands in [Irish|group=Irish people] television are covered in jam. [Cillian Rusk|person], 44, is making a [Battenberg|product=Battenberg cake] in his sister’s kitchen in [Clontarf|place], and doing it badly, because he insists on talking with them.
{Cillian Rusk|“I was the fella who cried at [Mary Berry|person],”} he says. {Cillian Rusk (cont)|“That’s on the gravestone. That’s grand.”}
It was on ‘[The Great British Bake Off|work]’ in 2014 that [Rusk|person=Cillian Rusk], then a customs officer at [Dublin Port|place], presented the [Titanic|product] in choux and watched it sink. He came second. The clip has been seen 40 million times; [Graham Norton|person] showed it twice.
What came next was not so sweet. A restaurant, [Rusk & Daughter|place], closed in 11 months. A sitcom for [RTÉ|organization] called ‘[Proving|work]’ lasted four episodes. There was a divorce from the actor [Paris Delahunt|person] and a panto in [Hull|place=Kingston upon Hull] in which he played the back half of a cow.
{Cillian Rusk|“[Paris|person=Paris Delahunt] got the house. I got the oven. People think I’m bitter, and no, that’s the marmalade,”} he says.
Then [Wim Wenders|person] rang. The [German|group=Germans] director, who made ‘[Paris, Texas|work]’ and ‘[Wings of Desire|work]’, had seen ‘[Proving|work]’ on a flight to [Tokyo|place] and wanted a face that could hold a long silence. ‘[The Ferry Waits|work]’, shot in [Bremerhaven|place], had its premiere at the [Venice Film Festival|event], where [Rusk|person=Cillian Rusk] won the [Volpi Cup|event].
{~a festival juror|“He does nothing. He does it beautifully,”} a festival juror said at the time.
There is talk of an [Oscar|event=Academy Awards]. [Rusk|person=Cillian Rusk] pulls a face. {Cillian Rusk|“My mam, ^God rest her, thought [Oscar|person=Oscar Wilde] was a fella from [Merrion Square|place].”}
He will be in [The Plough and the Stars|work] at the [Abbey|organization=Abbey Theatre] in spring, opposite [Ruth Negga|person]. Meanwhile a cookbook, ‘[Crumbs|work]’, is out from [Gill|organization=Gill (publisher)]. [Penguin|organization=Penguin Books] turned it down, as did two others.
{Cillian Rusk|“They said there wasn’t enough in it about failure,”} he says, and holds up the cake, which has collapsed. {Cillian Rusk (cont)|“Chapter one.”}
---
Abbey Theatre = Abbey Theatre
Academy Awards = Academy Awards
Battenberg cake = Battenberg cake
Bremerhaven = Bremerhaven
Clontarf = Clontarf
Dublin Port = Dublin Port
Germans = Germans
Graham Norton = Graham Norton
Irish people = Irish people
Kingston upon Hull = Kingston upon Hull
Mary Berry = Mary Berry
Merrion Square = Merrion Square
Oscar Wilde = Oscar Wilde
Paris, Texas = Paris, Texas
Penguin Books = Penguin Books
RTÉ = RTÉ
Ruth Negga = Ruth Negga
The Great British Bake Off = The Great British Bake Off
The Plough and the Stars = The Plough and the Stars
Titanic = Titanic
Tokyo = Tokyo
Venice Film Festival = Venice Film Festival
Volpi Cup = Volpi Cup
Wim Wenders = Wim Wenders
Wings of Desire = Wings of Desire
