id: gb-transfer-gossip-stoke
date: 2014-08-29
place: Stoke-on-Trent
style: british
topic: sport
---
# Transfer latest: [Stoke|organization=Stoke City] close in on [Dragomirov|person=Stoyan Dragomirov] as [Spurs|organization=Tottenham Hotspur] walk away
[Stoke City|organization] are poised to complete the £7m signing of the [Bulgaria|organization=Bulgaria national football team] midfielder [Stoyan Dragomirov|person] after [Tottenham Hotspur|organization] cooled their interest in the 22-year-old.
[Dragomirov|person=Stoyan Dragomirov] flew in to [Manchester|place] from [Sofia|place] on Thursday night and was photographed in a [Nando’s|organization=Nando's] in [Hanley|place] – as good as a medical in these parts. His club, [Litex Lovech|organization], want the fee up front.
{Mark Hughes|‘He is one we like, I will not deny it,’} [Mark Hughes|person] said. {Mark Hughes (cont)|‘We like several. The window shuts on Monday and I will like fewer by then.’}
[Spurs|organization=Tottenham Hotspur] have turned to [Southampton|organization]’s [Morgan Schneiderlin|person]. [Daniel Levy|person] is understood to have made an offer, and [Ronald Koeman|person] to have laughed at it.
## Elsewhere
- [Chelsea|organization] could let [Tobias Eklund-Ba|person] go on loan to [Vitesse Arnhem|organization]. {Tobias Eklund-Ba|‘I know the way there by now,’} the [Swedish|group=Swedes] full-back told [Aftonbladet|organization].
- [Crystal Palace|organization], who have [Neil Warnock|person] back in the dugout, are in for [West Ham|organization=West Ham United]’s [Reece Cartwright|person]. He is a cousin of the [Palace|organization=Crystal Palace] captain.
- [Celtic|organization], knocked out of the [Champions League|event=UEFA Champions League] by [NK Maribor|organization], want the [Israeli|group] striker [Omri Ben-Zaken|person]. The [Scottish Premiership|event] holders have been told he costs €3m.
- [Leeds United|organization] owner [Massimo Cellino|person] says no one is leaving {Massimo Cellino (mixed)|‘unless I wake up in another mood’}.
[Dragomirov|person=Stoyan Dragomirov] would be [Stoke|organization=Stoke City]’s sixth arrival of the summer and, at 6ft 5in, by no means the tallest. The fans’ group [Potters Bar|organization] has already adapted a song from [Oliver!|work] for him. {Ken Titterington|‘It doesn’t scan,’} admitted its secretary, [Ken Titterington|person], {Ken Titterington (cont)|‘but nor did the one for [Crouch|person=Peter Crouch].’}
[Hughes|person=Mark Hughes], asked whether a work permit might hold things up, glanced at [Tony Scholes|person], the chief executive. {Mark Hughes|‘[Tony|person=Tony Scholes] says no,’} he replied. The country has been in the [EU|organization=European Union] since 2007.
---
Stoke City = Stoke City F.C.
Bulgaria national football team = Bulgaria national football team
Tottenham Hotspur = Tottenham Hotspur F.C.
Manchester = Manchester
Sofia = Sofia
Nando's = Nando's
Hanley = Hanley, Staffordshire
Litex Lovech = PFC Litex Lovech
Mark Hughes = Mark Hughes
Southampton = Southampton F.C.
Morgan Schneiderlin = Morgan Schneiderlin
Daniel Levy = Daniel Levy (businessman)
Ronald Koeman = Ronald Koeman
Chelsea = Chelsea F.C.
Vitesse Arnhem = SBV Vitesse
Swedes = Swedes
Aftonbladet = Aftonbladet
Crystal Palace = Crystal Palace F.C.
Neil Warnock = Neil Warnock
West Ham United = West Ham United F.C.
Celtic = Celtic F.C.
UEFA Champions League = UEFA Champions League
NK Maribor = NK Maribor
Scottish Premiership = Scottish Premiership
Leeds United = Leeds United F.C.
Massimo Cellino = Massimo Cellino
Oliver! = Oliver!
Peter Crouch = Peter Crouch
European Union = European Union
