id: nairobi-footbridge
date: 2021-03-04
place: Nairobi
style: african
topic: local
---
# [Nairobi|place] footbridge opens after nine years of promises
> Traders in [Gikomba|place] say they were told in 2012 that it would take one.
[NAIROBI|place=Nairobi] – [Wanjiru Otieno|person], the county's roads chief, cut the ribbon on Thursday on a footbridge that traders in [Gikomba|place] had stopped believing in.
{Wanjiru Otieno|“We built it ourselves,”} [Otieno|person=Wanjiru Otieno] told reporters beside the river. {Wanjiru Otieno (cont)|“No lender believed us.”}
She called the old crossing {Wanjiru Otieno (mixed)|“a daily lottery”}, and the [Kenya Red Cross|organization], which counted 41 deaths there since 2015, agreed.
The bridge cost 212 million shillings, a third of it from the [African Development Bank|organization], according to papers seen by the [Harbor Ledger|organization].
{~a trader|“Nobody asked us where we cross,”} said a trader who gave only her first name, [Achieng|person]. {~a trader (cont)|“They asked the engineers.”}
[Otieno|person=Wanjiru Otieno] said a second bridge, at [Kariobangi|place], would follow before the rains of 2022.
---
Nairobi = Nairobi
Kenya Red Cross = Kenya Red Cross
African Development Bank = African Development Bank
