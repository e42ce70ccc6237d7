id: us-opinion-filibuster-column
date: 2021-03-26
place: New York
style: us
topic: politics
---
# The [Senate|organization=U.S. Senate] ^Is ^Not a ^Saucer
By [Ezekiel Farnsworth|person]
Mr. [Farnsworth|person=Ezekiel Farnsworth], a former aide to Senator [Patrick Leahy|person], teaches history at [Bowdoin College|organization].
Every defender of the filibuster tells the same story. [Thomas Jefferson|person], back from [Paris|place], asks [George Washington|person] over breakfast why he allowed a second chamber. {?|“Why do you pour coffee into your saucer?”} [Washington|person=George Washington] is said to reply. To cool it. Even so, we pour legislation into the ^Senatorial saucer.
It is a lovely story. It first appeared in 1871, in [Harper’s|organization=Harper’s Magazine], and there is no evidence that either man ever said it.
I spent eleven years in the [Senate|organization=U.S. Senate], most of them in a basement office in the [Russell Building|place=Russell Senate Office Building] with a view of a [Coke|product=Coca-Cola] machine. I saw the [Affordable Care Act|work] squeeze through in 2010 and the [Dream Act|work=DREAM Act] die the same year, five votes short of 60. I watched [Mitch McConnell|person] bring the place to a halt and then watched my own side, the [Democrats|group], do it to [Neil Gorsuch|person].
What I never saw was anyone cool down.
The filibuster is not in the [Constitution|work=Constitution of the United States]. [James Madison|person] and [Alexander Hamilton|person], who disagreed about nearly everything by 1791, agreed on that: In [Federalist No. 22|work], [Hamilton|person=Alexander Hamilton] warned what happens when a few can stop the many.
Its great days came later, and they were not pretty. [Southern|group=Southerners] senators used it to kill anti-lynching bills in 1922, 1935 and 1938. [Strom Thurmond|person] of [South Carolina|place] talked for 24 hours and 18 minutes against the [Civil Rights Act of 1957|work].
Now the [For the People Act|work], which the [House|organization=U.S. House of Representatives] passed this month, will arrive in a chamber split 50-50, with Vice President [Kamala Harris|person] to break ties that the rules will not let happen. Senators [Joe Manchin|person] of [West Virginia|place] and [Kyrsten Sinema|person] of [Arizona|place] say they will not change those rules.
{Ida May Crutchfield|“If it takes 60 to order lunch, you starve,”} [Ida May Crutchfield|person], who worked in the [Senate|organization=U.S. Senate] dining room for 40 years, used to tell the pages.
President [Biden|person=Joe Biden] once called the filibuster a guardian of compromise. He should call [Ida May|person=Ida May Crutchfield]. She is retired, and lives in [Prince George’s County|place], and picks up on the second ring.
The [Times|organization=The New York Times] is committed to publishing a diversity of letters to the editor.
---
Affordable Care Act = Affordable Care Act
Alexander Hamilton = Alexander Hamilton
Arizona = Arizona
Bowdoin College = Bowdoin College
Civil Rights Act of 1957 = Civil Rights Act of 1957
Coca-Cola = Coca-Cola
Constitution of the United States = Constitution of the United States
DREAM Act = DREAM Act
Democrats = Democrat Party (Thailand)
Federalist No. 22 = Federalist No. 22
For the People Act = For the People Act
George Washington = George Washington
Harper’s Magazine = Harper's Magazine
James Madison = James Madison
Joe Biden = Joe Biden
Joe Manchin = Joe Manchin
Kamala Harris = Kamala Harris
Kyrsten Sinema = Kyrsten Sinema
Mitch McConnell = Mitch McConnell
Neil Gorsuch = Neil Gorsuch
Paris = Paris
Patrick Leahy = Patrick Leahy
Prince George’s County = Prince George's County, Maryland
Russell Senate Office Building = Russell Senate Office Building
South Carolina = South Carolina
Strom Thurmond = Strom Thurmond
The New York Times = The New York Times
Thomas Jefferson = Thomas Jefferson
U.S. House of Representatives = United States House of Representatives
U.S. Senate = United States Senate
West Virginia = West Virginia
