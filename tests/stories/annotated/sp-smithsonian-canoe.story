id: sp-smithsonian-canoe
date: 2024-03-13
place: Washington
style: us
topic: culture
---
# [Smithsonian|organization=Smithsonian Institution] to return a canoe that nobody in [Washington|place=Washington, D.C.] remembered
[WASHINGTON|place=Washington, D.C.] — For 118 years it lay under a tarp in [Suitland|place=Suitland, Maryland], [Md.|place=Maryland], tagged “boat, misc.” On Tuesday the [Smithsonian Institution|organization] said that the 34-foot cedar canoe would go home to the [Quinault|group=Quinault people].
The vessel, carved about 1870 and known as the [Grandmother Wren|product], was collected for the [1904 St. Louis world’s fair|event=Louisiana Purchase Exposition] and never uncrated. A summer intern, [Talia Capoeman-Reyes|person], recognized the prow from a photograph on her great-aunt’s refrigerator.
{Talia Capoeman-Reyes|“I was supposed to be counting moths,”} said [Capoeman-Reyes|person=Talia Capoeman-Reyes], 20, a junior at the [University of Washington|organization]. {Talia Capoeman-Reyes (cont)|“I texted my aunt, and she sent back 14 exclamation points.”}
[Cynthia Chavez Lamar|person], director of the [National Museum of the American Indian|organization], said the transfer falls under the [National Museum of the American Indian Act|work], which predates the [Native American Graves Protection and Repatriation Act|work] by a year. New rules that took effect in January gave museums five years to finish.
The [Quinault Indian Nation|organization] plans to paddle the [Wren|product=Grandmother Wren] from [Taholah|place=Taholah, Washington] to [Seattle|place] this summer during the annual [Canoe Journey|event=Tribal Canoe Journeys].
{Guy Capoeman|“She has been asleep,”} [Guy Capoeman|person], the nation’s president, told the [Seattle Times|organization=The Seattle Times]. {Guy Capoeman (cont)|“You don’t shake somebody awake. You sing.”}
Curators first must rid it of beetles. The canoe will spend 21 days in a freezer at the [Museum Support Center|place], alongside costumes from “[The Wiz|work=The Wiz (film)],” and will then travel on an [Army|organization=United States Army] flatbed arranged by Sen. [Maria Cantwell|person], [Democrat|group=Democratic Party (United States)] of [Washington|place=Washington (state)].
A replica stands to replace it in an exhibition, “[Water Has No Fence|work],” that opens on the [Mall|place=National Mall] in May. {Dan Whitebear|“We asked for the tag,”} said [Dan Whitebear|person], the carver hired to make it. {Dan Whitebear (cont)|“‘Boat, misc.’ We’re going to frame that.”}
The [Field Museum|organization] in [Chicago|place] and [Harvard|organization=Harvard University]’s [Peabody Museum|organization=Peabody Museum of Archaeology and Ethnology] have announced similar returns this year.
---
Chicago = Chicago
Cynthia Chavez Lamar = Cynthia Chavez Lamar
Democratic Party (United States) = Democratic Party (United States)
Field Museum = Field Museum
Guy Capoeman = Guy Capoeman
Harvard University = Harvard University
Louisiana Purchase Exposition = Louisiana Purchase Exposition
Maria Cantwell = Maria Cantwell
Maryland = Maryland
National Mall = National Mall
National Museum of the American Indian = National Museum of the American Indian
National Museum of the American Indian Act = National Museum of the American Indian Act
Native American Graves Protection and Repatriation Act = Native American Graves Protection and Repatriation Act
Peabody Museum of Archaeology and Ethnology = Peabody Museum of Archaeology and Ethnology
Quinault Indian Nation = Quinault Indian Nation
Quinault people = Quinault people
Seattle = Seattle
Smithsonian Institution = Smithsonian Institution
Suitland, Maryland = Suitland, Maryland
Taholah, Washington = Taholah, Washington
The Seattle Times = The Seattle Times
The Wiz (film) = The Wiz (film)
Tribal Canoe Journeys = Tribal Canoe Journeys
United States Army = United States Army
University of Washington = University of Washington
Washington (state) = Washington (state)
Washington, D.C. = Washington, D.C.
