id: as-tw-golden-horse-saltroad
date: 2024-11-24
place: Taipei
style: asian
topic: culture
---
# Mud-flat epic ‘[Salt Road|work]’ upsets favorites at [Golden Horse Awards|event]
> {Hsieh Pei-chun (mixed)|‘THANK ^THE ^CRABS’}: Shot over 11 years in [Yunlin County|place], the film cost less than its rivals’ catering
Eleven years ago [Hsieh Pei-chun|person] borrowed a camera from [National Taiwan University of Arts|organization] to film her grandmother raking salt at [Kouhu|place]. She never gave it back. On Saturday night in [Taipei|place] she carried home a golden horse instead.
“[Salt Road|work],” her first feature, beat works from [Singapore|place], [Hong Kong|place] and [China|place] to win best narrative feature and best new director at the 61st [Golden Horse Awards|event], often called the [Oscars|event=Academy Awards] of the [Chinese|group=Chinese language]-speaking world.
{Hsieh Pei-chun|“I want to thank the crabs, who hit every mark,”} [Hsieh|person=Hsieh Pei-chun] said in [Hoklo|group] at the [Taipei Music Center|place], before switching to [Mandarin|group]. {Hsieh Pei-chun (cont)|“And my grandmother, who thinks this is a cooking prize.”}
The grandmother, [Tseng Wu Chin-chih|person], 91, plays herself. When a jury led by [Jia Zhangke|person]’s old cinematographer, [Yu Lik-wai|person], called her the year’s finest performer, she was asleep in the third row. The best actress trophy went to [Chung Suet-ying|person] for “[The Lyricist|work].”
Best leading actor was [Zhang Zhiyong|person] of “[A Field by the Station|work],” which [Chinese|group] authorities have not licensed. He did not attend. {~the film’s editor|“He asked me to say he is grateful and is at home, peeling garlic,”} the film’s editor said on his behalf.
Minister of ^Culture [Li Yuan|person] congratulated the winners in a post on [Facebook|product]. The [Atayal|group] director [Laha Mebow|person], who presented an award, wore a robe woven at [Nanao Township|place] and received the evening’s loudest applause.
Financing for the film came from [Public Television Service|organization] ([PTS|organization=Public Television Service]), the [Taiwan Creative Content Agency|organization] and 611 fishers, who each put in ^NT$1,000. They own it jointly.
{Ting Chao-fu|“We voted on the ending,”} one of them, [Ting Chao-fu|person], told [Central News Agency|organization] ([CNA|organization=Central News Agency]). {Ting Chao-fu (cont)|“There were three recounts.”}
The film opens nationwide on Dec. 13 and will be shown in [Berlin|place] in February.
---
China = China
Chinese = Chinese people
Facebook = Facebook
Hong Kong = Hong Kong
Singapore = Singapore
Taipei = Taipei
Golden Horse Awards = Golden Horse Awards
Yunlin County = Yunlin County
National Taiwan University of Arts = National Taiwan University of Arts
Kouhu = Kouhu, Yunlin
Academy Awards = Academy Awards
Chinese language = Chinese language
Hoklo = Taiwanese Hokkien
Taipei Music Center = Taipei Music Center
Mandarin = Mandarin Chinese
Jia Zhangke = Jia Zhangke
Yu Lik-wai = Yu Lik-wai
Chung Suet-ying = Chung Suet-ying
The Lyricist = The Lyricist Wannabe
Li Yuan = Li Yuan (politician)
Atayal = Atayal people
Laha Mebow = Laha Mebow
Nanao Township = Nan'ao
Public Television Service = Public Television Service
Taiwan Creative Content Agency = Taiwan Creative Content Agency
Central News Agency = Central News Agency (Taiwan)
Berlin = Berlin
