id: gb-hospital-corridor-ombudsman
date: 2025-06-18
place: Manchester
style: british
topic: health
---
# Woman, 79, waited 31 hours on trolley beside vending machine, ombudsman finds
A retired headteacher with a broken hip spent 31 hours on a trolley in a [Greater Manchester|place] hospital corridor, next to a vending machine whose light came on whenever anyone passed, the health ombudsman has found.
[Winifred Asante-Poole|person], 79, fell at her home in [Oldham|place] in January last year. She was taken by the [North West Ambulance Service|organization] to [Irwell General Hospital|organization], where 62 people were already waiting for beds.
In a report published on Wednesday, the [Parliamentary and Health Service Ombudsman|organization] said the delay {Parliamentary and Health Service Ombudsman (mixed)|“fell far below”} what the [NHS Constitution|work] promises. It upheld four of five complaints against the [Irwell and Tame NHS Foundation Trust|organization].
{Rebecca Hilsenrath|“Corridor care must not be normalised, and yet here it had its own signage,”} the ombudsman, [Rebecca Hilsenrath|person], said. {Rebecca Hilsenrath (cont)|“Someone had laminated it.”}
[Asante-Poole|person=Winifred Asante-Poole]’s daughter, [Efua Poole|person], a teacher in [Rochdale|place], said the family did not blame nurses. {Efua Poole|“They were magnificent,”} she said. {Efua Poole (cont)|“One of them, a [Filipino|group=Filipinos] lad called [Jun|person], went and found ^Mum a blanket from his own car.”}
The trust’s chief executive, [Gwen Salisbury|person], has apologised. She told [BBC Radio Manchester|organization] that the emergency department, built in 1986 for 200 patients a day, had seen 518. {Gwen Salisbury|“I am not offering that as an excuse, I am offering it as a number,”} she added.
[NHS England|organization] figures show that 1,310 patients in the [North West|place=North West England] waited longer than 24 hours in May. The [Royal College of Emergency Medicine|organization] ([RCEM|organization=Royal College of Emergency Medicine]) links such waits to excess deaths.
[Andy Burnham|person], the mayor, has backed calls from [Healthwatch|organization] for a public count. For the [Liberal Democrats|group], [Helen Morgan|person] asked ministers to publish it weekly.
Asked what she would like to happen next, Mrs [Asante-Poole|person=Winifred Asante-Poole], who once taught two members of [James|organization=James (band)], did not hesitate. {Winifred Asante-Poole|“I should like them to switch off that machine,”} she said.
---
Greater Manchester = Greater Manchester
Oldham = Oldham
North West Ambulance Service = North West Ambulance Service
Parliamentary and Health Service Ombudsman = Parliamentary and Health Service Ombudsman
NHS Constitution = NHS Constitution for England
Rochdale = Rochdale
BBC Radio Manchester = BBC Radio Manchester
NHS England = NHS England
North West England = North West England
Royal College of Emergency Medicine = Royal College of Emergency Medicine
Andy Burnham = Andy Burnham
Healthwatch = Healthwatch England
Liberal Democrats = Liberal Democrats (UK)
Helen Morgan = Helen Morgan
James (band) = James (band)
