id: sp-ai-assistant-launch
date: 2025-05-21
place: Mountain View
style: us
topic: technology
---
# [Google|organization] ^Wants [Gemini|product=Gemini (chatbot)] ^To ^Run ^Your ^Life. ^A ^Rival ^In ^A ^Barn ^Wants ^It ^To ^Shut ^Up
[MOUNTAIN VIEW|place=Mountain View, California], [Calif.|place=California] — For 110 minutes on Tuesday, executives in nice sneakers took turns telling the crowd at [Shoreline Amphitheatre|place] what [Gemini|product=Gemini (chatbot)] could do next. It will book. It will shop. It will tell you the name of that plant.
[Google|organization] used its annual developer conference, [I/O|event=Google I/O], to put the assistant into [Gmail|product], [Chrome|product=Google Chrome] and a pair of [Android XR|product] glasses made with [Samsung|organization=Samsung Electronics]. A paid tier called [AI Ultra|product=Google AI Ultra] costs $249.99 a month. [Veo 3|product=Veo (text-to-video model)], its video generator, now makes sound.
{Sundar Pichai|“Twenty years of homework is being handed in,”} said [Sundar Pichai|person], the chief executive of [Google|organization] and its parent, [Alphabet|organization=Alphabet Inc.].
Forty miles south, in a converted prune barn near [Gilroy|place=Gilroy, California], [Wilhelmina Ochoa|person] watched on mute. Her eight-person start-up, [Hush Labs|organization], sells [Hush|product], an assistant that speaks only when it is spoken to and forgets the conversation at midnight.
{Wilhelmina Ochoa|“Everybody is building a butler. My grandmother had one rule for guests, which was, go home,”} [Ochoa|person=Wilhelmina Ochoa] said.
She left [Apple|organization=Apple Inc.] in 2022 after nine years on [Siri|product]; her co-founder, [Ravi Swaminathan-Cole|person], helped train [Claude|product=Claude (language model)] at [Anthropic|organization]. [Sequoia Capital|organization] led a $14 million round in March.
The contrast amuses analysts. {Dipa Hensley|“Ten years from now one of these two demos will look ridiculous,”} said [Dipa Hensley|person] of [Forrester|organization=Forrester Research]. {Dipa Hensley (cont)|“I’m not telling you which.”}
Regulators hover. A federal judge in [Washington|place=Washington, D.C.], [Amit Mehta|person], is weighing whether to force [Google|organization] to sell [Chrome|product=Google Chrome], and the [European Commission|organization] has opened a case under the [Digital Markets Act|work].
- [Gemini Live|product]: free on [iPhone|product] and [Android|product=Android (operating system)]
- [Project Mariner|product]: for [AI Ultra|product=Google AI Ultra] members in the [U.S.|place=United States]
- [Hush|product]: $6 a month, [Android|product=Android (operating system)] only
Asked by a visitor what it thought of the keynote, [Hush|product] waited four seconds. {~the assistant|“Long,”} it said.
---
Alphabet Inc. = Alphabet Inc.
Amit Mehta = Amit Mehta
Android (operating system) = Android (operating system)
Android XR = Android XR
Anthropic = Anthropic
Apple Inc. = Apple Inc.
Claude (language model) = Claude (language model)
Digital Markets Act = Digital Markets Act
European Commission = European Commission
Forrester Research = Forrester Research
Gemini (chatbot) = Gemini (chatbot)
Gilroy, California = Gilroy, California
Gmail = Gmail
Google = Google
Google Chrome = Google Chrome
Google I/O = Google I/O
Mountain View, California = Mountain View, California
Samsung Electronics = Samsung Electronics
Sequoia Capital = Sequoia Capital
Shoreline Amphitheatre = Shoreline Amphitheatre
Siri = Siri
Sundar Pichai = Sundar Pichai
United States = United States
Veo (text-to-video model) = Veo (text-to-video model)
Washington, D.C. = Washington, D.C.
iPhone = iPhone
