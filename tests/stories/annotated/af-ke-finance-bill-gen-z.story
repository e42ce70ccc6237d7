id: af-ke-finance-bill-gen-z
date: 2024-06-26
place: Nairobi
style: african
topic: politics
---
# [Ruto|person=William Ruto] withdraws [Finance Bill|work=Finance Bill 2024] after day of bloodshed
By [Njeri wa Kamau-Mbugua|person] and [Hassan Noor Abdi-Shariff|person]
President [William Ruto|person] yesterday bowed to pressure and declined to sign the [Finance Bill 2024|work], a day after protesters stormed [Parliament|organization=Parliament of Kenya] and police shot dead at least 23 people.
The ^Head of ^State announced the decision at [State House|organization=State House (Kenya)], [Nairobi|place], flanked by ^MPs of the ruling [Kenya Kwanza|organization] alliance, most of whom had voted for the ^Bill on Tuesday afternoon.
The law would have raised ^Sh346 billion through taxes on bread, cooking oil, sanitary towels and mobile money. The [International Monetary Fund|organization] ([IMF|organization=International Monetary Fund]) had pressed [Kenya|place] to cut its deficit.
The protests, led by young people who call themselves [Gen Z|group=Generation Z] and organise on [TikTok|product] and [X|product=Twitter], began in [Nairobi|place] on June 18 and spread to 35 of the 47 counties, including [Mombasa|place], [Kisumu|place], [Nakuru|place] and the President’s home town, [Eldoret|place].
The [Kenya Human Rights Commission|organization] and [Amnesty International Kenya|organization] said more than 300 people were hurt and 50 abducted. The [Law Society of Kenya|organization], whose president, [Faith Odhiambo|person], had spent the night going from one police station to another, demanded that ^Inspector General [Japhet Koome|person] resign.
{Wanjira Muthoni-Kariuki|“We are not hired. We are not tribal. We are just tired,”} said [Wanjira Muthoni-Kariuki|person], 22, a [Kenyatta University|organization] student who took a rubber bullet in the thigh on [Harambee Avenue|place].
At [Kenyatta National Hospital|organization], the family of [Rex Mwangi-Onyango|person] waited for a post-mortem. A cousin, [Boda Kim|person=Kimani Gathogo], whose real name is [Kimani Gathogo|person], wore the flag as a cape.
Deputy President [Rigathi Gachagua|person], speaking from [Mombasa|place], blamed the [National Intelligence Service|organization] ([NIS|organization=National Intelligence Service (Kenya)]) and its boss, [Noordin Haji|person]. [Azimio|organization=Azimio la Umoja] leader [Raila Odinga|person] called for dialogue, while [Wiper|organization=Wiper Democratic Movement]’s [Kalonzo Musyoka|person] and [Roots Party|organization] leader [George Wajackoyah|person] said the President must go.
In [Githurai|place], residents said soldiers of the [Kenya Defence Forces|organization], deployed under ^Article 241 of the [Constitution|work=Constitution of Kenya], had fired into a market.
Archbishop [Philip Anyolo|person] of the [Catholic|group=Catholics] archdiocese and the [Supreme Council of Kenya Muslims|organization] ([Supkem|organization=Supreme Council of Kenya Muslims]) appealed for calm. Activists plan to march again on Thursday.
---
Azimio la Umoja = Azimio la Umoja
Catholics = Catholic Church
Constitution of Kenya = Constitution of Kenya
Eldoret = Eldoret
Faith Odhiambo = Faith Odhiambo
Finance Bill 2024 = Kenya Finance Bill protests
Generation Z = Generation Z
George Wajackoyah = George Wajackoyah
International Monetary Fund = International Monetary Fund
Japhet Koome = Japhet Koome
Kalonzo Musyoka = Kalonzo Musyoka
Kenya = Kenya
Kenya Defence Forces = Kenya Defence Forces
Kenya Kwanza = Kenya Kwanza
Kenyatta National Hospital = Kenyatta National Hospital
Kenyatta University = Kenyatta University
Kisumu = Kisumu
Law Society of Kenya = Law Society of Kenya
Mombasa = Mombasa
Nairobi = Nairobi
Nakuru = Nakuru
National Intelligence Service (Kenya) = National Intelligence Service (Kenya)
Noordin Haji = Noordin Haji
Parliament of Kenya = Parliament of Kenya
Philip Anyolo = Philip Anyolo
Raila Odinga = Raila Odinga
Rigathi Gachagua = Rigathi Gachagua
Roots Party = Roots Party of Kenya
State House (Kenya) = State House (Kenya)
Supreme Council of Kenya Muslims = Supreme Council of Kenya Muslims
TikTok = TikTok
Twitter = Twitter
William Ruto = William Ruto
Wiper Democratic Movement = Wiper Democratic Movement – Kenya
