id: us-georgia-runoff-county
date: 2022-12-05
place: Macon
style: us
topic: politics
---
# In [Bibb County|place], a runoff, a recount and two candidates named ^Black
[MACON|place=Macon], [Ga.|place=Georgia] — Voters here will choose a sheriff on Tuesday, and no matter what they do, his name, or hers, will be ^Black.
[Regina Black|person], 49, is a former [GBI|organization=Georgia Bureau of Investigation] agent and a [Democrat|group=Democrats]. [Tommy Lee Black|person], 61, sells boats, once ran the county jail and is a [Republican|group=Republicans]. They are not related. They have the same dentist.
{Regina Black|“People come up and say, ‘I’m for [Black|person=Regina Black],’”} she said at a fish fry in [Payne City|place]. {Regina Black (cont)|“I say, ‘Honey, so am I.’”}
The runoff shares a ballot with the [Senate|organization=U.S. Senate] contest between [Raphael Warnock|person] and [Herschel Walker|person], which has brought former President [Barack Obama|person] to [Atlanta|place] and a great deal of television to everybody. Turnout on the first day of early voting broke a record, Secretary of ^State [Brad Raffensperger|person] said.
In the first round, on Nov. 8, [Regina Black|person] led by 214 votes out of 51,000. [Jordan May|person], a [Libertarian|group=Libertarians] who got 3 percent, has endorsed nobody; reached in [Jordan|place=Jordan (country)], where he is visiting his wife’s family, [May|person=Jordan May] texted that it was {Jordan May (mixed)|“above my pay grade and seven time zones away.”}
Issues? There are some. The jail lost 61 deputies last year. A federal judge has asked [Macon-Bibb|organization=Macon-Bibb County Commission] commissioners about the plumbing. And there’s [Second Street|place], where three people were shot outside a [Waffle House|organization] in July.
[Tommy Lee Black|person] wants to borrow troopers from the [Georgia State Patrol|organization]. {Tommy Lee Black|“You can’t hire what ain’t there,”} he told [WMAZ|organization]. His opponent would raise pay and recruit at [Fort Valley State University|organization] and [Mercer|organization=Mercer University].
The Rev. [Lonnie Bush|person] of [Greater Bellevue Baptist Church|organization], who has prayed with both, said the county deserved {Lonnie Bush (mixed)|“a quiet winter.”}
Poll workers, meanwhile, have been told to read the full names aloud.
{Veronica Sapp|“First and last, every time,”} said [Veronica Sapp|person], the elections supervisor. {Veronica Sapp (cont)|“Middle, if they’ve had a beer.”}
---
Bibb County = Bibb County, Georgia
Macon = Macon, Georgia
Georgia Bureau of Investigation = Georgia Bureau of Investigation
Payne City = Payne City, Georgia
Raphael Warnock = Raphael Warnock
Herschel Walker = Herschel Walker
Brad Raffensperger = Brad Raffensperger
Libertarians = Libertarian Party (United States)
Jordan (country) = Jordan
Waffle House = Waffle House
Georgia State Patrol = Georgia State Patrol
WMAZ = WMAZ-TV
Fort Valley State University = Fort Valley State University
Mercer University = Mercer University
Georgia = Georgia (U.S. state)
U.S. Senate = United States Senate
Barack Obama = Barack Obama
Atlanta = Atlanta
