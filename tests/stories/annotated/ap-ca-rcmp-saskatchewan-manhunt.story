id: ap-ca-rcmp-saskatchewan-manhunt
date: 2019-08-02
place: Prince Albert
style: canadian
topic: courts
---
# [RCMP|organization=Royal Canadian Mounted Police] ^Say ^Canoe ^Thief {Rob Embree (mixed)|‘Not ^Armed, ^Just ^Hungry’}
[PRINCE ALBERT|place=Prince Albert], [Sask.|place=Saskatchewan] — A five-day search for a man wanted in a string of cabin break-ins ended on Friday when he paddled up to the dock of the [Royal Canadian Mounted Police|organization] detachment at [La Ronge|place] and asked for a sandwich.
[Darcy Wayne Olynyk|person], 34, of [Prince Albert|place], is charged with 11 counts of break and enter and one of theft over $5,000. The last concerns the canoe.
{Rob Embree|“He was not armed, just hungry,”} ^Staff Sgt. [Rob Embree|person] told a news conference. {Rob Embree (cont)|“Ham and cheese, for the record.”}
[Mounties|group] had searched 900 square kilometres of the [Churchill River|place] country with dogs, drones and a [Pilatus PC-12|product]. Campers at [Missinipe|place] were told to stay indoors. Conservation officers closed the portage at [Otter Rapids|place].
Residents of [Stanley Mission|place], which belongs to the [Lac La Ronge Indian Band|organization], never did lock their doors, Chief [Tammy Cook-Searson|person] said.
{Tammy Cook-Searson|“An elder left bannock out on the step in case he came by,”} [Cook-Searson|person=Tammy Cook-Searson] said in an interview. {Tammy Cook-Searson (cont)|“It was gone in the morning. Could have been a bear.”}
Police believe [Olynyk|person=Darcy Wayne Olynyk], a former tree planter, took canned beans, batteries and, from one porch on [Nistowiak Lake|place], a library copy of [Two Solitudes|work] by [Hugh MacLennan|person].
{Rob Embree|“He finished it, too,”} [Embree|person=Rob Embree] added. {Rob Embree (cont)|“There was a bookmark at the end.”}
His mother, [Orysia Olynyk|person], 71, said she last heard from her son in May, when he lost work at a [Weyerhaeuser|organization] contractor in [Hudson Bay|place=Hudson Bay, Saskatchewan]. {Orysia Olynyk|“He’s not a bad kid,”} she said by phone. {Orysia Olynyk (cont)|“He’s a kid who’s 34.”}
[Legal Aid Saskatchewan|organization] lawyer [Amarjit Gill-Fontaine|person] said her client would not seek bail before a psychiatric assessment at [Saskatchewan Hospital|organization=Saskatchewan Hospital North Battleford] in [North Battleford|place].
The search cost an estimated $340,000. Premier [Scott Moe|person], at a barbecue in [Shellbrook|place], said the province would help.
The owner of the canoe, [Gilles Laliberté|person] of [Île-à-la-Crosse|place], wants it back. {Gilles Laliberté|“It’s cedar,”} he said. {Gilles Laliberté (cont)|“You be gentle with that, tell him.”}
---
Royal Canadian Mounted Police = Royal Canadian Mounted Police
Prince Albert = Prince Albert, Saskatchewan
Saskatchewan = Saskatchewan
La Ronge = La Ronge
Churchill River = Churchill River (Hudson Bay)
Pilatus PC-12 = Pilatus PC-12
Missinipe = Missinipe
Stanley Mission = Stanley Mission, Saskatchewan
Lac La Ronge Indian Band = Lac La Ronge Indian Band
Tammy Cook-Searson = Tammy Cook-Searson
Two Solitudes = Two Solitudes (novel)
Hugh MacLennan = Hugh MacLennan
Weyerhaeuser = Weyerhaeuser
Hudson Bay, Saskatchewan = Hudson Bay, Saskatchewan
Legal Aid Saskatchewan = Legal Aid Saskatchewan
North Battleford = North Battleford
Scott Moe = Scott Moe
Shellbrook = Shellbrook
Île-à-la-Crosse = Île-à-la-Crosse
