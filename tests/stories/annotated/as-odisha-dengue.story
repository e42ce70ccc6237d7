id: as-odisha-dengue
date: 2023-09-14
place: Bhubaneswar
style: indian
topic: health
---
# Dengue cases cross 5,000 in [Odisha|place]; [Khurda|place] worst hit
[BHUBANESWAR|place=Bhubaneswar]: Even as the health administration claimed that the worst was over, [Odisha|place] on Thursday reported 184 fresh cases of dengue, taking this year’s count to 5,061.
[Khurda|place] district, which includes the state capital, accounts for 2,700 of them, followed by [Sundargarh|place] and [Cuttack|place]. No death has been confirmed, though families of two persons who died at [SCB Medical College and Hospital|organization] in [Cuttack|place] have disputed that.
{Niranjan Mishra-Das|“Positivity has fallen from 22 per cent to 14 in ten days, and that is no small thing,”} Director of ^Public ^Health [Niranjan Mishra-Das|person] told mediapersons.
Officials have listed eleven hotspots in the city, among them [Salia Sahi|place], [Patia|place] and the staff quarters of [All India Institute of Medical Sciences|organization=All India Institute of Medical Sciences, Bhubaneswar] ([AIIMS|organization=All India Institute of Medical Sciences, Bhubaneswar]). Teams of the [Bhubaneswar Municipal Corporation|organization] have emptied 71,000 coolers and drums.
At [Salia Sahi|place], the largest slum in the state, residents complained of seeing fogging machines only when ministers came.
{Basanti Munda|“The smoke came, the camera came, and then both left,”} said [Basanti Munda|person], 40, a [Santali|group=Santals]-speaking construction worker whose two sons are at [Capital Hospital|organization].
## Village reports first case
In [Rourkela|place], the steel plant run by [SAIL|organization=Steel Authority of India] has opened a 60-bed ward. A village near [Rajgangpur|place] with no earlier record of dengue reported nine cases, according to chief district medical officer [Dharani Ranjan Satpathy|person].
The ^Opposition was scathing. ^Senior [BJP|organization=Bharatiya Janata Party] leader [Bijay Pattanaik-Ray|person] alleged that the state was hiding numbers under the label {Bijay Pattanaik-Ray (mixed)|“viral fever”}. The [BJD|organization=Biju Janata Dal] rubbished the charge. {Sulata Mohanty|“Mosquitoes do not read party manifestos,”} said its spokesperson, [Sulata Mohanty|person].
Scientists at the [Regional Medical Research Centre|organization], a unit of the [Indian Council of Medical Research|organization] ([ICMR|organization=Indian Council of Medical Research]), have found the ^DENV-2 strain in most samples. The [WHO|organization=World Health Organization] says climate change is lengthening the season in [Asia|place].
Dr [Ashok Kar Mahapatra|person], a paediatrician, advised parents not to rush children to hospital without warning signs. {Ashok Kar Mahapatra|“Fluids, paracetamol, patience,”} he said. {Ashok Kar Mahapatra (cont)|“In that order.”}
---
Asia = Asia
Bharatiya Janata Party = Bharatiya Janata Party
Odisha = Odisha
World Health Organization = World Health Organization
Khurda = Khordha district
Bhubaneswar = Bhubaneswar
Sundargarh = Sundergarh district
Cuttack = Cuttack
SCB Medical College and Hospital = Srirama Chandra Bhanja Medical College and Hospital
All India Institute of Medical Sciences, Bhubaneswar = All India Institute of Medical Sciences, Bhubaneswar
Bhubaneswar Municipal Corporation = Bhubaneswar Municipal Corporation
Rourkela = Rourkela
Steel Authority of India = Steel Authority of India Limited
Rajgangpur = Rajgangpur
Biju Janata Dal = Biju Janata Dal
Indian Council of Medical Research = Indian Council of Medical Research
Santals = Santal people
