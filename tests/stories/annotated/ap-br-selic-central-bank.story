id: ap-br-selic-central-bank
date: 2023-08-02
place: Brasilia
style: wire
topic: business
---
# [Brazil|place] cuts rates for first time in three years, split 5-4
[BRASILIA|place=Brasília], ^Aug 2 - [Brazil|place]’s central bank cut its benchmark [Selic|product=Selic rate] rate by half a percentage point to 13.25% on Wednesday, more than most economists had foreseen, with its governor casting the deciding vote.
The rate-setting committee, known as [Copom|organization], had held borrowing costs since August 2022 in the teeth of President [Luiz Inacio Lula da Silva|person=Luiz Inácio Lula da Silva], who has called them a crime.
{Copom|“The current conjuncture demands serenity and moderation,”} [Copom|organization] said in its statement. It foresees {Copom (mixed cont)|“reductions of the same magnitude in the next meetings.”}
Governor [Roberto Campos Neto|person], appointed under former President [Jair Bolsonaro|person], sided with [Gabriel Galipolo|person=Gabriel Galípolo], whom [Lula|person=Luiz Inácio Lula da Silva] sent to the board in July from the [Finance Ministry|organization=Ministry of Finance (Brazil)]. Four directors preferred a quarter point.
Finance Minister [Fernando Haddad|person] all but danced. {Fernando Haddad|“I learned long ago not to celebrate in August,”} he said, {Fernando Haddad (cont)|“but today permit me a coffee with sugar.”}
The [Bovespa|product=Ibovespa] index closed before the decision, down 0.3%. [Petrobras|organization] rose 1.1% and miner [Vale|organization=Vale S.A.] fell with iron ore in [Dalian|place]. The real was little changed at 4.80 to the dollar.
{Thaís Zanetti Prado|“Five-four is a football score, not a policy,”} said [Thaís Zanetti Prado|person], chief economist at [Corcovado Asset|organization] in [Rio de Janeiro|place]. {Thaís Zanetti Prado (cont)|“Investors wanted to see who blinked. Everyone did, at the same time.”}
Inflation in the 12 months through mid-July was 3.19%, government statistics agency [IBGE|organization=Brazilian Institute of Geography and Statistics] said last week, below the 3.25% target.
[Chile|place] began easing on Friday, with a full point, and [Peru|place] may follow. In [Mexico|place], by contrast, [Banxico|organization=Bank of Mexico] has signaled a long wait. {~a trader at a Sao Paulo bank|“The tropics lead for once,”} said a trader at a [Sao Paulo|place=São Paulo] bank who asked not to be named because he was not authorized to speak.
Lawmakers return from recess on Thursday. [Arthur Lira|person], speaker of the lower house, wants a vote on new fiscal rules by the end of the month.
---
Brazil = Brazil
Brasília = Brasília
Luiz Inácio Lula da Silva = Luiz Inácio Lula da Silva
Roberto Campos Neto = Roberto Campos Neto
Jair Bolsonaro = Jair Bolsonaro
Gabriel Galípolo = Gabriel Galípolo
Ministry of Finance (Brazil) = Ministry of Finance (Brazil)
Fernando Haddad = Fernando Haddad
Ibovespa = Ibovespa
Petrobras = Petrobras
Vale S.A. = Vale S.A.
Dalian = Dalian
Rio de Janeiro = Rio de Janeiro
Brazilian Institute of Geography and Statistics = Brazilian Institute of Geography and Statistics
Chile = Chile
Peru = Peru
Mexico = Mexico
Bank of Mexico = Bank of Mexico
São Paulo = São Paulo
Arthur Lira = Arthur Lira
