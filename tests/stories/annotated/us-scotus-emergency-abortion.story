id: us-scotus-emergency-abortion
date: 2024-06-27
place: Washington
style: us
topic: courts
---
# [Supreme Court|organization=Supreme Court of the United States] ^Allows ^Emergency ^Abortions in [Idaho|place], ^For ^Now
[WASHINGTON|place=Washington, D.C.] (^National ^Desk) — The [Supreme Court|organization=Supreme Court of the United States] on Thursday cleared the way for [Idaho|place] hospitals to perform abortions when a woman’s health is in danger, dismissing a case it had taken up in January and leaving the larger question for another day.
The unsigned order, a version of which was posted by mistake on the court’s website on Wednesday and found by [Bloomberg|organization=Bloomberg News], reinstates the ruling of a federal judge in [Boise|place] that the state’s near-total ban conflicts with the [Emergency Medical Treatment and Labor Act|work], a 1986 law known as [EMTALA|work=Emergency Medical Treatment and Labor Act].
Justice [Amy Coney Barrett|person], joined by Chief Justice [John G. Roberts Jr.|person=John Roberts] and Justice [Brett M. Kavanaugh|person=Brett Kavanaugh], wrote that the shape of the case had shifted since it began. Justice [Ketanji Brown Jackson|person] said the court should have decided it; so, from the other side, did ^Justices [Samuel A. Alito Jr.|person=Samuel Alito], [Clarence Thomas|person] and [Neil M. Gorsuch|person=Neil Gorsuch].
Justice [Jackson|person=Ketanji Brown Jackson] read a summary of her dissent from the bench, a rare sign of displeasure.
Since [Roe v. Wade|work] was overturned in 2022 in [Dobbs v. Jackson Women’s Health Organization|work], 14 states have banned nearly all abortions. [St. Luke’s Health System|organization], [Idaho|place]’s largest, said it had airlifted six women to [Utah|place] and [Oregon|place] this year.
{Maud Ferrante-Begay|“I had a helicopter idling and a lawyer on hold,”} said Dr. [Maud Ferrante-Begay|person], an obstetrician in [Twin Falls|place].
Attorney General [Raúl Labrador|person], a [Republican|group=Republicans], said he was confident the state would win at the [Ninth Circuit|organization=United States Court of Appeals for the Ninth Circuit]. [Alliance Defending Freedom|organization], a conservative [Christian|group=Christians] group, represents it.
Solicitor General [Elizabeth Prelogar|person] had argued for the [Biden|person=Joe Biden] administration. The [American College of Obstetricians and Gynecologists|organization] ([ACOG|organization=American College of Obstetricians and Gynecologists]) called the outcome incomplete, and [NARAL|organization=Reproductive Freedom for All]’s successor said [Texas|place] women, covered by another ruling from the [Fifth Circuit|organization=United States Court of Appeals for the Fifth Circuit], still had no such protection.
The order came hours before President [Biden|person=Joe Biden] and former President [Donald J. Trump|person=Donald Trump] met in [Atlanta|place] for a debate on [CNN|organization]. [Moyle v. United States|work], ^No. 23-726.
---
Alliance Defending Freedom = Alliance Defending Freedom
American College of Obstetricians and Gynecologists = American College of Obstetricians and Gynecologists
Amy Coney Barrett = Amy Coney Barrett
Atlanta = Atlanta
Bloomberg News = Bloomberg News
Boise = Boise, Idaho
Brett Kavanaugh = Brett Kavanaugh
CNN = CNN
Christians = Christians
Clarence Thomas = Clarence Thomas
Dobbs v. Jackson Women’s Health Organization = Dobbs v. Jackson Women's Health Organization
Donald Trump = Donald Trump
Elizabeth Prelogar = Elizabeth Prelogar
Emergency Medical Treatment and Labor Act = Emergency Medical Treatment and Active Labor Act
Idaho = Idaho
Joe Biden = Joe Biden
John Roberts = John Roberts
Ketanji Brown Jackson = Ketanji Brown Jackson
Moyle v. United States = Moyle v. United States
Neil Gorsuch = Neil Gorsuch
Oregon = Oregon
Raúl Labrador = Raúl Labrador
Reproductive Freedom for All = Reproductive Freedom for All
Roe v. Wade = Roe v. Wade
Samuel Alito = Samuel Alito
Supreme Court of the United States = Supreme Court of the United States
Texas = Texas
Twin Falls = Twin Falls, Idaho
United States Court of Appeals for the Fifth Circuit = United States Court of Appeals for the Fifth Circuit
United States Court of Appeals for the Ninth Circuit = United States Court of Appeals for the Ninth Circuit
Utah = Utah
Washington, D.C. = Washington, D.C.
