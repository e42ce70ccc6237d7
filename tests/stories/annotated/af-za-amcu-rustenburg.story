id: af-za-amcu-rustenburg
date: 2014-05-14
place: Rustenburg
style: wire
topic: business
---
# [South African|group=South Africans] platinum strike enters 17th week as union rejects text-message ballot
[MARIKANA|place=Marikana], [South Africa|place], May 14 ([Reuters|organization]) - ^Striking platinum miners in [South Africa|place]'s [Rustenburg|place] belt turned down a fresh wage offer on Wednesday, hours after their union accused producers of trying to split it by text message.
[Joseph Mathunjwa|person], president of the [Association of Mineworkers and Construction Union|organization] ([AMCU|organization=Association of Mineworkers and Construction Union]), told a rally at [Wonderkop Stadium|place] that only members could end the walkout, which has idled 40 percent of global output. The crowd stood to sing.
[Anglo American Platinum|organization], [Impala Platinum|organization] and [Lonmin|organization] have sent the offer directly to the phones of some 70,000 workers. It would lift the lowest basic wage to 7,500 rand ($720) by July 2015; the union wants 12,500.
{~a rock drill operator|"They have my number to sack me, they have my number to beg me,"} said a rock drill operator at the rally, showing three messages from [Impala|organization=Impala Platinum].
[Lonmin|organization] said its shafts would reopen for any who wished to work. {Carel Sephton|"A good many do. They tell us so at night, because they can't say so by day,"} said [Carel Sephton|person], a vice-president at the [London|place]-listed company.
Police spokesman [Sabata Mokgwabone|person] said four men were assaulted near [Mooinooi|place] on Tuesday on their way to a bus.
The rand fell 0.4 percent to 10.39 to the dollar. {Celia Ashworth-Nkosi|"Markets had priced in a settlement, and what they have is a siege,"} said [Celia Ashworth-Nkosi|person], who follows mining at [Nedbank|organization].
## PLATINUM ^AND ^POVERTY
In [Nkaneng|place], a settlement of tin and mud that looks onto the headgear, the shops of [Somali|group=Somalis] and [Ethiopian|group=Ethiopians] traders are shut. [Gift of the Givers|organization], a charity, handed out 6,000 parcels of maize on Monday.
The [National Union of Mineworkers|organization], an ally of the ruling [ANC|organization=African National Congress] that [AMCU|organization=Association of Mineworkers and Construction Union] has displaced across the belt, says the strikers were misled. Its branch secretary at [Karee|place], [Olebogeng Modise|person], called the rival union {Olebogeng Modise (mixed)|"a church with one hymn"}.
Mediator [Tumi Mabaso|person] of the [CCMA|organization=Commission for Conciliation, Mediation and Arbitration] will meet both sides in [Pretoria|place] on Thursday.
---
African National Congress = African National Congress
Anglo American Platinum = Anglo American Platinum
Association of Mineworkers and Construction Union = Association of Mineworkers and Construction Union
Commission for Conciliation, Mediation and Arbitration = Commission for Conciliation, Mediation and Arbitration
Gift of the Givers = Gift of the Givers
Impala Platinum = Impala Platinum
Joseph Mathunjwa = Joseph Mathunjwa
London = London
Lonmin = Lonmin
Marikana = Marikana, North West
National Union of Mineworkers = National Union of Mineworkers (South Africa)
Nedbank = Nedbank
Pretoria = Pretoria
Reuters = Reuters
Rustenburg = Rustenburg
South Africa = South Africa
