id: gb-grocer-profit-warning
date: 2022-09-14
place: London
style: british
topic: business
---
# Shares in [Penrose Foods|organization] dive as grocer warns on profits
[Penrose Foods|organization] lost a fifth of its value yesterday after the upmarket grocer gave warning that shoppers were trading down to [Aldi|organization] and [Lidl|organization] faster than it had feared.
Shares in the [FTSE 250|product] company, which runs 140 shops from [Truro|place] to [Aberdeen|place], closed down 61p, or 21.4 per cent, at 224p. The wider index fell 0.9 per cent and the [FTSE 100|product] 1.5 per cent, tracking [Wall Street|place], where the [S&P 500|product] has had its worst day for two years after hot [US|place=United States] inflation figures.
[Penrose|organization=Penrose Foods] said pre-tax profit for the year would be between £31 million and £35 million, compared with the £52 million that [City|place=City of London] analysts had pencilled in. It blamed the cost of energy, the war in [Ukraine|place] and {Penrose Foods (mixed)|‘a marked reluctance to pay £6 for a quiche’}.
{Annabel Thring-Okonjo|‘We will not chase anyone to the bottom,’} [Annabel Thring-Okonjo|person], the chief executive, said. {Annabel Thring-Okonjo (cont)|‘There are people there already, and they are very good at it.’}
[Henk van der Meulen|person], an analyst at [Shore Capital|organization], cut his rating to “sell”. {Henk van der Meulen|‘The brand is cherished. So was [Woolworths|organization=Woolworths (United Kingdom)],’} he wrote in a note to clients.
The company has 9,300 staff. It was founded in [Bath|place] in 1926 by [Josiah Penrose|person], a [Quaker|group=Quakers] tea merchant, and was listed on the [London Stock Exchange|organization] in 1998 by his great-granddaughter [Honor|person=Honor Penrose], who still owns 11 per cent.
[Schroders|organization] and [Legal & General|organization] are among the largest shareholders. One top-ten investor, who declined to be named, said that he had {~one top-ten investor (mixed)|‘stopped reading after the quiche’}.
[Penrose|organization=Penrose Foods] will report half-year results on November 3. [J Sainsbury|organization=Sainsbury’s] rose 2p to 208p and [Tesco|organization] was unchanged; [Ocado|organization], the online retailer, dropped 41p to 689p after its own warning on Tuesday.
---
Aldi = Aldi
Lidl = Lidl
FTSE 250 = FTSE 250 Index
Truro = Truro
Aberdeen = Aberdeen
FTSE 100 = FTSE 100 Index
Wall Street = Wall Street
S&P 500 = S&P 500
United States = United States
City of London = City of London
Ukraine = Ukraine
Shore Capital = Shore Capital
Woolworths (United Kingdom) = Woolworths Group
Bath = Bath, Somerset
Quakers = Quakers
London Stock Exchange = London Stock Exchange
Schroders = Schroders
Legal & General = Legal & General
Sainsbury’s = Sainsbury's
Tesco = Tesco
Ocado = Ocado
