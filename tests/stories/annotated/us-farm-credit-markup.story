id: us-farm-credit-markup
date: 2023-05-17
place: Washington
style: us
topic: politics
---
# [Senate|organization=U.S. Senate] panel splits on drought aid as farm talks slow
> A bipartisan deal hinged on two holdouts from the [Great Plains|place]
[WASHINGTON|place=Washington] ([AP|organization=Associated Press]) — A [Senate|organization=U.S. Senate] committee deadlocked Wednesday on a $6.2 billion drought relief package, leaving ranchers from [Texas|place] to [Montana|place] without the emergency loans that lawmakers in both parties had promised before ^Memorial ^Day.
The 11-11 vote came after Sen. [Lorraine Beckwith|person], ^D-[Minn.|place=Minnesota], and Sen. [Tucker Hale|person], ^R-[Okla.|place=Oklahoma], failed to persuade colleagues to drop a provision on groundwater. The measure, called the [Pasture and Range Recovery Act|work], could still reach the floor if leaders agree to bypass the panel.
{Lorraine Beckwith|“We had the votes at breakfast and lost them by lunch,”} [Beckwith|person=Lorraine Beckwith] told reporters outside the hearing room. {Lorraine Beckwith (cont)|“That’s not how you treat people whose wells have gone dry.”}
[Hale|person=Tucker Hale], who raises cattle near [Enid|place], said the groundwater language amounted to {Tucker Hale (mixed)|“a federal meter on every windmill.”} He said he would support a bill limited to loans.
The [U.S. Department of Agriculture|organization=Department of Agriculture] has warned that its existing fund will be empty by July. [Republicans|group] on the panel want the money offset by cuts elsewhere; [Democrats|group] say disasters have never been paid for that way.
{~a White House spokeswoman|“The president expects a bill,”} a [White House|organization] spokeswoman said in a statement, adding that the administration of President [Joe Biden|person] preferred the broader version.
## In the [House|organization=U.S. House], a different fight
Rep. [Dwight Ochoa-Lyle|person], ^R-[N.M.|place=New Mexico], has a companion bill with 61 co-sponsors, including [Georgia|place] [Democrat|group=Democrats] [Marcus Bell|person]. It sets aside $900 million for tribes, among them the [Navajo Nation|organization] and the [Jicarilla Apache Nation|organization].
{Dwight Ochoa-Lyle|“I’d rather pass half a loaf this month than argue about the bakery until Christmas,”} said [Ochoa-Lyle|person=Dwight Ochoa-Lyle], who is in his second term.
The [American Farm Bureau Federation|organization] urged the chambers to settle the matter quickly. Its chief lobbyist, [Anne-Marie Stroud|person], said members in [Kansas|place] were {Anne-Marie Stroud (mixed)|“selling cows they meant to keep.”}
Not everyone is eager. [Bell|person=Marcus Bell] acknowledged that some [Southern|group=Southerners] lawmakers worry the money will flow west.
[Beckwith|person=Lorraine Beckwith] said she would try again Tuesday.
---
Great Plains = Great Plains
Enid = Enid, Oklahoma
Department of Agriculture = United States Department of Agriculture
Navajo Nation = Navajo Nation
Jicarilla Apache Nation = Jicarilla Apache Nation
American Farm Bureau Federation = American Farm Bureau Federation
U.S. Senate = United States Senate
Washington = Washington, D.C.
Associated Press = Associated Press
Texas = Texas
Montana = Montana
Minnesota = Minnesota
Oklahoma = Oklahoma
White House = White House
Joe Biden = Joe Biden
U.S. House = United States House of Representatives
New Mexico = New Mexico
Georgia = Georgia (U.S. state)
Kansas = Kansas
