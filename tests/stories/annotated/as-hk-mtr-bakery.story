id: as-hk-mtr-bakery
date: 2017-11-21
place: Hong Kong
style: asian
topic: business
---
# Bakers versus the [MTR|organization=MTR Corporation]: 37 egg-tart shops join forces over rent at stations
> Small chains say the rail giant favours convenience stores; company insists tenders are open
Every weekday at 7.30am, commuters at [Kowloon Tong|place=Kowloon Tong station] buy 900 egg tarts from a counter no wider than a wardrobe. From January they may have to buy them somewhere else.
[Hang Fook Bakery|organization], founded in [Sham Shui Po|place] in 1962, is one of 37 shops whose leases with the [MTR Corporation|organization] expire this winter. On Tuesday its third-generation owner, [Gigi Cheung Wai-yan|person], announced that they would negotiate together.
{Gigi Cheung Wai-yan|“One tart is soft,”} said [Cheung|person=Gigi Cheung Wai-yan], 38, who gave up a job at [Morgan Stanley|organization] to return to the oven. {Gigi Cheung Wai-yan (cont)|“Thirty-seven thousand tarts are a position.”}
The bakers say rents at some [Kwun Tong Line|place] stations have risen 68 per cent in six years, against a citywide rise of 14 per cent recorded by the [Rating and Valuation Department|organization]. Space has gone to [7-Eleven|organization], to [Circle K|organization] and, at [Admiralty|place=Admiralty station], to a bank that offers coffee.
An [MTR|organization=MTR Corporation] spokeswoman said tenancies were awarded {~an MTR spokeswoman (mixed)|“through an open and fair process”}.
Lawmaker [Jeremy Tam Man-ho|person] of the [Civic Party|organization] will raise the issue in the [Legislative Council|organization], where the government, as holder of 75 per cent of the company, can be asked awkward questions. The pro-[Beijing|place] [DAB|organization=Democratic Alliance for the Betterment and Progress of Hong Kong] said it, too, sympathised: its [Ben Chan Han-pan|person] was photographed with a pineapple bun.
Antitrust counsel Dr [Fergus Leung-Hastings|person] was sceptical. {Fergus Leung-Hastings|“Under the [Competition Ordinance|work] there is a difference between a landlord who is dominant and one who is merely disliked,”} he told the [Post|organization=South China Morning Post].
Shares of the [MTR|organization=MTR Corporation] slipped 0.4 per cent to ^HK$45.20 while the [Hang Seng Index|product] rose past 29,800 to its highest since 2007.
The last word belongs to a customer. [Uncle Bo|person], who drives a minibus to [Sai Kung|place] and would not give his full name, eats two tarts a day. {Uncle Bo|“Chief ^Executives come and go,”} he said. {Uncle Bo (cont)|“[Carrie Lam|person], [CY Leung|person=Leung Chun-ying]. I have had the same breakfast under all of them.”}
---
Beijing = Beijing
Hang Seng Index = Hang Seng Index
MTR Corporation = MTR Corporation
Kowloon Tong station = Kowloon Tong station
Sham Shui Po = Sham Shui Po
Morgan Stanley = Morgan Stanley
Kwun Tong Line = Kwun Tong line
Rating and Valuation Department = Rating and Valuation Department
7-Eleven = 7-Eleven
Circle K = Circle K
Admiralty station = Admiralty station (MTR)
Jeremy Tam Man-ho = Jeremy Tam
Civic Party = Civic Party
Legislative Council = Legislative Council of Hong Kong
Democratic Alliance for the Betterment and Progress of Hong Kong = Democratic Alliance for the Betterment and Progress of Hong Kong
Ben Chan Han-pan = Ben Chan
Competition Ordinance = Competition Ordinance
South China Morning Post = South China Morning Post
Sai Kung = Sai Kung
Carrie Lam = Carrie Lam
Leung Chun-ying = Leung Chun-ying
