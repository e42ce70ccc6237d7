id: eu-kharkiv-drone-night
date: 2024-06-30
place: Kharkiv
style: wire
topic: conflict
---
# [Russian|group=Russians] glide bomb hits [Kharkiv|place] post depot, killing driver
[KHARKIV|place=Kharkiv], [Ukraine|place] — A [Russian|group=Russians] glide bomb struck a sorting centre of the private carrier [Nova Poshta|organization] on the northern edge of [Kharkiv|place] on Sunday, killing a 42-year-old driver and wounding nine people, regional governor [Oleh Syniehubov|person] said.
The dead man, [Serhii Mykolaiovych Hrynko|person], had been loading parcels for [Izium|place]. Two of the wounded were in serious condition, among them a girl of eight months who was waiting in a car with her grandmother.
{Volodymyr Zelenskiy|“[Russia|place] attacks letters, it attacks medicine that people send each other,”} President [Volodymyr Zelenskiy|person] said in a video posted on [Telegram|product=Telegram (software)]. {Volodymyr Zelenskiy (cont)|“Our [Patriots|product=MIM-104 Patriot] are few. The sky over [Ukraine|place] is large.”}
[Moscow|place] denies aiming at civilians. The [Russian Defence Ministry|organization=Ministry of Defence of the Russian Federation] said it had hit a fuel store used by the [92nd Assault Brigade|organization] and shot down 36 [Ukrainian|group=Ukrainians] drones over the [Kursk|place=Kursk Oblast], [Belgorod|place=Belgorod Oblast] and [Bryansk|place=Bryansk Oblast] regions.
[Reuters|organization] could not independently verify either account.
At the depot, a warehouse clerk, [Lidiia Pashchenko-Bondar|person], was going through a heap of scorched boxes with a marker pen. {Lidiia Pashchenko-Bondar|“Honey, a drill, honey, a wedding dress, boots,”} she read. {Lidiia Pashchenko-Bondar (cont)|“People write on the lid what matters to them.”}
Officials in [Kyiv|place] say that [Russia|place] has dropped more than 800 guided bombs, most of them [Soviet|group=Soviet people]-made [FAB-500s|product=FAB-500] fitted with wings, in a week. The launching aircraft, [Sukhoi Su-34s|product=Sukhoi Su-34], rarely leave [Russian|group=Russians] airspace.
{Denys Smazhnyi|“You can shoot down the arrow or the archer,”} said Lt. Col. [Denys Smazhnyi|person], an air defence spokesman. [Washington|place] in May allowed [Kyiv|place] to fire [American|group=Americans] weapons at some targets inside [Russia|place] near [Kharkiv|place].
[Kharkiv|place], [Ukraine|place]’s second city, lies 30 km from the border. Its mayor, [Ihor Terekhov|person], said schools in the [Saltivka|place] district would go on holding classes in the metro after the summer.
---
Nova Poshta = Nova Poshta
Oleh Syniehubov = Oleh Syniehubov
Izium = Izium
Volodymyr Zelenskiy = Volodymyr Zelenskyy
Telegram (software) = Telegram (software)
MIM-104 Patriot = MIM-104 Patriot
Ministry of Defence of the Russian Federation = Ministry of Defence (Russia)
92nd Assault Brigade = 92nd Assault Brigade (Ukraine)
Kursk Oblast = Kursk Oblast
Belgorod Oblast = Belgorod Oblast
Bryansk Oblast = Bryansk Oblast
FAB-500 = FAB-500
Sukhoi Su-34 = Sukhoi Su-34
Ihor Terekhov = Ihor Terekhov
Saltivka = Saltivka
Russians = Russians
Kharkiv = Kharkiv
Ukraine = Ukraine
Russia = Russia
Moscow = Moscow
Ukrainians = Ukrainians
Reuters = Reuters
Kyiv = Kyiv
Washington = Washington, D.C.
Americans = Americans
