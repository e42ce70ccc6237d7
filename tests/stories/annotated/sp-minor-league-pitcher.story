id: sp-minor-league-pitcher
date: 2016-08-19
place: Toledo, Ohio
style: us
topic: sport
---
# At 41, a knuckleballer gets his call
[TOLEDO|place=Toledo, Ohio], [Ohio|place] – [Wade Pettibone|person] learned he was going to the majors in the checkout line at a [Kroger|organization].
He had a rotisserie chicken under one arm and a phone under his chin. The voice belonged to [Lloyd Brinkman|person], the manager of the [Toledo Mud Hens|organization]. {Lloyd Brinkman|“Put down whatever you’re holding,”} [Brinkman|person=Lloyd Brinkman] said, by [Pettibone|person=Wade Pettibone]’s account.
He did not. The chicken rode with him up [Interstate 75|place] to [Detroit|place], where he joined the [Tigers|organization=Detroit Tigers] on Thursday as the oldest rookie in the [American League|organization] since [Satchel Paige|person].
[Pettibone|person=Wade Pettibone] has pitched for 14 clubs in nine leagues, among them the [Bravos de León|organization] of the [Mexican League|event], the [Long Island Ducks|organization] and, for one wet month in 2009, a [Dutch|group=Dutch people] team whose name he still cannot pronounce. He worked winters as a substitute teacher in [Paris|place=Paris, Tennessee], [Tenn.|place=Tennessee], and wrote a children’s book, “[The Ball That Wouldn’t Spin|work].”
{Wade Pettibone|“Kids ask if I’m famous. I say, ‘In [Paris|place=Paris, Tennessee].’ They go home and tell their parents I live in [France|place],”} he said.
The knuckleball came from a library copy of [Jim Bouton|person]’s “[Ball Four|work],” read at 29 after a shoulder operation. [R.A. Dickey|person], who won a [Cy Young Award|event] with the pitch, once spent an afternoon on [FaceTime|product] fixing his grip.
{Wade Pettibone|“He told me my thumb was too ambitious,”} [Pettibone|person=Wade Pettibone] said.
[Detroit|organization=Detroit Tigers] is four games behind [Cleveland|organization=Cleveland Indians] with a bullpen worn thin. Whether a 66-mph pitch helps will be known soon; the [Boston Red Sox|organization] come to [Comerica Park|place] on Friday, and [David Ortiz|person] is in the last summer of his career.
His wife, [Lurleen Pettibone|person], drove up from [Tennessee|place] with their three children and a cooler. {Lurleen Pettibone|“I’ve packed for this trip every year since 2003,”} she told the [Toledo Blade|organization=The Blade (Toledo, Ohio)]. {Lurleen Pettibone (cont)|“This is the first time I unpacked.”}
[Brinkman|person=Lloyd Brinkman], 58, who never reached the majors himself, has asked for one thing: the scorecard, signed, from the night it happens. He intends to hang it in [Fifth Third Field|place] beside a poster for “[Bull Durham|work].”
---
American League = American League
Ball Four = Ball Four
Boston Red Sox = Boston Red Sox
Bravos de León = Bravos de León
Bull Durham = Bull Durham
Cleveland Indians = Cleveland Guardians
Comerica Park = Comerica Park
Cy Young Award = Cy Young Award
David Ortiz = David Ortiz
Detroit = Detroit
Detroit Tigers = Detroit Tigers
Dutch people = Dutch people
FaceTime = FaceTime
Fifth Third Field = Fifth Third Field
France = France
Interstate 75 = Interstate 75
Jim Bouton = Jim Bouton
Kroger = Kroger
Long Island Ducks = Long Island Ducks
Mexican League = Mexican League
Ohio = Ohio
Paris, Tennessee = Paris, Tennessee
R.A. Dickey = R.A. Dickey
Satchel Paige = Satchel Paige
Tennessee = Tennessee
The Blade (Toledo, Ohio) = The Blade (Toledo, Ohio)
Toledo Mud Hens = Toledo Mud Hens
Toledo, Ohio = Toledo, Ohio
