id: sp-us-open-tennis
date: 2019-09-01
place: New York
style: us
topic: sport
---
# Qualifier [Sotomayor|person=Marisol Sotomayor-Pike] ^Stuns [Pliskova|person=Karolína Plíšková] ^On [Armstrong|place=Louis Armstrong Stadium]
She sleeps on a cousin’s pullout couch in [Queens|place], a 20-minute walk from the biggest night of her life. [Marisol Sotomayor-Pike|person] made that walk twice on Sunday: once nobody looked, and once, near midnight, strangers asked for her visor.
[Sotomayor-Pike|person=Marisol Sotomayor-Pike], ranked ^No. 214, upset third-seeded [Karolina Pliskova|person=Karolína Plíšková] of the [Czech Republic|place], 4-6, 7-6 (9), 6-3, at [Louis Armstrong Stadium|place] to reach the quarterfinals of the [United States Open|event=US Open (tennis)].
{Marisol Sotomayor-Pike|“I had three match points against me and I was thinking about arroz con pollo,”} she said in an on-court interview with [Mary Joe Fernández|person]. {Marisol Sotomayor-Pike (cont)|“It helps. I don’t know why it helps.”}
The daughter of a bus mechanic from [Ponce|place=Ponce, Puerto Rico] and a librarian from [Duluth|place=Duluth, Minnesota], she left [Duke|organization=Duke University] after two years and has earned $91,000 as a professional. On Sunday she earned $500,000. The [WTA|organization=Women’s Tennis Association] will have her near the top 100 next week.
[Pliskova|person=Karolína Plíšková], a finalist here in 2016, was gracious. {Karolína Plíšková|“I know this player from [ITF|organization=International Tennis Federation] tournament in [Prague|place]. She is dangerous then also,”} she said.
[Sotomayor-Pike|person=Marisol Sotomayor-Pike] hits her backhand with a grip she copied from a video of [Monica Seles|person]; her racket, a [Wilson Blade|product], is two models old. Her coach, Dr. [Henk Oosterhuis|person], is a [Dutch|group=Dutch people] dentist who took leave from his practice in [Yonkers|place=Yonkers, New York].
{Henk Oosterhuis|“I fix teeth, she grinds hers,”} [Oosterhuis|person=Henk Oosterhuis] said.
Awaiting her is [Naomi Osaka|person] or [Belinda Bencic|person], who play on Monday. [Serena Williams|person], the 23-time [Grand Slam|event=Grand Slam (tennis)] champion, leads the other half.
The [United States Tennis Association|organization] had given the last wild card to someone else. Asked whether the [U.S.T.A.|organization=United States Tennis Association] had called since, [Sotomayor-Pike|person=Marisol Sotomayor-Pike] smiled. {Marisol Sotomayor-Pike|“They texted. I’m still deciding on the emoji,”} she said.
Her mother, [Judith Pike|person], was reading “[Middlemarch|work]” in ^Row 4 at match point. She did not look up, she explained, because [Dorothea|person=Dorothea Brooke] was about to marry the wrong man.
---
Belinda Bencic = Belinda Bencic
Czech Republic = Czech Republic
Duke University = Duke University
Duluth, Minnesota = Duluth, Minnesota
Dutch people = Dutch people
Grand Slam (tennis) = Grand Slam (tennis)
International Tennis Federation = International Tennis Federation
Karolína Plíšková = Karolína Plíšková
Louis Armstrong Stadium = Louis Armstrong Stadium
Mary Joe Fernández = Mary Joe Fernández
Middlemarch = Middlemarch
Monica Seles = Monica Seles
Naomi Osaka = Naomi Osaka
Ponce, Puerto Rico = Ponce, Puerto Rico
Prague = Prague
Queens = Queens
Serena Williams = Serena Williams
US Open (tennis) = US Open (tennis)
United States Tennis Association = United States Tennis Association
Wilson Blade = Wilson Blade
Women’s Tennis Association = Women's Tennis Association
Yonkers, New York = Yonkers, New York
