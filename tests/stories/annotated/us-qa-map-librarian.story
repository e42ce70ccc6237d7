id: us-qa-map-librarian
date: 2015-10-01
place: Chicago
style: us
topic: culture
---
# Five questions for [Agnieszka Brandt|person], keeper of maps
> The curator at the [Newberry Library|organization] on [Cold War|event] atlases, sea monsters and why she still gets lost
[Agnieszka Brandt|person] has looked after 500,000 maps at the [Newberry Library|organization] in [Chicago|place] since 2006. Born in [Gdansk|place] and raised in [Hamtramck|place], [Mich.|place=Michigan], she studied geography at [Michigan State|organization=Michigan State University] before taking a job, she says, {Agnieszka Brandt (mixed)|“filing road maps for [AAA|organization].”} Her new show, “[Here Be Taxes|work],” opens Saturday. The interview has been edited for length.
## Is there a map you would save from a fire?
{Agnieszka Brandt|“The one nobody would steal. We have a plan of the [South Side|place] drawn by a boy named [Otis Freeman|person] in 1931, with every dog on his block. The dogs have names. [Mercator|person=Gerardus Mercator] never did that.”}
## Your show is about tax maps. Really?
{Agnieszka Brandt|“Really! Follow the tax collector and you find out who was there. [William the Conqueror|person] understood that, and so did the [Cook County|place] assessor.”}
## People say [Google Maps|product] has killed your field.
{Agnieszka Brandt|“It made everyone a reader of maps. My nephew in [Warsaw|place] can read a contour line, and he’s 7. What it killed was the argument in the car.”}
## What about the sea monsters?
{Agnieszka Brandt|“I’m asked weekly. Most of them come from [Olaus Magnus|person], a [Swedish|group=Swedes] bishop living in [Italy|place] who was homesick.”}
## Do you use a phone to find your way?
{Agnieszka Brandt|“I get lost the old way, by confidence. Last month I walked to [Oak Park|place] when I meant to go to [Pilsen|place].”}
The exhibition, supported by the [National Endowment for the Humanities|organization], includes loans from the [Library of Congress|organization] and the [University of Chicago|organization]. Admission is free. [Brandt|person=Agnieszka Brandt] will give a talk on Oct. 15 with [Luis Alberto Urrea|person], the novelist, who teaches at the [University of Illinois at Chicago|organization].
“[Here Be Taxes|work],” Oct. 3 through Jan. 9, 60 [West Walton Street|place]; newberry.org.
---
AAA = American Automobile Association
Gerardus Mercator = Gerardus Mercator
William the Conqueror = William the Conqueror
Cook County = Cook County, Illinois
Warsaw = Warsaw
Olaus Magnus = Olaus Magnus
Italy = Italy
Swedes = Swedes
Oak Park = Oak Park, Illinois
Pilsen = Lower West Side, Chicago
South Side = South Side, Chicago
Newberry Library = Newberry Library
Cold War = Cold War
Gdansk = Gdańsk
Hamtramck = Hamtramck, Michigan
Michigan State University = Michigan State University
Google Maps = Google Maps
National Endowment for the Humanities = National Endowment for the Humanities
Library of Congress = Library of Congress
University of Chicago = University of Chicago
Luis Alberto Urrea = Luis Alberto Urrea
University of Illinois at Chicago = University of Illinois Chicago
Chicago = Chicago
Michigan = Michigan
