id: as-bd-launch-meghna
date: 2015-04-09
place: Barishal
style: asian
topic: disaster
---
# 38 rescued as launch hits char in [Meghna|place] nor’wester
Our ^Correspondent, [Barishal|place]
A passenger launch carrying 212 people ran onto a submerged char in the [Meghna|place] during a nor’wester early on Thursday, leaving one person dead and five missing, the [Bangladesh Inland Water Transport Authority|organization] ([BIWTA|organization=Bangladesh Inland Water Transport Authority]) said.
The [MV Sonar Tari-3|product] had left [Sadarghat|place] in [Dhaka|place] at 9pm for [Hatiya|place], an island in [Noakhali|place] district. It struck the char off [Mehendiganj|place] at 2:40am, when gusts reached 80 kilometres an hour.
Most passengers waded to higher sand. {Selina Parvin|“I held my son by his collar and my hen by its feet,”} said [Selina Parvin|person], a mother of three. {Selina Parvin (cont)|“Allah spared all of us.”}
Thirty-eight people were picked up by a coastguard vessel, the [CGS Tanveer|product], and by hilsa boats. The dead man was identified as [Haradhan Chandra Jaladas|person], 60, a fisherman of [Char Fasson|place].
Fire service divers from [Barishal|place] and a [Bangladesh Navy|organization] team joined the search at dawn. Lt Commander [Tawhid Ur Rahman|person] of the navy said currents were strong but the water shallow. {Tawhid Ur Rahman|“We can stand in places. That gives us hope,”} he said.
Deputy Commissioner [Gazi Md Saifuzzaman|person] has formed a five-member body to find out why the launch sailed in spite of signal number three. Its master, [Abul Bashar Majhi|person], has been taken into custody. The owner, [Messrs Salam Shipping|organization], could not be reached.
According to the passengers’ association, the [Jatri Kalyan Samity|organization], at least 31 vessels on the southern routes have no echo sounder. {Mozammel Haque Chowdhury|“A hundred-taka bamboo pole is what the [Sonar Tari|product=MV Sonar Tari-3] had for radar,”} its secretary general, [Mozammel Haque Chowdhury|person], told the [Daily Star|organization].
Shipping Minister [Shajahan Khan|person], on a visit to [Mongla|place], announced ^Tk 1 lakh for the dead man’s family. A case will be filed under the [Inland Shipping Ordinance|work].
By evening the launch still sat upright on the sand, its lights on. {~a boatman|“She looks as if she were waiting for a ghat,”} a boatman said.
---
Dhaka = Dhaka
Meghna = Meghna River
Bangladesh Inland Water Transport Authority = Bangladesh Inland Water Transport Authority
Sadarghat = Sadarghat, Dhaka
Hatiya = Hatiya Upazila
Noakhali = Noakhali District
Mehendiganj = Mehendiganj Upazila
Char Fasson = Char Fasson Upazila
Barishal = Barishal
Bangladesh Navy = Bangladesh Navy
Daily Star = The Daily Star (Bangladesh)
Shajahan Khan = Shajahan Khan
Mongla = Mongla
