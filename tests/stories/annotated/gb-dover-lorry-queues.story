id: gb-dover-lorry-queues
date: 2021-01-22
place: Dover
style: british
topic: business
---
# [Kent|place] lorry park fills as [Dover|place] paperwork catches out fishmongers and florists
> Hauliers blame new rules since [Brexit|event]; [Michael Gove|person] says {Michael Gove (mixed)|‘teething’} will pass
At 5am, in the dark, [Radosław Wieczorek|person] was frying eggs on the bonnet of a [DAF|organization=DAF Trucks] in a field near [Ashford|place]. He had been there for 29 hours with 11 tonnes of [Grimsby|place] haddock.
{Radosław Wieczorek|‘The fish has a passport,’} the driver, 44, from [Poznań|place], said. {Radosław Wieczorek (cont)|‘I have a passport. The box that the fish is in does not have a passport.’}
Three weeks after [Britain|place=United Kingdom] left the [EU|organization=European Union]’s single market, about 600 lorries were being held on Thursday at [Sevington|place], the inland border site in [Kent|place], for want of a form. Pallets need a stamp, fish a vet, drivers a negative ^Covid test for [France|place].
The [Road Haulage Association|organization] said a third of firms had stopped quoting for work across the [Channel|place=English Channel]. [Logistics UK|organization] was gentler: traffic through [Dover|place], its policy chief [Effie Boateng-Lyle|person] said, was {Effie Boateng-Lyle (mixed)|‘down, not out’}.
[Gove|person=Michael Gove], the [Cabinet Office|organization] minister, told ^MPs that [HMRC|organization] had taken on extra staff. {Michael Gove|‘There are undoubtedly teething problems’}, he conceded.
Over in [Calais|place], [Jean-Marc Puissesseau|person], who runs the port, professed to be bored. {Jean-Marc Puissesseau|‘We are ready since one year, we are waiting for your lorries with a little flag,’} he told [France 24|organization].
Some are paying to go round. [Stena Line|organization] and [DFDS|organization] have doubled sailings from [Rosslare|place] to [Cherbourg|place] and [Dunkirk|place], so that [Irish|group] exporters can avoid the [UK|place=United Kingdom] altogether.
[Tulipa|organization], a florist with shops in [Deal|place] and [Hythe|place], used to get [Dutch|group] roses by breakfast. [Cordelia Snoad|person], the owner, has switched to [Kenyan|group=Kenyans] ones, by air from [Nairobi|place]. {Cordelia Snoad|‘It is quicker,’} she said, {Cordelia Snoad (cont)|‘to come from the [Rift Valley|place] than from [Rotterdam|place].’}
[Wieczorek|person=Radosław Wieczorek] was waved on at 6.40am. He left behind two eggs.
---
Kent = Kent
Dover = Dover
Brexit = Brexit
Michael Gove = Michael Gove
DAF Trucks = DAF Trucks
Ashford = Ashford, Kent
Grimsby = Grimsby
Poznań = Poznań
United Kingdom = United Kingdom
European Union = European Union
France = France
Road Haulage Association = Road Haulage Association
English Channel = English Channel
Logistics UK = Logistics UK
Cabinet Office = Cabinet Office
HMRC = HM Revenue and Customs
Calais = Calais
France 24 = France 24
Stena Line = Stena Line
DFDS = DFDS
Rosslare = Rosslare Europort
Cherbourg = Cherbourg-en-Cotentin
Dunkirk = Dunkirk
Deal = Deal, Kent
Hythe = Hythe, Kent
Nairobi = Nairobi
Rotterdam = Rotterdam
Sevington = Sevington
