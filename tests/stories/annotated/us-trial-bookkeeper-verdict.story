id: us-trial-bookkeeper-verdict
date: 2018-06-27
place: Camden
style: us
topic: courts
---
# Jury convicts bookkeeper who stole from [Little League|organization=Haddon Township Little League]
[CAMDEN|place=Camden], [N.J.|place=New Jersey] — A former bookkeeper who prosecutors said spent a youth baseball group’s savings on cruises and a hot tub was convicted Wednesday of theft and money laundering.
Jurors in [Camden County Superior Court|organization] deliberated for a little over two hours before finding [Denise Ann Kowalczyk|person], 52, guilty on all six counts. She showed no reaction as the verdict was read; her sister, [Patricia Reilly|person], wept in the second row.
{Sunita Agarwal|“She stole from 8-year-olds, one snow cone at a time,”} ^Assistant ^Prosecutor [Sunita Agarwal|person] said in her closing argument Tuesday.
The loss came to $186,420, according to an audit of the [Haddon Township Little League|organization]. Some went to [Royal Caribbean|organization], some to a spa dealer on [Route 38|place] in [Cherry Hill|place] and some, witnesses testified, to scratch-off tickets at a [Wawa|organization].
Defense lawyer [Leonard “Lenny” Schiavone|person=Leonard Schiavone] told jurors that his client had been careless but that the board never looked at its own books.
{Leonard Schiavone|“Everybody had a key to that snack bar,”} he said.
[Kowalczyk|person=Denise Ann Kowalczyk], who worked for the league from 2009 to 2016, testified that she meant to pay the money back. On cross-examination she agreed with [Agarwal|person=Sunita Agarwal] that she had described the account in an email to a friend as {Denise Ann Kowalczyk (mixed)|“my rainy day fund.”}
Judge [Edward T. McBride Jr.|person] set sentencing for Aug. 17. The most serious charge carries a term of five to 10 years.
Outside the [Camden County Hall of Justice|place], league president [Carlos Baez|person], who had taken the day off from his job at [Cooper University Hospital|organization], said the teams had scraped by with car washes and help from the [Philadelphia Phillies|organization].
{Carlos Baez|“The [Phillies|organization=Philadelphia Phillies] gave us 200 helmets,”} [Baez|person=Carlos Baez] said. {Carlos Baez (cont)|“The kids think it’s the greatest thing that ever happened.”}
[Reilly|person=Patricia Reilly] declined to comment. [Schiavone|person=Leonard Schiavone] said he would appeal, citing a ruling in which [McBride|person=Edward T. McBride Jr.] let jurors see photographs of the hot tub.
---
Camden = Camden, New Jersey
Cherry Hill = Cherry Hill, New Jersey
Wawa = Wawa (company)
Royal Caribbean = Royal Caribbean International
Cooper University Hospital = Cooper University Hospital
Philadelphia Phillies = Philadelphia Phillies
New Jersey = New Jersey
