id: af-zw-bulawayo-water-cholera
date: 2019-02-19
place: Bulawayo
style: african
topic: health
---
# Taps on for [Bulawayo|place] suburbs after 19 days – from a brewery
> [Ingutsheni|organization=Ingutsheni Hospital] patients drank what would have been beer
Tankers marked [Delta Beverages|organization] have rolled into [Cowdray Park|place], [Luveve|place] and [Pumula|place] since Sunday, each of them filled with 20,000 litres that the brewer says would otherwise have become sorghum beer.
The council shut its mains on 31 January after [Umzingwane|place=Umzingwane Dam] and [Upper Ncema|place=Upper Ncema Dam] dams fell below the pumps. By last week the [Ministry of Health and Child Care|organization] had recorded 41 cases of typhoid. In [Harare|place], where cholera killed at least 54 people last year, officials fear a repeat.
Mayor [Solomon Mguni|person] thanked the company, adding: {Solomon Mguni|"We asked for rain, and it came in lorries. We're not proud."}
Nurses at [Mpilo Central Hospital|organization] had been carrying buckets up three floors. At [Ingutsheni|organization=Ingutsheni Hospital], the psychiatric hospital, 700 patients shared one borehole. Matron [Sikhanyisiwe Ndlovu-Tshuma|person] described the first delivery as {Sikhanyisiwe Ndlovu-Tshuma (mixed)|"the best party we have had"}, then, fearing that she might be misread, made clear that it was water.
Why is the second city dry? Engineers have dreamt of a pipe from the [Zambezi|place=Zambezi River] since 1912. Half of the [Gwayi-Shangani Dam|place] has been built, by [China International Water and Electric Corporation|organization], and work on it stops whenever [Treasury|organization=Ministry of Finance] runs out of dollars.
[Treasury|organization=Ministry of Finance] secretary [George Guvamatanga|person] said last month that money would be found. The ^RTGS dollar, introduced on Wednesday, has already lost a fifth of its value at [Fort Street|place]'s black market.
{~a resident|"They have a new currency every week, but the same river,"} joked a resident of [Entumbane|place] who waited with nine bottles.
The [Ndebele|group=Ndebele people] pressure group [Ibhetshu LikaZulu|organization] wants the dam completed before what it calls [Mugabe|person=Robert Mugabe]-era roads. Pastor [Bafana Sibanda|person] of the [Brethren in Christ Church|organization] has been leading prayers on [Matopos|place=Matobo Hills] hill.
The brewer has set a limit. {Matlhogonolo Valela|"We can do this until the end of the month,"} [Delta|organization=Delta Beverages] finance director [Matlhogonolo Valela|person] told [The Chronicle|organization=The Chronicle (Zimbabwe)]. {Matlhogonolo Valela (cont)|"After that there's no water to make the beer that pays for the lorries."}
---
Brethren in Christ Church = Brethren in Christ Church
Bulawayo = Bulawayo
Cowdray Park = Cowdray Park, Bulawayo
Entumbane = Entumbane
Gwayi-Shangani Dam = Gwayi-Shangani Dam
Harare = Harare
Ingutsheni Hospital = Ingutsheni Hospital
Luveve = Luveve
Matobo Hills = Matobo National Park
Mpilo Central Hospital = Mpilo Central Hospital
Ndebele people = Northern Ndebele people
Robert Mugabe = Robert Mugabe
Solomon Mguni = Solomon Mguni
The Chronicle (Zimbabwe) = The Chronicle (Zimbabwe)
Zambezi River = Zambezi
