id: gb-deals-black-friday-laptops
date: 2023-11-24
place: London
style: british
topic: technology
---
# [Black Friday|event=Black Friday (shopping)] 2023: the best laptop and tablet deals still live from [Amazon|organization], [Currys|organization] and [John Lewis|organization=John Lewis & Partners]
> From [MacBook Air|product] to [Kindle Paperwhite|product=Amazon Kindle], our experts have checked the price history of every offer
By [Hattie Okonjo-Fields|person], ^Shopping ^Editor
If you buy something through our links, we may earn a commission. It never decides what we choose.
[Black Friday|event=Black Friday (shopping)] is nearly over, but [Cyber Monday|event] is around the corner, and many of the biggest names in tech are still slashing prices. According to [Which?|organization], 98 per cent of last year’s deals were cheaper or the same price at another time of year, so we have done the digging for you.
## Best [Apple|organization=Apple Inc.] deals
- [Apple MacBook Air|product=MacBook Air] ^M2, 13-inch: £1,049, was £1,149, [Amazon|organization]. The [M2|product=Apple M2] chip still beats most [Windows|product=Microsoft Windows] rivals on battery life.
- [iPad|product] (9th ^Gen): £299, was £369, [Argos|organization=Argos (retailer)]. Best for children and grandparents.
- [AirPods Pro|product]: £199, was £229, [John Lewis|organization=John Lewis & Partners], with a two-year guarantee.
## Best [Windows|product=Microsoft Windows] deals
- [Dell XPS 13|product]: £799, was £1,099, [Dell|organization].
- [Microsoft Surface Pro 9|product=Surface Pro 9]: £879, was £1,099, [Currys|organization]. Keyboard not included.
- [Lenovo IdeaPad Slim 5|product=Lenovo IdeaPad]: £499, was £649, [Very|organization=Very (online retailer)].
{Ollie Brankovic|“Ignore the percentage and look at the model number,”} says [Ollie Brankovic|person], who tests laptops at [TechRadar|organization]. {Ollie Brankovic (cont)|“Retailers love to shift a three-year-old [Acer|organization] with a shiny sticker.”}
## Best tablets and e-readers
- [Samsung Galaxy Tab S9|product=Samsung Galaxy Tab]: £699, was £799, [Samsung|organization].
- [Kindle Paperwhite|product=Amazon Kindle]: £114.99, was £149.99. [Kobo|product=Kobo eReader] fans can get the [Libra 2|product=Kobo Libra 2] for £139.99 at [Argos|organization=Argos (retailer)].
- [Amazon Fire HD 10|product=Amazon Fire]: £89.99. It runs [Alexa|product=Amazon Alexa] but not [Google Play|product].
## Is it worth waiting for the January sales?
Rarely, says [Priyanka Lal-Jones|person], a retail analyst at [Kantar|organization=Kantar Group]. {Priyanka Lal-Jones|“Stock of [Apple|organization=Apple Inc.] and [Sony|organization] kit sells out now. Televisions are another story.”}
If your parcel never arrives, the [Consumer Rights Act 2015|work] is on your side: the contract is with the shop, not with [Evri|organization], [DPD|organization=DPDgroup] or [Royal Mail|organization]. Pay by credit card and you are covered by ^Section 75 too.
---
Acer = Acer Inc.
AirPods Pro = AirPods Pro
Amazon = Amazon (company)
Amazon Alexa = Amazon Alexa
Amazon Fire = Amazon Fire
Amazon Kindle = Amazon Kindle
Apple Inc. = Apple Inc.
Apple M2 = Apple M2
Argos (retailer) = Argos (retailer)
Black Friday (shopping) = Black Friday (shopping)
Consumer Rights Act 2015 = Consumer Rights Act 2015
Currys = Currys
Cyber Monday = Cyber Monday
DPDgroup = Geopost
Dell = Dell
Dell XPS 13 = Dell XPS
Evri = Evri
Google Play = Google Play
John Lewis & Partners = John Lewis & Partners
Kantar Group = Kantar Group
Kobo eReader = Kobo eReader
Lenovo IdeaPad = IdeaPad
MacBook Air = MacBook Air
Microsoft Windows = Microsoft Windows
Royal Mail = Royal Mail
Samsung = Samsung
Samsung Galaxy Tab = Samsung Galaxy Tab series
Sony = Sony
Surface Pro 9 = Surface Pro 9
TechRadar = TechRadar
Very (online retailer) = Very (online retailer)
Which? = Which?
iPad = iPad
