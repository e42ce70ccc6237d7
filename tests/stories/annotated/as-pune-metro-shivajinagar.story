id: as-pune-metro-shivajinagar
date: 2022-09-02
place: Pune
style: indian
topic: local
---
# [Pune Metro|organization] tunnels meet 28 metres below [Shivajinagar|place]
! The cutter head of [Mutha|product] emerges at [Civil Court|place=Civil Court metro station] on Friday
[Pune|place]: At 11.42 on Friday morning a wall of basalt beneath the [Civil Court|place=Civil Court metro station] junction crumbled, a ^Tricolour was waved and some 60 men in orange danced to a film number. The last tunnel of the [Pune Metro|organization] was through.
The boring machine, christened [Mutha|product] after one of the city’s two rivers, took 14 months to chew 1.8 km from [Swargate|place], passing under [Mandai|place], [Kasba Peth|place] and the 17th-century [Lal Mahal|place].
{Atul Gadgil-Rane|"Not one brick of the [Peshwa|group=Peshwas] town moved,"} [Atul Gadgil-Rane|person], director (works) of [Maha Metro|organization=Maharashtra Metro Rail Corporation], told this newspaper. {Atul Gadgil-Rane (cont)|"I can sleep now. I have not slept since [Budhwar Peth|place]."}
The work, by a joint venture of [Gulermak|organization] of [Turkey|place] and [Tata Projects|organization], had stopped for nine weeks in 2021 when cracks appeared in a wada at [Phadke Haud|place]. A committee led by [Sanjeevani Kulkarni-Joshi|person] of the [College of Engineering, Pune|organization] ([COEP|organization=College of Engineering, Pune]) later cleared the design.
Not everyone clapped. {Iqbal Shaikh|"My customers have had to jump over a barricade for four years,"} said [Iqbal Shaikh|person], who sells bangles at [Tulshibaug|place]. {Iqbal Shaikh (cont)|"Will the train bring them back? Ask me at ^Diwali."}
[Vandana Chavan-Patil|person], a corporator of the [Nationalist Congress Party|organization] ([NCP|organization=Nationalist Congress Party]), wanted to know when footpaths on [Laxmi Road|place] would be relaid. The [Pune Municipal Corporation|organization] says December.
## What opens when
- [Vanaz|place] to [Garware College|place=Garware College metro station]: open since March
- [Garware College|place=Garware College metro station] to [Civil Court|place=Civil Court metro station]: January 2023, subject to safety clearance
- [Civil Court|place=Civil Court metro station] to [Swargate|place]: mid-2024
The [Asian Infrastructure Investment Bank|organization] has lent about ^Rs 2,000 crore for the line. Fares will run from ^Rs 10 to ^Rs 35, and the managing director, Mr [Brijesh Dubey|person], said monthly passes would be tied to the city’s [PMPML|organization=Pune Mahanagar Parivahan Mahamandal] buses. {Brijesh Dubey|"One card, one city,"} he said, {Brijesh Dubey (cont)|"and one argument fewer."}
---
Pune = Pune
Pune Metro = Pune Metro
Shivajinagar = Shivajinagar, Pune
Swargate = Swargate
Lal Mahal = Lal Mahal
Maharashtra Metro Rail Corporation = Maharashtra Metro Rail Corporation Limited
Tata Projects = Tata Projects
Turkey = Turkey
Nationalist Congress Party = Nationalist Congress Party
Pune Municipal Corporation = Pune Municipal Corporation
Asian Infrastructure Investment Bank = Asian Infrastructure Investment Bank
Pune Mahanagar Parivahan Mahamandal = Pune Mahanagar Parivahan Mahamandal Limited
