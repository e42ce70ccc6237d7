id: us-weather-tropical-advisory
date: 2024-09-25
place: Tallahassee
style: us
topic: disaster
---
# [Helene|event=Hurricane Helene] ^Strengthens in [Gulf|place=Gulf of Mexico]; [Big Bend|place=Big Bend (Florida)] ^Told to ^Leave
[TALLAHASSEE|place=Tallahassee], [Fla.|place=Florida] — [Hurricane Helene|event] strengthened over the [Gulf of Mexico|place] on Wednesday and could come ashore as a ^Category 4 storm late Thursday in [Florida|place]’s [Big Bend|place=Big Bend (Florida)], the [National Hurricane Center|organization] said.
At 5 p.m. the storm was 50 miles north-northeast of [Cozumel|place], [Mexico|place], with winds of 85 mph. A surge of up to 20 feet was possible between [Carrabelle|place] and the [Suwannee River|place].
{Leotis Crum|“We left for [Idalia|event=Hurricane Idalia] and came home to a fish in the dryer,”} said [Leotis Crum|person], 70, who was loading a [Chevrolet Silverado|product] in [Steinhatchee|place] with his wife, [Verna|person=Verna Crum], and a bird, [Nick Saban|person=Nick Saban (parrot)].
Gov. [Ron DeSantis|person] declared an emergency in 61 of 67 counties. [Georgia|place=Georgia (U.S. state)] Gov. [Brian Kemp|person] and [North Carolina|place]’s [Roy Cooper|person] followed; forecasters feared landslides around [Asheville|place] and [Boone|place].
[Florida State University|organization] and [Florida A&M|organization=Florida A&M University] closed. [Duke Energy|organization] has 10,000 workers ready at [The Villages|place], and [Walmart|organization], [Publix|organization] and [Waffle House|organization], whose open doors serve [FEMA|organization=Federal Emergency Management Agency] as an unofficial index, shut stores from [Perry|place] to [Cedar Key|place].
{Deanne Pickard-Boyd|“Water kills. Wind just gets the camera,”} said [Deanne Pickard-Boyd|person], an official of the [Federal Emergency Management Agency|organization].
[Tampa International Airport|place] will close at 2 a.m. The [Tampa Bay Rays|organization] are in [Detroit|place]; the [Atlanta Braves|organization] and [New York Mets|organization] put off two games.
---
Asheville = Asheville, North Carolina
Atlanta Braves = Atlanta Braves
Big Bend (Florida) = Big Bend (Florida)
Boone = Boone, North Carolina
Brian Kemp = Brian Kemp
Carrabelle = Carrabelle, Florida
Cedar Key = Cedar Key, Florida
Chevrolet Silverado = Chevrolet Silverado
Cozumel = Cozumel
Detroit = Detroit
Duke Energy = Duke Energy
Federal Emergency Management Agency = Federal Emergency Management Agency
Florida = Florida
Florida A&M University = Florida A&M University
Florida State University = Florida State University
Georgia (U.S. state) = Georgia (U.S. state)
Gulf of Mexico = Gulf of Mexico
Hurricane Helene = Hurricane Helene
Hurricane Idalia = Hurricane Idalia
Mexico = Mexico
National Hurricane Center = National Hurricane Center
New York Mets = New York Mets
North Carolina = North Carolina
Perry = Perry, Florida
Publix = Publix
Ron DeSantis = Ron DeSantis
Roy Cooper = Roy Cooper
Steinhatchee = Steinhatchee, Florida
Suwannee River = Suwannee River
Tallahassee = Tallahassee, Florida
Tampa Bay Rays = Tampa Bay Rays
Tampa International Airport = Tampa International Airport
The Villages = The Villages, Florida
Waffle House = Waffle House
Walmart = Walmart
