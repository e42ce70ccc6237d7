id: af-za-currie-cup-griquas
date: 2022-06-26
place: Kimberley
style: african
topic: sport
---
# [Griquas|organization] pinch it at the death as [Van Wyk|person=Zander van Wyk] boots [Pumas|organization] out of [Currie Cup|event]
[KIMBERLEY|place=Kimberley] — A penalty from two metres inside his own half by replacement flyhalf [Zander van Wyk|person] sent [Griquas|organization] into their first [Currie Cup|event] final since 1970 on Saturday, breaking the hearts of the [Pumas|organization], 27-26.
The [Tafel Lager Park|place] faithful had long given up. Then [Pumas|organization] lock [Le Roux Jansen van Vuuren|person] was pinged for holding on, the clock showed red, and [Van Wyk|person=Zander van Wyk], 21, pointed at the poles.
{Zander van Wyk|"My gran lives behind those poles. I aimed for her washing line,"} the [Upington|place]-born youngster grinned afterwards.
Coach [Pieter Bergh|person] kept a straighter face. {Pieter Bergh|"We were poor at the breakdown for 60 minutes and we know it,"} he told [SuperSport|organization]. {Pieter Bergh (cont)|"But you can't coach that kick."}
Earlier, [Mpumalanga|place]'s men had led 20-6 through tries by hooker [Eduan Swart|person] and flying wing [Tapiwa Mafura|person], a former [Zimbabwe|place] [Under-20|organization=Zimbabwe national under-20 rugby union team] sprinter. [Griquas|organization] clawed back after the break with a maul that travelled like a goods train out of [Kathu|place].
Referee [Marius van der Merwe|person] consulted the ^TMO, [Quinton Immelman|person], four times. The fourth, over a grounding by captain [Thabo Ndimande|person], took six minutes and ended with a shrug.
[Pumas|organization] boss [Jimmy Stonehouse|person], never short of a line, said his side had been {Jimmy Stonehouse (mixed)|"mugged in broad daylight, by a child"}, then went to shake the child's hand.
- Scorers: [Griquas|organization] – Tries: [Ndimande|person=Thabo Ndimande], [Sias Reyneke|person]. ^Conversion: [Van Wyk|person=Zander van Wyk]. ^Penalties: [Van Wyk|person=Zander van Wyk] (5).
- [Pumas|organization] – Tries: [Swart|person=Eduan Swart], [Mafura|person=Tapiwa Mafura]. ^Conversions: [Duncan Bothma|person] (2). ^Penalties: [Bothma|person=Duncan Bothma] (4).
They will meet the [Bulls|organization], who thumped [Western Province|organization] in [Pretoria|place]. [Springbok|group=Springboks] coach [Jacques Nienaber|person], in town to see [Swart|person=Eduan Swart], was asked about the youngster and would say only: {Jacques Nienaber|"I have eyes."}
[SA Rugby|organization=South African Rugby Union] has set the final for Saturday at [Loftus Versfeld|place], unless the [Blue Bulls Company|organization] can't move a concert by [Freshlyground|organization]. {~a Griquas fan|"Then let them come here,"} shouted a [Griquas|organization] fan in a peacock-blue wig.
---
Bulls = Bulls (rugby union)
Currie Cup = Currie Cup
Freshlyground = Freshlyground
Griquas = Griquas (rugby union)
Jacques Nienaber = Jacques Nienaber
Jimmy Stonehouse = Jimmy Stonehouse
Kathu = Kathu
Kimberley = Kimberley, South Africa
Loftus Versfeld = Loftus Versfeld Stadium
Mpumalanga = Mpumalanga
Pretoria = Pretoria
Pumas = Pumas (Currie Cup)
South African Rugby Union = South African Rugby Union
SuperSport = SuperSport
Upington = Upington
Western Province = Western Province (rugby union)
Zimbabwe = Zimbabwe
