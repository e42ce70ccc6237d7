id: af-ng-naira-cbn-brief
date: 2024-02-28
place: Abuja
style: african
topic: business
---
# [CBN|organization=Central Bank of Nigeria] raises rate to 22.75%, highest in 17 years
The [Central Bank of Nigeria|organization] ([CBN|organization=Central Bank of Nigeria]) on Tuesday raised its benchmark rate by 400 basis points to 22.75 per cent, the steepest rise in its history, as the naira slid and food prices drew protests in [Ibadan|place], [Minna|place] and [Kano|place].
Governor [Olayemi Cardoso|person] announced the decision in [Abuja|place] after the first meeting of the [Monetary Policy Committee|organization=Monetary Policy Committee of the Central Bank of Nigeria] ([MPC|organization=Monetary Policy Committee of the Central Bank of Nigeria]) since he was appointed by President [Bola Tinubu|person] last September.
[Nigeria|place]’s inflation stood at 29.9 per cent in January, according to the [National Bureau of Statistics|organization]. The naira, which traded at 460 to the dollar in June, fell to 1,534 on the official market, known as [NAFEM|product], and 1,600 on the parallel market.
{Bismarck Rewane-Adeola|“You don’t treat malaria with a bigger thermometer,”} said [Bismarck Rewane-Adeola|person], chief executive of [Ajebo Financial Derivatives|organization], [Lagos|place]. [Muda Yusuf-Lawal|person] of the [Centre for the Promotion of Private Enterprise|organization] warned that small firms would be wiped out.
The [Nigeria Labour Congress|organization] ([NLC|organization=Nigeria Labour Congress]) held rallies on the same day. Its president, [Joe Ajaero|person], led members from [Labour House|place] to the [National Assembly|organization=National Assembly (Nigeria)]. The [Trade Union Congress|organization=Trade Union Congress of Nigeria] ([TUC|organization=Trade Union Congress of Nigeria]) stayed away.
In [Alaba|place=Alaba International Market] market, trader [Blessing Chukwuemeka-Obi|person] said a bag of [Mama Gold|product] rice had gone from ₦38,000 to ₦77,000. {Blessing Chukwuemeka-Obi|“[Mama Gold|product] don turn to gold true true,”} she said in [Pidgin|group=Nigerian Pidgin].
Security agents, including the [EFCC|organization=Economic and Financial Crimes Commission] and the [Department of State Services|organization] ([DSS|organization=Department of State Services]), raided bureau de change operators at [Wuse Zone 4|place] and blamed [Binance|organization], the cryptocurrency exchange, for setting the rate. Two of its executives have been detained.
Meanwhile [Dangote Refinery|organization], built by [Africa|place]’s richest man, [Aliko Dangote|person], said it had received a sixth cargo of [Bonny Light|product=Bonny Light oil] crude from the [NNPC|organization=NNPC Limited], and stocks on the [Nigerian Exchange|organization] fell, with [Zenith Bank|organization], [GTCO|organization=Guaranty Trust Holding Company] and [MTN Nigeria|organization] the worst hit. The [All-Share Index|product=NGX All Share Index] lost 1.9 per cent to close at 98,751 points.
[Moody’s|organization=Moody’s Ratings] kept the country’s outlook positive. {Ebenezer Okonkwo-Bright|“Orthodoxy is back,”} its analyst, [Ebenezer Okonkwo-Bright|person], wrote from [Dubai|place].
---
Abuja = Abuja
Africa = Africa
Alaba International Market = Alaba International Market
Aliko Dangote = Aliko Dangote
Binance = Binance
Bola Tinubu = Bola Tinubu
Bonny Light oil = Bonny Light oil
Central Bank of Nigeria = Central Bank of Nigeria
Dangote Refinery = Dangote Refinery
Department of State Services = State Security Service (Nigeria)
Dubai = Dubai
Economic and Financial Crimes Commission = Economic and Financial Crimes Commission
Guaranty Trust Holding Company = Guaranty Trust Holding Company PLC
Ibadan = Ibadan
Joe Ajaero = Joe Ajaero
Kano = Kano (city)
Lagos = Lagos
MTN Nigeria = MTN Nigeria
Minna = Minna
Moody’s Ratings = Moody's Ratings
NNPC Limited = NNPC Limited
National Assembly (Nigeria) = National Assembly (Nigeria)
National Bureau of Statistics = National Bureau of Statistics (Nigeria)
Nigeria = Nigeria
Nigeria Labour Congress = Nigeria Labour Congress
Nigerian Exchange = Nigerian Exchange Group
Nigerian Pidgin = Nigerian Pidgin
Olayemi Cardoso = Olayemi Cardoso
Trade Union Congress of Nigeria = Trade Union Congress of Nigeria
Zenith Bank = Zenith Bank
