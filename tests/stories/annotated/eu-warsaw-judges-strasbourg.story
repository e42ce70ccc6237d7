id: eu-warsaw-judges-strasbourg
date: 2021-05-20
place: Warsaw
style: wire
topic: courts
---
# [Polish|group=Poles] judge moved against his will had rights violated, [Strasbourg|place] court rules
[STRASBOURG|place=Strasbourg], [France|place] ([AFP|organization=Agence France-Presse]) — The [European Court of Human Rights|organization] ruled on Thursday that [Poland|place] had breached the rights of a judge transferred without his consent from a regional bench to a land registry 240 kilometres away.
[Zbigniew Wołoszczuk|person], 58, learned of the transfer from a colleague’s text message in 2019, weeks after he had publicly criticised the [National Council of the Judiciary|organization] (^KRS). The seven judges in [Strasbourg|place] found unanimously that he had had no court to turn to.
{Zbigniew Wołoszczuk|“I have nothing against hedges and boundary walls,”} [Wołoszczuk|person=Zbigniew Wołoszczuk] told the private channel [TVN24|organization] outside his home in [Rzeszów|place]. {Zbigniew Wołoszczuk (cont)|“But I did not study criminal law for thirty years to measure them.”}
The court ordered [Warsaw|place] to pay him 20,000 euros in damages.
## A matter for parliament
Deputy Justice Minister [Marcin Warchoł|person] said the verdict had {Marcin Warchoł (mixed)|“no legal meaning”}, since the organisation of courts was, in his words, {Marcin Warchoł (mixed cont)|“a matter for the [Polish|group=Poles] parliament and for nobody else.”}
The nationalist [Law and Justice|organization] party ([PiS|organization=Law and Justice]) has argued since 2015 that its changes purge the system of [Communist|group=Communists]-era habits. The [European Commission|organization] says that they threaten the independence of judges, and in 2017 it opened proceedings under [Article 7|work] of the [Treaty on European Union|work].
[Kamila Gasiuk|person], a lawyer with the [Helsinki Foundation for Human Rights|organization], which joined the case, expects a dozen similar rulings by next summer. {Kamila Gasiuk|“Each has a different name on the cover,”} she said, {Kamila Gasiuk (cont)|“and the same story inside.”}
Judge [Krzysztof Wojtyczek|person], the [Polish|group=Poles] member of the chamber, wrote a partly concurring opinion.
[Poland|place] has three months to ask for a referral to the [Grand Chamber|organization=Grand Chamber of the European Court of Human Rights]. Government lawyers will read the text first, a ministry spokeswoman told the [PAP|organization=Polish Press Agency] agency.
---
National Council of the Judiciary = National Council of the Judiciary (Poland)
TVN24 = TVN24
Rzeszów = Rzeszów
Marcin Warchoł = Marcin Warchoł
Law and Justice = Law and Justice
Article 7 = Article 7 of the Treaty on European Union
Treaty on European Union = Treaty on European Union
Helsinki Foundation for Human Rights = Helsinki Foundation for Human Rights
Krzysztof Wojtyczek = Krzysztof Wojtyczek
Polish Press Agency = Polish Press Agency
Poles = Poles
Strasbourg = Strasbourg
France = France
Agence France-Presse = Agence France-Presse
European Court of Human Rights = European Court of Human Rights
Poland = Poland
Warsaw = Warsaw
European Commission = European Commission
