id: us-podcast-true-crime-column
date: 2023-03-02
place: Charleston
style: us
topic: courts
---
# [Alec Beaufain|person] ^Jury ^Sees the ^Kennels, and ^We ^See ^Ourselves
By [Philomena Drayton-Katz|person]
On Wednesday the jury in ^State v. [Beaufain|person=Alec Beaufain] rode in two vans to [Marlow Bend|place], the 1,700-acre hunting estate in [Colleton County|place], [South Carolina|place], where [Margit Beaufain|person] and her son [Paul|person=Paul Beaufain] were shot on May 9, 2021. A day later it took them less than three hours to find the lawyer guilty.
For a century, the [Beaufains|group=Beaufain family] were the law between the [Savannah River|place] and [Charleston|place]. Three [Randolph Beaufains|group=Beaufain family] in a row were solicitor of the [14th Circuit|organization=South Carolina 14th Circuit Solicitor’s Office]. The portrait of one had to be taken down in [Walterboro|place] for the trial.
{Lurleen Gadsden|“You didn’t say no to a [Beaufain|group=Beaufain family]. You said ‘How’s your mama?’”} said [Lurleen Gadsden|person], who ran a bait shop in [Hampton|place=Hampton, South Carolina].
[Netflix|organization], [HBO Max|product] and [Fox Nation|product] have series. The “[Beaufain Murders Podcast|work],” by [Candy Mattox|person], has been first on [Apple Podcasts|product]. A video on [Paul|person=Paul Beaufain]’s phone, made for [Snapchat|product], put his father at the kennels, and the prosecutor, [Leighton Rivers|person], played it until even [Tim Gryphon|person] and [Vartan Harpoian|person], for the defense, seemed to hear a dog named [Bugle|person] in their sleep.
Judge [Clinton Oldfield|person], whose son had died weeks before, presided without once raising his voice.
What did we come for? Not for [Glenda Sattler|person], the housekeeper who fell on the steps in 2018 and whose sons never saw the $4 million from [Lloyd’s of London|organization]. Not for [Valerie Strand|person], 19, thrown from a boat near [Parris Island|place] in 2019, or [Steven Smith|person=Steven Smith (of Hampton County)], 19, found on [Cypress Ford Road|place]. [Court TV|organization] ran their names along the bottom, beneath an ad for [Hyundai|organization].
---
Apple Podcasts = Apple Podcasts
Charleston = Charleston, South Carolina
Colleton County = Colleton County, South Carolina
Court TV = Court TV
Fox Nation = Fox Nation
Hampton, South Carolina = Hampton, South Carolina
Hyundai = Hyundai
Lloyd’s of London = Lloyd's of London
Netflix = Netflix
Parris Island = Parris Island, South Carolina
Savannah River = Savannah River
Snapchat = Snapchat
South Carolina = South Carolina
Walterboro = Walterboro, South Carolina
