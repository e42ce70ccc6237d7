id: ap-letters-dunedin-stadium
date: 2012-06-25
place: Dunedin
style: australian
topic: politics
---
# Letters: stadium debt, and other singing
## Whose shed is it?
Sir – The other night I walked past [Forsyth Barr Stadium|place] in [Dunedin|place] and it was dark, which is how I want my rates. Mayor [Cull|person=Dave Cull] inherited it; must we tuck it in? — [Murdo Pringle|person], [Mornington|place]
## Beer and verse
Sir – My grandson asked what [Carisbrook|place] was for. I said it was the [Otago|place] faith. Ms [P. Crawford-Tuhoe|person] (letters, Friday) forgets that her own cousin, [Josh Kronfeld|person], would have played in a hedge. — [Agnes O’Rourke|person], [Balclutha|place]
## A correction
Sir – In Thursday’s editorial you said that [Robert Burns|person], whose statue sits with its back to the church, was facing the pub. He’s facing the [Cadbury|organization] factory. {Rangi Mayne|‘Every kid knows that,’} my pupil [Rangi Mayne|person] said. {Rangi Mayne (cont)|‘It’s dark in there too.’} — Dr [L. Sew-Hoy|person], [University of Otago|organization]
(Letters may be abbreviated.)
---
Forsyth Barr Stadium = Forsyth Barr Stadium
Dunedin = Dunedin
Dave Cull = Dave Cull
Mornington = Mornington, New Zealand
Carisbrook = Carisbrook
Otago = Otago
Josh Kronfeld = Josh Kronfeld
Balclutha = Balclutha, New Zealand
Robert Burns = Robert Burns
Cadbury = Cadbury
University of Otago = University of Otago
