id: as-ph-senate-fish-port
date: 2024-08-28
place: Manila
style: asian
topic: politics
---
# Senators grill [PFDA|organization=Philippine Fisheries Development Authority] execs over port with no water
! The dry basin at ^Barangay [Malabago|place], [Pangasinan|place] (contributed photo)
[MANILA|place=Manila], [Philippines|place] — A fish port completed in 2022 at a cost of ^P418 million has yet to see a boat, officials admitted before a [Senate|organization=Senate of the Philippines] blue ribbon panel on Wednesday, because the basin was dug 300 meters from the sea.
{Risa Hontiveros|“Were the fish supposed to walk?”} Sen. [Risa Hontiveros|person] asked.
The [Philippine Fisheries Development Authority|organization] ([PFDA|organization=Philippine Fisheries Development Authority]) said that a channel had been planned but that funds were realigned. {Gil Pangan-Uy|“The port is 94 percent complete, ^Your ^Honor. The six percent is the ocean,”} acting manager [Gil Pangan-Uy|person] replied, drawing groans.
Sen. [Sherwin Gatchalian|person] produced a memorandum dated March 3, 2021, in which engineer [Ma. Corazon Buenviaje|person] of the [Department of Public Works and Highways|organization] ([DPWH|organization=Department of Public Works and Highways]) wrote that work should stop {Ma. Corazon Buenviaje (mixed)|“until someone looks at a map”}. She was transferred to [Basilan|place] a month later. On Wednesday she sat two rows behind her former superiors and knitted.
The contractor, [Three Marias Builders|organization], did not send a representative. Its lawyer, ^Atty. [Fernando Tupaz-Lim|person], wrote that the firm had built {Fernando Tupaz-Lim (mixed)|“what was drawn, where it was drawn”}. He invoked [Republic Act 9184|work], the procurement law.
Minority ^Leader [Aquilino “Koko” Pimentel III|person=Aquilino Pimentel III] moved to summon the [Commission on Audit|organization] ([COA|organization=Commission on Audit]), whose 2022 report had flagged the project. There was no objection.
[Malacañang|organization] is studying the matter, ^Executive Secretary [Lucas Bersamin|person] told the [Inquirer|organization=Philippine Daily Inquirer].
In [Pangasinan|place], the fisherfolk have found uses for the place. A [Catholic|group=Catholics] group, [El Shaddai|organization=El Shaddai (movement)], holds prayer rallies in the basin. On weekends there is basketball; a team called the [Tilapia Kings|organization] plays barefoot.
{Virgilio Cacho|“It is the best court in [Luzon|place],”} said [Virgilio Cacho|person], 50, whose outrigger is moored at the old pier in [Bolinao|place]. {Virgilio Cacho (cont)|“Please do not finish it.”}
---
Catholics = Catholic Church
Manila = Manila
Philippines = Philippines
Philippine Fisheries Development Authority = Philippine Fisheries Development Authority
Pangasinan = Pangasinan
Senate of the Philippines = Senate of the Philippines
Risa Hontiveros = Risa Hontiveros
Sherwin Gatchalian = Win Gatchalian
Department of Public Works and Highways = Department of Public Works and Highways
Basilan = Basilan
Aquilino Pimentel III = Koko Pimentel
Commission on Audit = Commission on Audit of the Philippines
Malacañang = Malacañang Palace
Lucas Bersamin = Lucas Bersamin
Philippine Daily Inquirer = Philippine Daily Inquirer
El Shaddai (movement) = El Shaddai (movement)
Luzon = Luzon
Bolinao = Bolinao, Pangasinan
