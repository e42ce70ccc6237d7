id: as-sg-court-forged-invoices
date: 2019-05-08
place: Singapore
style: asian
topic: courts
---
# Shipping clerk who faked 219 invoices to fund figurine collection jailed
[SINGAPORE|place=Singapore] - ^For six years, [Edwin Teo Boon Hock|person] was the first to arrive at his desk in [Keppel Bay|place]. It gave him half an hour alone with the accounts.
On Wednesday (May 8), the 44-year-old was sentenced to five years and two months' jail for cheating his employer, [Straits Anchor Shipping|organization], of $2.31 million. He had pleaded guilty to 12 charges, with 207 others taken into consideration.
The [State Courts|organization] heard that [Teo|person=Edwin Teo Boon Hock] spent the money on some 4,000 figurines, many of them from the [Gundam|work] and [One Piece|work] series, which he kept in a rented warehouse in [Tuas|place].
{Priscilla Lim Hui Xian|"He did not gamble, he did not drink, he did not travel. He dusted,"} Deputy ^Public ^Prosecutor [Priscilla Lim Hui Xian|person] told the court, to titters in the gallery.
^District Judge [Ong Chin Rhu|person] said the sums were {Ong Chin Rhu (mixed)|"staggering by any measure"} and that deterrence had to be uppermost.
The scheme came to light in August 2017 when a trainee, [Nur Syafiqah Abdul Rahim|person], rang a supplier in [Port Klang|place] and found that it had closed in 2009. The [Commercial Affairs Department|organization] ([CAD|organization=Commercial Affairs Department]) arrested [Teo|person=Edwin Teo Boon Hock] at [Changi Airport|place], where he was meeting a parcel rather than catching a flight.
In mitigation, defence counsel [Ramesh Tiwary-Nair|person] said his client, a bachelor who lives with his mother in [Toa Payoh|place], had been diagnosed at the [Institute of Mental Health|organization] ([IMH|organization=Institute of Mental Health]) with a hoarding disorder. Dr [Julia Lam-Oehlers|person], a psychiatrist called by the defence, testified that each box brought him {Julia Lam-Oehlers (mixed)|"about four minutes of peace"}.
The prosecution's own expert disagreed. {~the prosecution's expert|"A man who can forge 219 invoices in four currencies is an organised man,"} the report read.
About $390,000 has been recovered through auctions. A near-complete set from [Japan|place]'s [Bandai|organization] fetched $18,200; the buyer, from [Malaysia|place], collected it himself.
The company declined to comment. [Syafiqah|person=Nur Syafiqah Abdul Rahim] has since been promoted. {Nur Syafiqah Abdul Rahim|"I only made one phone call,"} she told the [Straits Times|organization].
---
Japan = Japan
Malaysia = Malaysia
Singapore = Singapore
State Courts = State Courts of Singapore
Gundam = Gundam
One Piece = One Piece
Tuas = Tuas
Port Klang = Port Klang
Commercial Affairs Department = Commercial Affairs Department
Changi Airport = Changi Airport
Toa Payoh = Toa Payoh
Institute of Mental Health = Institute of Mental Health (Singapore)
Bandai = Bandai
Straits Times = The Straits Times
Keppel Bay = Keppel Bay
