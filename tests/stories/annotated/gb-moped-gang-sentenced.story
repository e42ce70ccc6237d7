id: gb-moped-gang-sentenced
date: 2018-03-16
place: London
style: british
topic: courts
---
# Moped ^Gang ^Who ^Robbed ^Commuters ^Of 230 ^Phones ^Jailed ^For 41 ^Years
Six members of a gang that snatched more than 230 mobile phones from commuters in a single month have been jailed for a total of 41 years.
[Blackfriars Crown Court|organization] heard that the men, all from [Islington|place] and [Hackney|place], would mount pavements near [King's Cross|place] and [Old Street|place] on stolen [Yamaha|organization] mopeds. They sold the handsets, most of them [iPhones|product=iPhone], to a dealer above a fried chicken shop in [Seven Sisters Road|place].
[Jerome Akintola-Webb|person], 24, the ringleader, was given nine years. [Connor Bull|person], 22, received eight and a half, and [Andrei Munteanu|person], a 30-year-old [Romanian|group] mechanic who supplied the machines, six.
Sentencing, Judge [Alistair Fernandes-Hay|person] told them: {Alistair Fernandes-Hay|'You treated the people of this city as a cash machine with legs.'}
One victim, [Mei-Ling Charteris|person], a violinist with the [London Symphony Orchestra|organization], broke a wrist when she was dragged along [Upper Street|place]. In a statement read to the court she said she no longer walked with headphones. {Mei-Ling Charteris|'I used to learn [Sibelius|person=Jean Sibelius] on the way home,'} she said. {Mei-Ling Charteris (cont)|'Now I listen for engines.'}
Detectives of the [Metropolitan Police|organization]'s [Operation Venice|event] used ^DNA spray to link the gang to 14 robberies. {Gail Sparrow|'They were quick, but they were never clever,'} said ^Det ^Insp [Gail Sparrow|person], who led the inquiry.
[Bull|person=Connor Bull] was caught, the prosecutor [Hannah De Souza-Platt|person] said, after posting a video on [Snapchat|product] with the caption {Connor Bull (mixed)|'another day at the office'}. His own phone was under his helmet.
[Sadiq Khan|person], the mayor, has asked [Apple|organization=Apple Inc.] and [Samsung|organization] to make stolen phones harder to resell. [Labour|organization]'s candidate for [Camden Council|organization], [Rufaro Nyathi|person], who was robbed twice in [Chalk Farm|place], sat at the back of court seven for three days. {Rufaro Nyathi|'I wanted to see whether they had faces,'} he told the [Evening Standard|organization].
[Munteanu|person=Andrei Munteanu] will be considered for deportation to [Romania|place] at the end of his term.
---
Blackfriars Crown Court = Blackfriars Crown Court
Islington = Islington
Hackney = Hackney
King's Cross = King's Cross, London
Old Street = Old Street
Yamaha = Yamaha Motor Company
iPhone = iPhone
Seven Sisters Road = Seven Sisters Road
London Symphony Orchestra = London Symphony Orchestra
Upper Street = Upper Street
Jean Sibelius = Jean Sibelius
Metropolitan Police = Metropolitan Police
Snapchat = Snapchat
Sadiq Khan = Sadiq Khan
Apple Inc. = Apple Inc.
Samsung = Samsung
Labour = Labour Party (UK)
Camden Council = Camden London Borough Council
Chalk Farm = Chalk Farm
Evening Standard = London Standard
Romania = Romania
