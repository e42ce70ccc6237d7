id: ap-list-obituary-notices-halifax
date: 2019-02-09
place: Halifax
style: canadian
topic: obituary
---
# Obituary notices
[COMEAU, Joseph Alphée|person=Joseph Alphée Comeau] — 88, of [Meteghan|place]. Fisherman; deacon at [Église Sainte-Marie|place]. Survived by [Yvonne Thibodeau|person], his wife of 63 years; sons [Roland|person=Roland Comeau] ([Moncton|place]) and [Guy|person=Guy Comeau]. No flowers; donations to the [IWK Health Centre|organization].
[MACISAAC, Mary Flora “Flo”|person=Mary Flora MacIsaac] — 97, peacefully, at [St. Martha’s Regional Hospital|organization], [Antigonish|place]. Born in [Inverness|place], she taught at 11 schools on [Cape Breton|place] and was a captain in the [Canadian Women’s Army Corps|organization]. {Mary Flora MacIsaac|“Sit up,”} she said on Tuesday, and that was that.
[PAUL, Dorene|person=Dorene Paul] — 74, of [Sipekne’katik|place]. [Mi’kmaq|group] language keeper. Wake from Sunday at the community hall; the family thanks Chief [Mike Sack|person].
[ZWICKER, Lloyd R.|person=Lloyd R. Zwicker] — 81, [Lunenburg|place]. [Dalhousie|organization=Dalhousie University] ’62. Delivered half the county. He never missed a [Blue Jays|organization=Toronto Blue Jays] opener.
---
Meteghan = Meteghan
Moncton = Moncton
IWK Health Centre = IWK Health Centre
St. Martha’s Regional Hospital = St. Martha's Regional Hospital
Antigonish = Antigonish, Nova Scotia
Inverness = Inverness, Nova Scotia
Cape Breton = Cape Breton Island
Canadian Women’s Army Corps = Canadian Women's Army Corps
Sipekne’katik = Sipekne'katik First Nation
Mi’kmaq = Mi'kmaq
Mike Sack = Mike Sack
Lunenburg = Lunenburg, Nova Scotia
Dalhousie University = Dalhousie University
Toronto Blue Jays = Toronto Blue Jays
