id: as-badminton-malaysia-open
date: 2026-01-11
place: Kuala Lumpur
style: asian
topic: sport
---
# [Ng Ka Hei|person] silences [Bukit Jalil|place] with a smile
> [Hong Kong|place] qualifier, ranked 58th, beats [Kunlavut|person=Kunlavut Vitidsarn] in 81 minutes
[KUALA LUMPUR|place=Kuala Lumpur]: Some upsets are stolen. This one was queued for, paid for and carried home in a bag.
[Ng Ka Hei|person], a 20-year-old qualifier from [Sham Shui Po|place] who strings rackets in his uncle’s shop, won the [Malaysia Open|event] men’s singles at the [Axiata Arena|place] on Sunday, beating [Thailand|place]’s [Kunlavut Vitidsarn|person] 21-18, 17-21, 21-19.
No [Hong Kong|place] man has won a ^Super 1000 title before.
{Ng Ka Hei|“At 19-all my legs asked to go home,”} [Ng|person=Ng Ka Hei] told the [New Straits Times|organization] through an interpreter. {Ng Ka Hei (cont)|“I said, five more minutes.”}
[Kunlavut|person=Kunlavut Vitidsarn], who won silver at the [Paris Olympics|event=2024 Summer Olympics], bowed to him at the net. {Kunlavut Vitidsarn|“He played as if he had nothing in his bag but attack,”} the [Thai|group=Thais] said.
[Ng|person=Ng Ka Hei] had beaten [Denmark|place]’s [Anders Antonsen|person], [China|place]’s [Shi Yuqi|person] and, in a semi-final that ended after midnight, [Lee Zii Jia|person], the home favourite. After that match the crowd, which had booed him on arrival, sang to him in [Cantonese|group].
His coach, [Wong Wing Ki|person], 35, himself a former top-ten player, wept into a towel. {Wong Wing Ki|“Eight years ago he could not afford shuttles, so we used broken ones,”} [Wong|person=Wong Wing Ki] said. {Wong Wing Ki (cont)|“Now you know why his drop shot is so strange.”}
In the other finals, [An Se-young|person] of [South Korea|place] retained the women’s title against [Wang Zhiyi|person], while [Aaron Chia|person] and [Soh Wooi Yik|person] delighted [Malaysian|group=Malaysians] fans by saving four match points in the men’s doubles against [Indonesia|place]’s [Fajar Alfian|person] and [Muhammad Shohibul Fikri|person].
[Badminton Association of Malaysia|organization] ([BAM|organization=Badminton Association of Malaysia]) president [Tengku Zafrul Aziz|person] presented the trophies. The winner’s cheque is for $101,500.
What would he do with it? {Ng Ka Hei|“New grip,”} said [Ng|person=Ng Ka Hei], {Ng Ka Hei (cont)|“and maybe an air conditioner for my uncle.”} The tour moves on Tuesday to [New Delhi|place] for the [India Open|event].
---
China = China
Denmark = Denmark
Hong Kong = Hong Kong
Indonesia = Indonesia
Kuala Lumpur = Kuala Lumpur
Malaysians = Malaysians
New Delhi = New Delhi
South Korea = South Korea
Thailand = Thailand
Thais = Thai people
Sham Shui Po = Sham Shui Po
Malaysia Open = Malaysia Open (badminton)
Axiata Arena = Axiata Arena
Kunlavut Vitidsarn = Kunlavut Vitidsarn
New Straits Times = New Straits Times
2024 Summer Olympics = 2024 Summer Olympics
Anders Antonsen = Anders Antonsen
Shi Yuqi = Shi Yuqi
Lee Zii Jia = Lee Zii Jia
Wong Wing Ki = Wong Wing Ki
An Se-young = An Se-young
Wang Zhiyi = Wang Zhiyi
Aaron Chia = Aaron Chia
Soh Wooi Yik = Soh Wooi Yik
Fajar Alfian = Fajar Alfian
Muhammad Shohibul Fikri = Muhammad Shohibul Fikri
Badminton Association of Malaysia = Badminton Association of Malaysia
Tengku Zafrul Aziz = Zafrul Aziz
India Open = India Open (badminton)
Cantonese = Cantonese
Bukit Jalil = Bukit Jalil
