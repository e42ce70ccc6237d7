id: us-consumer-recall-toyota-airbags
date: 2024-02-01
place: Plano
style: us
topic: business
---
# [Toyota|organization] ^Tells ^Owners of 50,000 ^Older ^Cars: ^Don’t ^Drive ^Them
By [Kofi Blankenship|person], ^Consumer ^Reporter
[Toyota|organization] is urging the owners of some 50,000 older vehicles in the [United States|place] to park them at once and get free recall repairs because an air bag inflator can explode and hurl metal at the driver.
The warning covers 2003 and 2004 models of the [Corolla|product=Toyota Corolla] and [Matrix|product=Toyota Matrix], the [RAV4|product=Toyota RAV4] of 2004 and 2005, and the [Pontiac Vibe|product] of 2003 and 2004, which was built by [Toyota|organization] but sold by [General Motors|organization] ([GM|organization=General Motors]).
All have inflators made by [Takata|organization], the bankrupt [Japanese|group=Japanese people] supplier whose parts have killed at least 26 people in the [U.S.|place=United States] and more than 30 worldwide, including in [Malaysia|place] and [Australia|place].
{Geraldine Stubblefield|“It can turn a fender bender into a funeral,”} said [Geraldine Stubblefield|person], who leads auto safety at [Consumer Reports|organization].
The [National Highway Traffic Safety Administration|organization] ([NHTSA|organization=National Highway Traffic Safety Administration]) said drivers should enter their ^VIN at its website or through the [SaferCar|product] app. [Stellantis|organization], [Honda|organization], [BMW|organization] and [Ford|organization=Ford Motor Company] have issued similar orders for [Dodge|product], [Civic|product=Honda Civic], [3 Series|product=BMW 3 Series] and [Ranger|product=Ford Ranger] models.
[Toyota|organization], based in [Plano|place], [Texas|place], in this country, will tow the car or send a mechanic. {Hank Aaronson|“We’d come to your church if you’re at church,”} said [Hank Aaronson|person], a spokesman.
[Yolanda Pickens|person] of [Baton Rouge|place] has driven her [Vibe|product=Pontiac Vibe] since 2004. It has 288,000 miles and a [LSU|organization=Louisiana State University] sticker. {Yolanda Pickens|“[Katrina|event=Hurricane Katrina] couldn’t kill it. Now you tell me it’s trying to kill me,”} she said.
The [Center for Auto Safety|organization], founded by [Ralph Nader|person] and [Consumers Union|organization=Consumer Reports], says 6 million [Takata|organization] recalls remain open. [Carfax|organization] lists [Florida|place], [Texas|place] and [California|place] first.
## What to do
- Check both your car and any used one before you buy. [CarMax|organization] and [Carvana|organization] may sell cars with open recalls; rental firms such as [Hertz|organization=The Hertz Corporation] may not, under the [Raechel and Jacqueline Houck Safe Rental Car Act|work].
- Do not let a shop pull the bag. Call (800) 555-0142.
---
Australia = Australia
BMW = BMW
BMW 3 Series = BMW 3 Series
Baton Rouge = Baton Rouge, Louisiana
California = California
CarMax = CarMax
Carfax = Carfax (company)
Carvana = Carvana
Center for Auto Safety = Center for Auto Safety
Consumer Reports = Consumer Reports
Dodge = Dodge
Florida = Florida
Ford Motor Company = Ford Motor Company
Ford Ranger = Ford Ranger
General Motors = General Motors
Honda = Honda
Honda Civic = Honda Civic
Hurricane Katrina = Hurricane Katrina
Japanese people = Japanese people
Louisiana State University = Louisiana State University
Malaysia = Malaysia
National Highway Traffic Safety Administration = National Highway Traffic Safety Administration
Plano = Plano, Texas
Pontiac Vibe = Pontiac Vibe
Ralph Nader = Ralph Nader
Stellantis = Stellantis
Takata = Takata Corporation
Texas = Texas
The Hertz Corporation = The Hertz Corporation
Toyota = Toyota
Toyota Corolla = Toyota Corolla
Toyota Matrix = Toyota Matrix
Toyota RAV4 = Toyota RAV4
United States = United States
