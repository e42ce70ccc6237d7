id: af-ng-asuu-strike-ibadan
date: 2022-08-30
place: Ibadan
style: african
topic: politics
---
# [ASUU|organization=Academic Staff Union of Universities]: We'll teach again when there's chalk, says [UI|organization=University of Ibadan] branch
The [University of Ibadan|organization] chapter of the [Academic Staff Union of Universities|organization] has said that its members will not return to class on the strength of what it called {~a union statement (mixed)|“another memorandum of misunderstanding”} with the [Federal Government|organization=Federal Government of Nigeria].
Branch chairman Professor [Ayo Akinwole-Salami|person] spoke on Tuesday in [Ibadan|place], a day after the union's [National Executive Council|organization=National Executive Council (ASUU)] rolled over, for the fourth time, a strike that began on February 14.
{Ayo Akinwole-Salami|“It began on ^Valentine's ^Day and, believe me, there is no love left,”} he said. {Ayo Akinwole-Salami (cont)|“I have colleagues who now drive [Bolt|product]. One of them picked up his own student, and the student gave him three stars.”}
At issue are a 2009 agreement on funding, the payment platform [IPPIS|product=Integrated Payroll and Personnel Information System], which the union wants replaced by one of its own called [UTAS|product], and half a year of withheld pay.
Minister of ^Education [Adamu Adamu|person] has said President [Muhammadu Buhari|person] would not sign what the country can't pay for. Efforts by [The Guardian|organization=The Guardian (Nigeria)] to reach the ministry's director of press, [Ben Bem Goong|person], were not successful.
Students, meanwhile, are counting semesters. [Chiamaka Obiageli Udeh|person], a 400-level law student of the [University of Nigeria, Nsukka|organization], has opened a shop for small chops in [Enugu|place]. {Chiamaka Obiageli Udeh|“When I entered, my younger sister was in ^SS1. She will soon be my senior,”} she said.
The president of the [National Association of Nigerian Students|organization] ([NANS|organization=National Association of Nigerian Students]), [Usman Umar Barambu|person], threatened to block the [Lagos-Ibadan Expressway|place].
A don at [Obafemi Awolowo University|organization] in [Ile-Ife|place], Dr. [Sunday Peter Ogbonna|person], blamed both sides. According to [Ogbonna|person=Sunday Peter Ogbonna], the union {Sunday Peter Ogbonna (mixed)|“fights like 1988 and the government pays like it too”}.
Private schools like [Covenant University|organization] and [Babcock|organization=Babcock University] have admitted record numbers.
As for chalk: [Akinwole-Salami|person=Ayo Akinwole-Salami] produced from his agbada a half stick, which he said he bought at [Bodija Market|place] himself. {Ayo Akinwole-Salami|“Write that down,”} he told reporters, {Ayo Akinwole-Salami (cont)|“if you have a pen. The union has none.”}
---
Academic Staff Union of Universities = Academic Staff Union of Universities
Adamu Adamu = Adamu Adamu
Babcock University = Babcock University
Bolt = Bolt (company)
Covenant University = Covenant University
Enugu = Enugu (city)
Federal Government of Nigeria = Federal Government of Nigeria
Ibadan = Ibadan
Lagos-Ibadan Expressway = Lagos–Ibadan Expressway
Muhammadu Buhari = Muhammadu Buhari
National Association of Nigerian Students = National Association of Nigerian Students
Obafemi Awolowo University = Obafemi Awolowo University
The Guardian (Nigeria) = The Guardian (Nigeria)
University of Ibadan = University of Ibadan
University of Nigeria, Nsukka = University of Nigeria, Nsukka
