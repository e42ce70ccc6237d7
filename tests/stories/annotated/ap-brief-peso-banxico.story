id: ap-brief-peso-banxico
date: 2019-08-15
place: Mexico City
style: wire
topic: brief
---
# [Mexico|place]'s central bank trims rate by quarter point
[MEXICO CITY|place=Mexico City], ^Aug 15 - ^The [Bank of Mexico|organization] lowered its key rate to 8.00% on Thursday, the first cut in more than five years, citing slack in the economy.
Four of five board members were in favor, [Banxico|organization=Bank of Mexico] said in a statement; [Gerardo Esquivel|person] also had wanted more, according to two people briefed on the meeting.
The peso weakened to 19.71 per dollar and the [S&P/BMV IPC|product] gained 0.4%.
{Julieta Barragán Ríos|"It is a first sip, not a drink,"} said [Julieta Barragán Ríos|person], an analyst with [Casa Oyamel|organization] in [Monterrey|place].
(Reporting by [Anton Mays|person])
---
Mexico = Mexico
Mexico City = Mexico City
Bank of Mexico = Bank of Mexico
Gerardo Esquivel = Gerardo Esquivel Hernández
S&P/BMV IPC = Índice de Precios y Cotizaciones
Monterrey = Monterrey
