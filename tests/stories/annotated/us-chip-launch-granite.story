id: us-chip-launch-granite
date: 2025-06-03
place: San Jose
style: us
topic: technology
---
# With [Kestrel|product=Kestrel (chip)], [Granite Peak|organization=Granite Peak Computing] wants to be the anti-[Nvidia|organization]
The chip startup [Granite Peak Computing|organization] on Tuesday unveiled a processor called [Kestrel|product=Kestrel (chip)] that it says can answer chatbot queries for a third of the electricity of today’s leading hardware. It also announced a customer, [Salesforce|organization], and a $1.2 billion financing led by [Andreessen Horowitz|organization] and [Saudi Arabia|place]’s [Public Investment Fund|organization].
[Kestrel|product=Kestrel (chip)] is aimed at inference, the work of running a trained model rather than building one. That’s a crowded corner. [Nvidia|organization]’s [Blackwell|product] systems dominate; [AMD|organization], [Groq|organization] and [Cerebras|organization] have rivals; [Google|organization] and [Amazon|organization] design their own.
{Meera Raghunathan|“Everyone built a race car,”} co-founder and ^CEO [Meera Raghunathan|person] told me over tea at the company’s office, above a tire store in [San Jose|place]. {Meera Raghunathan (cont)|“We built a bus. Nobody brags about a bus until they see the fuel bill.”}
[Raghunathan|person=Meera Raghunathan] spent 11 years at [Intel|organization] and two at [Apple|organization], where she worked on the [M1|product=Apple M1]. Her co-founder, [Lars Pettersen-Vik|person], taught at [Stanford|organization=Stanford University]. They met at a [Waymo|organization] layover lot. (Long story.)
Benchmarks deserve a raised eyebrow. The company ran [Meta|organization=Meta Platforms]’s [Llama 3.1|product] and a [Mistral|organization=Mistral AI] model, both about a year old, on 16 chips. {Ines Doyle-Ferreira|“I’d like to see it on something from this spring,”} said [Ines Doyle-Ferreira|person], an analyst at [SemiAnalysis|organization]. {Ines Doyle-Ferreira (cont)|“I’d also like a pony.”}
Manufacturing will be done by [TSMC|organization] in [Taiwan|place], then, by 2027, at its plant in [Phoenix|place], a point executives made three times, apparently for an audience in [Washington|place]. The [Commerce Department|organization=Department of Commerce] tightened rules on ^AI chip exports in January and loosened them in May.
As for the name: [Pettersen-Vik|person=Lars Pettersen-Vik] is a birder. He said the kestrel {Lars Pettersen-Vik (mixed)|“hovers, looks bored and then eats you.”}
Boards ship in September. [OpenAI|organization], asked whether it would test them, said it doesn’t comment on vendors. [ChatGPT|product], asked the same thing, said it would love to help.
---
Nvidia = Nvidia
Salesforce = Salesforce
Andreessen Horowitz = Andreessen Horowitz
Saudi Arabia = Saudi Arabia
Public Investment Fund = Public Investment Fund
Blackwell = Blackwell (microarchitecture)
AMD = AMD
Groq = Groq
Cerebras = Cerebras
Google = Google
Amazon = Amazon (company)
San Jose = San Jose, California
Intel = Intel
Apple = Apple Inc.
Apple M1 = Apple M1
Stanford University = Stanford University
Waymo = Waymo
Meta Platforms = Meta Platforms
Llama 3.1 = Llama (language model)
Mistral AI = Mistral AI
TSMC = TSMC
Taiwan = Taiwan
Department of Commerce = United States Department of Commerce
OpenAI = OpenAI
ChatGPT = ChatGPT
Phoenix = Phoenix, Arizona
Washington = Washington, D.C.
