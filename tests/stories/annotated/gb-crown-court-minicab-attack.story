id: gb-crown-court-minicab-attack
date: 2023-03-17
place: Bradford
style: british
topic: courts
---
# Man jailed for 14 years over ‘brutal’ minicab attack in [Bradford|place]
> [Bradford Crown Court|organization] hears how driver [Imran Chaudhry|person] was left with life-changing injuries after a dispute over a £7 fare
A man who stabbed a taxi driver nine times and fled in his car has been jailed for 14 years.
[Kyle Hepworth|person], 26, of [Leeds Road|place], [Shipley|place], had denied attempted murder but was found guilty by a jury at [Bradford Crown Court|organization] last month after a two-week trial.
The court heard that [Hepworth|person=Kyle Hepworth] and another man got into [Imran Chaudhry|person]’s [Toyota Prius|product] outside the [Sainsbury’s|organization] supermarket in [Greengates|place] at about 11.40pm on 4 September 2021.
When Mr [Chaudhry|person=Imran Chaudhry], a father of four who works for [Metro Cars|organization], asked for the money before setting off, [Hepworth|person=Kyle Hepworth] became abusive, [Joanna Pell|person] ^KC, prosecuting, said.
{Joanna Pell|‘This was a brutal, sustained and entirely unprovoked attack on a man doing his job,’} she told the jury. {Joanna Pell (cont)|‘He thought he was going to die in the road.’}
The [Prius|product=Toyota Prius] was found burnt out two days later near [Baildon Moor|place]. [West Yorkshire Police|organization] traced [Hepworth|person=Kyle Hepworth] to a caravan park in [Skegness|place], [Lincolnshire|place], where he had been staying under the name of [Jack Daniels|person].
Sentencing him on Friday, Judge [Sophie McKone-Ellis|person] said that he had shown {Sophie McKone-Ellis (mixed)|‘not a flicker of remorse’}.
A second man, [Connor Sharpe|person], 24, of no fixed address, was cleared of attempted murder but admitted assisting an offender. [Sharpe|person=Connor Sharpe] will be sentenced in May.
Detective Chief Inspector [Marcus Oyelaran|person], of [West Yorkshire Police|organization]’s [Homicide and Major Enquiry Team|organization], said: {Marcus Oyelaran|‘I would like to pay tribute to the bravery of [Imran|person=Imran Chaudhry] and his family. No sentence will give him back the use of his left hand.’}
In a statement read to the court, Mr [Chaudhry|person=Imran Chaudhry]’s wife, [Saima|person=Saima Chaudhry], said that her husband could no longer drive, pray standing up or lift his youngest child.
{Saima Chaudhry|‘He came to this country from [Mirpur|place] at 19 and never took a day’s benefit,’} she said. {Saima Chaudhry (cont)|‘Now he is afraid of the doorbell.’}
[Bradford Council|organization=City of Bradford Metropolitan District Council] said it was reviewing safety rules for private hire drivers. The [GMB|organization=GMB (trade union)] union, which represents some of them, has called for screens and cameras in all licensed vehicles, as is already the case in [Sheffield|place] and [Rotherham|place].
[Hepworth|person=Kyle Hepworth]’s barrister, [Tariq bin Salim|person], said that his client had been drinking since noon.
---
Baildon Moor = Baildon Moor
Bradford = Bradford
City of Bradford Metropolitan District Council = City of Bradford Metropolitan District Council
GMB (trade union) = GMB (trade union)
Greengates = Greengates
Lincolnshire = Lincolnshire
Mirpur = Mirpur, Azad Kashmir
Rotherham = Rotherham
Sainsbury’s = Sainsbury's
Sheffield = Sheffield
Shipley = Shipley, West Yorkshire
Skegness = Skegness
Toyota Prius = Toyota Prius
West Yorkshire Police = West Yorkshire Police
