id: gb-live-storm-gwenda
date: 2020-12-19
place: Cardiff
style: british
topic: live
---
# [Storm Gwenda|event] live: [Wales|place] braced for second night of floods as army drafted in
> Latest as severe warnings remain in force on the [Taff|place=River Taff] and the [Usk|place=River Usk]
## 18.42: Sandbags arrive in [Pontypridd|place]
About 60 soldiers from the [Royal Welsh|organization] have begun building a wall of sandbags on [Mill Street|place] in [Pontypridd|place], where the [Taff|place=River Taff] rose 4.1 metres overnight.
{Heledd Prosser-Nash|“They turned up with a lorry and a kettle, in that order,”} said [Heledd Prosser-Nash|person], who runs a bookshop on the corner. {Heledd Prosser-Nash (cont)|“I could have kissed the lot of them.”}
## 18.05: [Drakeford|person=Mark Drakeford] speaks
[Mark Drakeford|person], the first minister, has been speaking to [BBC Radio Wales|organization] after a meeting of emergency services in [Cardiff|place]. {Mark Drakeford|“If you are told to leave, then please, leave,”} he said.
Opposition leaders from [Plaid Cymru|organization] and the [Welsh Conservatives|organization] were briefed by telephone.
## 17.31: Trains
[Transport for Wales|organization] says nothing will run north of [Abercynon|place] until Monday. [Great Western Railway|organization] has suspended services through the [Severn Tunnel|place].
## 16.50: How bad is it?
The [Met Office|organization] has just published figures for [Storm Gwenda|event]. At [Tredegar|place] 131mm fell in 24 hours; at [Maerdy|place], in the [Rhondda|place], it was 148mm.
{Yusuf Idle|“Think of [Storm Dennis|event] with a second helping,”} says [Yusuf Idle|person], a forecaster there. [Natural Resources Wales|organization] has 14 severe warnings in place, meaning danger to life.
## 16.12: Rescued – the vicar, the cat and the choir
[South Wales Fire and Rescue Service|organization] says it lifted 19 members of a choir off the roof of a chapel hall in [Crickhowell|place], along with the vicar, the Rev [Aneirin Faulkner|person], and a cat. {Aneirin Faulkner|“We got through three verses of [Calon Lân|work] before the boat came,”} he told [S4C|organization].
The [Wales|place] rugby captain, [Alun Wyn Jones|person], has sent the choir a message of support.
---
River Taff = River Taff
River Usk = River Usk
Royal Welsh = Royal Welsh
Pontypridd = Pontypridd
Mark Drakeford = Mark Drakeford
BBC Radio Wales = BBC Radio Wales
Cardiff = Cardiff
Plaid Cymru = Plaid Cymru
Welsh Conservatives = Welsh Conservatives
Transport for Wales = Transport for Wales
Abercynon = Abercynon
Great Western Railway = Great Western Railway (train operating company)
Severn Tunnel = Severn Tunnel
Met Office = Met Office
Tredegar = Tredegar
Maerdy = Maerdy
Rhondda = Rhondda
Storm Dennis = Storm Dennis
Natural Resources Wales = Natural Resources Wales
South Wales Fire and Rescue Service = South Wales Fire and Rescue Service
Crickhowell = Crickhowell
Calon Lân = Calon Lân
S4C = S4C
Wales = Wales
Alun Wyn Jones = Alun Wyn Jones
