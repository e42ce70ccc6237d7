id: gb-junior-doctors-walkout
date: 2016-01-12
place: London
style: british
topic: health
---
# Thousands of operations called off as junior doctors walk out in [England|place]
Junior doctors in [England|place] mounted their first strike in four decades on Tuesday, forcing hospitals to put off about 4,000 operations and turning the pavement outside [St Thomas’ Hospital|organization] into something like a village fete.
The [British Medical Association|organization] ([BMA|organization=British Medical Association]) says a contract proposed by [Jeremy Hunt|person], the health secretary, would spread doctors too thin and dock their pay at weekends. The [Department of Health|organization] insists that three in four would be better off.
{Johann Malawana|“We want a contract that is safe for patients and fair for juniors, and we will sit down tonight,”} said [Johann Malawana|person], who chairs the union’s junior doctors.
On the picket line at [Leicester Royal Infirmary|organization] a registrar, [Sumaira Baig-Thornley|person], was handing out samosas. {Sumaira Baig-Thornley|“My husband’s on call, so if you collapse here you’ll be fine,”} she assured a reporter. {Sumaira Baig-Thornley (cont)|“If he is off sick, I’d move.”}
[Hunt|person=Jeremy Hunt] told the [Today|work=Today (BBC Radio 4)] programme that the strike was {Jeremy Hunt (mixed)|“in nobody’s interest, least of all patients’”}. [Heidi Alexander|person], for [Labour|organization], accused him of {Heidi Alexander (mixed)|“megaphone medicine”}.
[Sandwell|place], in the [West Midlands|place], was the exception. Managers at [Sandwell General Hospital|organization] declared a high level of occupancy and told juniors to return; most stayed out. {~a consultant|“I’ve been an ^SHO for the day,”} said a consultant there, aged 58. {~a consultant (cont)|“I have learnt where they keep the printer paper.”}
Polling by [Ipsos MORI|organization] for [Newsnight|work] found two in three adults behind the doctors. [NHS England|organization] said that 38% had turned up for work, a figure which counted those on night shifts.
Talks resume at [Acas|organization], on [Euston Road|place], on Thursday. Sir [David Dalton|person], the chief executive of [Salford Royal|organization=Salford Royal Hospital], has been asked to lead for the government side.
In [Truro|place], where four doctors sang [With a Little Help from My Friends|work], an elderly passer-by stopped to listen. {~an elderly passer-by|“I preferred the [Joe Cocker|person],”} he said, and put a pound in the bucket.
---
England = England
St Thomas’ Hospital = St Thomas' Hospital
British Medical Association = British Medical Association
Jeremy Hunt = Jeremy Hunt
Department of Health = Department of Health and Social Care
Leicester Royal Infirmary = Leicester Royal Infirmary
Today (BBC Radio 4) = Today (BBC Radio 4)
Heidi Alexander = Heidi Alexander
Labour = Labour Party (UK)
Sandwell = Sandwell
West Midlands = West Midlands (county)
Sandwell General Hospital = Sandwell General Hospital
Ipsos MORI = Ipsos
Newsnight = Newsnight
NHS England = NHS England
Acas = Acas
Euston Road = Euston Road
Salford Royal Hospital = Salford Royal Hospital
Truro = Truro
With a Little Help from My Friends = With a Little Help from My Friends
Joe Cocker = Joe Cocker
