id: ap-brief-nz-quake-kaikoura-snail
date: 2016-12-01
place: Nelson
style: australian
topic: science
---
# Rare snail found alive in quake slip
A giant land snail thought lost from [Kaikōura|place] has been found in rubble brought down by the [Kaikōura earthquake|event=2016 Kaikōura earthquake].
[Department of Conservation|organization=Department of Conservation (New Zealand)] ranger [Mere Tipoki-Gray|person] spotted it on Wednesday while looking for her gumboot near [Ohau Point|place].
{Mere Tipoki-Gray|‘It was in the boot,’} she said.
The ^Powelliphanta snail, which weighs as much as a tui, was taken to [Nelson|place]. A [Ngāi Tahu|group] representative has named it [Rū|person].
---
Kaikōura = Kaikōura
2016 Kaikōura earthquake = 2016 Kaikōura earthquake
Department of Conservation (New Zealand) = Department of Conservation (New Zealand)
Ohau Point = Ohau Point
Nelson = Nelson, New Zealand
Ngāi Tahu = Ngāi Tahu
