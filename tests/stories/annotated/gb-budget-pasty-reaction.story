id: gb-budget-pasty-reaction
date: 2024-10-31
place: London
style: british
topic: politics
---
# What the [Budget|event=October 2024 United Kingdom budget] means for [Wetherspoons|organization=JD Wetherspoon], whisky and the man who mends [Big Ben|place]
> Pub bosses raise a glass to [Rachel Reeves|person]’s penny, then spit it out
It was, the chancellor told the [Commons|organization=House of Commons], a penny off a pint. By teatime the pubs had worked out what it would cost them.
[Rachel Reeves|person]’s first [Budget|event=October 2024 United Kingdom budget], the first by a woman, put up employers’ national insurance by 1.2 points and the minimum wage by 6.7 per cent. [Mitchells & Butlers|organization] shares fell 3 per cent; [JD Wetherspoon|organization] drifted.
{Tim Martin|‘Somebody has to pay for it, and it will be the chap with the pint,’} said [Tim Martin|person], whose [Wetherspoons|organization=JD Wetherspoon] chain has 800 pubs. He did not, for once, mention [Brexit|event].
In [Aberlour|place], where whisky duty is going up too, it went down worse. {Morag Innes-Kowalska|‘She comes north, she has a dram, she says she’ll back it to the hilt,’} said [Morag Innes-Kowalska|person], a fourth-generation cooper, recalling a visit before the election. {Morag Innes-Kowalska (cont)|‘It was the hilt we got.’}
[Rishi Sunak|person], giving his last big speech as leader of the [Conservatives|group], accused [Labour|organization] of {Rishi Sunak (mixed)|‘fiddling the figures’}. The new [Tory|group=Conservatives] leader, either [Kemi Badenoch|person] or [Robert Jenrick|person], will be named on Saturday.
[Paul Johnson|person], of the [Institute for Fiscal Studies|organization], noted that by the forecasts of the [Office for Budget Responsibility|organization] ([OBR|organization=Office for Budget Responsibility]) most of the tax on firms would end up in lower wages.
## Winners
- The [NHS|organization=National Health Service], with £22.6 billion
- Victims of the [Horizon|product=Horizon (IT system)] scandal at the [Post Office|organization], £1.8 billion
- [HS2|place=High Speed 2], which will now run to [Euston|place]
Nobody thought to ask [Ambrose Tickle|person], who looks after the clock known as [Big Ben|place] and retires next year. {Ambrose Tickle|‘I don’t follow it,’} he said on his way across [Parliament Square|place], a spanner in his pocket. {Ambrose Tickle (cont)|‘I only make sure that they start on time.’}
---
October 2024 United Kingdom budget = October 2024 United Kingdom budget
House of Commons = House of Commons of the United Kingdom
Rachel Reeves = Rachel Reeves
Mitchells & Butlers = Mitchells & Butlers
JD Wetherspoon = Wetherspoons
Tim Martin = Tim Martin (businessman)
Brexit = Brexit
Aberlour = Aberlour
Rishi Sunak = Rishi Sunak
Conservatives = Conservative Party (UK)
Labour = Labour Party (UK)
Kemi Badenoch = Kemi Badenoch
Robert Jenrick = Robert Jenrick
Paul Johnson = Paul Johnson (economist)
Institute for Fiscal Studies = Institute for Fiscal Studies
Office for Budget Responsibility = Office for Budget Responsibility
National Health Service = National Health Service
Horizon (IT system) = Horizon (IT system)
Post Office = Post Office Limited
High Speed 2 = High Speed 2
Euston = Euston railway station
Big Ben = Big Ben
Parliament Square = Parliament Square
