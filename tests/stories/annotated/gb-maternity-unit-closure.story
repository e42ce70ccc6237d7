id: gb-maternity-unit-closure
date: 2024-11-05
place: Shrewsbury
style: british
topic: health
---
# Maternity unit will shut at night after midwives quit, [NHS|organization=National Health Service] trust admits
! [Priya Nair-Whitcombe|person] with her son [Idris|person=Idris Nair-Whitcombe] outside the unit in [Ludlow|place]
Mothers in the [Welsh Marches|place] face a 40-mile drive to give birth from next month after an [NHS|organization=National Health Service] trust said it could no longer staff its rural maternity unit overnight.
The [Teme Valley Hospitals NHS Trust|organization] blamed a shortage of midwives for the decision, which affects the birth centre at [Ludlow|place], [Shropshire|place]. It follows a critical report from the [Care Quality Commission|organization] ([CQC|organization=Care Quality Commission]).
Women in labour between 8pm and 8am will be sent to [Royal Shrewsbury Hospital|organization] or across the border to [Hereford County Hospital|organization].
{Bronagh O’Dowd|‘This is not a decision that any of us came into nursing to take,’} said [Bronagh O’Dowd|person], the trust’s chief nurse. {Bronagh O’Dowd (cont)|‘But a unit that is open and unsafe is worse than one that is closed.’}
Ms [O’Dowd|person=Bronagh O’Dowd] told [BBC Radio Shropshire|organization] that nine of 31 posts were vacant and that recruitment drives in [Kerala|place] and the [Philippines|place] had brought {Bronagh O’Dowd (mixed)|‘two wonderful colleagues, not twelve’}.
Campaigners were unimpressed. [Priya Nair-Whitcombe|person], who had her son there in June and now runs the group [Born in Ludlow|organization], said the trust had promised [English|group] and [Welsh|group] families in 2021 that nights were safe. {Priya Nair-Whitcombe|‘We were told that in a church hall, with biscuits,’} she said.
{Wes Streeting|‘I have asked for a plan by ^Christmas,’} [Wes Streeting|person], the health secretary, said in a letter to local ^MPs.
According to the [Royal College of Midwives|organization], [England|place] is short of about 2,500 midwives. Its regional officer, [Llinos ap Gwilym|person], called the closure {Llinos ap Gwilym (mixed)|‘a symptom, not the disease’}.
[Helen Teague-Morris|person], leader of [Shropshire Council|organization], has asked the trust for an emergency meeting. The nearest bus from [Ludlow|place] to [Shrewsbury|place] after 8pm, she pointed out, {Helen Teague-Morris (mixed)|‘leaves tomorrow’}.
---
National Health Service = National Health Service
Ludlow = Ludlow
Welsh Marches = Welsh Marches
Shropshire = Shropshire
Care Quality Commission = Care Quality Commission
Royal Shrewsbury Hospital = Royal Shrewsbury Hospital
Hereford County Hospital = Hereford County Hospital
BBC Radio Shropshire = BBC Radio Shropshire
Kerala = Kerala
Philippines = Philippines
Wes Streeting = Wes Streeting
Royal College of Midwives = Royal College of Midwives
England = England
Shropshire Council = Shropshire Council
Shrewsbury = Shrewsbury
