id: us-headset-update-tech-brief
date: 2024-10-15
place: San Jose
style: us
topic: technology
---
# [Meta|organization=Meta Platforms]’s ^New [Quest 3S|product=Meta Quest 3S] ^Undercuts [Apple Vision Pro|product] by $3,200, and ^It ^Shows
By [Xochitl Barrera-Quinn|person]
[Meta|organization=Meta Platforms] wants you to forget about the [Vision Pro|product=Apple Vision Pro]. The company began shipping the [Meta Quest 3S|product] on Tuesday, a $300 mixed-reality headset that uses the same [Qualcomm|organization] [Snapdragon XR2 Gen 2|product=Snapdragon XR2] processor as last year’s [Quest 3|product=Meta Quest 3] but borrows its lenses from the older [Quest 2|product=Meta Quest 2].
[Apple|organization=Apple Inc.]’s headset starts at $3,499. [Sony|organization]’s [PlayStation VR2|product], which needs a [PlayStation 5|product] or a gaming ^PC, costs $549.
{Dashiell Nakagawa|“We think mixed reality becomes a mass-market thing below $300, full stop,”} said [Dashiell Nakagawa|person], a product manager in [Meta|organization=Meta Platforms]’s [Reality Labs|organization] division, during a briefing in [Menlo Park|place].
I’ve used the [3S|product=Meta Quest 3S] for a week. Text is blurrier than on the [Quest 3|product=Meta Quest 3], but [Beat Saber|work] and [Batman: Arkham Shadow|work] look nearly identical, and so does [YouTube|product]. Battery life: two hours and 20 minutes.
The bundled [Batman|work=Batman: Arkham Shadow] game, made by [Camouflaj|organization], is the best reason to buy one before the holidays. The worst is [Horizon Worlds|product], [Meta|organization=Meta Platforms]’s social platform, which still feels like a mall in [Fresno|place] on a Tuesday.
## Privacy
To log in you need a [Meta|organization=Meta Platforms] account, though no longer one on [Facebook|product]. The [Electronic Frontier Foundation|organization] ([EFF|organization=Electronic Frontier Foundation]) has asked the [Federal Trade Commission|organization] to look at what the cameras record in the home.
{Yevgenia Mirkovich|“A headset knows the shape of your living room and who is in it,”} said [Yevgenia Mirkovich|person], a senior staff attorney at [EFF|organization=Electronic Frontier Foundation]. A spokesperson for [Meta|organization=Meta Platforms] said the images were {~a spokesperson for Meta (mixed)|“processed on the device and deleted.”}
## Update, Oct. 16
After this story ran, [Google|organization] and [Samsung|organization] confirmed that a rival running [Android XR|product] would be shown at [CES|event=Consumer Electronics Show] in [Las Vegas|place] in January, according to [Bloomberg|organization=Bloomberg News]. [Microsoft|organization], meanwhile, has stopped making the [HoloLens 2|product=Microsoft HoloLens].
## Pros
- Price. Color passthrough. Runs every [Quest|product=Meta Quest] app, including [Xbox Cloud Gaming|product].
## Cons
- Dim display, short battery, no [Netflix|organization] app at launch, and [Mark Zuckerberg|person]’s avatar.
---
Android XR = Android XR
Apple Inc. = Apple Inc.
Apple Vision Pro = Apple Vision Pro
Batman: Arkham Shadow = Batman: Arkham Shadow
Beat Saber = Beat Saber
Bloomberg News = Bloomberg News
Camouflaj = Camouflaj
Consumer Electronics Show = Consumer Electronics Show
Electronic Frontier Foundation = Electronic Frontier Foundation
Facebook = Facebook
Federal Trade Commission = Federal Trade Commission
Fresno = Fresno, California
Google = Google
Horizon Worlds = Horizon Worlds
Las Vegas = Las Vegas
Mark Zuckerberg = Mark Zuckerberg
Menlo Park = Menlo Park, California
Meta Platforms = Meta Platforms
Meta Quest = Meta Quest
Meta Quest 2 = Quest 2
Meta Quest 3 = Meta Quest 3
Meta Quest 3S = Meta Quest 3S
Microsoft = Microsoft
Microsoft HoloLens = HoloLens 2
Netflix = Netflix
PlayStation 5 = PlayStation 5
PlayStation VR2 = PlayStation VR2
Qualcomm = Qualcomm
Reality Labs = Reality Labs
Samsung = Samsung
Sony = Sony
Xbox Cloud Gaming = Xbox Cloud Gaming
YouTube = YouTube
