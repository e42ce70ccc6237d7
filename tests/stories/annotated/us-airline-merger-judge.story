id: us-airline-merger-judge
date: 2023-07-26
place: Boston
style: us
topic: business
---
# [Cascade Air|organization], [BlueRidge Airlines|organization] defend $2.9B merger as antitrust trial opens
[BOSTON|place=Boston] - ^A government lawyer told a federal judge Wednesday that a marriage of two discount airlines would leave fliers in 31 cities with {~a government lawyer (mixed)|"one plane, one price and one place to complain."}
The airlines' answer: They can't afford to stay single.
So began the trial over [Cascade Air|organization]'s plan to buy [BlueRidge Airlines|organization], a $2.9 billion deal that the [Justice Department|organization=Department of Justice] sued to stop in March along with [Massachusetts|place], [Maryland|place] and [North Carolina|place].
[Cascade|organization=Cascade Air], based in [Spokane|place], [Washington|place=Washington (state)], is the seventh-largest [U.S.|place=United States] carrier; [BlueRidge|organization=BlueRidge Airlines], which flies out of [Asheville|place], is the ninth. Together they'd have 288 [Airbus A320|product] and [Boeing 737|product] jets and 6% of the domestic market, a sliver next to [American|organization=American Airlines], [Delta|organization=Delta Air Lines], [United|organization=United Airlines] and [Southwest|organization=Southwest Airlines].
{Rebecca Shapiro-Lang|"Four giants own the sky,"} said [Rebecca Shapiro-Lang|person], who represents [Cascade|organization=Cascade Air]. {Rebecca Shapiro-Lang (cont)|"We are asking for permission to be noticed."}
Her opponent, [Justice Department|organization=Department of Justice] attorney [Wendell Tsosie|person], put a chart of fares between [Boston|place] and [Myrtle Beach|place] on a screen. When [BlueRidge|organization=BlueRidge Airlines] arrived in 2017, he said, prices dropped 38%.
[Craig Bellamy|person=Craig Bellamy (executive)], [BlueRidge|organization=BlueRidge Airlines]' chief executive, was the first witness. Asked about a text in which he wrote that the merger would {Craig Bellamy (executive) (mixed)|"take the coupons out of the newspaper,"} [Bellamy|person=Craig Bellamy (executive)] said: {Craig Bellamy (executive)|"It was 11 at night and I was trying to be funny. I'm told I wasn't."}
[U.S.|place=United States] ^District Judge [William G. Young-Parrish|person], who is hearing the case without a jury, interrupted twice to ask about baggage fees.
Shares of [BlueRidge|organization=BlueRidge Airlines] fell 4% to $17.20, well below the $26 offer. Analyst [Savanthi Perera|person] of [Raymond James|organization] puts the odds of approval at one in three.
Flight attendants split on the deal. The [Association of Flight Attendants|organization], which represents the [Cascade|organization=Cascade Air] crews, favors it; the [Transport Workers Union|organization] does not.
The trial is expected to last three weeks. In 2021 a judge in [Washington|place=Washington (state)] blocked a smaller tie-up, one that a lawyer for [Cascade|organization=Cascade Air] described as {~a lawyer for Cascade (mixed)|"apples to our orange."}
---
Boston = Boston
Department of Justice = United States Department of Justice
Spokane = Spokane, Washington
Washington (state) = Washington (state)
Asheville = Asheville, North Carolina
Airbus A320 = Airbus A320 family
Boeing 737 = Boeing 737
American Airlines = American Airlines
Delta Air Lines = Delta Air Lines
United Airlines = United Airlines
Southwest Airlines = Southwest Airlines
Myrtle Beach = Myrtle Beach, South Carolina
Raymond James = Raymond James Financial
Association of Flight Attendants = Association of Flight Attendants
Transport Workers Union = Transport Workers Union of America
Massachusetts = Massachusetts
Maryland = Maryland
North Carolina = North Carolina
United States = United States
