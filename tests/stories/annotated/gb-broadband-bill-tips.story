id: gb-broadband-bill-tips
date: 2021-02-23
place: London
style: british
topic: business
---
# Six ways to beat the April broadband price rise – from haggling with [Virgin|organization=Virgin Media] to the deal nobody tells you about
> Bills at [BT|organization=BT Group], [Sky|organization=Sky UK] and [TalkTalk|organization] go up within weeks. [Money Corner|work]’s [Gemma Larkspur|person] shows you how to fight back
MILLIONS of households will see broadband bills jump by up to 4.5 per cent in April. But you don’t have to grin and bear it, says our consumer champion [Gemma Larkspur|person].
## 1. Find out when you are free
Text ^INFO to 85075. The service, set up by [Ofcom|organization], tells you if you are in contract. If not, you can walk.
## 2. Haggle, and haggle nicely
I rang [Virgin Media|organization] on a Tuesday morning and asked for ‘disconnections’. {~an adviser|‘What would it take to keep you?’} asked the adviser, who was called [Moses|person]. I told him: {Gemma Larkspur|‘What [Vodafone|organization] charges, please.’} I saved £168 a year.
## 3. On benefits? Ask about social tariffs
[BT|organization=BT Group] has [BT Basic|product]; [Hyperoptic|organization] has its own. {Ekow Prempeh-Lodge|‘Fewer than one in 50 who qualify have claimed,’} says [Ekow Prempeh-Lodge|person] of the charity [Citizens Advice|organization] in [Swindon|place]. {Ekow Prempeh-Lodge (cont)|‘They are the [Loch Ness|place] monster of telecoms. People have heard of them and never seen one.’}
## 4. Beware the router trap
Some firms charge up to £50 if you fail to send back the kit. [Anthea Wools-Bryant|person], 71, from [Kettering|place], [Northamptonshire|place], was chased by [TalkTalk|organization] for a box she had returned via [Royal Mail|organization]. {Anthea Wools-Bryant|‘I had the receipt, the photograph and the postman’}, she says. It apologised.
## 5. Use cashback
Check [Quidco|organization] and [TopCashback|organization] first. When [MoneySavingExpert|organization]’s [Martin Lewis|person] mentions a deal, be quick.
## 6. The one nobody mentions
[Virgin|organization=Virgin Media] customers can be paid for faults under an [Ofcom|organization] scheme. {~a spokesman for Virgin Media|‘We credit customers automatically’}, insists a spokesman. Mine took a month.
---
BT Group = BT Group
Sky UK = Sky UK
TalkTalk = TalkTalk Group
Ofcom = Ofcom
Virgin Media = Virgin Media
Vodafone = Vodafone
Hyperoptic = Hyperoptic
Citizens Advice = Citizens Advice
Swindon = Swindon
Loch Ness = Loch Ness
Kettering = Kettering
Northamptonshire = Northamptonshire
Royal Mail = Royal Mail
Quidco = Quidco
MoneySavingExpert = MoneySavingExpert.com
Martin Lewis = Martin Lewis
