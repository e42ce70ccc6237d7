id: sp-zoo-panda-washington
date: 2023-11-08
place: Washington
style: us
topic: science
---
# Goodbye, [Mei|person=Mei Xiang (panda)]: [National Zoo|organization=Smithsonian National Zoo]’s ^Pandas ^Fly ^Home ^With ^A ^Snack ^And ^An ^Escort
[WASHINGTON|place=Washington, D.C.] — The boxes were marked [FedEx|organization]. The bamboo, 220 pounds of it, rode in the cabin.
The [Smithsonian National Zoo|organization] said goodbye on Wednesday to [Mei Xiang|person=Mei Xiang (panda)], [Tian Tian|person=Tian Tian (panda)] and their cub, [Xiao Qi Ji|person], ending more than half a century in which [Washingtonians|group] could count on seeing a panda fall off something.
{Brandie Smith|“It is a hard morning, and they slept through most of it,”} said [Brandie Smith|person], the zoo’s director.
The animals left [Dulles International Airport|place] aboard a [Boeing 777|product] nicknamed the [Panda Express|product] for [Chengdu|place], in [China|place]’s [Sichuan|place] province. The loan agreement with the [China Wildlife Conservation Association|organization] expires next month. Pandas first came in 1972, two months after President [Richard M. Nixon|person=Richard Nixon] visited [Beijing|place]; the first lady, [Pat Nixon|person], is said to have admired them on a tin of cigarettes.
That leaves four in the [United States|place], all at [Zoo Atlanta|organization] in [Georgia|place=Georgia (U.S. state)]. Those lent to [San Diego|place] and [Memphis|place=Memphis, Tennessee] have gone.
[Chinese|group=Chinese people] officials hinted at a return. {Xu Xueyuan|“We will continue to work with scientists here,”} [Xu Xueyuan|person], a minister at the [Chinese Embassy|organization=Embassy of China, Washington, D.C.], told the crowd. President [Xi Jinping|person] is to meet President [Biden|person=Joe Biden] next week in [San Francisco|place] at the [APEC|event=APEC United States 2023] summit.
The [Giant Panda Cam|product], online since 2000 and once shut by a government shutdown, drew its last 900,000 viewers, who crashed it. A copy of “[Mei’s Big Leap|work],” by [Suzanne Pettaway-Liu|person], was tucked into one crate by a second-grade class in [Takoma Park|place=Takoma Park, Maryland].
{~a retired Navy officer|“I proposed to my wife at that fence. The female sneezed. She took it for a sign,”} said a retired [Navy|organization=United States Navy] officer in a panda hat.
The couple, he added, have been married since 2005, the year of [Tai Shan|person=Tai Shan (giant panda)].
---
APEC United States 2023 = APEC United States 2023
Beijing = Beijing
Boeing 777 = Boeing 777
Chengdu = Chengdu
China = China
China Wildlife Conservation Association = China Wildlife Conservation Association
Chinese people = Chinese people
Dulles International Airport = Dulles International Airport
Embassy of China, Washington, D.C. = Embassy of China, Washington, D.C.
FedEx = FedEx
Georgia (U.S. state) = Georgia (U.S. state)
Joe Biden = Joe Biden
Mei Xiang (panda) = Mei Xiang
Memphis, Tennessee = Memphis, Tennessee
Pat Nixon = Pat Nixon
Richard Nixon = Richard Nixon
San Diego = San Diego
San Francisco = San Francisco
Sichuan = Sichuan
Smithsonian National Zoo = Smithsonian National Zoo
Tai Shan (giant panda) = Tai Shan (giant panda)
Takoma Park, Maryland = Takoma Park, Maryland
Tian Tian (panda) = Tian Tian (giant panda)
United States = United States
United States Navy = United States Navy
Washington, D.C. = Washington, D.C.
Xi Jinping = Xi Jinping
Xiao Qi Ji = Xiao Qi Ji
Xu Xueyuan = Xu Xueyuan
Zoo Atlanta = Zoo Atlanta
