id: us-celebrity-malibu-divorce
date: 2024-05-02
place: Los Angeles
style: us
topic: culture
---
# [Brielle Kingston|person] and [Cruz Delacroix|person] ^Call ^It ^Quits ^After 6 ^Years: ‘There ^Is ^Only ^Love’
By [Tatum Okafor-Reyes|person] | ^Published May 2, 2024, 10:14 a.m. ^PDT
[Brielle Kingston|person] and [Cruz Delacroix|person] are going their separate ways.
The [Grammy|event=Grammy Awards]-winning singer, 33, and the [NBA|organization=National Basketball Association] veteran, 36, announced their split in a joint statement on [Instagram|product] on Thursday, May 2.
{Brielle Kingston|“After a lot of tears and a lot of therapy, we have decided to end our marriage,”} [Kingston|person=Brielle Kingston] wrote. {Brielle Kingston (cont)|“There is only love here. [Sunny|person=Sunny Delacroix] and [Bear|person=Bear Delacroix] come first. Always.”}
[Kingston|person=Brielle Kingston] filed for divorce in [Los Angeles County Superior Court|organization] on Wednesday, citing irreconcilable differences, according to documents obtained by [People|organization=People (magazine)]. She is represented by [Laura Wasser|person], who has also worked for [Kim Kardashian|person] and [Angelina Jolie|person].
The couple met at the 2016 [MTV Video Music Awards|event] at [Madison Square Garden|place], where [Kingston|person=Brielle Kingston] performed “[Paper Moon Motel|work],” and wed two years later in [Lake Como|place], [Italy|place]. Guests included [Serena Williams|person], [Justin Timberlake|person] and half of the [Golden State Warriors|organization].
They are parents to daughter [Sunny Rae|person=Sunny Delacroix], 5, and son [Bear|person=Bear Delacroix], 2.
A source close to [Delacroix|person=Cruz Delacroix], who signed with the [Miami Heat|organization] last summer, tells [Us|organization=Us Weekly] that distance played a role. {~a source close to Delacroix|“She’s a [Malibu|place] girl and he’s in [South Beach|place] nine months a year,”} the source says. {~a source close to Delacroix (cont)|“The [Kingstons|group=Kingston family] never warmed to [Florida|place].”}
[Kingston|person=Brielle Kingston]’s mother and manager, [Charlene “Momma K” Kingston|person=Charlene Kingston], did not respond to a request for comment. [Delacroix|person=Cruz Delacroix]’s agent at [CAA|organization=Creative Artists Agency] declined to comment.
The “[Good Mourning|work=Good Mourning (song)]” hitmaker kicks off her [Velvet Hour Tour|event] at [SoFi Stadium|place] in [Inglewood|place], [Calif.|place=California], on June 14. Her last album, [Velvet Hour|work], debuted at ^No. 1 on the [Billboard 200|product] and beat [Taylor Swift|person]’s [Midnights|work] for most streams in a day on [Spotify|product], a record since broken by [Drake|person].
The pair’s $22 million home, once owned by [Johnny Carson|person], was quietly listed with [Compass|organization=Compass, Inc.] in March.
If you or someone you know is struggling, text ^HOME to the [Crisis Text Line|organization] at 741-741.
---
Angelina Jolie = Angelina Jolie
Billboard 200 = Billboard 200
California = California
Compass, Inc. = Compass, Inc.
Creative Artists Agency = Creative Artists Agency
Crisis Text Line = Crisis Text Line
Drake = Drake (musician)
Florida = Florida
Golden State Warriors = Golden State Warriors
Grammy Awards = Grammy Awards
Inglewood = Inglewood, California
Instagram = Instagram
Italy = Italy
Johnny Carson = Johnny Carson
Justin Timberlake = Justin Timberlake
Kim Kardashian = Kim Kardashian
Lake Como = Lake Como
Laura Wasser = Laura Wasser
Los Angeles County Superior Court = Los Angeles County Superior Court
MTV Video Music Awards = MTV Video Music Awards
Madison Square Garden = Madison Square Garden
Malibu = Malibu, California
Miami Heat = Miami Heat
Midnights = Midnights
National Basketball Association = National Basketball Association
People (magazine) = People (magazine)
Serena Williams = Serena Williams
SoFi Stadium = SoFi Stadium
South Beach = South Beach
Spotify = Spotify
Taylor Swift = Taylor Swift
