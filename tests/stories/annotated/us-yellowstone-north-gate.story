id: us-yellowstone-north-gate
date: 2022-07-02
place: Gardiner
style: us
topic: culture
---
# A summer without the north gate: [Yellowstone|place=Yellowstone National Park]’s neighbors improvise
> Three weeks after floods cut the road from [Gardiner|place], hotels are offering yoga, horses and apologies
[GARDINER|place=Gardiner], [Mont.|place=Montana] — The elk still come down [Park Street|place] at dusk. It’s the people who are missing.
Since June 13, when the [Yellowstone River|place] ate long pieces of the highway to [Mammoth Hot Springs|place], this town of 800 has been a gateway to nothing in particular. The [Roosevelt Arch|place], where families from [Ohio|place] and [Osaka|place] used to line up for photographs, was occupied Saturday by a man asleep in a lawn chair.
{Kirsten Sorensen|“I had 212 cancellations in one day,”} said [Kirsten Sorensen|person], who owns the 38-room [Absaroka Lodge|place]. {Kirsten Sorensen (cont)|“I cried until noon and then I painted the porch.”}
The [National Park Service|organization] opened the southern loop on June 22, using license plates to ration cars, and said Thursday that most of the northern loop would follow this weekend. Visitors may enter at [West Yellowstone|place], at [Cody|place], [Wyo.|place=Wyoming], or from [Grand Teton National Park|place]. They can’t yet drive in from here.
Superintendent [Cam Sholly|person] has promised an old wagon route, the [Old Gardiner Road|place], will be paved by October. Federal highway crews are blasting six days a week.
Until then: improvisation. [Flying Pig Adventures|organization] is running rafts where no one has run them. The [Yellowstone Forever|organization] bookstore is hosting wolf lectures. At the [Iron Horse|place=Iron Horse Bar & Grille], chef [Marcus Two Bulls|person], an [Oglala Lakota|group] cook from [Rapid City|place], [S.D.|place=South Dakota], has put a dish on the menu called the “Washout.” It’s a bison hash with a moat.
Gov. [Greg Gianforte|person] and Sen. [Jon Tester|person] have both been by. So has the [Small Business Administration|organization], with loans that [Sorensen|person=Kirsten Sorensen] described as {Kirsten Sorensen (mixed)|“a shovel for the hole you’re standing in.”}
{Lionel Abernathy|“We came for geysers,”} said [Lionel Abernathy|person], 74, of [Paris|place=Paris, Kentucky], [Ky.|place=Kentucky], who was on the lodge’s new porch with his wife, [Chelsea|person=Chelsea Abernathy]. {Lionel Abernathy (cont)|“What we got was a river and a good chair. I’m not mad.”}
Rooms at the [Absaroka Lodge|place] start at $129, about half the usual rate.
---
Yellowstone National Park = Yellowstone National Park
Gardiner = Gardiner, Montana
Yellowstone River = Yellowstone River
Mammoth Hot Springs = Mammoth Hot Springs
Roosevelt Arch = Roosevelt Arch
Osaka = Osaka
West Yellowstone = West Yellowstone, Montana
Cody = Cody, Wyoming
Grand Teton National Park = Grand Teton National Park
Oglala Lakota = Oglala
Rapid City = Rapid City, South Dakota
South Dakota = South Dakota
Greg Gianforte = Greg Gianforte
Jon Tester = Jon Tester
Small Business Administration = Small Business Administration
Paris, Kentucky = Paris, Kentucky
Montana = Montana
Ohio = Ohio
National Park Service = National Park Service
Wyoming = Wyoming
Kentucky = Kentucky
