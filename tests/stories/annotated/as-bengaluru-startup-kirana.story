id: as-bengaluru-startup-kirana
date: 2025-06-19
place: Bengaluru
style: indian
topic: technology
---
# [Bengaluru|place] ^Startup ^That ^Taught ^AI ^To ^Speak [Kannada|group] ^Raises $40 ^Million
> [Peak XV|organization=Peak XV Partners], [Premji Invest|organization] back [Mathu Labs|organization] at a valuation of nearly ^Rs 2,400 crore
[Mathu Labs|organization], whose voice assistant takes grocery orders in nine [Indian|group=Indians] languages, has raised $40 million in a round led by [Peak XV Partners|organization] and [Premji Invest|organization], the four-year-old company said on Thursday.
Its product, [Akka|product], sits behind a [WhatsApp|product] number. A shopkeeper in [Tumakuru|place] or [Tiruppur|place] speaks; [Akka|product] answers, checks stock with wholesalers such as [Udaan|organization] and places the order. Some 3.1 lakh kirana stores use it each week.
{Sahana Hegde Kudva|“[English|group=English language] is the tax that the small shop pays,”} co-founder [Sahana Hegde Kudva|person] told [ET|organization=The Economic Times] over filter coffee at her [Indiranagar|place] office. {Sahana Hegde Kudva (cont)|“We are abolishing it.”}
[Kudva|person=Sahana Hegde Kudva], 33, met her partner, [Zubin Daruwala|person], at [IISc|organization=Indian Institute of Science]. They trained their first model on 800 hours of recordings from buses, temples and one very talkative aunt; the assistant borrows both her voice and her nickname.
Rivals are circling. [Google|organization]’s [Gemini|product] handles [Kannada|group], [Tamil|group=Tamil language] and [Hindi|group], [OpenAI|organization] has opened an office in [Delhi|place], and [Sarvam|organization=Sarvam AI], a neighbour in the city, was picked under the government’s [IndiaAI Mission|work] to build a sovereign model.
{Zubin Daruwala|“They have a thousand engineers,”} [Daruwala|person=Zubin Daruwala] said with a shrug. {Zubin Daruwala (cont)|“We have [Akka|product].”}
Investors say the numbers are real. Revenue was ^Rs 96 crore in the year to March, a filing with the [Registrar of Companies|organization] showed, against a loss of ^Rs 31 crore. According to [Rajan Anandan|person], a managing director at [Peak XV|organization=Peak XV Partners], voice will be the way the next 300 million people use commerce.
The money will be spent on engineers and on [Bangla|group=Bengali language], where the assistant still confuses fish with rice cakes, a fault that [Hindustan Unilever|organization], a customer, has pointed out.
Will she list in [Mumbai|place]? {Sahana Hegde Kudva|“Ask my aunt,”} said [Kudva|person=Sahana Hegde Kudva].
---
Bengaluru = Bengaluru
Delhi = Delhi
Indians = Indian people
Mumbai = Mumbai
WhatsApp = WhatsApp
Peak XV Partners = Peak XV Partners
Premji Invest = Premji Invest
Tumakuru = Tumkur
Tiruppur = Tiruppur
Udaan = Udaan (company)
The Economic Times = The Economic Times
Indiranagar = Indiranagar
Indian Institute of Science = Indian Institute of Science
Google = Google
Gemini = Gemini (chatbot)
Kannada = Kannada
Tamil language = Tamil language
Hindi = Hindi
OpenAI = OpenAI
Sarvam AI = Sarvam AI
Rajan Anandan = Rajan Anandan
Bengali language = Bengali language
Hindustan Unilever = Hindustan Unilever
