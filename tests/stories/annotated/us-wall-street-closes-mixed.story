id: us-wall-street-closes-mixed
date: 2022-10-06
place: New York
style: us
topic: business
---
# Stocks slip as jobs report looms; oil climbs again
[NEW YORK|place=New York] — [Wall Street|place] gave back part of its early-week rally Thursday, with traders unwilling to make large bets the day before a government report on hiring.
The [S&P 500|product] lost 38 points, or 1%, to 3,744. The [Dow|product=Dow Jones Industrial Average] fell 347 points to 29,927 and the [Nasdaq|product=Nasdaq Composite] dropped 0.7%. Small companies fared better: the [Russell 2000|product] ended down 0.6%.
{Renata Castellanos|“Everyone is waiting for one number, and nobody will like it,”} said [Renata Castellanos|person], chief strategist at [Harborview Capital|organization] in [Stamford|place], [Conn.|place=Connecticut]. {Renata Castellanos (cont)|“Too hot and the [Fed|organization=Federal Reserve] keeps going. Too cold and you’ve got your recession.”}
[Federal Reserve|organization] officials did nothing to soothe nerves. In remarks at the [University of Notre Dame|organization], governor [Lisa Cook|person] said that inflation was too high; two other officials, [Neel Kashkari|person] of the [Minneapolis Fed|organization] and [Charles Evans|person] of the [Chicago Fed|organization], struck similar notes.
Energy was the lone bright spot. [Exxon Mobil|organization=ExxonMobil] rose 2.9% and [ConocoPhillips|organization] 2.2% a day after [OPEC+|organization] agreed to cut production by 2 million barrels a day. [U.S.|place=United States] crude settled at $88.45, its fourth straight gain; [Brent|product=Brent crude], the international standard, added 1.1%.
[AMD|organization] slid late after the chipmaker warned of weak demand for personal computers. Shares of [Peloton|organization=Peloton Interactive], which said it would cut about 500 jobs, finished down 0.9%.
In the bond market, the yield on the 10-year [Treasury|organization=Department of the Treasury] note rose to 3.82%.
[Kenji Marumoto|person], who manages money for [Lutheran|group=Lutherans] hospitals from an office in [Omaha|place], [Neb.|place=Nebraska], said he had moved a tenth of his holdings to cash and was {Kenji Marumoto (mixed)|“sleeping fine, thanks.”}
[European|group=Europeans] markets mostly fell. [Germany|place]’s [DAX|product] lost 0.4% and [London|place]’s [FTSE 100|product] gave up 0.8%, while the pound weakened. In [Asia|place], [Tokyo|place]’s [Nikkei 225|product] gained 0.7% and [Hong Kong|place]’s [Hang Seng|product=Hang Seng Index] slid 0.4%.
The [Labor Department|organization=Department of Labor] report is due Friday at 8:30 a.m.
---
S&P 500 = S&P 500
Dow Jones Industrial Average = Dow Jones Industrial Average
Nasdaq Composite = Nasdaq Composite
Russell 2000 = Russell 2000 Index
Stamford = Stamford, Connecticut
Federal Reserve = Federal Reserve
University of Notre Dame = University of Notre Dame
Lisa Cook = Lisa D. Cook
Neel Kashkari = Neel Kashkari
Minneapolis Fed = Federal Reserve Bank of Minneapolis
Charles Evans = Charles L. Evans
Chicago Fed = Federal Reserve Bank of Chicago
ExxonMobil = ExxonMobil
ConocoPhillips = ConocoPhillips
OPEC+ = OPEC
Brent crude = Brent Crude
AMD = AMD
Peloton Interactive = Peloton Interactive
Department of the Treasury = United States Department of the Treasury
Omaha = Omaha, Nebraska
Lutherans = Lutheranism
Germany = Germany
DAX = DAX
London = London
FTSE 100 = FTSE 100 Index
Asia = Asia
Tokyo = Tokyo
Nikkei 225 = Nikkei 225
Hong Kong = Hong Kong
Hang Seng Index = Hang Seng Index
Department of Labor = United States Department of Labor
New York = New York City
Wall Street = Wall Street
Connecticut = Connecticut
United States = United States
Nebraska = Nebraska
