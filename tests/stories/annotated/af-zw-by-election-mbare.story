id: af-zw-by-election-mbare
date: 2022-03-26
place: Harare
style: african
topic: politics
---
# [CCC|organization=Citizens Coalition for Change] ^Retains [Mbare West|place] ^As ^Rain ^Dampens ^By-Election ^Turnout
THE [Citizens Coalition for Change|organization], the opposition party which is barely two months old, on Saturday night retained the [Mbare West|place] parliamentary seat in a by-election that was marked by rain, short queues and one missing ballot box that turned up on a kombi to [Chitungwiza|place].
[Zimbabwe Electoral Commission|organization] ([Zec|organization=Zimbabwe Electoral Commission]) presiding officer Mrs [Rudo Chigumba-Moyo|person] declared [Starman Mudzengi|person] the winner with 6 412 votes against 5 903 for ^Cde [Martin Zvidzai|person] of [Zanu PF|organization].
{Starman Mudzengi|“We were in yellow for 60 days and they were in power for 42 years,”} Mr [Mudzengi|person=Starman Mudzengi] told supporters at [Stodart Hall|place]. {Starman Mudzengi (cont)|“Do the arithmetic of the future.”}
Cde [Zvidzai|person=Martin Zvidzai] said he would study the figures before deciding on a petition to the [Electoral Court|organization]. He blamed, among other things, the weather. {Martin Zvidzai|“Our people are farmers at heart. When it rains they look at the sky, not at the ballot,”} he said.
The runaway box became the talk of the township. Police spokesperson ^Assistant Commissioner [Paul Nyathi|person] confirmed that it was recovered at [Makoni|place] terminus with its seals intact. The driver, who has since been released, thought that it was a cooler.
[CCC|organization=Citizens Coalition for Change] leader [Nelson Chamisa|person] voted in [Kuwadzana|place], while President [Emmerson Mnangagwa|person] cast his ballot at [Sherwood Primary School|organization] in [Kwekwe|place], where he said the process had been {Emmerson Mnangagwa (mixed)|“peaceful, and that is our culture”}.
Saturday's polls, for 28 seats in the [National Assembly|organization=National Assembly of Zimbabwe] and 122 council wards, are seen as a dress rehearsal for next year.
The [Zimbabwe Election Support Network|organization] deployed 200 observers. Its director, [Rindai Chipfunde-Vava|person], said names were missing from the roll in eleven wards. A voter at [Matapi Flats|place], ^Gogo [Ennia Phiri|person], 81, spent five hours in a queue before she was told that she had died in 2016.
{Ennia Phiri|“I asked them who was standing there,”} she said. {Ennia Phiri (cont)|“They said they would check.”}
The by-election followed the recall of the incumbent by a rival faction of the [MDC Alliance|organization]. The [European Union|organization] mission in [Harare|place] declined to comment.
---
Chitungwiza = Chitungwiza
Citizens Coalition for Change = Citizens Coalition for Change
Emmerson Mnangagwa = Emmerson Mnangagwa
European Union = European Union
Harare = Harare
Kuwadzana = Kuwadzana
Kwekwe = Kwekwe
MDC Alliance = MDC Alliance
National Assembly of Zimbabwe = National Assembly of Zimbabwe
Nelson Chamisa = Nelson Chamisa
Zanu PF = ZANU–PF
Zimbabwe Electoral Commission = Zimbabwe Electoral Commission
