id: gb-energy-heat-pump-tips
date: 2025-09-29
place: London
style: british
topic: business
---
# I swapped my boiler for a heat pump. Here is what the brochure left out
When the man from [Octopus Energy|organization] told me my 1930s semi in [Solihull|place] was {~the man from Octopus Energy (mixed)|‘a lovely candidate’}, I felt rather flattered. Nobody has said that of it before. Or of me.
A year on, the [Vaillant|organization] unit hums beside the bins, the house is warm and my wife, [Perpetua|person], has stopped calling it [Chernobyl|place]. But there is plenty I wish I had known.
## It is not (quite) free
The [Boiler Upgrade Scheme|work] gave me £7,500, but only because my installer was registered with [MCS|organization]. Mine charged £9,850. {Leighton Suresh-Parfitt|“Get three quotes, and bin the one that comes without a tape measure,”} says [Leighton Suresh-Parfitt|person], a plumber in [Redditch|place] who retrained at [Dudley College|organization].
## Radiators matter
Four of ours had to be replaced. [Which?|organization] found the same in two homes out of three. The [Energy Saving Trust|organization] has a calculator.
## Your tariff is half the battle
On [British Gas|organization]’s standard rate I was losing money. On [Cosy Octopus|product], with its three cheap windows, I saved £214. [Ofgem|organization]’s price cap goes up by 2% on Wednesday, so check now. {~the adviser at EDF|“We’ve never been asked that”}, said the adviser at [EDF|organization=EDF Energy], when I enquired about something similar.
## Neighbours talk
The [Planning Portal|organization] says that one unit needs no permission in [England|place]; [Wales|place] had a three-metre rule and [Scotland|place] another. Ours belongs to [Jeff Bacon|person], next door, whose view it is. {Jeff Bacon|“It’s quieter than your strimmer,”} he conceded. {Jeff Bacon (cont)|“And it doesn’t start at eight on a Sunday.”}
## Would I do it again?
Yes. [Ed Miliband|person] wants 600,000 a year, and at the [Ideal Home Show|event] he said that a warm house should be {Ed Miliband (mixed)|“the least exciting thing about you”}. I am there already. {Perpetua|“You always were,”} says [Perpetua|person].
Send your questions to [Money Mail|work] at the usual address. Next week: [Rhodri Paget|person] on wills.
---
Octopus Energy = Octopus Energy
Solihull = Solihull
Vaillant = Vaillant Group
Chernobyl = Chernobyl
Boiler Upgrade Scheme = Boiler Upgrade Scheme
Redditch = Redditch
Dudley College = Dudley College
Which? = Which?
Energy Saving Trust = Energy Saving Trust
British Gas = British Gas
Ofgem = Ofgem
EDF Energy = EDF Energy
England = England
Wales = Wales
Scotland = Scotland
Ed Miliband = Ed Miliband
Ideal Home Show = Ideal Home Show
