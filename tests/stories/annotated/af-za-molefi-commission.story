id: af-za-molefi-commission
date: 2019-08-22
place: Johannesburg
style: african
topic: courts
---
# [Sihlali|person=Nomfundo Sihlali] inquiry hears how scanners worth ^R412m were bought – and never plugged in
> Former airport manager tells commission she was shown the invoice before she was shown the machines
[JOHANNESBURG|place=Johannesburg] – The woman who ran cargo at [OR Tambo International Airport|place] for six years told the [Sihlali Commission of Inquiry|organization=Sihlali Commission] on Thursday that she signed for 11 baggage scanners without ever having seen one.
{Nirvashnee Pillay|“I was told they were in [Durban|place],”} [Nirvashnee Pillay|person] testified. {Nirvashnee Pillay (cont)|“When I went to [Durban|place], I was told they were at [OR Tambo|place=OR Tambo International Airport].”}
Retired judge [Nomfundo Sihlali|person] has been sitting at [Tiso Blackstar House|place] in [Parktown|place] since March, looking into contracts worth ^R3.1 billion between the [Airports Company South Africa|organization] ([Acsa|organization=Airports Company South Africa]) and the logistics firm [Umkhonto Freight Holdings|organization].
Evidence leader ^Advocate [Dirk van der Westhuizen|person] ^SC put to [Pillay|person=Nirvashnee Pillay] that she had been warned about the deal by the [Auditor-General|organization=Auditor-General of South Africa] in 2016. She agreed, but said the letter had come {Nirvashnee Pillay (mixed)|“on a Friday before a long weekend, like all such letters”}.
[Sihlali|person=Nomfundo Sihlali] asked who had benefited. After a pause of almost a minute, [Pillay|person=Nirvashnee Pillay] named [Thabang Molefi|person], then the airport's head of procurement, who now lives in [Dubai|place].
[Molefi|person=Thabang Molefi] has denied wrongdoing. {Reggie Black|“Mr. [Molefi|person=Thabang Molefi] will answer in the proper forum, and this circus is not it,”} his lawyer, [Reggie Black|person], said in a statement to [News24|organization].
The [Hawks|organization=Directorate for Priority Crime Investigation] confirmed that a docket had been opened in [Kempton Park|place]. Spokesperson Brigadier [Hangwani Mulaudzi|person] said no arrests were {Hangwani Mulaudzi (mixed)|“imminent or excluded”}.
Outside, about 40 members of the [South African Transport and Allied Workers Union|organization] ([Satawu|organization=South African Transport and Allied Workers Union]) sang under the jacarandas. {~a baggage handler|“We carried the bags by hand and they were eating the scanners,”} said a baggage handler who asked not to be named.
The [DA|organization=Democratic Alliance]'s transport spokesperson, [Chris Hunsinger|person], wants the report tabled in [Parliament|organization=Parliament of South Africa] by the end of October. The [ANC|organization=African National Congress] in [Gauteng|place] said the inquiry should be allowed to finish.
[Pillay|person=Nirvashnee Pillay] returns to the stand on Monday, when [Van der Westhuizen|person=Dirk van der Westhuizen] will take her through what he called the {Dirk van der Westhuizen (mixed)|“[Durban|place] voyage”}.
---
African National Congress = African National Congress
Airports Company South Africa = Airports Company South Africa
Auditor-General of South Africa = Auditor-General of South Africa
Democratic Alliance = Democratic Alliance (South Africa)
Directorate for Priority Crime Investigation = Directorate for Priority Crime Investigation
Dubai = Dubai
Durban = Durban
Gauteng = Gauteng
Johannesburg = Johannesburg
Kempton Park = Kempton Park, Gauteng
News24 = News24 (website)
OR Tambo International Airport = OR Tambo International Airport
Parktown = Parktown, Gauteng
Parliament of South Africa = Parliament of South Africa
South African Transport and Allied Workers Union = South African Transport and Allied Workers Union
