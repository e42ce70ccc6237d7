id: ap-brief-wellington-sevens-fog
date: 2023-02-17
place: Wellington
style: wire
topic: brief
---
# Fog grounds flights at [Wellington Airport|place] for second day
[WELLINGTON|place=Wellington], ^Feb 17 (^Wire) - ^Thick fog shut [Wellington Airport|place] for a second morning on Friday, stranding about 2,000 people as [New Zealand|place] was still cleaning up after [Cyclone Gabrielle|event].
[Air New Zealand|organization] cancelled 41 flights and [Jetstar|organization] nine. The [Civil Aviation Authority|organization=Civil Aviation Authority of New Zealand] said visibility fell below 200 metres over [Rongotai|place].
{Hemi Ropata|"You could hear the planes thinking about it,"} said [Hemi Ropata|person], who drives the airport bus to [Courtenay Place|place].
Among those stuck were the [New Zealand|organization=New Zealand national cricket team] cricketers, the [Black Caps|organization=New Zealand national cricket team], who play [England|organization=England cricket team] in [Mount Maunganui|place], and [Green Party|organization=Green Party of Aotearoa New Zealand] co-leader [Marama Davidson|person]. [KiwiRail|organization] added two carriages to the [Northern Explorer|product] to [Auckland|place].
[MetService|organization] forecaster [April Clark|person] expected the fog to lift by noon. It was the worst in the capital since May 2015, she said.
---
Air New Zealand = Air New Zealand
Auckland = Auckland
Civil Aviation Authority of New Zealand = Civil Aviation Authority of New Zealand
Courtenay Place = Courtenay Place, Wellington
Cyclone Gabrielle = Cyclone Gabrielle
England cricket team = England cricket team
Green Party of Aotearoa New Zealand = Green Party of Aotearoa New Zealand
Jetstar = Jetstar
KiwiRail = KiwiRail
Marama Davidson = Marama Davidson
MetService = MetService
Mount Maunganui = Mount Maunganui
New Zealand = New Zealand
New Zealand national cricket team = New Zealand national cricket team
Northern Explorer = Northern Explorer
Rongotai = Rongotai
Wellington = Wellington
Wellington Airport = Wellington Airport
