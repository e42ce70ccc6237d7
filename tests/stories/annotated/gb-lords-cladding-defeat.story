id: gb-lords-cladding-defeat
date: 2021-04-28
place: London
style: british
topic: politics
---
# Peers defeat government on cladding bills for fifth time
Ministers suffered another defeat in the [House of Lords|organization] last night over who should pay to strip dangerous cladding from blocks of flats, as bishops, lawyers and a former chief of the [Secret Intelligence Service|organization] lined up against them.
Peers voted by 322 to 236 for an amendment to the [Fire Safety Bill|work] which would protect leaseholders from the cost. It was moved by the Bishop of [St Albans|place], Dr [Alan Smith|person].
{Alan Smith|‘We come back to this because those who wrote to us have nowhere else to go,’} he said. {Alan Smith (cont)|‘They certainly cannot go to an estate agent.’}
The [Tory|group=Conservatives] benches were thin. Lord [Tewkesbury-Vane|person=Hugo Tewkesbury-Vane], a former fire minister, was among eleven [Conservatives|group] who rebelled. ^Baroness [Achebe-Lindqvist|person=Grace Achebe-Lindqvist], for [Labour|organization], reminded the house that it was almost four years since the [Grenfell Tower|place] fire in [North Kensington|place].
{Grace Achebe-Lindqvist|‘Four years, fifteen statements and one very long consultation’}, she said, to murmurs of approval.
Replying, Lord [Greenhalgh|person=Stephen Greenhalgh] said that the government had set aside £5 billion and that delay could mean [Parliament|organization] rising for the [Queen’s Speech|event] without the bill. {Stephen Greenhalgh|‘Without it,’} he said, {Stephen Greenhalgh (cont)|‘every recommendation of the inquiry’s first phase falls.’}
[Robert Jenrick|person], the housing secretary, is expected to strip the amendment out in the [Commons|organization=House of Commons] this afternoon. The session ends on Thursday.
Leaseholders had gathered outside on [Old Palace Yard|place]. [Ritu Saha-Merriman|person], an administrator at [Goldsmiths|organization], who owns a flat in [Bromley|place] and a bill for £62,000, was listening on her phone. {Ritu Saha-Merriman|‘I know the names of all the lords now,’} she said. {Ritu Saha-Merriman (cont)|‘I used to know the names of bands.’}
The [UK Cladding Action Group|organization], the [Association of Residential Managing Agents|organization] and [Inside Housing|organization], the trade magazine, have called for a levy on developers such as [Persimmon|organization] and [Barratt|organization=Barratt Developments].
---
House of Lords = House of Lords
Secret Intelligence Service = MI6
Fire Safety Bill = Fire Safety Act 2021
St Albans = St Albans
Alan Smith = Alan Smith (bishop)
Conservatives = Conservative Party (UK)
Labour = Labour Party (UK)
Grenfell Tower = Grenfell Tower
North Kensington = North Kensington
Stephen Greenhalgh = Stephen Greenhalgh, Baron Greenhalgh
Parliament = Parliament of the United Kingdom
Queen’s Speech = State Opening of Parliament
Robert Jenrick = Robert Jenrick
House of Commons = House of Commons of the United Kingdom
Old Palace Yard = Old Palace Yard
Goldsmiths = Goldsmiths, University of London
Bromley = Bromley
Inside Housing = Inside Housing
Persimmon = Persimmon plc
Barratt Developments = Barratt Developments
