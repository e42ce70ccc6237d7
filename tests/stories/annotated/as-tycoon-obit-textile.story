id: as-tycoon-obit-textile
date: 2020-06-08
place: Karachi
style: asian
topic: obituary
---
# Textile magnate ^Haji [Abdul Razzak Diwan-Tabani|person] passes away at 91
[KARACHI|place=Karachi]: ^Haji [Abdul Razzak Diwan-Tabani|person], who arrived in [Pakistan|place] in 1948 with a sewing machine and built one of the country’s largest textile groups, died at the [Aga Khan University Hospital|organization] on Sunday after a brief illness, his family said. He was 91.
[Haji sahib|person=Abdul Razzak Diwan-Tabani], as he was known from [Kharadar|place] to the [Karachi Chamber of Commerce and Industry|organization] ([KCCI|organization=Karachi Chamber of Commerce and Industry]), had been in hospital since [Eid|event=Eid al-Fitr]. His namaz-i-janaza was offered at [Memon Masjid|place] after ^Zuhr and he was buried in the [Mewa Shah|place] graveyard.
Born in [Bantva|place], a town in [Gujarat|place], to a [Memon|group=Memons] family of cloth traders, he crossed over by boat from [Okha|place] with his mother, [Hawa Bai|person], and three brothers. Their first shop was a doorway on [Bolton Market|place].
[Diwan Textile Mills|organization], founded in [Kotri|place] in 1959, was nationalised under [Zulfikar Ali Bhutto|person] in 1974 and returned to him, he liked to say, {Abdul Razzak Diwan-Tabani (mixed)|“with the bulbs missing”}. By 1995 the [Diwan Group|organization] owned eleven mills and a share of [Muslim Commercial Bank|organization=MCB Bank].
{Mian Zahid Hussain Lakhani|“He never signed a contract he couldn’t recite,”} said [Mian Zahid Hussain Lakhani|person], a former president of the [Federation of Pakistan Chambers of Commerce and Industry|organization] ([FPCCI|organization=Federation of Pakistan Chambers of Commerce and Industry]).
Prime Minister [Imran Khan|person] expressed grief over the death. In a message, the President, Dr [Arif Alvi|person], prayed for the departed soul. [Sindh|place] Governor [Imran Ismail|person] and the chairman of the [Pakistan Peoples Party|organization], [Bilawal Bhutto-Zardari|person], also condoled with the family.
The late industrialist gave generously to the [Edhi Foundation|organization], the [Sindh Institute of Urology and Transplantation|organization] ([SIUT|organization=Sindh Institute of Urology and Transplantation]) and a girls’ school in [Lyari|place] that carries the name of his mother. Its principal, Sister [Bernadette D’Souza|person], remembered a man who checked the fans himself.
{Bernadette D’Souza|“He would stand on the chair. At eighty he would stand on the chair,”} she said.
Not all remember him so warmly. Workers of the [Kotri|place] mill struck for 61 days in 1972, and two were killed by police. ^Comrade [Usman Baloch-Rind|person] of the [National Trade Union Federation|organization] told [Dawn|organization=Dawn (newspaper)] that [Diwan-Tabani|person=Abdul Razzak Diwan-Tabani] {Usman Baloch-Rind (mixed)|“paid late and prayed on time”}.
He leaves behind four sons, among them [Younus|person=Younus Diwan-Tabani], who runs the [Diwan Group|organization], and [Farooq Diwan|person], a member of the [National Assembly|organization=National Assembly of Pakistan], and two daughters.
---
Aga Khan University Hospital = Aga Khan University Hospital, Karachi
Arif Alvi = Arif Alvi
Bantva = Bantva
Bilawal Bhutto-Zardari = Bilawal Bhutto Zardari
Dawn (newspaper) = Dawn (newspaper)
Edhi Foundation = Edhi Foundation
Eid al-Fitr = Eid al-Fitr
Federation of Pakistan Chambers of Commerce and Industry = Federation of Pakistan Chambers of Commerce & Industry
Gujarat = Gujarat
Imran Ismail = Imran Ismail
Imran Khan = Imran Khan
Karachi = Karachi
Karachi Chamber of Commerce and Industry = Karachi Chamber of Commerce & Industry
Kharadar = Kharadar
Kotri = Kotri
Lyari = Lyari
MCB Bank = MCB Bank Limited
Memons = Memon people
National Assembly of Pakistan = National Assembly of Pakistan
Okha = Okha, India
Pakistan = Pakistan
Pakistan Peoples Party = Pakistan People's Party
Sindh = Sindh
Sindh Institute of Urology and Transplantation = Sindh Institute of Urology and Transplantation
Zulfikar Ali Bhutto = Zulfikar Ali Bhutto
