id: af-ir-tehran-metro-carpet-film
date: 2016-02-10
place: Tehran
style: asian
topic: culture
---
# ‘[Line 2, Last Car|work]’ takes [Crystal Simorgh|work] at [Fajr|event=Fajr International Film Festival]
[TEHRAN|place=Tehran] – [Line 2, Last Car|work], a drama set over one night among the women peddlers of the [Tehran Metro|organization], was named best film at the 34th [Fajr Film Festival|event=Fajr International Film Festival] on Wednesday evening, the [Tehran Times|organization] reports.
Its director, [Mahtab Ardalan-Pour|person], 34, went up to receive the [Crystal Simorgh|work] at [Milad Tower|place] carrying a bag of hair clips. {Mahtab Ardalan-Pour|“I sold these for seven months in order to write it. I still owe the girls two boxes,”} she told the audience.
The film's cast, save for [Reza Kianian|person] as a weary station master, is amateur. [Golnaz Hosseinzadeh|person], a mother of two from [Shahr-e Rey|place], plays the seller of socks who loses her daughter between [Imam Khomeini|place=Imam Khomeini Metro Station] and [Darvazeh Dowlat|place].
Culture Minister [Ali Jannati|person] congratulated the winners. Also present were the veteran filmmaker [Dariush Mehrjui|person], [Leila Hatami|person], star of [A Separation|work], and a delegation from the [Berlin International Film Festival|event], which opens on Thursday.
Best director went to [Kamran Tavakkoli-Nia|person] for [Seventy Kilos of Saffron|work], shot in [Khorasan|place]. The jury's prize was shared by [The Apricot Judge|work] and a documentary on [Lake Urmia|place], [Salt Bride|work].
{~a member of the jury|“We argued until the tea was gone,”} said a member of the jury. {~a member of the jury (cont)|“She made us take the subway home.”}
Box-office hopes are high in the first winter since the nuclear deal, the [Joint Comprehensive Plan of Action|work] ([JCPOA|work=Joint Comprehensive Plan of Action]), came into effect. [French|group] and [Japanese|group] buyers attended the [Iranian Film Market|event] in numbers not seen for years; [Memento Films|organization] of [Paris|place] took the rights for [Europe|place].
Some conservative dailies were less pleased. A columnist in [Kayhan|organization], [Hojjat Sarmadi|person], wrote that it showed the capital {Hojjat Sarmadi (mixed)|“through a keyhole on a wet day”}.
[Hosseinzadeh|person=Golnaz Hosseinzadeh], asked by the [ISNA|organization=Iranian Students' News Agency] news agency what she would do next, said that she had a shift. Was she not an actress now? {Golnaz Hosseinzadeh|“Between [Rey|place=Shahr-e Rey] and [Tajrish|place] I've always been an actress,”} she replied.
Public screenings begin on Friday at [Cinema Azadi|place].
---
A Separation = A Separation
Ali Jannati = Ali Jannati
Berlin International Film Festival = Berlin International Film Festival
Cinema Azadi = Azadi Cinema
Crystal Simorgh = Crystal Simorgh
Dariush Mehrjui = Dariush Mehrjui
Europe = Europe
Fajr International Film Festival = Fajr International Film Festival
Iranian Students' News Agency = Iranian Students' News Agency
Joint Comprehensive Plan of Action = Joint Comprehensive Plan of Action
Kayhan = Kayhan
Lake Urmia = Lake Urmia
Leila Hatami = Leila Hatami
Milad Tower = Milad Tower
Paris = Paris
Reza Kianian = Reza Kianian
Tajrish = Tajrish
Tehran = Tehran
Tehran Metro = Tehran Metro
Tehran Times = Tehran Times
