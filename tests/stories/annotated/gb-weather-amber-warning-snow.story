id: gb-weather-amber-warning-snow
date: 2023-01-16
place: London
style: british
topic: local
---
# [UK|place=United Kingdom] weather: [Met Office|organization] extends snow and ice warnings as temperatures plunge to -10C
> [Scotland|place], [Northern Ireland|place] and parts of northern [England|place] face travel disruption, with schools shut in the [Highlands|place=Scottish Highlands]
! A gritter on the [A9|place=A9 road (Scotland)] near [Aviemore|place]. Photograph: [Ewan Dalgleish|person]/[PA|organization=PA Media]
Millions of people have been told to brace for more snow and ice as an [Arctic|place] blast sweeps across the [UK|place=United Kingdom] this week.
The [Met Office|organization] has issued yellow warnings for much of [Scotland|place], [Northern Ireland|place] and north-west [England|place], in force until noon on Wednesday. An amber warning, meaning a risk to life, covers the northern [Highlands|place=Scottish Highlands] and [Orkney|place].
Overnight the mercury fell to -9.8C at [Topcliffe|place] in [North Yorkshire|place], and forecasters said it could dip to -12C in the [Scottish|group=Scots] glens by Tuesday morning.
{Annie Shuttlewood|“It’s going to feel bitter, especially in that wind,”} said [Annie Shuttlewood|person], a [Met Office|organization] meteorologist. {Annie Shuttlewood (cont)|“Up to 20cm could fall over high ground.”}
More than 200 schools were closed on Monday, most of them in [Aberdeenshire|place], [Moray|place] and [Shetland|place]. In [County Tyrone|place] the [Education Authority|organization=Education Authority (Northern Ireland)] advised parents to check its website.
[ScotRail|organization] cancelled trains between [Inverness|place] and [Kyle of Lochalsh|place]. [Northern|organization=Northern Trains] warned of delays on the [Settle to Carlisle|place=Settle–Carlisle line] line, and [Loganair|organization] scrapped 14 flights from [Kirkwall|place] and [Sumburgh|place].
The [AA|organization=The Automobile Association] said it had attended 4,300 breakdowns by 10am, a third of them flat batteries. {Sean Sidhu-Brennan|“Take a blanket, a shovel and a full tank,”} said its patrol of the year, [Sean Sidhu-Brennan|person].
The [UK Health Security Agency|organization] ([UKHSA|organization=UK Health Security Agency]) put all of [England|place] under a level 3 cold weather alert. Dr [Agostinho de Sousa-Pires|person], a consultant in public health there, urged people to look in on elderly neighbours.
Charities said the cold was hitting families who could not afford to heat their homes. [Age UK|organization] and [National Energy Action|organization] ([NEA|organization=National Energy Action]) called on the chancellor to keep the [Energy Price Guarantee|work] beyond March.
In [Birmingham|place], volunteers at [St Martin’s|organization=St Martin in the Bull Ring] opened the church hall as a shelter. {Bola Adeyinka|“We had 31 last night and eleven dogs,”} said Rev [Bola Adeyinka|person], the associate priest.
Milder air from the [Atlantic|place=Atlantic Ocean] is expected from Friday. The [UK|place=United Kingdom]’s lowest recorded temperature is -27.2C, at [Braemar|place] in 1895 and 1982 and at [Altnaharra|place] in 1995.
---
A9 road (Scotland) = A9 road (Scotland)
Aberdeenshire = Aberdeenshire
Age UK = Age UK
Altnaharra = Altnaharra
Atlantic Ocean = Atlantic Ocean
Aviemore = Aviemore
Birmingham = Birmingham
Braemar = Braemar
County Tyrone = County Tyrone
Education Authority (Northern Ireland) = Education Authority
England = England
Inverness = Inverness
Kirkwall = Kirkwall
Kyle of Lochalsh = Kyle of Lochalsh
Loganair = Loganair
Met Office = Met Office
Moray = Moray
National Energy Action = National Energy Action
Northern Ireland = Northern Ireland
Northern Trains = Northern Trains
Orkney = Orkney
ScotRail = ScotRail
Scotland = Scotland
Scottish Highlands = Scottish Highlands
Settle–Carlisle line = Settle–Carlisle line
Shetland = Shetland
St Martin in the Bull Ring = St Martin in the Bull Ring
Sumburgh = Sumburgh, Shetland
The Automobile Association = The Automobile Association
Topcliffe = Topcliffe, North Yorkshire
UK Health Security Agency = UK Health Security Agency
United Kingdom = United Kingdom
