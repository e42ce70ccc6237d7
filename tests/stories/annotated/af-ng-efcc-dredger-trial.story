id: af-ng-efcc-dredger-trial
date: 2021-11-17
place: Kano
style: african
topic: courts
---
# ^N2.7bn dredging fraud: Court admits ex-perm sec's 'juju ledger' in evidence
[Kano|place] — A [Federal High Court|organization=Federal High Court of Nigeria] sitting in [Kano|place] on Wednesday admitted in evidence an exercise book in which a former permanent secretary allegedly listed bribes as offerings to a shrine.
The [Economic and Financial Crimes Commission|organization] ([EFCC|organization=Economic and Financial Crimes Commission]) is prosecuting ^Alhaji [Sule Danladi Gwarzo|person], who served in the [Jigawa State Ministry of Works|organization] between 2011 and 2015, on a 14-count charge of conspiracy, diversion of public funds and money laundering.
Led in evidence by prosecuting counsel [Rotimi Oyedepo-Bassey|person], ^SAN, the fourth prosecution witness (^PW4), [EFCC|organization=Economic and Financial Crimes Commission] investigator [Hauwa Ibrahim Tanko|person], said the book was recovered from a water tank at the defendant's house at [Nassarawa GRA|place].
{Hauwa Ibrahim Tanko|"My lord, page 12 reads: 'Two rams for the river.' On that same day, the sum of ^N48 million left the account of [Kogin Hadejia Dredging Company|organization],"} she told the court. {Hauwa Ibrahim Tanko (cont)|"We asked him where the rams were. He said he was a vegetarian."}
Counsel to the defendant, Chief [Emeka Nwosu-Eze|person], objected that the book was a private religious record protected by the [Constitution|work=Constitution of Nigeria].
In a short ruling, Justice [Abdullahi Muhammad Liman-Zuru|person] held that {Abdullahi Muhammad Liman-Zuru (mixed)|"a shrine that issues receipts is a cash office"} and marked it ^Exhibit ^K7.
[Gwarzo|person=Sule Danladi Gwarzo] also faces questions over a duplex in [Maitama|place], [Abuja|place], two flats in [Houston|place], [Texas|place], and a [Toyota Land Cruiser|product] registered to his driver, [Bala Musa|person].
Reacting outside, [Nwosu-Eze|person=Emeka Nwosu-Eze] told newsmen that his client was a victim of [APC|organization=All Progressives Congress]-[PDP|organization=Peoples Democratic Party] rivalry in the state. {Emeka Nwosu-Eze|"They are using a goat book to kill a man,"} he said.
The [EFCC|organization=Economic and Financial Crimes Commission]'s ^Head of ^Media and ^Publicity, [Wilson Uwujaren|person], declined to respond, saying the commission would {Wilson Uwujaren (mixed)|"speak to the judge, not to the corridor"}.
[Danladi Gwarzo|person=Sule Danladi Gwarzo]'s bail of ^N100 million was extended, and the matter adjourned till January 18, 2022.
---
Abuja = Abuja
All Progressives Congress = All Progressives Congress
Constitution of Nigeria = Constitution of Nigeria
Economic and Financial Crimes Commission = Economic and Financial Crimes Commission
Federal High Court of Nigeria = Federal High Court of Nigeria
Houston = Houston
Kano = Kano (city)
Maitama = Maitama District
Peoples Democratic Party = People's Democratic Party (Nigeria)
Texas = Texas
Toyota Land Cruiser = Toyota Land Cruiser
