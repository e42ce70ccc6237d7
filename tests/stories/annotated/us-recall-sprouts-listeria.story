id: us-recall-sprouts-listeria
date: 2012-11-08
place: Milwaukee
style: us
topic: health
---
# Sprouts recalled in nine states after listeria sickens 23
A [Milwaukee|place] grower is recalling 40,000 pounds of alfalfa and clover sprouts linked to an outbreak of listeria that has sickened 23 people in nine states and killed two, federal health officials said Thursday.
[Kettle Moraine Sprouts|organization] sold the products under the brands [Green Thumb|product], [Dr. Crunch|product] and [Simple Harvest|product] at [Kroger|organization], [Meijer|organization] and [Whole Foods|organization=Whole Foods Market] stores and to a chain of sandwich shops, [Erbert & Gerbert’s|organization].
Both deaths were in [Illinois|place], the [Centers for Disease Control and Prevention|organization] said. Other cases have been reported in:
- [Wisconsin|place] (8)
- [Michigan|place] (4)
- [Indiana|place], [Iowa|place] and [Minnesota|place] (two each)
- [Kentucky|place], [Missouri|place] and [Ohio|place] (one each)
{Paulette Desrosiers|“If you’ve got them, throw them out. Don’t cook them, don’t give them to the chickens,”} said Dr. [Paulette Desrosiers|person], an epidemiologist in the agency’s [Atlanta|place] headquarters.
Inspectors from the [Food and Drug Administration|organization] visited the plant on Oct. 31. Their report describes a cracked drain, a leaking chiller and {~their report (mixed)|“apparent footprints”} on a seed table.
The company’s owner, [Gerald Klumb|person], said in a statement: {Gerald Klumb|“We are heartsick. My family eats these.”} He has closed the plant, which employs 34 people, while it is cleaned.
Sprouts, which grow in the same warm, wet conditions that bacteria like, have been blamed for dozens of outbreaks, including one in [Germany|place] last year that killed more than 50. [Walmart|organization] stopped selling them in 2010.
[Tim Jaeger-Lopez|person], a lawyer in [Seattle|place] who has sued food companies for 20 years, filed a complaint on behalf of a [Kenosha|place] woman. {Tim Jaeger-Lopez|“At some point,”} he said, {Tim Jaeger-Lopez (cont)|“you have to ask whether the garnish is worth it.”}
Rep. [Rosa DeLauro|person], ^D-[Conn.|place=Connecticut], said the case shows why the [White House|organization] should publish rules required by the [Food Safety Modernization Act|work], which President [Barack Obama|person] signed almost two years ago.
Symptoms include fever and stiff neck. Pregnant women and people over 65 are most at risk, according to the [CDC|organization=Centers for Disease Control and Prevention].
---
Milwaukee = Milwaukee
Kroger = Kroger
Meijer = Meijer
Whole Foods Market = Whole Foods Market
Erbert & Gerbert’s = Erbert & Gerbert's
Germany = Germany
Walmart = Walmart
Kenosha = Kenosha, Wisconsin
Rosa DeLauro = Rosa DeLauro
Food Safety Modernization Act = FDA Food Safety Modernization Act
Illinois = Illinois
Centers for Disease Control and Prevention = Centers for Disease Control and Prevention
Wisconsin = Wisconsin
Michigan = Michigan
Indiana = Indiana
Iowa = Iowa
Minnesota = Minnesota
Kentucky = Kentucky
Missouri = Missouri
Ohio = Ohio
Atlanta = Atlanta
Food and Drug Administration = Food and Drug Administration
Seattle = Seattle
Connecticut = Connecticut
White House = White House
Barack Obama = Barack Obama
