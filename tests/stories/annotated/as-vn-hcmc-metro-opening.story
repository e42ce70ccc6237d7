id: as-vn-hcmc-metro-opening
date: 2024-12-22
place: Ho Chi Minh City
style: asian
topic: local
---
# After 12 years, [Ho Chi Minh City|place] gets on the train
[HO CHI MINH CITY|place=Ho Chi Minh City] ([Northern Press Service|organization]) - ^The ticket inspector wept before the passengers did.
At 10am on Sunday the first commercial train of [Metro Line 1|place] left [Ben Thanh|place=Ben Thanh station] for [Suoi Tien|place], 19.7km and 14 stations away, 12 years after ground was broken and 17 after the plan was approved. Fares are free for a month; some 150,000 people rode by dusk.
{Nguyen Thi Bich Tram|‘My father had a photograph of this line on the wall, a drawing from a newspaper,’} said [Nguyen Thi Bich Tram|person], 29, the inspector, wiping her eyes with a white glove. {Nguyen Thi Bich Tram (cont)|‘He waited for it, and then he could not wait any more.’}
The project has swallowed 43.7 trillion dong ($1.72 billion), more than twice the first estimate, most of it borrowed from the [Japan International Cooperation Agency|organization] ([JICA|organization=Japan International Cooperation Agency]). The trains were built by [Hitachi|organization]. Work stopped for long spells as contractors, led by [Sumitomo|organization=Sumitomo Corporation], disputed bills.
City chairman [Phan Van Mai|person] told guests that the delay had been {Phan Van Mai (mixed)|‘an expensive school’}. [Tran Luu Quang|person], of the [Communist Party|organization=Communist Party of Vietnam]’s economic commission, and [Japan|place]’s ambassador, [Naoki Ito|person], waved it off.
On board, students filmed the [Saigon River|place] for [TikTok|product]. An old man in a beret from the [Vietnam War|event] explained to his grandson where the [Americans|group] had kept their trucks. Nobody sat on the floor. {~the loudspeaker|‘Please let others leave first,’} the loudspeaker said every two minutes, in [Vietnamese|group=Vietnamese language] and [English|group=English language], and, to general astonishment, people did.
Will it cure the traffic? The city has 7.4 million motorbikes. Prof. [Vu Anh Tuan Le|person] of the [Vietnamese-German University|organization] thinks one line can at best {Vu Anh Tuan Le (mixed)|‘teach people that a timetable exists’}. A second, to [Tham Luong|place], may open in 2030. In [Hanoi|place], two lines are running.
Taxi app [Grab|organization=Grab Holdings] and electric bus operator [VinBus|organization] are offering feeder rides. At [Thao Dien|place], motorbike-taxi driver [Lo Van Su|person], a [Thai|group=Tai people] from [Son La|place] province, was not worried. {Lo Van Su|‘The train does not go to your door,’} he said. {Lo Van Su (cont)|‘And it does not gossip.’}
---
Americans = Americans
Hanoi = Hanoi
Ho Chi Minh City = Ho Chi Minh City
Japan = Japan
Metro Line 1 = Line 1 (Ho Chi Minh City Metro)
Japan International Cooperation Agency = Japan International Cooperation Agency
Hitachi = Hitachi
Sumitomo Corporation = Sumitomo Corporation
Phan Van Mai = Phan Văn Mãi
Tran Luu Quang = Trần Lưu Quang
Communist Party of Vietnam = Communist Party of Vietnam
Saigon River = Saigon River
TikTok = TikTok
Vietnam War = Vietnam War
Vietnamese language = Vietnamese language
English language = English language
Vietnamese-German University = Vietnamese-German University
Grab Holdings = Grab Holdings
Son La = Sơn La province
Thao Dien = Thảo Điền
