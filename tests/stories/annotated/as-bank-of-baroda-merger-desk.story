id: as-bank-of-baroda-merger-desk
date: 2018-09-17
place: Mumbai
style: indian
topic: business
---
# Govt proposes merger of [Bank of Baroda|organization], [Dena Bank|organization] and [Vijaya Bank|organization]
> Combined entity to be [India|place]’s third largest lender after [SBI|organization=State Bank of India] and [HDFC Bank|organization]
[MUMBAI|place=Mumbai]/[NEW DELHI|place=New Delhi], ^Sept 17: The ^Centre on Monday proposed to merge the state-run [Bank of Baroda|organization] ([BoB|organization=Bank of Baroda]), [Vijaya Bank|organization] and [Dena Bank|organization], ^Financial ^Services Secretary [Rajiv Kumar|person] said.
The decision was taken by a panel headed by Finance Minister [Arun Jaitley|person] and including ^Railway Minister [Piyush Goyal|person] and Defence Minister [Nirmala Sitharaman|person]. The boards will now meet, and the [Reserve Bank of India|organization] ([RBI|organization=Reserve Bank of India]) must agree.
[Dena Bank|organization], named after its founder, [Devkaran Nanjee|person], is under the [RBI|organization=Reserve Bank of India]’s prompt corrective action and may not lend. [Vijaya Bank|organization], started by farmers of the [Bunt|group=Bunts] community in [Mangaluru|place] in 1931, has the lowest bad loans of the three.
{B.S. Rammohan Shetty|‘They are marrying the good girl to the village drunk,’} said [B.S. Rammohan Shetty|person], who retired from the [Vijaya Bank|organization] branch at [Udupi|place] in 2009 and keeps its first ledger.
The [All India Bank Employees’ Association|organization] ([AIBEA|organization=All India Bank Employees’ Association]) said it would strike. Its general secretary, [C.H. Venkatachalam|person], pointed to the union of [SBI|organization=State Bank of India] with [State Bank of Mysore|organization], [State Bank of Patiala|organization] and three others in 2017, after which 1,500 branches shut.
Opposition [Congress|organization=Indian National Congress] leaders said the government was hiding the sins of [Nirav Modi|person] and [Vijay Mallya|person], who are abroad. The [Shiv Sena|organization]’s mouthpiece, [Saamana|organization], asked what became of the slogan ^Minimum ^Government.
On the [BSE|organization=Bombay Stock Exchange], [Dena Bank|organization] closed up 19.8 per cent before the news, and the [Sensex|product=BSE SENSEX] lost 505 points. [Jefferies|organization=Jefferies Group], [Nomura|organization=Nomura Holdings] and [Kotak|organization=Kotak Mahindra Bank] cut [BoB|organization=Bank of Baroda] to ‘underperform’.
[P.S. Jayakumar|person], managing director of [Bank of Baroda|organization], said no employee would lose a job. In [Vadodara|place], the city once called [Baroda|place=Vadodara], sweets were handed round at [Mandvi Gate|place] by [Maharaja Sayajirao University|organization] students, one of whom, [Dena Patel|person], 20, said she was not named after the bank.
{Dena Patel|‘It was named after money. Me, after an aunt,’} she laughed.
---
All India Bank Employees’ Association = All India Bank Employees Association
Arun Jaitley = Arun Jaitley
BSE SENSEX = BSE SENSEX
Bank of Baroda = Bank of Baroda
Bombay Stock Exchange = Bombay Stock Exchange
Bunts = Bunt (community)
Dena Bank = Dena Bank
HDFC Bank = HDFC Bank
India = India
Indian National Congress = Indian National Congress
Jefferies Group = Jefferies Group
Kotak Mahindra Bank = Kotak Mahindra Bank
Maharaja Sayajirao University = Maharaja Sayajirao University of Baroda
Mangaluru = Mangaluru
Mumbai = Mumbai
New Delhi = New Delhi
Nirav Modi = Nirav Modi
Nirmala Sitharaman = Nirmala Sitharaman
Nomura Holdings = Nomura Holdings
Piyush Goyal = Piyush Goyal
Rajiv Kumar = Rajiv Kumar
Reserve Bank of India = Reserve Bank of India
Saamana = Saamana
Shiv Sena = Shiv Sena
State Bank of India = State Bank of India
State Bank of Mysore = State Bank of Mysore
State Bank of Patiala = State Bank of Patiala
Udupi = Udupi
Vadodara = Vadodara
Vijay Mallya = Vijay Mallya
Vijaya Bank = Vijaya Bank
