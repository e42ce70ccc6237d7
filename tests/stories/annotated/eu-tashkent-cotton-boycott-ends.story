id: eu-tashkent-cotton-boycott-ends
date: 2022-03-10
place: Tashkent
style: wire
topic: business
---
# [Uzbek|group=Uzbeks] cotton is back on the shelf as campaigners lift boycott
[TASHKENT|place=Tashkent], March 10 — A coalition of rights groups on Thursday ended its boycott of cotton from [Uzbekistan|place], thirteen years after brands from [Adidas|organization] to [Zara|organization=Zara (retailer)] first pledged to shun a crop that was picked by doctors, teachers and children under orders.
The [Cotton Campaign|organization], based in [Washington|place], said that its partner on the ground, the [Uzbek Forum for Human Rights|organization], had found no sign of state-imposed forced labor in last year’s harvest.
{Umida Niyazova|“I cried, and then I went to look for my notebooks from 2009,”} said [Umida Niyazova|person], who runs the [Uzbek Forum|organization=Uzbek Forum for Human Rights] from [Berlin|place].
President [Shavkat Mirziyoyev|person], in office since the death of [Islam Karimov|person] in 2016, abolished production quotas two years ago. His labour minister, [Nozim Khusanov|person], told [UzReport|organization] that the decision was {Nozim Khusanov (mixed)|“a passport for our shirts”}. Exports to the [European Union|organization] already enter free of duty under the [GSP+|work=Generalised Scheme of Preferences] programme.
Among the first visitors were buyers for [Inditex|organization], [H&M|organization] and a mill in [Bursa|place], [Turkey|place]. [Indorama|organization=Indorama Corporation], of [Singapore|place], spins thread in [Kokand|place] and has been growing its own cotton in [Kashkadarya|place=Qashqadaryo Region] and [Syrdarya|place=Sirdaryo Region].
Not everyone has put down the sack. In [Namangan|place], [Dilfuza Yuldasheva-Qori|person], a nurse, said that her hospital’s staff were still {Dilfuza Yuldasheva-Qori (mixed)|“invited, warmly”} to help on ^Sundays. [Human Rights Watch|organization] urged [Tashkent|place] to let independent unions register.
The [International Labour Organization|organization] ([ILO|organization=International Labour Organization]) estimates that wages for pickers rose to 1,500 soums a kilo. {Jonas Astrup|“Two million people were spared a very bad autumn,”} [Jonas Astrup|person], who led its mission here, said.
Near the [Chorsu Bazaar|place], [Hamid-aka Tursunov|person], who mends quilts, was unimpressed. He pulled a tuft from a seam, held it against the light of the [Kukeldash|place=Kukeldash Madrasah (Tashkent)] dome and named the district, the year and the bad weather. {Hamid-aka Tursunov|“Who picked it, cotton does not say,”} he said.
---
Adidas = Adidas
Zara (retailer) = Zara (retailer)
Umida Niyazova = Umida Niyazova
Shavkat Mirziyoyev = Shavkat Mirziyoyev
Islam Karimov = Islam Karimov
Nozim Khusanov = Nozim Khusanov
Generalised Scheme of Preferences = Generalised Scheme of Preferences
Inditex = Inditex
H&M = H&M
Bursa = Bursa
Indorama Corporation = Indorama Corporation
Singapore = Singapore
Kokand = Kokand
Qashqadaryo Region = Qashqadaryo Region
Sirdaryo Region = Sirdaryo Region
Namangan = Namangan
International Labour Organization = International Labour Organization
Jonas Astrup = Jonas Astrup
Chorsu Bazaar = Chorsu Bazaar
Kukeldash Madrasah (Tashkent) = Kukeldash Madrasah (Tashkent)
Uzbeks = Uzbeks
Tashkent = Tashkent
Uzbekistan = Uzbekistan
Washington = Washington, D.C.
Berlin = Berlin
European Union = European Union
Turkey = Turkey
Human Rights Watch = Human Rights Watch
