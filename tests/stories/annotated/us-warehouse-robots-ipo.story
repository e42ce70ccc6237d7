id: us-warehouse-robots-ipo
date: 2021-08-05
place: San Francisco
style: us
topic: business
---
# Warehouse robot maker [Tallgrass Robotics|organization] soars 62% in its debut
> The company behind the [PickMule|product] raised $710 million, a bet that a labor shortage will last
Shares of [Tallgrass Robotics|organization] leaped on their first day of trading Thursday, as investors wagered that retailers desperate for workers will keep buying machines that never ask for a shift change.
The [Boulder|place], [Colorado|place]-based company priced its offering at $24 a share. The stock closed at $38.91 on the [Nasdaq|organization], valuing [Tallgrass|organization=Tallgrass Robotics] at nearly $9 billion.
{Priya Venkataraman|“We’re not replacing anybody,”} said chief executive [Priya Venkataraman|person], who founded the company in 2013 with two classmates from [Carnegie Mellon|organization=Carnegie Mellon University]. {Priya Venkataraman (cont)|“Our customers have 40,000 openings they can’t fill.”}
The [PickMule|product], a waist-high rover with a telescoping arm, works in 212 warehouses run by [Target|organization], [Home Depot|organization=The Home Depot] and [DHL|organization], among others. [Amazon|organization], which builds its own robots, is the notable absence.
That worries some. {Noah Friedlander|“One phone call from [Seattle|place] and this is a different company,”} [Noah Friedlander|person], an analyst at [Wedbush Securities|organization], wrote in a note to clients.
The offering lifted a market that had been drifting. The [Nasdaq composite|product] rose 0.8 percent to a record, while the [S&P 500|product] added 0.6 percent and the [Dow Jones industrial average|product] gained 271 points.
[Tallgrass|organization=Tallgrass Robotics] lost $118 million last year on revenue of $344 million, according to a filing with the [Securities and Exchange Commission|organization]. [Venkataraman|person=Priya Venkataraman] said it expects to turn a profit in 2023, a goal she described as {Priya Venkataraman (mixed)|“conservative.”}
Early backers did well. [Sequoia Capital|organization] holds 14 percent, and the [University of Colorado|organization]’s endowment owns a stake worth $61 million.
Unions are watching. A spokesman for the [Teamsters|organization=International Brotherhood of Teamsters], [Frank Delvecchio|person], said that organizers had found the machines {Frank Delvecchio (mixed)|“a useful conversation starter”} in [Illinois|place] and [New Jersey|place].
[Goldman Sachs|organization] and [Morgan Stanley|organization] led the deal. Banks also expect fall listings from [Warby Parker|organization] and a handful of smaller robot makers in [Pittsburgh|place], a city that likes to call itself “Roboburgh.”
---
Boulder = Boulder, Colorado
Nasdaq = Nasdaq
Carnegie Mellon University = Carnegie Mellon University
Target = Target Corporation
The Home Depot = The Home Depot
DHL = DHL
Amazon = Amazon (company)
Wedbush Securities = Wedbush Securities
Nasdaq composite = Nasdaq Composite
S&P 500 = S&P 500
Dow Jones industrial average = Dow Jones Industrial Average
Securities and Exchange Commission = U.S. Securities and Exchange Commission
Sequoia Capital = Sequoia Capital
University of Colorado = University of Colorado
International Brotherhood of Teamsters = International Brotherhood of Teamsters
Goldman Sachs = Goldman Sachs
Morgan Stanley = Morgan Stanley
Warby Parker = Warby Parker
Colorado = Colorado
Seattle = Seattle
Illinois = Illinois
New Jersey = New Jersey
Pittsburgh = Pittsburgh
