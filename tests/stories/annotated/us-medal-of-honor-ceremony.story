id: us-medal-of-honor-ceremony
date: 2014-05-13
place: Washington
style: us
topic: politics
---
# [Obama|person=Barack Obama] awards [Medal of Honor|event] to sergeant who held a roof in [Kunar|place]
[WASHINGTON|place=Washington] — President [Barack Obama|person] draped the nation’s highest award for valor around the neck of a former [Army|organization=U.S. Army] sergeant on Tuesday, saying that on a mud roof in [Afghanistan|place] the young man had done {Barack Obama (mixed)|“the work of a platoon.”}
^Staff Sgt. [Kaleo Whitford|person], 28, of [Waianae|place], [Hawaii|place], was with the [173rd Airborne Brigade|organization] in the [Pech Valley|place] in 2009 when about 80 [Taliban|organization] fighters attacked his outpost from three sides. Wounded in the hip and hand, he stayed on the roof for 51 minutes and used a radio with a broken antenna to guide [Apache|product=AH-64 Apache] helicopters to within 40 yards of himself.
Four [Americans|group] and two [Afghan|group=Afghans] soldiers died.
{Kaleo Whitford|“I’d hand it back for any one of them,”} [Whitford|person=Kaleo Whitford] said outside the [West Wing|place], reading from a card. {Kaleo Whitford (cont)|“[Reyes|person]. [Lindgren|person]. [Dao|person]. [Tillery|person]. Sergeant [Hamid|person]. Private [Gul|person].”}
He did not take questions.
In the [East Room|place] were his mother, [Leilani Whitford|person], who drives a bus in [Honolulu|place]; Defense Secretary [Chuck Hagel|person]; Sen. [Mazie Hirono|person], ^D-[Hawaii|place]; and 11 men from his company, one of whom had flown from [Bamberg|place], [Germany|place], on crutches.
The citation describes a moment when [Whitford|person=Kaleo Whitford], out of ammunition, threw rocks. The president lingered on that. {Barack Obama|“Rocks,”} he repeated.
[Whitford|person=Kaleo Whitford] is the 10th living recipient from the wars in [Iraq|place] and [Afghanistan|place]. Critics in [Congress|organization=U.S. Congress] have asked why so few have been honored compared with the [Korean War|event] and the [Vietnam War|event]; the [Pentagon|organization] began a review in March.
Maj. Gen. [Ellery Stokes|person], who commanded the division then, said in an interview that [Whitford|person=Kaleo Whitford] was the least military soldier he’d ever met. {Ellery Stokes|“He apologized to the helicopters,”} he said.
[Whitford|person=Kaleo Whitford] left the service in 2011. He studies marine biology at [Oregon State University|organization], in [Corvallis|place], where his roommates learned of the award from [Twitter|product].
---
Medal of Honor = Medal of Honor
Kunar = Kunar Province
U.S. Army = United States Army
Afghanistan = Afghanistan
Waianae = Waianae, Hawaii
173rd Airborne Brigade = 173rd Airborne Brigade
Taliban = Taliban
AH-64 Apache = Boeing AH-64 Apache
West Wing = West Wing
East Room = East Room
Honolulu = Honolulu
Chuck Hagel = Chuck Hagel
Mazie Hirono = Mazie Hirono
Bamberg = Bamberg
Germany = Germany
Iraq = Iraq
Korean War = Korean War
Oregon State University = Oregon State University
Corvallis = Corvallis, Oregon
Barack Obama = Barack Obama
Washington = Washington, D.C.
Hawaii = Hawaii
Americans = Americans
U.S. Congress = United States Congress
Vietnam War = Vietnam War
Pentagon = The Pentagon
Twitter = Twitter
