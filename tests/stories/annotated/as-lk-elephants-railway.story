id: as-lk-elephants-railway
date: 2025-02-21
place: Habarana
style: asian
topic: science
---
# Whistle, brake, wait: can a sensor save [Gal Oya|place]’s elephants?
A freight locomotive that killed six elephants near [Gal Oya|place] on Thursday was travelling at 62 kilometres an hour, seven above the limit, an initial inquiry has found.
Two calves that survived are being treated by veterinarians of the [Department of Wildlife Conservation|organization] at [Habarana|place]. No passengers were hurt.
{Anton Medagoda|'I saw grey, and then I saw nothing else,'} the driver, [Anton Medagoda|person], told the [Daily Mirror|organization=Daily Mirror (Sri Lanka)]. He has 28 years' service with [Sri Lanka Railways|organization] and has asked for leave.
About 20 elephants die on the island's tracks in a year, most of them on the [Batticaloa|place] line, which cuts the old path between [Minneriya National Park|place] and [Kaudulla|place=Kaudulla National Park].
A cure may be at hand. Engineers at the [University of Peradeniya|organization] and the [University of Moratuwa|organization] have buried 40 geophones beside the line at [Hatharas Kotuwa|place]. The network, called [Aliya|product], hears a footfall at 150 metres and rings in the cab.
{Samanthi Weerakoon-Silva|'An elephant walks like nobody else. It puts down four tonnes as you put down a cup,'} said Prof. [Samanthi Weerakoon-Silva|person], who leads the work with a grant from the [Wildlife Conservation Society|organization]. In trials, she added, the system missed {Samanthi Weerakoon-Silva (mixed)|'one bull in 118, and he was standing still'}.
Similar devices guard a stretch of the [Northeast Frontier Railway|organization] in [Assam|place], [India|place], where the [Gajraj|product] system, built on fibre cable, has been in use since 2022.
Not everyone believes in gadgets. The conservationist [Prithiviraj Fernando|person] argues that what is needed is slower trains after dusk. A station master agreed. {~a station master|'My whistle costs nothing,'} he said.
Transport Minister [Bimal Rathnayake|person] promised a decision before ^Vesak. His ministry has no budget for it yet. Meanwhile the night mail, carrying [Muslim|group=Muslims] pilgrims home to [Kattankudy|place] and soldiers to [Trincomalee|place], has been told to crawl. On Friday it reached [Batticaloa|place] two hours and five minutes late.
---
Assam = Assam
India = India
Muslims = Muslims
Gal Oya = Gal Oya, Sri Lanka
Department of Wildlife Conservation = Department of Wildlife Conservation (Sri Lanka)
Habarana = Habarana
Daily Mirror (Sri Lanka) = Daily Mirror (Sri Lanka)
Sri Lanka Railways = Sri Lanka Railways
Batticaloa = Batticaloa
Minneriya National Park = Minneriya National Park
Kaudulla National Park = Kaudulla National Park
University of Peradeniya = University of Peradeniya
University of Moratuwa = University of Moratuwa
Wildlife Conservation Society = Wildlife Conservation Society
Northeast Frontier Railway = Northeast Frontier Railway zone
Prithiviraj Fernando = Prithiviraj Fernando
Bimal Rathnayake = Bimal Rathnayake
Kattankudy = Kattankudy
Trincomalee = Trincomalee
