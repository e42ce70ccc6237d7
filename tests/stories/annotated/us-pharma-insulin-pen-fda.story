id: us-pharma-insulin-pen-fda
date: 2016-09-28
place: Silver Spring
style: us
topic: health
---
# [FDA|organization=Food and Drug Administration] clears insulin pen from [Carrick Biosciences|organization], a challenger to [Novo|organization=Novo Nordisk] and [Lilly|organization=Eli Lilly]
The [Food and Drug Administration|organization] approved a long-acting insulin from a small [North Carolina|place] company on Wednesday, setting up a contest with some of the biggest names in diabetes care.
The drug, [Levanta|product], will be sold in a disposable pen by [Carrick Biosciences|organization] of [Durham|place]. It should reach pharmacies in January, the company said, at a price 18 percent below [Lantus|product], the market leader made by [Sanofi|organization].
{Fiona Carrick|“Eighteen percent is a start, not a favor,”} said [Fiona Carrick|person], the founder and chief scientist, who trained at [Duke|organization=Duke University] and learned she had ^Type 1 diabetes at age 9. {Fiona Carrick (cont)|“I’ve done the math on this at my own kitchen table.”}
Shares of [Carrick|organization=Carrick Biosciences] rose 31 percent in after-hours trading. [Eli Lilly|organization] fell 1.2 percent, and [Novo Nordisk|organization], whose stock is listed in [Copenhagen|place] as well as [New York|place], slipped about 2 percent.
The agency based its decision on two trials with 1,906 patients in the [United States|place], [Poland|place] and [Brazil|place]. Side effects were in line with those of similar drugs, said Dr. [Kwabena Asante-Frimpong|person], who led the study at [Emory University|organization].
A committee of outside advisers had backed the drug 13 to 2. One of the dissenters, Dr. [Harold Pike|person] of the [Mayo Clinic|organization], worried that the pen’s dial was hard to read. The company has since made the numerals larger.
Pressure on insulin prices has been building in [Congress|organization=U.S. Congress]. Sens. [Bettina Crowe|person], ^D-[Ore.|place=Oregon], and [Jack Rutledge|person], ^R-[Iowa|place], have asked five manufacturers to explain a decade of increases; their letter described the market as {~their letter (mixed)|“a parking lot where every car leaves at once.”}
{Miriam Feld|“It’s welcome, but it isn’t a revolution,”} said [Miriam Feld|person], a policy analyst at the [American Diabetes Association|organization]. {Miriam Feld (cont)|“Nobody should confuse a sale with a fix.”}
[Medicare|work] plans have not decided whether to cover [Levanta|product]. A spokeswoman for [Express Scripts|organization] said it would review the drug this fall.
---
Novo Nordisk = Novo Nordisk
Eli Lilly = Eli Lilly and Company
Durham = Durham, North Carolina
Lantus = Insulin glargine
Sanofi = Sanofi
Duke University = Duke University
Copenhagen = Copenhagen
Poland = Poland
Brazil = Brazil
Emory University = Emory University
Mayo Clinic = Mayo Clinic
American Diabetes Association = American Diabetes Association
Express Scripts = Express Scripts
Food and Drug Administration = Food and Drug Administration
North Carolina = North Carolina
New York = New York City
United States = United States
U.S. Congress = United States Congress
Oregon = Oregon
Iowa = Iowa
Medicare = Medicare
