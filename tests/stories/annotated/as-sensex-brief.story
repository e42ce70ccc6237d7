id: as-sensex-brief
date: 2019-09-24
place: Mumbai
style: indian
topic: business
---
# [Sensex|product=BSE Sensex] ^Slips ^From ^Record ^As [Devika Cement|organization], ^Bank ^Shares ^Drag
[MUMBAI|place=Mumbai]: Benchmark indices snapped a three-day winning streak on Tuesday as investors booked profits in banks and a sudden exit at the top of [Devika Cement|organization] unnerved the market.
The 30-share [BSE|organization=Bombay Stock Exchange] [Sensex|product=BSE Sensex] shed 312 points, or 0.8 per cent, to close at 38,778 after touching a high of 39,306 in morning trade. The [Nifty|product=Nifty 50] of the [National Stock Exchange|organization] ended below 11,500.
[Devika Cement|organization] tanked 9.6 per cent after managing director [Hormuzd Batliwala|person], 58, resigned with immediate effect, citing {Hormuzd Batliwala (mixed)|"personal reasons"}. The [Kolkata|place]-based company named [Shalini Khaitan-Mehra|person], daughter of founder [G.D. Khaitan|person], as interim head.
{Hormuzd Batliwala|“I leave behind a company without a paisa of net debt,”} [Batliwala|person=Hormuzd Batliwala] wrote to the stock exchanges.
Analysts were unconvinced. {Tejas Wagle|“When a ^CEO walks out on a Monday night, nobody waits for Tuesday’s explanation,”} said [Tejas Wagle|person], head of research at [Ashford Pillai Securities|organization]. He has cut his target from ^Rs 1,140 to ^Rs 905.
Among the other laggards were [Yes Bank|organization], [State Bank of India|organization] and [Tata Motors|organization], while [Infosys|organization] and [Hindustan Unilever|organization] gained. The broader [BSE Midcap|product] index fell 0.5 per cent.
Foreign portfolio investors sold shares worth ^Rs 1,206 crore, provisional data with the [National Securities Depository|organization] showed. Domestic institutions led by [LIC|organization=Life Insurance Corporation of India] bought ^Rs 980 crore.
The mood was not helped by [Brent|product=Brent crude] climbing to $64 a barrel and fresh doubts over trade talks between [Washington|place] and [Beijing|place]. Elsewhere in [Asia|place], the [Nikkei|product=Nikkei 225] and the [Hang Seng|product=Hang Seng Index] closed marginally higher.
The rupee settled at 71.01 to the dollar. {Lavanya Subramoniam|“The ^RBI is in the market, quietly, like a good umpire,”} said [Lavanya Subramoniam|person], a currency dealer at a private bank in [Fort|place=Fort, Mumbai], adding that the [Reserve Bank of India|organization] was expected to cut rates on October 4. {Lavanya Subramoniam (cont)|“What it cannot do is bat for you.”}
---
Asia = Asia
BSE Sensex = BSE Sensex
Beijing = Beijing
Hang Seng Index = Hang Seng Index
Kolkata = Kolkata
Mumbai = Mumbai
Nifty 50 = Nifty 50
Nikkei 225 = Nikkei 225
Reserve Bank of India = Reserve Bank of India
Washington = Washington, D.C.
Bombay Stock Exchange = Bombay Stock Exchange
National Stock Exchange = National Stock Exchange of India
Yes Bank = Yes Bank
State Bank of India = State Bank of India
Tata Motors = Tata Motors
Infosys = Infosys
Hindustan Unilever = Hindustan Unilever
Life Insurance Corporation of India = Life Insurance Corporation of India
Brent crude = Brent crude
Fort, Mumbai = Fort (Mumbai precinct)
