id: as-kz-uranium-court
date: 2021-11-30
place: Oskemen
style: asian
topic: courts
---
# [Oskemen|place] court lets villagers sue plant over dust, a first for [Kazakhstan|place]
A court in [Kazakhstan|place]’s industrial east has allowed 318 residents of [Glubokoye|place] to bring a joint claim against a metals plant, in what lawyers call the country’s first class action over air pollution.
Judge [Saule Abdrakhmanova|person] of the [East Kazakhstan Regional Court|organization] ruled on Monday that the claim against [Ertis Polymetal|organization] could proceed under the new [Environmental Code|work], which took effect in July. The company has 15 days to appeal.
{Nurgul Seitkazy|“I hung white sheets out for 20 years and took in grey ones. I have brought them to court as evidence,”} said [Nurgul Seitkazy|person], 58, a retired chemistry teacher whose name is first on the list.
[Oskemen|place], known in [Russian|group=Russian language] as [Ust-Kamenogorsk|place=Oskemen], lies in a bowl of hills where the [Irtysh|place=Irtysh River] meets the [Ulba|place=Ulba River]. It smelts zinc and titanium and makes fuel pellets at [Ulba Metallurgical Plant|organization], a subsidiary of [Kazatomprom|organization], which is not part of the case.
[Viktor Shin-Ogay|person], [Ertis Polymetal|organization]’s technical director and the grandson of [Koreans|group] deported under [Stalin|person=Joseph Stalin], said filters bought from [Germany|place]’s [Siemens|organization] had halved emissions since 2018. {Viktor Shin-Ogay|“We breathe the same air. My office has windows,”} he told [Vlast|organization].
Plaintiffs want 2.1 billion tenge ($4.9 million) and a medical study by [Semey Medical University|organization], whose doctors spent decades with victims of the [Soviet|group=Soviets] tests at the [Polygon|place=Semipalatinsk Test Site].
President [Kassym-Jomart Tokayev|person], who has urged local administrations to listen more, mentioned the town in September. {Yerlan Bekenov-Tory|“After that the akim found our address,”} said the villagers’ lawyer, [Yerlan Bekenov-Tory|person].
The [Ministry of Ecology|organization=Ministry of Ecology, Geology and Natural Resources] declined to comment on pending litigation. In [Nur-Sultan|place=Astana], the ruling party, [Nur Otan|organization], sent a member of the [Mazhilis|organization], [Aigerim Dosmukhambet|person], to observe.
Outside, in minus 19, a man sold smoked bream from a [Lada|product] with its engine running. {~a man selling fish|“Write that it smells of fish here,”} he requested. {~a man selling fish (cont)|“Fish, and nothing else.”}
---
Astana = Astana
Germany = Germany
Kazakhstan = Kazakhstan
Koreans = Koryo-saram
Oskemen = Oskemen
Glubokoye = Glubokoye, Kazakhstan
Irtysh River = Irtysh
Ulba River = Ulba
Ulba Metallurgical Plant = Ulba Metallurgical Plant
Kazatomprom = Kazatomprom
Joseph Stalin = Joseph Stalin
Siemens = Siemens
Semipalatinsk Test Site = Semipalatinsk Test Site
Kassym-Jomart Tokayev = Kassym-Jomart Tokayev
Mazhilis = Mazhilis
Nur Otan = Amanat (political party)
Lada = Lada
Russian language = Russian language
