id: af-ke-chama-mpesa
date: 2020-06-11
place: Kisumu
style: african
topic: technology
---
# How a women's savings circle in [Nyalenda|place] became a lender on [M-Pesa|product]
> Eighteen fishmongers, one cracked handset, no bad debts
[KISUMU|place=Kisumu], [Kenya|place] — When the coronavirus closed [Jubilee Market|place] in April, the eighteen women of the [Tich Kuom Tek|organization] savings group did what [Silicon Valley|place] tells founders to do: they pivoted.
Their weekly meeting, with its tin box and three padlocks, moved to a [WhatsApp|product] group. Their money moved to a till number on [M-Pesa|product], the mobile wallet run by [Safaricom|organization]. By the end of May they'd lent 640,000 shillings ($6,000) to neighbors whom no bank would see.
{Pamela Akoth|"We know who drinks. The bank doesn't know who drinks,"} says [Pamela Akoth|person], the treasurer, who sells tilapia from [Lake Victoria|place].
The idea now has admirers. [Equity Bank|organization] has offered the group a credit line. So has [Pesaflow Sisters|organization], a start-up at [iHub|organization] in [Nairobi|place] whose founder, [Njeri Kamau-Lindqvist|person], studied at the [University of California, Berkeley|organization].
{Njeri Kamau-Lindqvist|"What ^Mama [Pamela|person=Pamela Akoth] has is a risk model,"} she says. {Njeri Kamau-Lindqvist (cont)|"It's in her head, it's in [Luo|group=Dholuo], and it beats ours."}
[Kenyans|group] moved 4.35 trillion shillings over phones last year, nearly half the size of the economy, according to the [Central Bank of Kenya|organization]. In March its governor, [Patrick Njoroge|person], waived fees on small transfers to discourage the use of cash.
But digital credit has a bad name too. Apps such as [Tala|product] and [Branch|product] have been criticized for high rates, and the bank stopped 337 unregulated lenders from listing defaulters. A researcher at [Maseno University|organization], [Tom Mboya Odhiambo|person], calls the apps {Tom Mboya Odhiambo (mixed)|"loan sharks that have learned to swim uphill"}.
[Akoth|person=Pamela Akoth]'s group charges 5 percent, once. Late payers get a visit, and a song about their grandmother.
The husband of one member, a retired [Kenya Railways|organization] clerk, keeps the ledger on paper in case [Safaricom|organization]'s network goes down. {~a retired clerk|"It went down on [Madaraka Day|event],"} he says, with the pride of a man proved right.
Asked whether she'd take [Equity|organization=Equity Bank]'s money, [Akoth|person=Pamela Akoth] turned a fish over before answering. {Pamela Akoth|"They should first ask us whether they drink."}
---
Central Bank of Kenya = Central Bank of Kenya
Dholuo = Dholuo language
Equity Bank = Equity Bank Kenya Limited
Kenya = Kenya
Kenya Railways = Kenya Railways Corporation
Kisumu = Kisumu
Lake Victoria = Lake Victoria
M-Pesa = M-Pesa
Madaraka Day = Madaraka Day
Maseno University = Maseno University
Nairobi = Nairobi
Patrick Njoroge = Patrick Ngugi Njoroge
Safaricom = Safaricom
Silicon Valley = Silicon Valley
Tala = Tala (company)
University of California, Berkeley = University of California, Berkeley
WhatsApp = WhatsApp
iHub = iHub
