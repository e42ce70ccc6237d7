id: us-white-house-ukraine-package
date: 2023-07-07
place: Washington
style: wire
topic: politics
---
# [US|place=United States] to send cluster munitions to [Ukraine|place] in new $800 million package
[WASHINGTON|place=Washington, D.C.], July 7 - ^The [White House|organization] said on Friday that it would supply [Ukraine|place] with cluster munitions, overriding concern among allies and some [Democrats|group] in [Congress|organization=U.S. Congress] about a weapon that more than 120 countries have banned.
The decision, taken after months of debate inside the [Biden|person=Joe Biden] administration, is part of an $800 million package that also includes [Bradley|product=Bradley Fighting Vehicle] fighting vehicles, [Stryker|product] armored personnel carriers, rounds for [HIMARS|product=M142 HIMARS] launchers and missiles for [Patriot|product=MIM-104 Patriot] air defenses.
{Colton Breyer|"Nobody here reached for this first,"} [Colton Breyer|person], a deputy national security adviser, told reporters at the [White House|organization]. {Colton Breyer (cont)|"[Ukrainian|group=Ukrainians] artillery is running out of ammunition. That is the arithmetic."}
[Kyiv|place] has given written assurances that the shells, known as dual-purpose improved conventional munitions or ^DPICM, will not be used in [Russia|place] or in populated areas, a [Pentagon|organization] official said.
[Russian|group=Russians] forces have used cluster bombs since the full-scale invasion began in February 2022, including in an attack on the railway station of [Kramatorsk|place], according to [Human Rights Watch|organization] ([HRW|organization=Human Rights Watch]). [Moscow|place] denies targeting civilians.
The [United States|place], [Russia|place] and [Ukraine|place] have not signed the [Convention on Cluster Munitions|work]; [Britain|place=United Kingdom], [France|place] and [Germany|place], all members of [NATO|organization], have.
Senator [Raymond Castillo-Webb|person], a [Democrat|group=Democrats] on the [Senate Foreign Relations Committee|organization], said he was {Raymond Castillo-Webb (mixed)|"deeply troubled."} [Republican|group=Republicans] Representative [Dwight Hollingsead|person] of [Texas|place] called the move overdue.
In [Berlin|place], a spokesman for the [German|group=Germans] government said it was certain that [Washington|place=Washington, D.C.] had not taken the decision lightly. The [Kremlin|organization] did not respond to a request for comment. [Chinese|group=Chinese people] state media said the step would prolong the war.
The announcement comes days before a [NATO|organization] summit in [Vilnius|place], where President [Volodymyr Zelenskiy|person=Volodymyr Zelenskyy] hopes for a clear path to membership, and as a counteroffensive in [Zaporizhzhia|place=Zaporizhzhia Oblast] region and around [Bakhmut|place] makes slow progress.
{Oksana Hryhorenko|"Every week of waiting is paid for by a platoon,"} said [Oksana Hryhorenko|person], an analyst at the [Razumkov Centre|organization], a think tank in [Kyiv|place].
[Amnesty International|organization] and the [International Committee of the Red Cross|organization] ([ICRC|organization=International Committee of the Red Cross]) oppose the use of the weapons, whose unexploded bomblets kill farmers in [Laos|place] and [Vietnam|place] half a century after the [Vietnam War|event].
(Reporting by [Ingmar Sandqvist|person] and [Lidia O'Rourke|person]; ^Editing by [Pravin Kulkarni|person])
---
Amnesty International = Amnesty International
Bakhmut = Bakhmut
Berlin = Berlin
Bradley Fighting Vehicle = Bradley Fighting Vehicle
Chinese people = Chinese people
Convention on Cluster Munitions = Convention on Cluster Munitions
Democrats = Democrat Party (Thailand)
France = France
Germans = Germans
Germany = Germany
Human Rights Watch = Human Rights Watch
International Committee of the Red Cross = International Committee of the Red Cross
Joe Biden = Joe Biden
Kramatorsk = Kramatorsk
Kremlin = Government of Russia
Kyiv = Kyiv
Laos = Laos
M142 HIMARS = HIMARS
MIM-104 Patriot = MIM-104 Patriot
Moscow = Moscow
NATO = NATO
Pentagon = United States Department of Defense
Razumkov Centre = Razumkov Centre
Russia = Russia
Russians = Russians
Senate Foreign Relations Committee = United States Senate Committee on Foreign Relations
Stryker = Stryker
Texas = Texas
U.S. Congress = United States Congress
Ukraine = Ukraine
Ukrainians = Ukrainians
United Kingdom = United Kingdom
United States = United States
Vietnam = Vietnam
Vietnam War = Vietnam War
Vilnius = Vilnius
Volodymyr Zelenskyy = Volodymyr Zelenskyy
Washington, D.C. = Washington, D.C.
White House = White House
Zaporizhzhia Oblast = Zaporizhzhia Oblast
