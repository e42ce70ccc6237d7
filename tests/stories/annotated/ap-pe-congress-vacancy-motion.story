id: ap-pe-congress-vacancy-motion
date: 2021-12-07
place: Lima
style: wire
topic: politics
---
# [Peru|place]'s [Castillo|person=Pedro Castillo] survives ouster bid, thanks a horse
[LIMA|place], [Peru|place] – President [Pedro Castillo|person] was still president at supper time on Tuesday, which his aides counted as a success.
[Congress|organization=Congress of the Republic of Peru] voted 76-46 against opening a debate on whether the former schoolteacher was morally unfit for office. [Patricia Chirinos|person] of the right-wing [Avanza País|organization] party, who wrote the motion, needed 52 in favor.
Backing her were [Fuerza Popular|organization], the party of [Keiko Fujimori|person], and [Renovación Popular|organization], led by [Rafael López Aliaga|person], a hotel owner who signs himself [Porky|person=Rafael López Aliaga].
{Pedro Castillo|"The people of [Chota|place] sent me, and a horse brought me,"} [Castillo|person=Pedro Castillo] told supporters in [Plaza San Martín|place]. {Pedro Castillo (cont)|"Neither of them is tired."}
Since July he has had two cabinets and dropped [Guido Bellido|person] as prime minister for [Mirtha Vásquez|person], a [Cajamarca|place] lawyer, who negotiated through the weekend. {Mirtha Vásquez|"I have drunk more coca tea than in my whole life,"} [Vásquez|person=Mirtha Vásquez] said.
[Vladimir Cerrón|person], the [Cuba|place]-trained neurosurgeon who heads [Perú Libre|organization], kept his [Marxist|group=Marxists] bench in line, though he has said of the president that he is {Vladimir Cerrón (mixed)|"a guest who moves the furniture."}
What the vote did not settle is the matter of the $20,000 found in a palace bathroom last month. Prosecutors are questioning [Castillo|person=Pedro Castillo]'s ex-secretary.
Pollster [Ipsos|organization] puts the president's approval at 25% in [Lima|place] and 46% in the rural south. {~a potato farmer|"In the capital they ask if he can govern,"} said a potato farmer from [Andahuaylas|place], speaking [Quechua|group=Quechua language] through her nephew. {~a potato farmer (cont)|"Here we ask if anyone has."}
The sol firmed 0.2%. Shares of [Southern Copper|organization] rose in [New York|place] as [MMG Ltd|organization] said a road to its [Las Bambas|place] mine was blocked again by people of [Chumbivilcas|place=Chumbivilcas Province].
[Peru|place] has had five presidents since 2016. One of them, [Martín Vizcarra|person], was at the barber's when the result was read on [RPP|organization=RPP Noticias].
---
Peru = Peru
Pedro Castillo = Pedro Castillo
Congress of the Republic of Peru = Congress of the Republic of Peru
Patricia Chirinos = Patricia Chirinos
Avanza País = Go on Country – Social Integration Party
Fuerza Popular = Popular Force
Keiko Fujimori = Keiko Fujimori
Renovación Popular = Popular Renewal (Peru)
Rafael López Aliaga = Rafael López Aliaga
Chota = Chota, Peru
Plaza San Martín = Plaza San Martín (Lima)
Guido Bellido = Guido Bellido
Mirtha Vásquez = Mirtha Vásquez
Cajamarca = Cajamarca
Vladimir Cerrón = Vladimir Cerrón
Cuba = Cuba
Perú Libre = Free Peru
Ipsos = Ipsos
Lima = Lima
Andahuaylas = Andahuaylas
Quechua language = Quechuan languages
Southern Copper = Southern Copper Corporation
New York = New York City
MMG Ltd = MMG Limited
Las Bambas = Las Bambas copper mine
Chumbivilcas Province = Chumbivilcas Province
Martín Vizcarra = Martín Vizcarra
RPP Noticias = Radio Programas del Perú
