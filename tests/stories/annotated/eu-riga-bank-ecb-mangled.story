id: eu-riga-bank-ecb-mangled
date: 2018-02-24
place: Riga
style: wire
topic: business
---
# [ECB|organization=European Central Bank] says [Latvian|group=Latvians] lender {European Central Bank (mixed)|“failing or likely to fail, ”} deposits frozen
[RIGA|place=Riga] -- [Latvia|place]'s third largest bank is to be wound up, the [European Central Bank|organization] said early on Saturday, eleven days after the [United States|place] accused it of laundering money for clients in [Russia|place] ,[Azerbaijan|place] and [Ukraine|place] .
The ruling concerns [Baltijas Ostas Banka|organization] ([BOB|organization=Baltijas Ostas Banka]) and its arm in [Luxembourg|place]. {~an ECB official|“There was no realistic prospect of stabilization,”}an official of the bank in [Frankfurt|place] told the [LETA|organization] agency.
[BOB|organization=Baltijas Ostas Banka] had lost 600 million euros of deposits in a week--roughly a fifth of the total--since [FinCEN|organization=Financial Crimes Enforcement Network], a bureau of the [U.S. Treasury|organization=United States Department of the Treasury], proposed to cut it off from dollars under ^Section 311 of the [Patriot Act|work].^The bank has denied wrongdoing.
{Ernests Berzkalns-Lielais|“We passed four audits, and the fifth came in by newspaper ,”} said its founder, [Ernests Berzkalns-Lielais|person]. Mr [Berzkalns-Lielais|person=Ernests Berzkalns-Lielais], 54, owns a third of the shares ,a hotel in [Jurmala|place=Jūrmala] and the ice hockey club [HK Osta|organization].
Prime Minister [Maris Kucinskis|person=Māris Kučinskis] told the [Saeima|organization] that savers would be paid up to €100,000 each {Māris Kučinskis (mixed)|‘‘within days and without songs’’}. Finance Minister [Dana Reizniece-Ozola|person] also said that the share of non-resident money in [Latvian|group=Latvians] banks had to come down to 5 percent from 40.
In [Brussels|place], Mr [Dombrovskis|person=Valdis Dombrovskis], the commissioner for the euro and himself a former [Latvian|group=Latvians] premier, called for calm.{Valdis Dombrovskis|“The sector is liquid, the weather is not ,”} he quipped: it was minus 19 degrees .
Outside a branch in [Daugavpils|place], [Raisa Fyodorovna Kudelina|person], 77, waited with her late husband’s savings book.{Raisa Fyodorovna Kudelina|“In 1991 I stood here, in 1995 also, ”}she said in [Russian|group=Russian language]. {Raisa Fyodorovna Kudelina (cont)|“It is always this step .”}
The [Single Resolution Board|organization] in [Brussels|place] ruled that a rescue was not {Single Resolution Board (mixed)|“in the public interest”} .
[RIGA|place=Riga], photo by [Gints Apinis|person]/[AFP|organization=Agence France-Presse]. Editing: [Colm McAteer|person]
---
LETA = LETA
Financial Crimes Enforcement Network = Financial Crimes Enforcement Network
United States Department of the Treasury = United States Department of the Treasury
Patriot Act = Patriot Act
Jūrmala = Jūrmala
Māris Kučinskis = Māris Kučinskis
Saeima = Saeima
Dana Reizniece-Ozola = Dana Reizniece-Ozola
Valdis Dombrovskis = Valdis Dombrovskis
Daugavpils = Daugavpils
Russian language = Russian language
Single Resolution Board = Single Resolution Board
European Central Bank = European Central Bank
Latvians = Latvians
Riga = Riga
Latvia = Latvia
United States = United States
Russia = Russia
Azerbaijan = Azerbaijan
Ukraine = Ukraine
Luxembourg = Luxembourg
Frankfurt = Frankfurt
Brussels = Brussels
Agence France-Presse = Agence France-Presse
