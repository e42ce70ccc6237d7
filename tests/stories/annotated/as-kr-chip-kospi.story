id: as-kr-chip-kospi
date: 2026-01-22
place: Seoul
style: asian
topic: business
---
# [Kospi|product=KOSPI] ^Touches 5,000 as ^Chip ^Fever ^Spreads to ^Shipyards, ^Noodles
[Korea|place=South Korea]'s benchmark index brushed 5,000 points on Thursday, a level that President [Lee Jae-myung|person=Lee Jae Myung] had set as a goal of his term and that traders on [Yeouido|place] had, until last autumn, used as a punch line.
The [Kospi|product=KOSPI] climbed as high as 5,019 before ending at 4,952.53, up 0.9 percent. The tech-heavy [Kosdaq|product=KOSDAQ] rose 2 percent. Foreigners bought a net 290 billion won.
{Moon Da-eun|"Five years ago my mother called this gambling,"} said [Moon Da-eun|person], a strategist at [Hanuri Securities|organization]. {Moon Da-eun (cont)|"This morning she asked me which memory chip."}
It was memory chips, again, that led. [Samsung Electronics|organization] and [SK hynix|organization] account for over a third of the market, and both are sold out of the stacked memory that [Nvidia|organization] puts beside its [Rubin|product] processors.
But the rally has broadened. [HD Hyundai Heavy Industries|organization] gained 4 percent on hopes of repair work for the [US Navy|organization=United States Navy]; [Hanwha Aerospace|organization], maker of the [K9|product] howitzer, rose after [Poland|place] confirmed talks; and [Samyang Foods|organization] jumped on an order for its [Buldak|product] noodles from [Costco|organization].
The finance ministry was pleased, the [Bank of Korea|organization] ([BOK|organization=Bank of Korea]) less so. Governor [Rhee Chang-yong|person], speaking at the [Korea Press Center|place], said he watched household debt {Rhee Chang-yong (mixed)|"the way one watches a pot with a lid on"}.
[People Power Party|organization] floor leader [Namgung Hyeok|person] said gains had missed the young, who hold apartments neither in [Gangnam|place] nor anywhere else. {Namgung Hyeok|"You cannot live inside an index,"} he said. A [Democratic Party|organization=Democratic Party of Korea] spokesperson replied that one could not live inside a slogan either.
Retail investors, nicknamed 'ants', have opened 11 million accounts in a year, according to the [Korea Financial Investment Association|organization] ([KOFIA|organization=Korea Financial Investment Association]).
At a [GS25|organization] store near [Sogang University|organization], [Seonwoo Bi|person], 24, put three boxes of [Buldak|product] on the counter. {Seonwoo Bi|"Shareholder lunch,"} he explained.
---
KOSPI = KOSPI
South Korea = South Korea
Lee Jae Myung = Lee Jae Myung
Yeouido = Yeouido
KOSDAQ = KOSDAQ
Samsung Electronics = Samsung Electronics
SK hynix = SK Hynix
Nvidia = Nvidia
HD Hyundai Heavy Industries = HD Hyundai Heavy Industries
United States Navy = United States Navy
Hanwha Aerospace = Hanwha Aerospace
K9 = K9 Thunder
Poland = Poland
Samyang Foods = Samyang Foods
Buldak = Buldak ramen
Costco = Costco
Bank of Korea = Bank of Korea
Rhee Chang-yong = Rhee Chang-yong
People Power Party = People Power Party (South Korea)
Gangnam = Gangnam District
Democratic Party of Korea = Democratic Party of Korea
GS25 = GS25
Sogang University = Sogang University
Korea Press Center = Korea Press Center
