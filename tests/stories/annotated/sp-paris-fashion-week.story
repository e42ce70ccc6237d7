id: sp-paris-fashion-week
date: 2024-09-27
place: Paris
style: british
topic: culture
---
# Clogs, capes and a donkey: [Thandeka Molefe|person]’s first [Lenoir|organization=Maison Lenoir] show steals [Paris Fashion Week|event]
She was told that the house does not do denim. So the first look out at [Maison Lenoir|organization] on Thursday was denim, head to foot, carried on a donkey.
[Thandeka Molefe|person], 38, born in [Soweto|place] and schooled at [Central Saint Martins|organization], is the first woman, the first [South African|group=South Africans] and, she suspects, the first former bus conductor to design for the label founded in 1931 by [Hortense Lenoir|person]. Her debut filled the [Palais de Tokyo|place] and, by nightfall, most of [TikTok|product].
{Thandeka Molefe|‘The donkey has more experience than me. He did ‘[Carmen|work]’ at the [Bastille|place=Opéra Bastille],’} [Molefe|person=Gladys Molefe] said backstage, hugging [Naomi Campbell|person].
Clogs from [Brittany|place] were worn with capes woven in [Lesotho|place]; the [Bréhat|product], the quilted handbag that pays the rent, was cut down to the size of a brick. [Zendaya|person] wore one as a necklace.
[Suzy Menkes|person] applauded. [Anna Wintour|person], behind the [Chanel|organization] sunglasses, gave a nod that two junior editors from [Vogue|organization=Vogue (magazine)] would spend dinner interpreting.
Not everyone was seduced. {~a buyer for a Korean department store|‘I can’t sell a cape in August in [Seoul|place],’} said a buyer for a [Korean|group=Koreans] department store.
[Kering|organization], which has owned [Lenoir|organization=Maison Lenoir] since 2013, needs a hit. Sales at [Gucci|organization] have slid and its shares have lost a third of their value this year on [Euronext Paris|organization]. [Luca Solca|person], an analyst at [Bernstein|organization=AllianceBernstein], called the collection {Luca Solca (mixed)|‘clever, and, more to the point, clogs have margins’}.
At [Dior|organization] earlier in the week [Maria Grazia Chiuri|person] summoned the [Amazons|group], with the [Italian|group=Italians] artist [SAGG Napoli|person] firing arrows down a glass corridor. [Saint Laurent|organization=Yves Saint Laurent (fashion house)] put women in men’s suits. At [Rabanne|organization] a gold bag cost €250,000 and was guarded.
[Molefe|person=Gladys Molefe] flies on Sunday to [Johannesburg|place], where her mother, [Gladys Molefe|person], still works for [Metrobus|organization=Metrobus (Johannesburg)]. {Gladys Molefe|‘I saw the donkey on the news,’} Mrs [Molefe|person=Gladys Molefe] told [Sunday Times Lifestyle|organization]. {Gladys Molefe (cont)|‘Is somebody feeding it?’}
---
AllianceBernstein = AllianceBernstein
Amazons = Amazons
Anna Wintour = Anna Wintour
Brittany = Brittany
Carmen = Carmen
Central Saint Martins = Central Saint Martins
Chanel = Chanel
Dior = Dior
Euronext Paris = Euronext Paris
Gucci = Gucci
Italians = Italians
Johannesburg = Johannesburg
Kering = Kering
Koreans = Koreans
Lesotho = Lesotho
Luca Solca = Luca Solca
Maria Grazia Chiuri = Maria Grazia Chiuri
Metrobus (Johannesburg) = Metrobus (Johannesburg)
Naomi Campbell = Naomi Campbell
Opéra Bastille = Opéra Bastille
Palais de Tokyo = Palais de Tokyo
Paris Fashion Week = Paris Fashion Week
Rabanne = Rabanne
SAGG Napoli = SAGG Napoli
Seoul = Seoul
South Africans = South Africans
Soweto = Soweto
Suzy Menkes = Suzy Menkes
TikTok = TikTok
Vogue (magazine) = Vogue (magazine)
Yves Saint Laurent (fashion house) = Yves Saint Laurent (fashion house)
Zendaya = Zendaya
