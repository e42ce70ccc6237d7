id: us-arizona-border-court-ruling
date: 2024-05-30
place: Tucson
style: us
topic: courts
---
# Judge blocks [Cochise County|place] from holding migrants at fairgrounds
[TUCSON|place=Tucson], [Ariz.|place=Arizona] — A federal judge on Thursday barred a border county from using its fairgrounds to hold people released by the [Border Patrol|organization], saying [Arizona|place] law gave local officials no such power.
[U.S.|place=United States] ^District Judge [Rosemary Ybarra|person], appointed by President [Barack Obama|person], ruled in favor of the [Florence Immigrant & Refugee Rights Project|organization], which sued in March on behalf of six families from [Guatemala|place], [Venezuela|place] and [Ecuador|place].
{Rosemary Ybarra|“Good intentions do not convert a livestock pavilion into a lawful shelter,”} [Ybarra|person=Rosemary Ybarra] wrote in a 48-page opinion. {Rosemary Ybarra (cont)|“Nor do bad ones.”}
Supervisor [Clayton Judd|person], a [Republican|group=Republicans] who proposed the arrangement, said buses had been dropping people in [Bisbee|place] and [Douglas|place] with nowhere to sleep. {Clayton Judd|“We opened a door and got sued for the hinge,”} he said.
Lawyers for the families described something less welcoming: locked gates, floodlights, a contractor from [Nevada|place] that took away phones. One mother, identified in papers as [Marisol V.|person], said her son was afraid of {Marisol V. (mixed)|“the place where the cows sleep.”}
The [Department of Homeland Security|organization] was not a party, but a [Justice Department|organization=Department of Justice] lawyer told the court in April that immigration custody is {~a Justice Department lawyer (mixed)|“exclusively federal business.”} [Ybarra|person=Rosemary Ybarra] quoted a 2012 decision, [Arizona v. United States|work], in which the [Supreme Court|organization=U.S. Supreme Court] struck down parts of a state law known as [SB 1070|work].
Encounters near [Tucson|place] have dropped by a third since winter, according to [U.S. Customs and Border Protection|organization], partly because of enforcement by [Mexico|place]’s [National Guard|organization=National Guard (Mexico)].
{Hector Delgadillo|“This is about who we are when nobody is watching [Cochise County|place],”} said [Hector Delgadillo|person], the group’s legal director. {Hector Delgadillo (cont)|“Which is most of the time.”}
County ^Attorney [Brian McIntyre-Sosa|person] said he would ask the [9th Circuit|organization=U.S. Court of Appeals for the 9th Circuit] to lift the injunction. Until then, the fairgrounds in [Douglas|place] will revert to the [Cochise County Fair|event], which opens in September with its usual [4-H|organization] contests.
---
Cochise County = Cochise County, Arizona
Tucson = Tucson, Arizona
Border Patrol = United States Border Patrol
Florence Immigrant & Refugee Rights Project = Florence Immigrant & Refugee Rights Project
Guatemala = Guatemala
Venezuela = Venezuela
Ecuador = Ecuador
Bisbee = Bisbee, Arizona
Douglas = Douglas, Arizona
Department of Homeland Security = United States Department of Homeland Security
Department of Justice = United States Department of Justice
Arizona v. United States = Arizona v. United States
SB 1070 = Arizona SB 1070
U.S. Customs and Border Protection = U.S. Customs and Border Protection
National Guard (Mexico) = National Guard (Mexico)
U.S. Court of Appeals for the 9th Circuit = United States Court of Appeals for the Ninth Circuit
4-H = 4-H
Arizona = Arizona
United States = United States
Barack Obama = Barack Obama
Nevada = Nevada
U.S. Supreme Court = Supreme Court of the United States
Mexico = Mexico
