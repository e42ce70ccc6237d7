id: as-kr-court-subway-ticket
date: 2019-10-30
place: Seoul
style: asian
topic: courts
---
# Court backs grandmother in 11-year battle over 1,250-won fare
[SEOUL|place=Seoul], Oct. 30 ([Yonhap|organization]) -- ^A woman of 81 who sued the capital's subway operator for the price of one ticket won her case on Wednesday, after 11 years, four courts and a change in the law.
The [Supreme Court|organization=Supreme Court of Korea] ruled that [Seoul Metro|organization] must repay [Bae Ok-soon|person] 1,250 won ($1.07), with interest, for a ride she could not finish when an elevator at [Jongno 3-ga Station|place] broke down on Feb. 2, 2008.
{Supreme Court of Korea|"Carriage includes leaving the place to which one is carried,"} the court said in a 14-page decision written by Justice [Noh Jung-hee|person].
[Bae|person=Bae Ok-soon], who uses a wheelchair, had spent four hours on the platform of [Line 5|place=Seoul Subway Line 5] reading a detective novel. She was then told to ride on to [Gwanghwamun|place] and take a taxi.
{Bae Ok-soon|"I did finish the novel. The clerk did it,"} she told reporters outside the court in [Seocho-dong|place]. {Bae Ok-soon (cont)|"I had suspected him from page 40."}
Her lawyer, [Hwangbo Seong-jae|person] of [Minbyun|organization], took no fee. He put his own costs at 31 million won. {Hwangbo Seong-jae|"We could have bought her a small elevator,"} he said.
The suit was dismissed by the [Seoul Central District Court|organization] in 2009 and again on appeal. It revived in 2016, when the [National Assembly|organization=National Assembly of South Korea] amended the [Mobility Enhancement for the Mobility Disadvantaged Persons Act|work].
A [Seoul Metro|organization] official said the company would install elevators at all its 278 stations by 2022. [Seoul|place] Mayor [Park Won-soon|person] apologized to [Bae|person=Bae Ok-soon] on [Twitter|product].
[Solidarity Against Disability Discrimination|organization] ([SADD|organization=Solidarity Against Disability Discrimination]) activist [Park Kyung-ae|person] noted that 22 stations remained without lifts. Activists would carry on, she said, {Park Kyung-ae (mixed)|"one fare at a time."}
[Bae|person=Bae Ok-soon], a former weaver from [Gumi|place], [North Gyeongsang Province|place], plans to frame the money. A gallery in [Insa-dong|place] has offered her 5 million won for the ticket. {Bae Ok-soon|"It is only a ticket,"} she said. {Bae Ok-soon (cont)|"But it has an appendix."}
---
Seoul = Seoul
Yonhap = Yonhap News Agency
Supreme Court of Korea = Supreme Court of Korea
Seoul Metro = Seoul Metro
Jongno 3-ga Station = Jongno 3-ga station
Seoul Subway Line 5 = Seoul Subway Line 5
Gwanghwamun = Gwanghwamun
Minbyun = Minbyun
Seoul Central District Court = Seoul Central District Court
National Assembly of South Korea = National Assembly (South Korea)
Park Won-soon = Park Won-soon
Twitter = Twitter
Gumi = Gumi, North Gyeongsang
Insa-dong = Insa-dong
Noh Jung-hee = Noh Jung-hee
Seocho-dong = Seocho-dong
