id: us-earnings-briefs-retail
date: 2023-08-17
place: New York
style: wire
topic: brief
---
# ^Business ^Highlights: [Walmart|organization] ^Raises ^Outlook, [Tapestry|organization=Tapestry, Inc.] ^Buys [Capri|organization=Capri Holdings], [Evergrande|organization=Evergrande Group] ^Files
___
## [Walmart|organization] lifts forecast as shoppers hunt for groceries
[BENTONVILLE|place=Bentonville], [Ark.|place=Arkansas] ([AP|organization=Associated Press]) — [Walmart|organization] raised its profit outlook for the year Thursday after strong second-quarter sales. Like [Target|organization=Target Corporation] and [Home Depot|organization], the nation's largest retailer says customers are putting off big purchases. Shares of the company, founded by [Sam Walton|person] in 1962, fell 2.2%. {Delphine Oyelowo-Marsh|“Food is up, flat screens are down,”} said [Delphine Oyelowo-Marsh|person], an analyst at [Telsey Advisory Group|organization].
___
## [Coach|product=Coach (brand)] owner to buy [Versace|product], [Jimmy Choo|product] in $8.5 billion deal
[NEW YORK|place=New York City] ([AP|organization=Associated Press]) — [Tapestry|organization=Tapestry, Inc.], parent of [Coach|product=Coach (brand)], [Kate Spade|product] and [Stuart Weitzman|product], is buying [Capri Holdings|organization], which owns [Versace|product], [Jimmy Choo|product] and [Michael Kors|product]. The deal puts six brands under one roof, still far smaller than [LVMH|organization] of [France|place] or [Kering|organization], which owns [Gucci|product]. The [Federal Trade Commission|organization] will review it.
___
## [Evergrande|organization=Evergrande Group] seeks bankruptcy protection in [Manhattan|place]
[BEIJING|place=Beijing] ([AP|organization=Associated Press]) — [China Evergrande Group|organization=Evergrande Group] filed for protection from creditors in [U.S. Bankruptcy Court|organization=United States bankruptcy court] in [New York|place=New York City] under [Chapter 15|work=Chapter 15, Title 11, United States Code]. The developer owes $340 billion. Another, [Country Garden|organization=Country Garden Holdings], missed payments this month. The founder, [Hui Ka Yan|person], was once [Asia|place]'s richest man.
___
## Average long-term mortgage rate tops 7%
[LOS ANGELES|place=Los Angeles] ([AP|organization=Associated Press]) — Mortgage giant [Freddie Mac|organization] said the average rate on a 30-year home loan rose to 7.09%, the highest since 2002. [Fannie Mae|organization], its sister, expects a recession next year.
___
## Judge orders [Starbucks|organization] to pay ex-manager [Philpot|person=Sharon Philpot] $2.7 million more
[CAMDEN|place=Camden], [N.J.|place=New Jersey] ([AP|organization=Associated Press]) — A judge added damages to the $25.6 million that a jury awarded to [Sharon Philpot|person], a regional manager fired after the arrest of two [Black|group=Black people] men in a [Philadelphia|place] store.
___
## [SAG-AFTRA|organization] strike enters second month
[LOS ANGELES|place=Los Angeles] ([AP|organization=Associated Press]) — Talks between the [Writers Guild of America|organization] and the [Alliance of Motion Picture and Television Producers|organization], which represents [Disney|organization=The Walt Disney Company], [Netflix|organization], [Warner Bros. Discovery|organization] and others, resumed. {Lonnie Pepperdine|“Nobody brought doughnuts, which I take as a good sign,”} said [Lonnie Pepperdine|person], a picket captain.
___
The [S&P 500|product] fell 33.97 points, or 0.8%, to 4,370.36. The [Dow Jones Industrial Average|product] lost 290.91 points to 34,474.83.
---
Alliance of Motion Picture and Television Producers = Alliance of Motion Picture and Television Producers
Arkansas = Arkansas
Asia = Asia
Associated Press = Associated Press
Beijing = Beijing
Bentonville = Bentonville, Arkansas
Black people = African Americans
Camden = Camden, New Jersey
Capri Holdings = Capri Holdings
Coach (brand) = Coach New York
Country Garden Holdings = Country Garden
Dow Jones Industrial Average = Dow Jones Industrial Average
Evergrande Group = Evergrande Group
Fannie Mae = Fannie Mae
Federal Trade Commission = Federal Trade Commission
France = France
Freddie Mac = Freddie Mac
Gucci = Gucci
Home Depot = Home Depot
Hui Ka Yan = Hui Ka Yan
Jimmy Choo = Jimmy Choo
Kate Spade = Kate Spade New York
Kering = Kering
LVMH = LVMH
Los Angeles = Los Angeles
Manhattan = Manhattan
Michael Kors = Michael Kors (company)
Netflix = Netflix
New Jersey = New Jersey
New York City = New York City
Philadelphia = Philadelphia
S&P 500 = S&P 500
SAG-AFTRA = SAG-AFTRA
Sam Walton = Sam Walton
Starbucks = Starbucks
Stuart Weitzman = Stuart Weitzman (company)
Tapestry, Inc. = Tapestry, Inc.
Target Corporation = Target Corporation
The Walt Disney Company = The Walt Disney Company
United States bankruptcy court = United States bankruptcy court
Versace = Versace
Walmart = Walmart
Warner Bros. Discovery = Warner Bros. Discovery
Writers Guild of America = Writers Guild of America
