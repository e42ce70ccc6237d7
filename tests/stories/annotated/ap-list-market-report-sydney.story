id: ap-list-market-report-sydney
date: 2023-10-18
place: Sydney
style: australian
topic: business
---
# Market report: [ASX|organization=Australian Securities Exchange] slips as banks sag
The [S&P/ASX 200|product=S&P/Asx 200] closed down 0.3 per cent at 7077.6 on Wednesday, after the [Reserve Bank|organization=Reserve Bank of Australia] released minutes in which it said it had {Reserve Bank of Australia (mixed)|“a low tolerance”} for slow disinflation.
- [Commonwealth Bank|organization] $101.64, down 1.6pc
- [BHP|organization] $45.06, up 0.7pc
- [Woodside|organization=Woodside Energy] $36.70, up 0.5pc
- [Whitehaven Coal|organization] $7.16, up 2.9pc after it agreed to buy two [BHP Mitsubishi Alliance|organization] mines in [Queensland|place]
- [Bega Cheese|organization] $2.84, down 4.4pc
Gold touched ^US$1938 an ounce on fears of a wider war after the hospital blast in [Gaza|place]. The [Australian|group=Australians] dollar bought ^US63.68c. [Wall Street|place]’s [Dow|product=Dow Jones Industrial Average] was flat.
{Priya Lakshman-Burns|“It is a tape with no opinions,”} said [Priya Lakshman-Burns|person] of [Fairlight Securities|organization]. Eyes turn to September jobs data from the [Australian Bureau of Statistics|organization] on Thursday; economists tip 20,000 new jobs, and [Westpac|organization] half that.
---
Australian Securities Exchange = Australian Securities Exchange
S&P/Asx 200 = S&P/ASX 200
Reserve Bank of Australia = Reserve Bank of Australia
Commonwealth Bank = Commonwealth Bank
BHP = BHP
Woodside Energy = Woodside Energy
Whitehaven Coal = Whitehaven Coal
BHP Mitsubishi Alliance = BHP Mitsubishi Alliance
Queensland = Queensland
Bega Cheese = Bega Cheese
Gaza = Gaza City
Wall Street = Wall Street
Dow Jones Industrial Average = Dow Jones Industrial Average
Australian Bureau of Statistics = Australian Bureau of Statistics
Westpac = Westpac
