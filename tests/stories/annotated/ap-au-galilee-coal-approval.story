id: ap-au-galilee-coal-approval
date: 2017-06-14
place: Rockhampton
style: australian
topic: business
---
# Small miner takes on big rail bill in [Galilee Basin|place]
Little-known [Perth|place] outfit [Corella Resources|organization] says it can dig coal from [Queensland|place]'s [Galilee Basin|place] without a dollar of public money, throwing a spanner into [Adani|organization=Adani Group]'s hopes of a shared line to [Abbot Point|place].
The company told the [Australian Securities Exchange|organization] on Wednesday it had received environmental approval for its [Jericho North|place] project, 60km west of [Alpha|place].
Shares in [Corella|organization=Corella Resources] leapt 31 per cent to 9.2c. They were worth 4c in February, when managing director [Gavin Stynes|person] put his own house in [Cottesloe|place] up as security for a drilling contract.
{Gavin Stynes|"My wife found out from [The West Australian|organization],"} Mr [Stynes|person=Gavin Stynes] told this newspaper. {Gavin Stynes (cont)|"She has since read the feasibility study, twice, with a highlighter."}
The approval comes with 112 conditions. Among them: no clearing of brigalow within 500m of [Sandy Creek|place], and an annual count of the black-throated finch, to be verified by [James Cook University|organization] in [Townsville|place].
[Queensland Resources Council|organization] chief executive [Ian Macfarlane|person] welcomed what he called {Ian Macfarlane (mixed)|"jobs with a postcode"}.
Graziers were cooler. [Bruce Currie-Tait|person], whose family has run cattle on [Speculation Station|place] since 1911, is worried about bores that tap the [Great Artesian Basin|place].
{Bruce Currie-Tait|"You can't drink a royalty,"} he said.
The [Wangan and Jagalingou|group] people, who are divided over mining on their country, meet in [Rockhampton|place] on Saturday. A spokesman for one family group said no one from the company had called him. {~a spokesman for one family group|"They've got our number,"} he said. {~a spokesman for one family group (cont)|"It's on the statement of claim."}
[Labor|organization=Australian Labor Party] sources in [Brisbane|place] said Premier [Annastacia Palaszczuk|person] would neither block nor bless the venture. Her government has ruled out a loan from the [Northern Australia Infrastructure Facility|organization], or [NAIF|organization=Northern Australia Infrastructure Facility], for any mine's rail.
[Aurizon|organization], which owns the nearest track, said it was {Aurizon (mixed)|"open to conversations"}. The [Reserve Bank|organization=Reserve Bank of Australia], in its last [Statement on Monetary Policy|work], forecast thermal coal falling through 2019 as [China|place] and [India|place] turn to their own pits.
Mr [Stynes|person=Gavin Stynes], a [Fremantle Dockers|organization] tragic who named his first bore after [Matthew Pavlich|person], is unmoved. {Gavin Stynes|"I barrack for a team that has never won a flag,"} he said. {Gavin Stynes (cont)|"I can wait for a coal price."}
---
Galilee Basin = Galilee Basin
Perth = Perth
Queensland = Queensland
Adani Group = Adani Group
Abbot Point = Abbot Point, Queensland
Australian Securities Exchange = Australian Securities Exchange
Alpha = Alpha, Queensland
Cottesloe = Cottesloe, Western Australia
The West Australian = The West Australian
James Cook University = James Cook University
Townsville = Townsville
Queensland Resources Council = Queensland Resources Council
Ian Macfarlane = Ian Macfarlane
Great Artesian Basin = Great Artesian Basin
Wangan and Jagalingou = Wangan and Jagalingou
Rockhampton = Rockhampton, Queensland
Australian Labor Party = Australian Labor Party
Brisbane = Brisbane
Annastacia Palaszczuk = Annastacia Palaszczuk
Northern Australia Infrastructure Facility = Northern Australia Infrastructure Facility
Aurizon = Aurizon
Reserve Bank of Australia = Reserve Bank of Australia
China = China
India = India
Fremantle Dockers = Fremantle Football Club
Matthew Pavlich = Matthew Pavlich
