id: ap-au-aged-care-royal-commission
date: 2019-07-16
place: Darwin
style: australian
topic: courts
---
# [Aged Care|organization=Royal Commission into Aged Care Quality and Safety] inquiry hears of 11-hour wait for cup of tea
[DARWIN|place=Darwin] – An 86-year-old [Larrakia|group] woman waited from breakfast to dusk for a cup of tea at a [Palmerston|place] nursing home because the kettle had been locked away as a fire risk, the [Royal Commission into Aged Care Quality and Safety|organization] has heard.
[Lorraine Cubillo-Raymond|person] gave evidence about her aunt, whom she asked the commission to call [Nanna May|person].
{Lorraine Cubillo-Raymond|“She’d raised nine kids and cooked for half of [Bagot|place],”} Ms [Cubillo-Raymond|person=Lorraine Cubillo-Raymond] said. {Lorraine Cubillo-Raymond (cont)|“She was too ashamed to press the buzzer a third time.”}
[May|person=Nanna May] had been a domestic at [Government House|place=Government House, Darwin] during the [Bombing of Darwin|event] and later worked for [Qantas|organization]. She died in April, three weeks after Easter.
Commissioner [Lynelle Briggs|person] adjourned for ten minutes after the testimony. Her fellow commissioner, former judge [Richard Tracey|person], thanked the witness for {Richard Tracey (mixed)|“a statement that needed no counsel”}.
The home’s operator, [Casuarina Gardens Pty Ltd|organization], apologised unreservedly. Its general manager, [Deidre O’Halloran-Smith|person], told the hearing that two nurses had been rostered for 74 residents, and that she had written to the [Department of Health|organization=Department of Health (Australia)] in [Canberra|place] in 2017 and again in 2018.
Counsel assisting [Peter Bolster|person] asked what reply she received.
{Deidre O’Halloran-Smith|“A link,”} Ms [O’Halloran-Smith|person=Deidre O’Halloran-Smith] said. {Deidre O’Halloran-Smith (cont)|“It didn’t open.”}
In [Alice Springs|place] last week the commission was told that some [Pitjantjatjara|group] elders are flown 450 kilometres from [Mutitjulu|place], in the shadow of [Uluru|place], to the nearest bed, and never go home.
Minister for ^Aged ^Care [Richard Colbeck|person], a [Tasmanian|group=Tasmanians] senator, said the [Morrison|person=Scott Morrison] government had added 13,500 places in the last budget. [Northern Territory|place] Chief Minister [Michael Gunner|person] called that {Michael Gunner (mixed)|“a drop in the [Timor Sea|place]”}.
{~an orderly who had come in his uniform|“Everybody in there is kind,”} said an orderly who had come in his uniform to listen. {~an orderly who had come in his uniform (cont)|“There’s just not enough of everybody.”}
An interim report is due on 31 October. The inquiry moves to [Cairns|place] on Thursday.
---
Royal Commission into Aged Care Quality and Safety = Royal Commission into Aged Care Quality and Safety
Darwin = Darwin, Northern Territory
Larrakia = Larrakia people
Palmerston = Palmerston, Northern Territory
Bagot = Bagot, Northern Territory
Government House, Darwin = Government House, Darwin
Bombing of Darwin = Bombing of Darwin
Qantas = Qantas
Lynelle Briggs = Lynelle Briggs
Richard Tracey = Richard Tracey
Department of Health (Australia) = Department of Health (Australia, 2013–2021)
Canberra = Canberra
Alice Springs = Alice Springs
Pitjantjatjara = Pitjantjatjara
Mutitjulu = Mutitjulu, Northern Territory
Uluru = Uluru
Richard Colbeck = Richard Colbeck
Scott Morrison = Scott Morrison
Northern Territory = Northern Territory
Michael Gunner = Michael Gunner
Timor Sea = Timor Sea
Cairns = Cairns
