id: us-hurricane-odalys-gulf
date: 2024-09-12
place: Cameron
style: us
topic: disaster
---
# [Hurricane Odalys|event] swamps [Louisiana|place] coast; thousands in dark
[CAMERON|place=Cameron], [La.|place=Louisiana] ([AP|organization=Associated Press]) — [Hurricane Odalys|event] shoved a wall of seawater across southwestern [Louisiana|place] before dawn Thursday, flooding fishing camps, toppling power lines and stranding at least two dozen people who had not heeded orders to leave.
The storm came ashore near [Holly Beach|place] with winds of 110 mph, the [National Hurricane Center|organization] said. By noon [Odalys|event=Hurricane Odalys] had weakened to a tropical storm north of [Lake Charles|place], but forecasters warned of tornadoes as far east as [Biloxi|place], [Miss.|place=Mississippi]
{Thibodeaux Guidry|“We’ve got shrimp boats in the church parking lot,”} [Cameron Parish|place] President [Thibodeaux Guidry|person] said by satellite phone. {Thibodeaux Guidry (cont)|“The church itself, I can’t see from here.”}
[Entergy|organization] reported 214,000 outages in [Louisiana|place] and 37,000 in [Texas|place], most of them around [Port Arthur|place] and [Beaumont|place]. A company spokesman, [Lucien Broussard|person], said crews would begin work as soon as winds fell below 30 mph.
President [Joe Biden|person] approved an emergency declaration Wednesday night. [FEMA|organization=Federal Emergency Management Agency] said it had staged 300,000 meals at [England Airpark|place] in [Alexandria|place].
The [U.S. Coast Guard|organization=Coast Guard] plucked nine people, two dogs and a parrot from a roof in [Grand Chenier|place], according to ^Petty Officer [Dana Whitlock|person].
{Dana Whitlock|“The parrot was the only one giving orders,”} [Whitlock|person=Dana Whitlock] said.
Memories of [Hurricane Laura|event] and [Hurricane Rita|event] hung over the evacuation. [Ernestine Fontenot|person], 71, rode out neither. She left both times and left again this week for a motel in [Opelousas|place], where she watched [KPLC|organization] on her phone.
{Ernestine Fontenot|“You rebuild it lower, you rebuild it higher,”} said [Fontenot|person=Ernestine Fontenot], a retired school bus driver. {Ernestine Fontenot (cont)|“The [Gulf|place=Gulf of Mexico] don’t care.”}
! [Coast Guard|organization] crews approach a house in [Grand Chenier|place], [La.|place=Louisiana], on Thursday.
Gov. [Jeff Landry|person] said the [Louisiana National Guard|organization] had rescued 80 people by midday. He asked residents of [Calcasieu Parish|place] to stay off [Interstate 10|place] until inspectors could check the bridge.
Rain totals may reach 14 inches near [Lafayette|place] by Friday night, the [National Weather Service|organization] said.
---
National Hurricane Center = National Hurricane Center
Cameron = Cameron, Louisiana
Holly Beach = Holly Beach, Louisiana
Lake Charles = Lake Charles, Louisiana
Biloxi = Biloxi, Mississippi
Cameron Parish = Cameron Parish, Louisiana
Entergy = Entergy
Port Arthur = Port Arthur, Texas
Beaumont = Beaumont, Texas
Alexandria = Alexandria, Louisiana
Coast Guard = United States Coast Guard
Grand Chenier = Grand Chenier, Louisiana
Hurricane Laura = Hurricane Laura
Hurricane Rita = Hurricane Rita
Opelousas = Opelousas, Louisiana
KPLC = KPLC
Jeff Landry = Jeff Landry
Louisiana National Guard = Louisiana National Guard
Calcasieu Parish = Calcasieu Parish, Louisiana
Interstate 10 = Interstate 10
Lafayette = Lafayette, Louisiana
Louisiana = Louisiana
Associated Press = Associated Press
Mississippi = Mississippi
Texas = Texas
Joe Biden = Joe Biden
Federal Emergency Management Agency = Federal Emergency Management Agency
National Weather Service = National Weather Service
