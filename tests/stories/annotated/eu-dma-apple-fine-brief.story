id: eu-dma-apple-fine-brief
date: 2025-04-23
place: Brussels
style: wire
topic: brief
---
# [EU|organization=European Union] fines [Apple|organization=Apple Inc.] 500 million euros and [Meta|organization=Meta Platforms] 200 million for breaking digital rules
[BRUSSELS|place=Brussels] (^Wire) — [European Union|organization=European Union] regulators fined [Apple|organization=Apple Inc.] 500 million euros and [Meta|organization=Meta Platforms] 200 million euros on Wednesday, the first penalties under the [Digital Markets Act|work] ([DMA|work=Digital Markets Act]), the bloc’s rulebook for big technology companies.
The [European Commission|organization] said that [Apple|organization=Apple Inc.] had stopped developers from pointing users to cheaper deals outside its [App Store|product=App Store (Apple)], and that [Meta|organization=Meta Platforms] had made users of [Facebook|product] and [Instagram|product] choose between paying and seeing personalized ads.
{Carolijn Haverkamp|“Both companies had a year to comply and used it to write letters,”} [Carolijn Haverkamp|person], a [Commission|organization=European Commission] spokeswoman, told reporters in [Brussels|place].
[Apple|organization=Apple Inc.] accused the [Commission|organization=European Commission] of unfairly targeting it and said it would appeal to the [General Court|organization=General Court (European Union)] in [Luxembourg|place]. A lawyer for [Meta|organization=Meta Platforms], [Joel Kaplan-Reid|person], said the ruling would handicap {Joel Kaplan-Reid (mixed)|“successful [American|group=Americans] businesses”} while letting [Chinese|group=Chinese people] and [European|group=Europeans] firms operate under other standards.
The fines are small beside the 1.8 billion euros that [Apple|organization=Apple Inc.] was ordered to pay in 2024 after a complaint by [Spotify|organization], the [Swedish|group=Swedes] music service, and the 4.1 billion imposed on [Google|organization] in 2018 over [Android|product=Android (operating system)].
They nonetheless risk angering [U.S.|place=United States] President [Donald Trump|person], who has threatened tariffs against countries that tax or fine [U.S.|place=United States] companies. In [Washington|place=Washington, D.C.], the [National Security Council|organization=United States National Security Council] called the decision {United States National Security Council (mixed)|“a toll booth on the internet.”}
[Andreas Schwab-Leitner|person], a [German|group=Germans] member of the [European Parliament|organization] from the [Christian Democratic Union|organization] ([CDU|organization=Christian Democratic Union]), said the amounts were disappointing. The consumer group [BEUC|organization], whose [Monique Goyens-Dubois|person] retires this summer, welcomed them.
The [Commission|organization=European Commission] closed a separate case over the choice of browsers on the [iPhone|product] and dropped [Facebook Marketplace|product] from the list of gatekeeper services. Executive Vice-President [Teresa Ribera|person] and technology commissioner [Henna Virkkunen|person] signed off on the decisions.
The companies have 60 days to comply.
---
Americans = Americans
Android (operating system) = Android (operating system)
App Store (Apple) = App Store (Apple)
Apple Inc. = Apple Inc.
BEUC = European Consumer Organisation
Brussels = Brussels
Chinese people = Chinese people
Christian Democratic Union = Christian Democratic Union of Germany
Digital Markets Act = Digital Markets Act
Donald Trump = Donald Trump
European Commission = European Commission
European Parliament = European Parliament
European Union = European Union
Facebook = Facebook
Facebook Marketplace = Facebook Marketplace
General Court (European Union) = General Court (European Union)
Germans = Germans
Google = Google
Henna Virkkunen = Henna Virkkunen
Instagram = Instagram
Luxembourg = Luxembourg
Meta Platforms = Meta Platforms
Spotify = Spotify
Swedes = Swedes
Teresa Ribera = Teresa Ribera
United States = United States
United States National Security Council = United States National Security Council
Washington, D.C. = Washington, D.C.
iPhone = iPhone
