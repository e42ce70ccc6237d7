id: sp-phone-review-orbit
date: 2020-10-23
place: San Francisco
style: us
topic: technology
---
# Review: The [iPhone 12|product] is very fast, and I mostly used it to look at my dog
> [Apple|organization=Apple Inc.]’s first ^5G phones are here. So is a strange little challenger from [Oulu|place].
Pick up the [iPhone 12|product] and the past comes back: flat sides, sharp edges, a ghost of the [iPhone 5|product]. [Apple|organization=Apple Inc.] would like you to think instead of the future, which arrives over [Verizon|organization=Verizon (mobile network)] at gigabit speed if you stand on the right corner of [Market Street|place=Market Street (San Francisco)] and hold still.
I stood. The [A14 Bionic|product=Apple A14] chip downloaded all of “[Ozark|work]” in the time it took my bus to not come. Then I walked 40 feet and it was 2014 again.
{Greg Joswiak|“The network is half the phone now,”} said [Greg Joswiak|person], the company’s new marketing chief, at an event streamed from [Apple Park|place].
For a week I carried it next to the [Pixel 5|product] from [Google|organization], the [Galaxy S20 FE|product=Samsung Galaxy S20], and the [Pulju One|product], which you have not heard of. It is made by 40 [Finns|group=Finnish people] who lost their jobs when [Microsoft|organization] shut down what it had bought of [Nokia|organization].
{Tuulikki Karppinen|“We wanted a phone that ends,”} the founder, [Tuulikki Karppinen|person], told me on [Zoom|product=Zoom (software)]. {Tuulikki Karppinen (cont)|“You open it, you do the thing, it says good night.”}
The [Pulju|product=Pulju One]’s camera is poor. Its battery, on the other hand, lasted from Sunday until Thursday, and it has a hole for a wrist strap, which every phone should and no phone does.
Cameras: [iPhone|product=iPhone 12] first, [Pixel|product=Google Pixel] close behind. On a foggy morning at [Ocean Beach|place=Ocean Beach, San Francisco] the [iPhone|product=iPhone 12] turned my black labrador, [Mavis|person], into a fine etching. [Dolby Vision|product] video is lovely, and uploading it to [Instagram|product] undoes all of it.
You’ll need your own charger. [Apple|organization=Apple Inc.] took it out of the box, citing [Earth|place]; {Lisa P. Jackson|“The lightest box is the one you don’t ship,”} [Lisa Jackson|person=Lisa P. Jackson], the environment chief, said.
## Bottom line
- Buy the [iPhone 12|product] if yours is an [iPhone 8|product] or older.
- Buy the [Pixel 5|product] if $699 is the ceiling.
- Buy the [Pulju One|product] if you have ever thrown a phone into [Lake Tahoe|place], as I have.
---
Apple A14 = Apple A14
Apple Inc. = Apple Inc.
Apple Park = Apple Park
Dolby Vision = Dolby Vision
Earth = Earth
Finnish people = Finnish people
Google = Google
Google Pixel = Google Pixel
Greg Joswiak = Greg Joswiak
Instagram = Instagram
Lake Tahoe = Lake Tahoe
Lisa P. Jackson = Lisa P. Jackson
Market Street (San Francisco) = Market Street (San Francisco)
Microsoft = Microsoft
Nokia = Nokia
Ocean Beach, San Francisco = Ocean Beach, San Francisco
Oulu = Oulu
Ozark = Ozark
Pixel 5 = Pixel 5
Samsung Galaxy S20 = Samsung Galaxy S20
Verizon (mobile network) = Verizon (mobile network)
Zoom (software) = Zoom (software)
iPhone 12 = iPhone 12
iPhone 5 = iPhone 5
iPhone 8 = iPhone 8
