id: sp-lifestyle-wellness-influencer
date: 2022-09-12
place: Austin
style: us
topic: culture
---
# I ^Tried [Gwyneth Paltrow|person]’s ^Morning ^Routine for a ^Week. My ^Dog ^Moved ^Out.
By [Kayleigh Sandoval-Price|person] for [Daybreak Well|organization]
It is 5:45 a.m. in [Austin|place], [Texas|place], and I am scraping my tongue with copper.
The founder of [Goop|organization] starts her day, according to a podcast she gave in the spring, with tongue scraping, oil pulling and half an hour of [Transcendental Meditation|work]. Then comes coffee, a dry brush and an hour with trainer [Tracy Anderson|person], whose method has also shaped [Jennifer Lopez|person] and [Tracee Ellis Ross|person].
I work in billing at [St. David’s Medical Center|organization]. I have until 7:10.
## Day 1
{Kayleigh Sandoval-Price|“What is that noise?”} my husband, [Beau|person=Beau Sandoval], asks from bed. It is coconut oil. By Tuesday he has moved to the guest room with [Dolly Parton|person=Dolly Parton (dog)], our ^Chihuahua mix.
## Day 3
I call Dr. [Ngozi Lindqvist-Amadi|person], a dentist in [Round Rock|place]. {Ngozi Lindqvist-Amadi|“The [American Dental Association|organization] doesn’t recommend oil pulling,”} she tells me. {Ngozi Lindqvist-Amadi (cont)|“Floss. It’s free and nobody has to hear it.”}
## Day 4
On [TikTok|product], #^ThatGirl has 4.5 billion views. I follow [Emma Chamberlain|person] and [Hailey Bieber|person] for tips and end up with a [Stanley|organization=Stanley (brand)] cup, a [Dyson Airwrap|product], two [Lululemon|organization] sets and a bill from [Whole Foods|organization=Whole Foods Market]. [Erewhon|organization=Erewhon Market], the [Los Angeles|place] grocer behind the [Strawberry Glaze|product=Strawberry Glaze Skin Smoothie] smoothie, does not deliver to [Travis County|place].
## Day 6
The infrared sauna at [Ritual House|organization] on [South Congress|place=South Congress Avenue] is full of [Californians|group]. One of them sold his house in [Silver Lake|place] to [Joe Rogan|person]’s producer. Another swears by a vagus nerve stimulator from [Best Buy|organization].
{Wendell Ochs|“You’re all cold plunging. I call that a broken water heater,”} says [Wendell Ochs|person], 79, who comes for the free towels. A [Marine|group=Marines] in [Korea|place], he walks around [Lady Bird Lake|place] every day, eats [Frosted Flakes|product] and has a resting pulse of 54.
## What I’m keeping
- The walk. [Stanford|organization=Stanford University] psychiatrist and [Huberman Lab|work] guest Dr. [Anna Lembke|person] is right about phones.
- The brush, for [Dolly|person=Dolly Parton (dog)].
## What I’m not
- [Goop|organization]’s $125 vitamins (the [FTC|organization=Federal Trade Commission] and [California|place] prosecutors have had words with the brand before) and the [Barry’s|organization=Barry’s Bootcamp] class where a man named [Stone|person] told me to find my why.
On Sunday [Beau|person=Beau Sandoval] made migas. [Dolly|person=Dolly Parton (dog)] came home.
---
American Dental Association = American Dental Association
Anna Lembke = Anna Lembke
Austin = Austin, Texas
Barry’s Bootcamp = Barry's Bootcamp
Best Buy = Best Buy
California = California
Emma Chamberlain = Emma Chamberlain
Erewhon Market = Erewhon (grocery store)
Federal Trade Commission = Federal Trade Commission
Frosted Flakes = Frosted Flakes
Goop = Goop (company)
Gwyneth Paltrow = Gwyneth Paltrow
Hailey Bieber = Hailey Bieber
Huberman Lab = Andrew Huberman
Jennifer Lopez = Jennifer Lopez
Joe Rogan = Joe Rogan
Lady Bird Lake = Lady Bird Lake
Los Angeles = Los Angeles
Lululemon = Lululemon
Round Rock = Round Rock, Texas
Silver Lake = Silver Lake, Los Angeles
South Congress Avenue = South Congress
St. David’s Medical Center = St. David's Medical Center
Stanford University = Stanford University
Stanley (brand) = Stanley (drinkware company)
Texas = Texas
TikTok = TikTok
Tracee Ellis Ross = Tracee Ellis Ross
Tracy Anderson = Tracy Anderson
Transcendental Meditation = Transcendental Meditation
Travis County = Travis County, Texas
Whole Foods Market = Whole Foods Market
