id: as-psx-rally-cement
date: 2024-10-08
place: Karachi
style: asian
topic: business
---
# [PSX|organization=Pakistan Stock Exchange] ^Breaches 85,000 ^As ^Cement, ^Power ^Stocks ^Shine
[KARACHI|place=Karachi]: Bulls tightened their grip on the [Pakistan Stock Exchange|organization] ([PSX|organization=Pakistan Stock Exchange]) on Tuesday, lifting the benchmark [KSE-100|product=KSE-100 Index] past 85,000 points for the first time before late profit-taking in banks took some of the gloss off.
The index closed at 85,118.44, up 954 points or 1.13pc, according to data released by the bourse.
{Maryam Vawda|“It is not euphoria; it is arithmetic,”} said [Maryam Vawda|person], chief executive of [Clifton Brokerage|organization]. {Maryam Vawda (cont)|“If you get 13pc in a bank and 18pc from a cement dividend, you do not need a fortune-teller.”}
Sentiment has been strong since the [International Monetary Fund|organization] ([IMF|organization=International Monetary Fund]) approved a $7bn loan in September. The [State Bank of Pakistan|organization] ([SBP|organization=State Bank of Pakistan]) is expected to trim its policy rate again on ^Nov 4, and inflation has sunk to a 44-month low.
[Lucky Cement|organization], [Hub Power|organization=Hub Power Company] and [Fauji Fertiliser|organization=Fauji Fertilizer Company] together added 412 points. Shares in [Indus Sugar Mills|organization], a thinly traded firm in [Rahim Yar Khan|place], hit the upper limit for a sixth session after its owner, [Chaudhry Munir Cheema-Gill|person], confirmed that a buyer from [Jeddah|place] had shown interest.
{Chaudhry Munir Cheema-Gill|“They looked at the mill. They did not look at me, which is correct,”} [Cheema-Gill|person=Chaudhry Munir Cheema-Gill] said by phone.
[Topline Securities|organization] said in a note that foreigners had been net sellers for a fifth day, of $3.9 million, while mutual funds picked up the slack. Turnover rose 22pc to 541 million shares.
Not everybody is cheering. [Asif Jaffer-Bhoy|person], a small investor who has sat at the same table of the old trading hall since 1991, said the last two booms had ended in {Asif Jaffer-Bhoy (mixed)|“tears, and once in chairs flying”}. Finance Minister [Muhammad Aurangzeb|person], who was in [Islamabad|place] to meet a [Saudi|group=Saudis] delegation, called the rise {Muhammad Aurangzeb (mixed)|“a vote of confidence”}.
In the region, [Mumbai|place]’s [Sensex|product=BSE Sensex] gained 0.7pc, whereas the [Hang Seng|product=Hang Seng Index] tumbled more than 9pc as hopes of fresh stimulus in [China|place] faded.
---
BSE Sensex = BSE Sensex
China = China
Hang Seng Index = Hang Seng Index
Islamabad = Islamabad
Karachi = Karachi
Mumbai = Mumbai
Pakistan Stock Exchange = Pakistan Stock Exchange
KSE-100 Index = KSE-100 Index
International Monetary Fund = International Monetary Fund
State Bank of Pakistan = State Bank of Pakistan
Lucky Cement = Lucky Cement
Hub Power Company = Hub Power Company
Fauji Fertilizer Company = Fauji Fertilizer Company
Rahim Yar Khan = Rahim Yar Khan
Jeddah = Jeddah
Muhammad Aurangzeb = Muhammad Aurangzeb
Saudis = Saudis
