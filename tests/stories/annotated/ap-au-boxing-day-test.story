id: ap-au-boxing-day-test
date: 2018-12-28
place: Melbourne
style: australian
topic: sport
---
# [Pucovski-Lane|person=Jai Pucovski-Lane] drops anchor as [MCG|place=Melbourne Cricket Ground] pitch goes to sleep
> Third [Test|event=Test cricket], day three: [India|organization=India national cricket team] 443/7 dec; [Australia|organization=Australia national cricket team] 251/6
Somewhere in the fourth hour of [Jai Pucovski-Lane|person]’s vigil a seagull settled at short leg and did not think it worth leaving.
The [South Australian|group=South Australians] ^No.3, on debut because [Usman Khawaja|person] woke with a stiff neck, batted 322 minutes for 71 and was still there at stumps. No [Test|event=Test cricket] has needed such a thing more. Or enjoyed it less.
[Jasprit Bumrah|person] had taken three for 14 before lunch, one of them, a slower yorker to [Shaun Marsh|person], so cruel that even the [Bharat Army|organization] winced.
{Tim Paine|‘It’s not about pretty any more,’} said the captain, [Tim Paine|person], out for 22 to a drive he will see in his sleep. {Tim Paine (cont)|‘Jai just asked me where the shade was.’}
[Pucovski-Lane|person=Jai Pucovski-Lane], 23, grew up in [Whyalla|place], where his grandfather worked at the [BHP|organization] steel plant and his mother, [Danuta|person=Danuta Pucovski], bowled to him with oranges. He played two seasons with [Glamorgan|organization] and one, unhappily, for the [Melbourne Stars|organization] in the [Big Bash|event=Big Bash League].
{Ricky Ponting|‘The kid plays late and talks less,’} said [Ricky Ponting|person] in commentary on [Seven|organization=Seven Network]. On [ABC|organization=Australian Broadcasting Corporation] radio, [Jim Maxwell|person] compared him to {Jim Maxwell (mixed)|‘a man waiting for a tram he knows has been cancelled’}.
[India|organization=India national cricket team]’s captain, [Virat Kohli|person], tried six bowlers and, once, a joke. The batsman smiled and blocked.
What did [Kohli|person=Virat Kohli] say? {Jai Pucovski-Lane|‘He asked if I’d brought a book,’} [Pucovski-Lane|person=Jai Pucovski-Lane] told reporters afterwards. {Jai Pucovski-Lane (cont)|‘I said I’m saving it for tomorrow.’}
The crowd of 33,447 included [Bob Hawke|person], in his usual seat, who was shown on the big screen with a beer and, to a roar, finished it.
[Cricket Australia|organization] is still bruised by a year that began with [Sandpapergate|event=Australian ball-tampering scandal] in [Cape Town|place]. [Steve Smith|person] and [David Warner|person] are eligible again in March. Until then there is [Whyalla|place].
Play resumes at 10.30am. Rain is forecast; [Paine|person=Tim Paine] has been seen looking at the sky over [Jolimont|place], hopefully.
---
Melbourne Cricket Ground = Melbourne Cricket Ground
India national cricket team = India national cricket team
Australia national cricket team = Australia national cricket team
Usman Khawaja = Usman Khawaja
Jasprit Bumrah = Jasprit Bumrah
Shaun Marsh = Shaun Marsh
Bharat Army = Bharat Army
Tim Paine = Tim Paine
Whyalla = Whyalla
BHP = BHP
Glamorgan = Glamorgan County Cricket Club
Melbourne Stars = Melbourne Stars
Big Bash League = Big Bash League
Ricky Ponting = Ricky Ponting
Seven Network = Seven Network
Australian Broadcasting Corporation = Australian Broadcasting Corporation
Jim Maxwell = Jim Maxwell
Virat Kohli = Virat Kohli
Bob Hawke = Bob Hawke
Cricket Australia = Cricket Australia
Australian ball-tampering scandal = 2018 Australian ball-tampering scandal
Cape Town = Cape Town
Steve Smith = Steve Smith
David Warner = David Warner
Jolimont = Jolimont, Victoria
