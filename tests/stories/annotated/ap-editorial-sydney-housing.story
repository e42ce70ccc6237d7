id: ap-editorial-sydney-housing
date: 2023-10-09
place: Sydney
style: australian
topic: politics
---
# ^EDITORIAL: [Sydney|place] needs terraces, not slogans
The [Minns|person=Chris Minns] government is right to take on [Sydney|place]’s councils, and [Woollahra|organization=Municipality of Woollahra], [Ku-ring-gai|organization=Ku-ring-gai Council] and [Hunters Hill|organization=Municipality of Hunters Hill] are wrong to fight it.
Under the [National Housing Accord|work], [NSW|place=New South Wales] must build 377,000 homes by 2029. Planning Minister [Paul Scully|person] has found that terraces are banned on most of the land within walking distance of a station. [Paddington|place=Paddington, New South Wales], the suburb every visitor photographs, could not be built today, as the [Productivity Commission|organization=Productivity Commission (New South Wales)] dryly noted.
Objectors talk of character. The [National Trust|organization=National Trust of Australia (NSW)] worries about ^Federation bungalows in [Haberfield|place]. But character is also the nurse from [Royal North Shore Hospital|organization] who drives in from [Gosford|place], and the young couples whom [Melbourne|place] and [Brisbane|place] are glad to have.
{Thuy-Linh Barraclough|“I teach in [Mosman|place] and I have never met a colleague who lives there,”} wrote [Thuy-Linh Barraclough|person] of [Blacktown|place] on this page last week.
Opposition ^Leader [Mark Speakman|person] says [Labor|organization=Australian Labor Party] is dropping towers on [Liberal|group=Liberals] voters. It is a fair question why [Rosehill|place=Rosehill Gardens Racecourse] racecourse came up in a chat with the [Australian Turf Club|organization]. The [Greens|organization=Greens New South Wales], who sit on [Inner West Council|organization] beside [Labor|organization=Australian Labor Party] and vote with the [Liberals|group], should explain themselves too.
Prime Minister [Anthony Albanese|person], who grew up in council housing in [Camperdown|place], knows what is at stake. So did [Jack Lang|person], who built the railways; the [Metro|place=Sydney Metro] is his heir.
Build near it. Build low, build well, and let [Sydneysiders|group] live in [Sydney|place].
---
Anthony Albanese = Anthony Albanese
Australian Labor Party = Australian Labor Party
Australian Turf Club = Australian Turf Club
Blacktown = Blacktown
Brisbane = Brisbane
Camperdown = Camperdown, New South Wales
Chris Minns = Chris Minns
Gosford = Gosford
Greens New South Wales = Greens New South Wales
Haberfield = Haberfield, New South Wales
Inner West Council = Inner West Council
Jack Lang = Jack Lang (Australian politician)
Ku-ring-gai Council = Ku-ring-gai Council
Liberals = Liberal Party of Australia
Mark Speakman = Mark Speakman
Melbourne = Melbourne
Mosman = Mosman, New South Wales
Municipality of Hunters Hill = Municipality of Hunters Hill
Municipality of Woollahra = Municipality of Woollahra
National Trust of Australia (NSW) = National Trust of Australia
New South Wales = New South Wales
Paddington, New South Wales = Paddington, New South Wales
Paul Scully = Paul Scully (Australian politician)
Rosehill Gardens Racecourse = Rosehill Racecourse
Royal North Shore Hospital = Royal North Shore Hospital
Sydney = Sydney
Sydney Metro = Sydney Metro
