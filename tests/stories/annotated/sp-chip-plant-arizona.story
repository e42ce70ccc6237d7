id: sp-chip-plant-arizona
date: 2024-04-08
place: Phoenix
style: wire
topic: technology
---
# [TSMC|organization] to build third [Arizona|place] plant as [US|place=United States] signs off $6.6 billion
[PHOENIX|place=Phoenix, Arizona]/[TAIPEI|place=Taipei], April 8 ([Reuters|organization]) - [Taiwan Semiconductor Manufacturing Co|organization=TSMC] will add a third factory in [Phoenix|place=Phoenix, Arizona] and make its most advanced chips there by 2030, after the [US Commerce Department|organization=United States Department of Commerce] agreed to a $6.6 billion grant, officials said on Monday.
The award under the [CHIPS and Science Act|work] lifts the company's total spending in [Arizona|place] to more than $65 billion. The second plant, they said, would use a process known as [N2|product=2 nm process].
{Gina Raimondo|"For the first time we will be making these at scale, on our shores,"} Commerce Secretary [Gina Raimondo|person] told reporters on a call.
Chairman [Mark Liu|person] said customers including [Nvidia|organization], [AMD|organization] and [Apple|organization=Apple Inc.] had {Mark Liu (mixed)|"asked, politely and then less politely"} for [American|group=Americans] supply. [AMD|organization]'s next [Ryzen|product] and [Nvidia|organization]'s [Blackwell|product=Blackwell (microarchitecture)] processors are candidates, according to two people familiar with the talks.
{~one of the people|"Nobody wants to be first to say how much more it costs,"} one of the people said.
Trade unions have been critical of imported labour. [Aaron Butler|person], who leads the [Arizona Building and Construction Trades Council|organization], said a pact signed in December had cooled tempers. {Aaron Butler|"We share a canteen now. The dumplings are better than the burritos, and don't quote me,"} he said.
[Arizona State University|organization] ([ASU|organization=Arizona State University]) will train 500 technicians; lessons are held in [English|group=English language] and [Mandarin|group=Mandarin Chinese].
Shares of [TSMC|organization] rose 1.8% in [Taipei|place], against a gain of 0.6% for the [TAIEX|product]. [Intel|organization], promised $8.5 billion last month for plants in [Ohio|place] and at [Chandler|place=Chandler, Arizona], slipped on [Nasdaq|organization].
[Wu Chen-hsuan|person], an analyst at [KGI Securities|organization] in [Hsinchu|place], said the third fab would not change the balance. {Wu Chen-hsuan|"The brain stays in [Taiwan|place]. [Arizona|place] gets a very good hand,"} she wrote in a note.
(Reporting by [Delphine Mercado|person] in [Washington|place=Washington, D.C.] and [Faith Hong|person] in [Taipei|place]; ^Editing by [Miral Fahmi-Jones|person])
---
2 nm process = 2 nm process
AMD = AMD
Aaron Butler = Aaron Butler
Americans = Americans
Apple Inc. = Apple Inc.
Arizona = Arizona
Arizona State University = Arizona State University
Blackwell (microarchitecture) = Blackwell (microarchitecture)
CHIPS and Science Act = CHIPS and Science Act
Chandler, Arizona = Chandler, Arizona
English language = English language
Gina Raimondo = Gina Raimondo
Hsinchu = Hsinchu
Intel = Intel
Mandarin Chinese = Mandarin Chinese
Mark Liu = Mark Liu
Nasdaq = Nasdaq
Nvidia = Nvidia
Ohio = Ohio
Phoenix, Arizona = Phoenix, Arizona
Reuters = Reuters
Ryzen = Ryzen
TAIEX = TAIEX
Taipei = Taipei
Taiwan = Taiwan
United States = United States
United States Department of Commerce = United States Department of Commerce
Washington, D.C. = Washington, D.C.
