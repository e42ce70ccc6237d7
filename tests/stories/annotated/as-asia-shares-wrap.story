id: as-asia-shares-wrap
date: 2024-08-05
place: Tokyo
style: wire
topic: business
---
# ^GLOBAL ^MARKETS-[Nikkei|product=Nikkei 225] suffers biggest rout since 1987 as [US|place=United States] recession fears bite
[TOKYO|place=Tokyo]/[SINGAPORE|place=Singapore], ^Aug 5 - [Japanese|group=Japanese people] shares plunged more than 12% on Monday, their worst day since [Black Monday|event=Black Monday (1987)], as investors fled risk on fears that the [United States|place] was heading for recession and the yen soared after the [Bank of Japan|organization] raised rates.
The [Nikkei|product=Nikkei 225] lost 4,451 points to close at 31,458. The broader [Topix|product=TOPIX] fell 12.2%. Circuit breakers halted futures trading in [Tokyo|place] and [Seoul|place], where the [KOSPI|product] dropped 8.8%. [Taiwan|place]'s benchmark slid 8.4%, dragged down by [TSMC|organization], which lost almost 10%.
[European|group=Europeans] stocks followed, with the pan-regional [STOXX 600|product] down 2.2% and [London|place]'s [FTSE 100|product] off 2%. [Wall Street|place] futures pointed to falls of 3% for the [S&P 500|product] and 4% for the [Nasdaq 100|product].
{Chandrika Wijesinghe|"Everybody had the same trade: borrow in yen, buy [Nvidia|organization], sleep well,"} said [Chandrika Wijesinghe|person], head of macro research at [Straits Harbour Capital|organization] in [Singapore|place]. {Chandrika Wijesinghe (cont)|"They have all woken up at once."}
Friday's weak [U.S.|place=United States] jobs report, with unemployment at 4.3%, triggered the so-called [Sahm|person=Claudia Sahm] rule, named after the former [Federal Reserve|organization] economist. [Goldman Sachs|organization] raised the odds of recession to 25%; [JPMorgan|organization=JPMorgan Chase] put them at 50%. Futures now imply that the [Fed|organization=Federal Reserve] will cut by half a point in September.
Weekend news that [Warren Buffett|person]'s [Berkshire Hathaway|organization] had sold nearly half its stake in [Apple|organization=Apple Inc.] added to the gloom. [Intel|organization] lost a quarter of its value on Friday.
The dollar fell to 141.70 yen, a seven-month low, from almost 162 in July. ^Chief ^Cabinet Secretary [Yoshimasa Hayashi|person] said that the government was watching markets with a sense of urgency. [BOJ|organization=Bank of Japan] Governor [Kazuo Ueda|person] did not comment.
{Hideyuki Onodera-Klein|"In 1987 I was a clerk, and my boss wept in the lift,"} said [Hideyuki Onodera-Klein|person], a retired broker watching the board at [Kabutocho|place]. {Hideyuki Onodera-Klein (cont)|"Today they only took pictures."}
[Bitcoin|product] tumbled 13% to $51,600 and [ether|product=Ethereum] 21%. [Brent|product=Brent crude] crude slipped to $76.10 a barrel even as [Iran|place] threatened to retaliate against [Israel|place] for the killing of [Hamas|organization] leader [Ismail Haniyeh|person] in [Tehran|place]. Gold eased; the [VIX|product], known as [Wall Street|place]'s fear gauge, hit 65, its highest since March 2020.
^Mainland [Chinese|group=Chinese people] stocks held up best, the [CSI 300|product] losing 1.2%.
---
Apple Inc. = Apple Inc.
Bank of Japan = Bank of Japan
Berkshire Hathaway = Berkshire Hathaway
Bitcoin = Bitcoin
Black Monday (1987) = Black Monday (1987)
Brent crude = Brent crude
CSI 300 = CSI 300 Index
Chinese people = Chinese people
Claudia Sahm = Claudia Sahm
Ethereum = Ethereum
FTSE 100 = FTSE 100 Index
Federal Reserve = Federal Reserve
Goldman Sachs = Goldman Sachs
Hamas = Hamas
Intel = Intel
Iran = Iran
Ismail Haniyeh = Ismail Haniyeh
Israel = Israel
JPMorgan Chase = JPMorgan Chase
Japanese people = Japanese people
KOSPI = KOSPI
Kabutocho = Nihonbashi Kabutochō
Kazuo Ueda = Kazuo Ueda
London = London
Nasdaq 100 = Nasdaq-100
Nikkei 225 = Nikkei 225
Nvidia = Nvidia
S&P 500 = S&P 500
STOXX 600 = STOXX Europe 600
Seoul = Seoul
Singapore = Singapore
TOPIX = TOPIX
TSMC = TSMC
Taiwan = Taiwan
Tehran = Tehran
Tokyo = Tokyo
United States = United States
VIX = VIX
Wall Street = Wall Street
Warren Buffett = Warren Buffett
Yoshimasa Hayashi = Yoshimasa Hayashi
