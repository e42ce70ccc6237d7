id: sp-social-outage-live
date: 2021-10-05
place: London
style: british
topic: technology
---
# Six hours of silence: what we know about the [Facebook|product] outage
> [Instagram|product], [WhatsApp|product] and [Oculus|product=Oculus (brand)] logins vanished on Monday evening; [Mark Zuckerberg|person] says sorry
## 07:40 ^Engineers {~one manager (mixed)|‘could not get through the door’}
Good morning. If you tried to send your mother a picture at teatime yesterday, you will know that [Facebook|product] fell off the internet at about 16:40 ^BST.
The cause, the company says, was a faulty change to the routers that tell the rest of the world where it lives. Staff badges in [Menlo Park|place=Menlo Park, California] stopped working too. One manager wrote on [Twitter|product] that {~one manager (mixed)|“the people who could fix it were outside, waving”}.
## 08:15 [Zuckerberg|person=Mark Zuckerberg] apologises
{Mark Zuckerberg|“That was a long evening, and it was our fault,”} the chief executive wrote. {Mark Zuckerberg (cont)|“We heard from your mothers.”}
Shares in [Facebook|product] closed 4.9% lower in [New York|place=New York City]. That wiped roughly $6bn from his fortune, according to the [Bloomberg Billionaires Index|product].
## 08:50 ^In [Jakarta|place], a baker counts the cost
[Ayu Prasetyaningsih|person], who takes cake orders by [WhatsApp|product], lost 62 of them. {Ayu Prasetyaningsih|“I had a wedding in [Bekasi|place]. I delivered by memory, like my grandmother,”} she told the [BBC|organization].
[Telegram|product=Telegram (software)] signed up 70 million users in a day, its founder [Pavel Durov|person] said. [Signal|product=Signal (software)] called the flood {~Signal (mixed)|“a lot of new cousins”}.
## 09:30 ^Whistleblower on the [Hill|place=Capitol Hill]
By coincidence, [Frances Haugen|person], the former product manager who leaked documents to the [Wall Street Journal|organization=The Wall Street Journal], will appear before the [US Senate|organization=United States Senate] today. She told ‘[60 Minutes|work]’ on Sunday that the company chose growth over safety. [Facebook|product] disputes that.
Senator [Richard Blumenthal|person], a [Connecticut|place] [Democrat|group=Democratic Party (United States)], told [CNN|organization] he expected {Richard Blumenthal (mixed)|“a turning point, or at least a corner”}.
## 10:05 ^And finally
[Adele|person] posted a snippet of ‘[Easy on Me|work]’ minutes after service came back. {Adele|“Hiya,”} she wrote. It was enough.
---
60 Minutes = 60 Minutes
Adele = Adele
BBC = BBC
Bekasi = Bekasi
Bloomberg Billionaires Index = Bloomberg Billionaires Index
CNN = CNN
Capitol Hill = Capitol Hill
Connecticut = Connecticut
Democratic Party (United States) = Democratic Party (United States)
Easy on Me = Easy on Me
Facebook = Facebook
Frances Haugen = Frances Haugen
Instagram = Instagram
Jakarta = Jakarta
Mark Zuckerberg = Mark Zuckerberg
Menlo Park, California = Menlo Park, California
New York City = New York City
Oculus (brand) = Oculus (brand)
Pavel Durov = Pavel Durov
Richard Blumenthal = Richard Blumenthal
Signal (software) = Signal (software)
Telegram (software) = Telegram (software)
The Wall Street Journal = The Wall Street Journal
Twitter = Twitter
United States Senate = United States Senate
WhatsApp = WhatsApp
