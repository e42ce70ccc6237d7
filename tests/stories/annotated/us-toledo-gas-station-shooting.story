id: us-toledo-gas-station-shooting
date: 2024-07-09
place: Toledo
style: us
topic: local
---
# ^Teen ^Arrested ^In ^Shooting ^Outside [Toledo|place] ^Gas ^Station; ^Second ^Suspect ^Sought
[TOLEDO|place=Toledo], [Ohio|place] — A 17-year-old has been arrested in connection with a weekend shooting that killed one man and wounded two other people outside a [Marathon|organization=Marathon Petroleum] gas station on [Dorr Street|place], [Toledo|place] police said Monday.
The teenager, whose name has not been released because of his age, was taken into custody at a relative’s home in [Sylvania Township|place] by officers from the [Toledo Police Department|organization] and deputy [U.S.|place=United States] marshals. He is being held at the [Lucas County|place] juvenile detention center on charges of murder and felonious assault.
Police are still looking for a second suspect, [DeShawn “Pook” Merriweather|person=DeShawn Merriweather], 22. He is believed to be driving a gray [Dodge Charger|product] with [Michigan|place] plates.
The [Lucas County Coroner|organization=Lucas County Coroner’s Office]’s office identified the dead man as [Terrell Washington Jr.|person], 31, of [Toledo|place]. A 28-year-old woman was in critical condition at [ProMedica Toledo Hospital|organization]; a 40-year-old man was treated at [Mercy Health St. Vincent Medical Center|organization] and released.
Sgt. [Paula Krzyzewski-Dunn|person], a police spokeswoman, said the shooting grew out of an argument over a parking space. {Paula Krzyzewski-Dunn|“There were kids at that pump,”} she said. {Paula Krzyzewski-Dunn (cont)|“This could have been so much worse.”}
[Washington|person=Terrell Washington Jr.], a forklift operator at the [Jeep|organization] plant and a deacon at [Greater New Psalmist Baptist Church|organization], had stopped for coffee on his way home from work, his sister said.
{Monique Washington|“My brother never had a beef with anybody,”} said [Monique Washington|person], wiping her eyes in the parking lot, where someone had left candles and a [Cleveland Browns|organization] cap. {Monique Washington (cont)|“They took him over a parking spot. A parking spot.”}
It was the city’s 19th homicide of the year, compared with 23 at the same point in 2023.
Mayor [Rosalind Achterberg|person], a [Democrat|group=Democrats], called on the [Ohio General Assembly|organization] to let cities pass their own gun laws, a demand that [Republican|group=Republicans] leaders in [Columbus|place] have turned down before. A spokesman for Gov. [Mike DeWine|person] declined to comment.
Anyone with information can call [Crime Stoppers|organization] at 419-255-1111 or send a message through the department’s [Facebook|product] page. The [ATF|organization=Bureau of Alcohol, Tobacco, Firearms and Explosives] is offering a reward of up to $5,000.
---
Bureau of Alcohol, Tobacco, Firearms and Explosives = Bureau of Alcohol, Tobacco, Firearms and Explosives
Cleveland Browns = Cleveland Browns
Columbus = Columbus, Ohio
Crime Stoppers = Crime Stoppers
Democrats = Democrat Party (Thailand)
Dodge Charger = Dodge Charger (2005)
Facebook = Facebook
Jeep = Jeep
Lucas County = Lucas County, Ohio
Marathon Petroleum = Marathon Petroleum
Mercy Health St. Vincent Medical Center = Mercy Health St. Vincent Medical Center
Michigan = Michigan
Mike DeWine = Mike DeWine
Ohio = Ohio
Ohio General Assembly = Ohio General Assembly
ProMedica Toledo Hospital = ProMedica Toledo Hospital
Sylvania Township = Sylvania Township, Lucas County, Ohio
Toledo = Toledo, Ohio
Toledo Police Department = Toledo Police Department
United States = United States
