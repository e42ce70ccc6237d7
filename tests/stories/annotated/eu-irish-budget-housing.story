id: eu-irish-budget-housing
date: 2023-10-10
place: Dublin
style: british
topic: politics
---
# [Budget 2024|event]: [McGrath|person=Michael McGrath] finds €14bn and a small rock to hide behind
[Michael McGrath|person], in his first outing as Minister for ^Finance, gave the [Dáil|organization=Dáil Éireann] a €14 billion package on Tuesday that will put money into nearly every pocket in the ^State, and was told by the ^Opposition that the pockets had holes in them.
Mortgage holders will get up to €1,250 back in tax relief, renters a credit of €750. Households are to have three electricity credits of €150, the first before Christmas.
{Michael McGrath|“This is a budget for the many, and for the years when we may have less,”} the [Fianna Fáil|organization] deputy for [Cork South-Central|place] told the chamber. He will set up two funds, one of them named the [Future Ireland Fund|work], to bank the windfall from [Apple|organization=Apple Inc.], [Pfizer|organization] and the other multinationals that pay most corporation tax.
[Pearse Doherty|person], [Sinn Féin|organization]’s finance spokesman, was on his feet for 52 minutes. {Pearse Doherty|“You could have built homes. You bought headlines,”} he said across the floor to the ^Taoiseach, [Leo Varadkar|person] of [Fine Gael|organization].
The [Labour|organization=Labour Party (Ireland)] leader, [Ivana Bacik|person], described the housing figures as {Ivana Bacik (mixed)|“a rounding error”}. [Paschal Donohoe|person], who holds the purse of ^Public ^Expenditure, accused her party of forgetting the crash.
## Flat in [Drumcondra|place]
In a kitchen in [Drumcondra|place], [Caoimhe Ní Bhriain|person] and her husband, [Tadhg O’Mahony-Lynch|person], listened on the radio. They rent two rooms for €2,150. {Caoimhe Ní Bhriain|“Seven-fifty is ten days,”} she said, and did the sum again on the back of a [Dunnes|organization=Dunnes Stores] receipt. {Caoimhe Ní Bhriain (cont)|“Ten and a half.”}
The [Irish Fiscal Advisory Council|organization] warned of overheating. So, in gentler words, did [Gabriel Makhlouf|person], the governor of the [Central Bank|organization=Central Bank of Ireland]. The [ESRI|organization=Economic and Social Research Institute] will publish its sums on Wednesday at a breakfast in the [Mansion House|place].
Cigarettes go up 75 cent. [Declan Murtagh|person], a newsagent on [Dorset Street|place=Dorset Street, Dublin], has stopped changing the sign.
---
Michael McGrath = Michael McGrath
Cork South-Central = Cork South-Central (Dáil constituency)
Apple Inc. = Apple Inc.
Pfizer = Pfizer
Pearse Doherty = Pearse Doherty
Leo Varadkar = Leo Varadkar
Labour Party (Ireland) = Labour Party (Ireland)
Ivana Bacik = Ivana Bacik
Paschal Donohoe = Paschal Donohoe
Drumcondra = Drumcondra
Dunnes Stores = Dunnes Stores
Irish Fiscal Advisory Council = Irish Fiscal Advisory Council
Gabriel Makhlouf = Gabriel Makhlouf
Central Bank of Ireland = Central Bank of Ireland
Economic and Social Research Institute = Economic and Social Research Institute
Mansion House = Mansion House, Dublin
Dorset Street, Dublin = Dorset Street, Dublin
Dáil Éireann = Dáil Éireann
Fianna Fáil = Fianna Fáil
Sinn Féin = Sinn Féin
Fine Gael = Fine Gael
