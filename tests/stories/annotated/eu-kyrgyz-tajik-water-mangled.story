id: eu-kyrgyz-tajik-water-mangled
date: 2021-05-01
place: Bishkek
style: wire
topic: conflict
---
# [Kyrgyz|group=Kyrgyz people], [Tajik|group=Tajiks] leaders speak by phone after clash over water post
[BISHKEK|place=Bishkek]. May 1. ([Interfax|organization])-^The presidents of [Kyrgyzstan|place] and [Tajikistan|place] agreed by telephone on Saturday to keep troops away from a water intake on the [Isfara|place=Isfara River] river ,where at least 46 people were killed this week .
{Sadyr Japarov|“Our peoples will live next to one another for a thousand years , ”}President [Sadyr Japarov|person] said in an address to the nation. {Sadyr Japarov (cont)|“No tap is worth a child .”}
Mr [Rahmon|person=Emomali Rahmon], who has led [Tajikistan|place] since 1992, did not speak in public.^His press service said that he and his [Kyrgyz|group=Kyrgyz people] colleague had instructed a commission to meet at [Batken|place].
The fighting began on Wednesday at [Golovnoi|place], a gauge station that both sides claim, when [Tajik|group=Tajiks] workers put a surveillance camera on a pole.{~an official of Kyrgyzstan's border service|“One camera, and now we have burnt four villages,”}an official of [Kyrgyzstan|place]’s border service told the agency [24.kg|organization].
Some 33,000 people were moved from [Ak-Sai|place], [Maksat|place] and other settlements of the [Batken region|place]--most of them to schools in the city of [Batken|place] and to [Osh|place].
[Gulnara Toktosunova|person], a nurse, carried her mother-in-law , ^Apa [Zuura|person], out of [Maksat|place] on a door .{Gulnara Toktosunova|‘‘She asked me to go back for the hens ’’}, Ms. [Toktosunova|person=Gulnara Toktosunova] recalled. {Gulnara Toktosunova (cont)|“I went back for the hens.”}
[Russian Foreign Ministry|organization=Ministry of Foreign Affairs (Russia)] spokeswoman [Maria Zakharova|person] said that [Moscow|place], which keeps bases in both states, was ready to mediate. The [Collective Security Treaty Organization|organization] ([CSTO|organization=Collective Security Treaty Organization])--both are members--met in [Dushanbe|place] on the eve of the clash.
{Bakhtiyor Sharifzoda|“About half of the 970-kilometer frontier has never been drawn,”}said [Bakhtiyor Sharifzoda|person],a geographer at the [University of Central Asia|organization] in [Khujand|place] . {Bakhtiyor Sharifzoda (cont)|“The map of 1927 says one thing, the map of 1958 another, and the apricot trees a third .”}
A football match between [Dordoi|organization=FC Dordoi Bishkek] and [Istiklol|organization=FC Istiklol], planned for Tuesday in the [AFC Cup|event], was postponed.
© 2021 [Interfax|organization]. All rights reserved. Photo by [Almaz Derbishev|person]
bi/kd
---
Isfara River = Isfara River
Sadyr Japarov = Sadyr Japarov
Emomali Rahmon = Emomali Rahmon
Batken = Batken
24.kg = 24.kg
Batken region = Batken region
Osh = Osh
Ministry of Foreign Affairs (Russia) = Ministry of Foreign Affairs (Russia)
Maria Zakharova = Maria Zakharova
Collective Security Treaty Organization = Collective Security Treaty Organization
Dushanbe = Dushanbe
University of Central Asia = University of Central Asia
Khujand = Khujand
FC Dordoi Bishkek = FC Dordoi Bishkek
FC Istiklol = FC Istiklol
AFC Cup = AFC Cup
Kyrgyz people = Kyrgyz people
Tajiks = Tajiks
Bishkek = Bishkek
Interfax = Interfax
Kyrgyzstan = Kyrgyzstan
Tajikistan = Tajikistan
Moscow = Moscow
