id: gb-tube-strike-explainer
date: 2024-01-05
place: London
style: british
topic: local
---
# [Tube|organization=London Underground] strikes January 2024: when are they, which lines will run and what is the row about?
> Members of the [RMT|organization=National Union of Rail, Maritime and Transport Workers] union are to walk out for a week. Here is all you need to know
[Londoners|group] face a week of chaos as staff on the [London Underground|organization] begin a series of walkouts on Friday night.
## When are the strikes?
Action by the [National Union of Rail, Maritime and Transport Workers|organization] ([RMT|organization=National Union of Rail, Maritime and Transport Workers]) starts with engineers on Friday 5 January. Signallers at [Baker Street|place], [Hainault|place] and [Neasden|place] stop work from Monday.
[Transport for London|organization] ([TfL|organization=Transport for London]) expects little or no service from Monday to Thursday.
## What will run?
- [Elizabeth line|place] and [London Overground|organization]: normal, but trains will not stop at some shared stations, including [Liverpool Street|place=Liverpool Street station] and [Farringdon|place=Farringdon station].
- [Docklands Light Railway|organization] ([DLR|organization=Docklands Light Railway]): normal, not calling at [Bank|place=Bank station].
- [London Trams|organization], [Thameslink|organization] and [South Western Railway|organization]: busier than usual.
- [Northern|place=Northern line], [Jubilee|place=Jubilee line], [Victoria|place=Victoria line], [Central|place=Central line] and [Piccadilly|place=Piccadilly line] lines: none.
## What is it about?
The [RMT|organization=National Union of Rail, Maritime and Transport Workers] turned down an offer of 5 per cent in December. General secretary [Mick Lynch|person] has said the union will not accept that bosses’ bonuses are restored while members are told there is no money.
{Glynis Ofori-Barrett|‘We’ve been reasonable until we’re blue in the face,’} said [Glynis Ofori-Barrett|person], a branch secretary at [Morden|place]. {Glynis Ofori-Barrett (cont)|‘My members kept the [Tube|organization=London Underground] open through ^Covid and buried colleagues for it.’}
[Nick Dent-Mahmoud|person], director of customer operations at [London Underground|organization], called the action {Nick Dent-Mahmoud (mixed)|‘extremely disappointing’} and said the offer was the most that could be afforded.
## What do politicians say?
Mayor [Sadiq Khan|person] has urged both sides to meet at [Acas|organization], the conciliation service. [Susan Hall|person], his [Conservative|group=Conservatives] rival in May’s election, accuses him of breaking a promise of zero strikes.
The [Department for Transport|organization] said the mayor was responsible. Next week’s dispute is not covered by the [Strikes (Minimum Service Levels) Act|work], in force since July, because neither side has asked.
## Can I get a refund?
Yes, if you hold a [Travelcard|product] or a season ticket on an [Oyster|product=Oyster card] card and do not travel. Claim on the [TfL Go|product] app or by post. Those who pay as they go cannot.
## Will there be more?
Possibly. [Aslef|organization=Associated Society of Locomotive Engineers and Firemen], the train drivers’ union, has its own dispute with 16 companies, among them [Avanti West Coast|organization], [Chiltern|organization=Chiltern Railways] and [LNER|organization=London North Eastern Railway], and [Unite|organization=Unite the Union] is balloting bus drivers in [Walworth|place] and [Camberwell|place].
---
Acas = Acas
Associated Society of Locomotive Engineers and Firemen = ASLEF
Avanti West Coast = Avanti West Coast
Baker Street = Baker Street
Bank station = Bank and Monument stations
Camberwell = Camberwell
Central line = Central line (London Underground)
Chiltern Railways = Chiltern Railways
Conservatives = Conservative Party (UK)
Department for Transport = Department for Transport
Docklands Light Railway = Docklands Light Railway
Elizabeth line = Elizabeth line
Farringdon station = Farringdon station
Hainault = Hainault, London
Jubilee line = Jubilee line
Liverpool Street station = Liverpool Street station
London North Eastern Railway = London North Eastern Railway
London Overground = London Overground
London Trams = London Trams
London Underground = London Underground
Mick Lynch = Mick Lynch
Morden = Morden
National Union of Rail, Maritime and Transport Workers = National Union of Rail, Maritime and Transport Workers
Neasden = Neasden
Northern line = Northern line
Oyster card = Oyster card
Piccadilly line = Piccadilly line
Sadiq Khan = Sadiq Khan
South Western Railway = South Western Railway
Strikes (Minimum Service Levels) Act = Strikes (Minimum Service Levels) Act 2023
Susan Hall = Susan Hall
Thameslink = Thameslink
Transport for London = Transport for London
Travelcard = Travelcard
Unite the Union = Unite the Union
Victoria line = Victoria line
Walworth = Walworth
