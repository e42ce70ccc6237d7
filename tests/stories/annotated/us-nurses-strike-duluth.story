id: us-nurses-strike-duluth
date: 2025-07-09
place: Duluth
style: us
topic: business
---
# Nurses walk out at [Duluth|place] hospitals as talks collapse
> About 1,900 members of the [Minnesota Nurses Association|organization] are on the picket line
Nurses in red shirts lined [Superior Street|place] before sunrise Wednesday, beginning an open-ended strike at two hospitals that serve most of northeastern [Minnesota|place] and a slice of [Wisconsin|place].
Negotiators for the [Minnesota Nurses Association|organization] and [Essentia Health|organization] had met for 17 hours before the union’s team left a hotel conference room around 1 a.m. ^Both sides said staffing, rather than pay, was what divided them.
{Britta Halvorson|“They offered us a committee,”} said [Britta Halvorson|person], an intensive care nurse who has worked at [St. Mary’s Medical Center|organization] for 19 years. {Britta Halvorson (cont)|“We already have a committee. It meets and nobody comes.”}
[Essentia|organization=Essentia Health] said its proposal would raise wages 9.5 percent over three years. [Chad Rasmussen|person], its vice president for labor relations, called the walkout {Chad Rasmussen (mixed)|“unnecessary and, frankly, avoidable,”} and said that replacement nurses had come from as far away as [Alabama|place].
Nurses at [Aspirus St. Luke’s|organization], across town, settled last week.
The strike reaches beyond the city. [Essentia|organization=Essentia Health]’s clinics in [Hibbing|place], [Virginia|place=Virginia (Minnesota city)] and [International Falls|place] have canceled elective procedures, and an ambulance service in [Superior|place], [Wis.|place=Wisconsin], said it would take some cardiac patients to [Minneapolis|place], 155 miles south.
Sen. [Amy Klobuchar|person], ^D-[Minn.|place=Minnesota], urged both parties to return to the table. [Duluth|place] Mayor [Roger Reinert|person] brought doughnuts to the picketers and said he was {Roger Reinert (mixed)|“on the side of whoever ends this.”}
{Teddy Kaczmarek|“Doughnuts are nice,”} said [Teddy Kaczmarek|person], 34, a surgical nurse. {Teddy Kaczmarek (cont)|“A fourth nurse on nights would be nicer.”}
Federal mediators have proposed a session Saturday. According to [Halvorson|person=Britta Halvorson], the union will be there. [Rasmussen|person=Chad Rasmussen] would say only that the company was reviewing its calendar.
A similar dispute in 2022 ended with a three-day strike by 15,000 nurses in the [Twin Cities|place] and [Duluth|place], one of the largest of its kind in [U.S.|place=United States] history.
---
Duluth = Duluth, Minnesota
Minnesota Nurses Association = Minnesota Nurses Association
Essentia Health = Essentia Health
Hibbing = Hibbing, Minnesota
Virginia (Minnesota city) = Virginia, Minnesota
International Falls = International Falls, Minnesota
Superior = Superior, Wisconsin
Amy Klobuchar = Amy Klobuchar
Roger Reinert = Roger Reinert
Twin Cities = Minneapolis–Saint Paul
Minnesota = Minnesota
Wisconsin = Wisconsin
Alabama = Alabama
Minneapolis = Minneapolis
United States = United States
