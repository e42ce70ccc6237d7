id: us-google-antitrust-remedies
date: 2024-11-21
place: Washington
style: us
topic: business
---
# [Justice Department|organization=United States Department of Justice] ^Asks ^Judge to ^Force [Google|organization] to ^Sell [Chrome|product=Google Chrome]
By [Annelise Trask|person] and [Jibril Mwangi-Stone|person]
[WASHINGTON|place=Washington, D.C.] — The [Justice Department|organization=United States Department of Justice] and a group of states asked a federal court late Wednesday to force [Google|organization] to sell [Chrome|product=Google Chrome], the world’s most popular web browser, in what would be the most sweeping antitrust remedy against a technology company since the fight with [Microsoft|organization] a quarter century ago.
In a filing in [U.S. District Court for the District of Columbia|organization=United States District Court for the District of Columbia], the government also asked Judge [Amit P. Mehta|person] to bar [Google|organization] from paying [Apple|organization=Apple Inc.], [Mozilla|organization], [Samsung|organization] and other companies to make its search engine the default on their devices and browsers.
Judge [Mehta|person=Amit P. Mehta] ruled in August that the company, owned by [Alphabet|organization=Alphabet Inc.], had illegally maintained a monopoly in online search, violating ^Section 2 of the [Sherman Act|work=Sherman Antitrust Act]. He will hear arguments on remedies in the spring.
The government also wants [Google|organization] to share data with rivals such as [DuckDuckGo|organization] and [Bing|product=Microsoft Bing], and to choose between selling [Android|product=Android (operating system)] and being policed in how it ties that system to its other products, including [Gemini|product=Gemini (chatbot)].
{Prudence Galloway|“The playing field is not level, and [Google|organization] owns the grass,”} said [Prudence Galloway|person], the attorney general of [Colorado|place]’s chief deputy.
In a blog post, a lawyer for [Google|organization] called the proposals radical. {Bennett Sung|“It would break products that people love,”} the lawyer, [Bennett Sung|person], wrote, {Bennett Sung (cont)|“and hand [America|place=United States]’s lead in ^A.I. to [China|place].”}
The case, [U.S.|place=United States] et al. v. [Google|organization], was filed in 2020 under President [Donald J. Trump|person=Donald Trump], who takes office again in January. Mr. [Trump|person=Donald Trump] has said that breaking up the company might destroy it. His choice for attorney general, [Matt Gaetz|person], a former [Florida|place] congressman, withdrew on Thursday.
[Alphabet|organization=Alphabet Inc.] shares fell 4.7 percent on the [Nasdaq|organization], wiping out more than $100 billion. Analysts at [Wedbush|organization=Wedbush Securities] and [Bloomberg Intelligence|organization] have valued [Chrome|product=Google Chrome] at up to $20 billion; who would be allowed to buy it is unclear. [OpenAI|organization], maker of [ChatGPT|product], has weighed building a browser of its own.
{Hortensia Quiroga-Blum|“You are not going to give it to [Amazon|organization],”} said [Hortensia Quiroga-Blum|person], who teaches antitrust at [Vanderbilt Law School|organization]. {Hortensia Quiroga-Blum (cont)|“So you’re left with people who cannot afford it.”}
A second case, over advertising technology, is before Judge [Leonie Brinkema|person] in [Alexandria|place], [Va.|place=Virginia]. In [Brussels|place], the [European Commission|organization] is looking at the same business under the [Digital Markets Act|work].
---
Alexandria = Alexandria, Virginia
Alphabet Inc. = Alphabet Inc.
Amazon = Amazon (company)
Amit P. Mehta = Amit Mehta
Android (operating system) = Android (operating system)
Apple Inc. = Apple Inc.
Brussels = Brussels
ChatGPT = ChatGPT
China = China
Colorado = Colorado
Digital Markets Act = Digital Markets Act
Donald Trump = Donald Trump
DuckDuckGo = DuckDuckGo
European Commission = European Commission
Florida = Florida
Gemini (chatbot) = Gemini (chatbot)
Google = Google
Google Chrome = Google Chrome
Leonie Brinkema = Leonie Brinkema
Matt Gaetz = Matt Gaetz
Microsoft = Microsoft
Microsoft Bing = Microsoft Bing
Mozilla = Mozilla
Nasdaq = Nasdaq
OpenAI = OpenAI
Samsung = Samsung
Sherman Antitrust Act = Sherman Antitrust Act
United States = United States
United States Department of Justice = United States Department of Justice
United States District Court for the District of Columbia = United States District Court for the District of Columbia
Vanderbilt Law School = Vanderbilt University Law School
Virginia = Virginia
Washington, D.C. = Washington, D.C.
Wedbush Securities = Wedbush Securities
