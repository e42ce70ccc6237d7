id: us-obit-trumpet-player
date: 2014-04-09
place: New Orleans
style: us
topic: obituary
---
# [Alvin “Duck” Batiste-Moore|person=Alvin Batiste-Moore], trumpeter who kept a parade going for 50 years, dies at 88
[Alvin “Duck” Batiste-Moore|person=Alvin Batiste-Moore], a trumpeter whose raspy tone led funeral processions through the [Tremé|place] for half a century and whose one hit, “[Burgundy Street Stomp|work],” sold more copies in [France|place] than in the [United States|place], died on Saturday at his home in [New Orleans|place]. He was 88.
The cause was heart failure, said his daughter [Yvette Moore|person], a former member of the [Louisiana State Senate|organization].
Mr. [Batiste-Moore|person=Alvin Batiste-Moore] was born on ^Mardi ^Gras, 1926, in a house on [St. Philip Street|place]. His father, [Ignatius|person=Ignatius Moore], loaded bananas for the [United Fruit Company|organization]; his mother, the former [Clothilde Batiste|person], sewed costumes. He got his first horn from a pawnshop and his nickname from the way he walked.
He served in the [Navy|organization=U.S. Navy] in the [Pacific|place] during [World War II|event], came home and studied at [Xavier University of Louisiana|organization] on the [G.I. Bill|work] before leaving to tour with [Lionel Hampton|person].
{Alvin Batiste-Moore|“[Hamp|person=Lionel Hampton] paid on time and fined you on time,”} he told [DownBeat|organization] in 1978. {Alvin Batiste-Moore (cont)|“I learned arithmetic in that band.”}
With his brother [Percy|person=Percy Moore] he founded the [Second Liners|organization], who recorded for [Atlantic|organization=Atlantic Records] and played [Carnegie Hall|place] in 1963. When jobs dried up he drove a truck for [Falstaff|organization=Falstaff Brewing Corporation], never giving up the Sunday parades.
After [Hurricane Katrina|event] he spent seven months in [Houston|place], sleeping in a niece’s den. [Wynton Marsalis|person], who grew up in nearby [Kenner|place], was among those who raised money for his return.
{Yvette Moore|“Daddy said [Houston|place] had wonderful roads and nobody walking on them,”} Ms. [Moore|person=Yvette Moore] said.
His album “[Duck Soup, No Crackers|work]” was nominated for a [Grammy Award|event] in 2008. He called the ceremony {Alvin Batiste-Moore (mixed)|“a very long church service with no sermon.”}
In addition to Ms. [Moore|person=Yvette Moore], he is survived by two sons, [Alvin Jr.|person=Alvin Batiste-Moore Jr.] and [Terrence|person=Terrence Moore]; nine grandchildren; and his longtime companion, [Odile Landry|person].
The procession on Saturday will start, as he asked, an hour late.
---
G.I. Bill = G.I. Bill
Tremé = Tremé
United Fruit Company = United Fruit Company
U.S. Navy = United States Navy
Pacific = Pacific Ocean
Xavier University of Louisiana = Xavier University of Louisiana
Lionel Hampton = Lionel Hampton
DownBeat = DownBeat
Atlantic Records = Atlantic Records
Carnegie Hall = Carnegie Hall
Falstaff Brewing Corporation = Falstaff Brewing Corporation
Hurricane Katrina = Hurricane Katrina
Kenner = Kenner, Louisiana
Wynton Marsalis = Wynton Marsalis
Grammy Award = Grammy Awards
United States = United States
New Orleans = New Orleans
World War II = World War II
Houston = Houston
