id: us-social-app-teens-hearing
date: 2024-02-01
place: Washington
style: us
topic: technology
---
# Parents fill hearing room as senators grill founder of [Pipsqueak|product]
[WASHINGTON|place=Washington] — [Zane Hollister|person] came with a booster seat’s worth of briefing books and left without opening one. For three hours on Thursday, the 29-year-old founder of the video app [Pipsqueak|product] faced a [Senate|organization=U.S. Senate] subcommittee and, behind him, about 40 parents holding photographs of their children.
{Zane Hollister|“I’m sorry for what you’ve been through,”} he said, turning in his chair. {Zane Hollister (cont)|“We did not build it carefully enough.”}
[Pipsqueak|product], owned by [Hollister Labs|organization] of [Venice|place], [Calif.|place=California], has 31 million users younger than 18, according to documents released by the panel. One internal memo, dated May 2022, said the app’s late-night alerts were {~one internal memo (mixed)|“the gift that keeps on giving.”}
Sen. [Josephine Whitfield|person] (^R-[Ala.|place=Alabama]) read it aloud twice.
{Josephine Whitfield|“Who wrote this?”} [Whitfield|person=Josephine Whitfield] asked. {Zane Hollister|“A former employee,”} [Hollister|person=Zane Hollister] said. {Josephine Whitfield|“I’ll bet he’s former,”} the senator replied.
Lawmakers of both parties want to revive the [Kids Online Safety Act|work], which stalled last year. [Meta|organization=Meta Platforms], [Snap|organization=Snap Inc.] and [Google|organization] have all offered some support for rules on design; the [American Civil Liberties Union|organization] and the [Electronic Frontier Foundation|organization] oppose the bill, saying it would chill speech.
The subcommittee’s chairman, Sen. [Abel Kinnaird|person] (^D-[Hawaii|place]), said the industry had been given {Abel Kinnaird (mixed)|“20 years of the benefit of the doubt.”} He promised a vote by spring.
[Ruth Ann Sadowski|person], whose son, [Colin|person=Colin Sadowski], died in [Erie|place], [Pa.|place=Pennsylvania], in 2021, was not impressed by the apology. {Ruth Ann Sadowski|“He practiced it,”} she said in a hallway of the [Dirksen Senate Office Building|place]. {Ruth Ann Sadowski (cont)|“I used to teach drama. I know.”}
On [X|product=Twitter], clips of the exchange had been viewed 9 million times by evening. They did well on [Pipsqueak|product], too.
The [Federal Trade Commission|organization], led by [Lina Khan|person], has an open inquiry into the company. [Hollister|person=Zane Hollister] said he welcomed it.
---
Venice = Venice, Los Angeles
Meta Platforms = Meta Platforms
Snap Inc. = Snap Inc.
Google = Google
Kids Online Safety Act = Kids Online Safety Act
American Civil Liberties Union = American Civil Liberties Union
Electronic Frontier Foundation = Electronic Frontier Foundation
Erie = Erie, Pennsylvania
Dirksen Senate Office Building = Dirksen Senate Office Building
Federal Trade Commission = Federal Trade Commission
Lina Khan = Lina Khan
Washington = Washington, D.C.
U.S. Senate = United States Senate
California = California
Alabama = Alabama
Hawaii = Hawaii
Pennsylvania = Pennsylvania
Twitter = Twitter
