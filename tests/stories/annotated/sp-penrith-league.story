id: sp-penrith-league
date: 2024-09-08
place: Sydney
style: australian
topic: sport
---
# [Panthers|organization=Penrith Panthers] coach fumes after ‘[Miracle of Mudgee|event]’ knocks [Penrith|organization=Penrith Panthers] off top
[Penrith|organization=Penrith Panthers] coach [Ivan Cleary|person] says he will not lose sleep over a field goal that bounced off two goalposts, a linesman’s shoulder and, if you believe the home crowd, destiny.
[Canterbury|organization=Canterbury-Bankstown Bulldogs] half [Tevita Lolohea-Marsh|person] struck it from 48 metres with nine seconds on the clock at [Glen Willow Stadium|place], giving the [Bulldogs|organization=Canterbury-Bankstown Bulldogs] a 19-18 win and the [Melbourne Storm|organization] the [NRL|event=National Rugby League] minor premiership.
{Ivan Cleary|“I’ve watched it four times. It gets no straighter,”} [Cleary|person=Ivan Cleary] said.
[Lolohea-Marsh|person=Tevita Lolohea-Marsh], 20, grew up in [Logan|place=Logan City], south of [Brisbane|place], in a house divided between [Samoa|place] and [Tonga|place]. He has been picked by neither and asked about by [Queensland|organization=Queensland rugby league team] before next year’s [State of Origin|event].
{~the banner his cousins held|“^Mum’s [Samoan|group=Samoans], ^Dad’s [Tongan|group=Tongans], nan’s from [Ipswich|place=Ipswich, Queensland],”} read the banner his cousins held on the hill. {Tevita Lolohea-Marsh|“Nan’s made that. She is the loudest,”} he told [Fox League|organization].
The [Panthers|organization=Penrith Panthers], premiers in each of the past three seasons, had led 18-6 after a [Brian To’o|person] double. They lost captain [Nathan Cleary|person], the coach’s son, to a shoulder injury on the half-hour.
[NRL|event=National Rugby League]’s head of football [Graham Annesley|person] conceded the bunker had no view of the ball’s second bounce. {Graham Annesley|“The rule says posts are posts,”} he said on Sunday. {Graham Annesley (cont)|“It doesn’t say how many.”}
[Bulldogs|organization=Canterbury-Bankstown Bulldogs] great [Terry Lamb|person] compared it with the 1995 [grand final|event=1995 ARL Grand Final]. Prop [Max Black|person] compared it with {Max Black (mixed)|“a shopping trolley going down stairs”}.
A clip posted on [TikTok|product] by [Mudgee|place] butcher [Col Hargreave|person] had 6 million views by Sunday night. {Col Hargreave|“I was filming the sausages,”} he said.
[Penrith|organization=Penrith Panthers] meet the [Sydney Roosters|organization] on Friday at [BlueBet Stadium|place=Penrith Stadium].
---
Brian To’o = Brian To'o
Brisbane = Brisbane
Canterbury-Bankstown Bulldogs = Canterbury-Bankstown Bulldogs
Fox League = Fox League
Glen Willow Stadium = Glen Willow Stadium
Graham Annesley = Graham Annesley
Ipswich, Queensland = Ipswich, Queensland
Ivan Cleary = Ivan Cleary
Logan City = Logan City
Melbourne Storm = Melbourne Storm
Mudgee = Mudgee
Nathan Cleary = Nathan Cleary
National Rugby League = National Rugby League
Penrith Panthers = Penrith Panthers
Penrith Stadium = Penrith Stadium
Queensland rugby league team = Queensland rugby league team
Samoa = Samoa
Samoans = Samoans
State of Origin = State of Origin
Sydney Roosters = Sydney Roosters
Terry Lamb = Terry Lamb
TikTok = TikTok
Tonga = Tonga
Tongans = Tongans
