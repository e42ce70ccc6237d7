id: eu-riksbank-cut
date: 2024-05-08
place: Stockholm
style: wire
topic: business
---
# [Sweden|place]'s [Riksbank|organization=Sveriges Riksbank] cuts rates ahead of the [Fed|organization=Federal Reserve], crown slips
[STOCKHOLM|place=Stockholm], May 8 ([Reuters|organization]) - [Sweden|place]'s central bank cut its policy rate by a quarter point to 3.75% on Wednesday, its first reduction in eight years and a step that puts it ahead of both the [European Central Bank|organization] and the [Federal Reserve|organization].
Governor [Erik Thedéen|person] said inflation was close enough to the 2% target for the board to act, but left the crown at the centre of his worries.
{Erik Thedéen|"If the forecast holds, two more cuts are likely in the second half,"} [Thedéen|person=Erik Thedéen] told a news conference. {Erik Thedéen (cont)|"The exchange rate could disturb that."}
The crown fell to 11.73 against the euro. In [Oslo|place], [Norges Bank|organization] kept its own rate at 4.5% last week and signalled that it would stay there for some time.
{~an analyst at a Nordic bank|"They have jumped before the [Americans|group], which is brave for people who import their petrol and their [iPhones|product=iPhone],"} an analyst at a [Nordic|group=Nordic people] bank said, asking not to be named because he deals with the authority.
[Åsa Lindqvist-Hägg|person], chief economist at [Mälardalens Sparbank|organization], disagreed. {Åsa Lindqvist-Hägg|"Three households in ten roll over their mortgage every quarter. Waiting for [Jerome Powell|person] is not a policy,"} she said.
[Swedes|group] carry some of the heaviest floating-rate debt in [Europe|place]. Retailer [H&M|organization] and appliance maker [Electrolux|organization] have both blamed weak demand at home, and housing starts fell by half last year, according to [Statistics Sweden|organization].
Shares in the property group [Castellum|organization] rose 3.1% and the [OMX Stockholm 30|product] index added 0.6%.
Finance Minister [Elisabeth Svantesson|person], of the [Moderate Party|organization], called the decision {Elisabeth Svantesson (mixed)|"a sign of spring"}. [Mikael Damberg|person] of the opposition [Social Democrats|organization=Swedish Social Democratic Party] said, however, that spring had come {Mikael Damberg (mixed)|"rather late for those who have already sold the summer cottage"}.
---
Sveriges Riksbank = Sveriges Riksbank
Federal Reserve = Federal Reserve
Erik Thedéen = Erik Thedéen
Norges Bank = Norges Bank
iPhone = iPhone
Jerome Powell = Jerome Powell
H&M = H&M
Electrolux = Electrolux
Statistics Sweden = Statistics Sweden
Castellum = Castellum
OMX Stockholm 30 = OMX Stockholm 30
Elisabeth Svantesson = Elisabeth Svantesson
Moderate Party = Moderate Party
Mikael Damberg = Mikael Damberg
Swedish Social Democratic Party = Swedish Social Democratic Party
Sweden = Sweden
Stockholm = Stockholm
Reuters = Reuters
European Central Bank = European Central Bank
Oslo = Oslo
Americans = Americans
Swedes = Swedes
Europe = Europe
