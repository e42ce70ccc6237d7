id: ap-brief-panama-canal-drought
date: 2023-08-24
place: Panama City
style: wire
topic: business
---
# [Panama Canal|place] to keep limits for 10 months
[PANAMA CITY|place=Panama City] – Ships wait 11 days on average to cross the [Panama Canal|place], and the line will not get shorter soon, its administrator said on Thursday.
Drought has lowered [Gatun Lake|place], so only 32 vessels may pass a day. {Ricaurte Vásquez|‘We run a canal on rain,’} said [Ricaurte Vásquez|person], who heads the [Panama Canal Authority|organization].
[Maersk|organization] and [Hapag-Lloyd|organization] have added surcharges. A tanker of [Texas|place] propane, the [Pyxis Hope|product], paid $2.4 million to jump the queue.
---
Panama Canal = Panama Canal
Panama City = Panama City
Gatun Lake = Gatun Lake
Panama Canal Authority = Panama Canal Authority
Maersk = Maersk
Hapag-Lloyd = Hapag-Lloyd
Texas = Texas
