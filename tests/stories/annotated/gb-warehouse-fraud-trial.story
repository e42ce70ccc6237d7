id: gb-warehouse-fraud-trial
date: 2017-10-19
place: Leeds
style: british
topic: courts
---
# Warehouse boss {? (mixed)|‘spent pension fund on vintage [Jaguars|product=Jaguar E-Type]’}, jury told
A warehouse owner accused of emptying his workers’ pension scheme bought two vintage [Jaguars|product=Jaguar E-Type] and a share in a racehorse in the week it collapsed, a court has heard.
[Desmond Blackledge|person], 58, of [Ilkley|place], [West Yorkshire|place], denies fraud by abuse of position and four counts of false accounting.
Opening the case at [Leeds Crown Court|organization], [Farah Siddiqui-Holt|person] ^QC, prosecuting, said that 212 employees of [Blackledge Storage|organization] had trusted him with their old age.
{Farah Siddiqui-Holt|‘He was not their guardian, members of the jury,’} she said. {Farah Siddiqui-Holt (cont)|‘He was their burglar, and he had been given the key.’}
The court heard that the defendant wired £1.3m from the scheme’s account at [Barclays|organization] to a firm in [Cyprus|place] called [Orpheus Nominees|organization]. The money came back within a fortnight, it is alleged, by way of a [Maltese|group] lawyer.
When officers from the [Serious Fraud Office|organization] knocked at his door in March 2014, he is said to have asked them whether they {Desmond Blackledge (mixed)|‘did tea or coffee’}.
[Blackledge|person=Desmond Blackledge], wearing a navy suit and an [Army|organization=British Army] tie, shook his head as the letters of his former bookkeeper were read out. {~a former bookkeeper|‘I told [Des|person=Desmond Blackledge] it would end in tears, and he said only mine,’} she wrote to her sister in [Harrogate|place].
[Tunde Black|person], who drove a forklift for 22 years and was the first witness, said he had learned of the loss from the [Yorkshire Post|organization]. Asked by [Siddiqui-Holt|person=Farah Siddiqui-Holt] what he had lost, he replied: {Tunde Black|‘Everything bar the bus pass.’}
Cross-examined by [Rupert Gale|person] ^QC, for the defence, [Black|person=Tunde Black] agreed that [Blackledge|person=Desmond Blackledge] had once paid for his daughter’s wedding in [Wakefield|place]. {Tunde Black|‘Aye,’} he said. {Tunde Black (cont)|‘With whose money, though?’}
Judge [Marion Oyelaran|person] told jurors not to look the case up on [Facebook|product] or [Google|product=Google Search].
The trial, which is expected to last seven weeks, continues.
---
Ilkley = Ilkley
West Yorkshire = West Yorkshire
Leeds Crown Court = Leeds Combined Court Centre
Barclays = Barclays
Cyprus = Cyprus
Serious Fraud Office = Serious Fraud Office (United Kingdom)
British Army = British Army
Harrogate = Harrogate
Yorkshire Post = The Yorkshire Post
Wakefield = Wakefield
Facebook = Facebook
Google Search = Google Search
Jaguar E-Type = Jaguar E-Type
