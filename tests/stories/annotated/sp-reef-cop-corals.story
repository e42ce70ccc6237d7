id: sp-reef-cop-corals
date: 2021-11-09
place: Glasgow
style: australian
topic: science
---
# Reef keeper brings a jar of dead coral to [Glasgow|place], and nobody wants to hold it
[Lowanna Saltwater-Briggs|person] has carried the jar through four airports. At [Heathrow|place=Heathrow Airport] a customs officer asked if it was medicine.
{Lowanna Saltwater-Briggs|“I told him yes, for politicians. To be taken with shame,”} the [Gunggandji|group] ranger said at the [Scottish Event Campus|place=SEC Centre], where [COP26|event=2021 United Nations Climate Change Conference] entered its second week on Monday.
Inside are fragments of staghorn from [Moore Reef|place], off [Cairns|place], killed in the bleaching of 2016. A study in [Current Biology|organization] last week found that only 2 per cent of the [Great Barrier Reef|place] had escaped heat stress since 1998.
The reef’s fate has dogged [Canberra|place]. In July the [World Heritage Committee|organization] put off a decision to list it as “in danger” after ^Environment Minister [Sussan Ley|person] flew to eight countries in eight days. [UNESCO|organization] inspectors are due in [Townsville|place] next March.
{Terry Hughes|“The water doesn’t read communiqués,”} said [Terry Hughes|person] of [James Cook University|organization], lead author of the study. {Terry Hughes (cont)|“Hold warming to 1.5 degrees and there’ll be a reef, a shabby one. Go past 2 and there’ll be a gift shop.”}
[Australia|place]’s pavilion, with coffee by a [Melbourne|place] roaster and a display from the gas company [Santos|organization], has been among the busiest. Energy Minister [Angus Taylor|person] told the [ABC|organization=Australian Broadcasting Corporation] the nation would meet its [Paris Agreement|work] pledge {Angus Taylor (mixed)|“and beat it, as we always have”}.
[Tuvalu|place]’s foreign minister, [Simon Kofe|person], recorded a speech knee-deep in the sea. [Frank Bainimarama|person], [Fiji|place]’s prime minister, shared it on [Twitter|product]. [Greta Thunberg|person] has called the talks {Greta Thunberg (mixed)|“a trade fair with better lanyards”}.
[Alok Sharma|person], president of the conference, did stop at the ranger’s table. He unscrewed the lid, sniffed and put it back. {Lowanna Saltwater-Briggs|“He went quiet. That’s the most anyone has said to me all week,”} [Saltwater-Briggs|person=Lowanna Saltwater-Briggs] said.
The jar goes next to the [Hunterian Museum|organization=Hunterian Museum and Art Gallery], which has asked to keep it.
---
2021 United Nations Climate Change Conference = 2021 United Nations Climate Change Conference
Alok Sharma = Alok Sharma
Angus Taylor = Angus Taylor
Australia = Australia
Australian Broadcasting Corporation = Australian Broadcasting Corporation
Cairns = Cairns
Canberra = Canberra
Current Biology = Current Biology
Fiji = Fiji
Frank Bainimarama = Frank Bainimarama
Glasgow = Glasgow
Great Barrier Reef = Great Barrier Reef
Greta Thunberg = Greta Thunberg
Gunggandji = Gunggandji
Heathrow Airport = Heathrow Airport
Hunterian Museum and Art Gallery = Hunterian Museum and Art Gallery
James Cook University = James Cook University
Melbourne = Melbourne
Paris Agreement = Paris Agreement
SEC Centre = SEC Centre
Santos = Santos
Simon Kofe = Simon Kofe
Sussan Ley = Sussan Ley
Terry Hughes = Terry Hughes
Townsville = Townsville
Tuvalu = Tuvalu
Twitter = Twitter
UNESCO = UNESCO
World Heritage Committee = World Heritage Committee
