id: us-film-review-saltbox
date: 2023-11-22
place: Los Angeles
style: us
topic: culture
---
# ^In ‘[The Saltbox|work],’ a ^House ^Keeps ^Its ^Secrets, ^Mostly
Early in “[The Saltbox|work],” the sly and mournful second feature from [Dahlia Rothstein|person], a roofer named [Cal|person=Cal (character)] pries up a shingle and finds a child’s shoe. He looks at it. He puts the shingle back. So begins the quietest horror movie [Hollywood|place] has released in years.
[Jesse Plemons|person] plays [Cal|person=Cal (character)] as a man allergic to curiosity. Opposite him, as the widow who owns the house, [Regina King|person] gives a performance of such stillness that you may lean forward to check that she is breathing.
[Rothstein|person=Dahlia Rothstein], whose debut, “[Low Tide at Wellfleet|work],” won a prize at [Sundance|event=Sundance Film Festival] in 2019, shot the film in [Truro|place] and [Provincetown|place] over one gray autumn. Her cinematographer, the [Polish|group] veteran [Zbigniew Maj|person], lights rooms the way [Andrew Wyeth|person] painted them.
{Dahlia Rothstein|“I wanted a ghost story where nobody mentions the ghost,”} [Rothstein|person=Dahlia Rothstein] told the audience after a screening at the [Telluride Film Festival|event]. {Dahlia Rothstein (cont)|“My mother’s family did that for 60 years.”}
There are jokes, too. A real estate agent ([Kumail Nanjiani|person], in one perfect scene) calls the cellar {Kumail Nanjiani (mixed)|“motivated.”}
Not everything lands. The flashbacks to the [Korean War|event] feel borrowed from a larger picture, and the score, by the [Icelandic|group] duo [Hvalur|organization], insists too much. A subplot about a [Boston|place] developer goes nowhere, slowly.
But the last 20 minutes are extraordinary. I won’t describe them, except to say that [King|person=Regina King], alone at a kitchen table, listens to a cassette of “[Stardust|work]” and that the woman beside me said aloud, {~the woman beside me (mixed)|“Oh, no.”}
[A24|organization] opens the film Friday in [New York|place] and [Los Angeles|place] before a wider release in December. It has been mentioned for the [Academy Awards|event], where horror rarely does well, “[Get Out|work]” and “[The Silence of the Lambs|work]” being the exceptions people always cite.
“[The Saltbox|work]” is rated ^R for language and dread. Running time: 1 hour 49 minutes. In [English|group] and some [Portuguese|group].
---
Jesse Plemons = Jesse Plemons
Regina King = Regina King
Sundance Film Festival = Sundance Film Festival
Truro = Truro, Massachusetts
Provincetown = Provincetown, Massachusetts
Andrew Wyeth = Andrew Wyeth
Telluride Film Festival = Telluride Film Festival
Kumail Nanjiani = Kumail Nanjiani
Korean War = Korean War
Stardust = Stardust (1927 song)
A24 = A24
Academy Awards = Academy Awards
Get Out = Get Out
The Silence of the Lambs = The Silence of the Lambs (film)
Hollywood = Hollywood, Los Angeles
Boston = Boston
New York = New York City
Los Angeles = Los Angeles
