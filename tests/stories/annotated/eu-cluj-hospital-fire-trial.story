id: eu-cluj-hospital-fire-trial
date: 2023-03-22
place: Cluj-Napoca
style: wire
topic: courts
---
# [Romanian|group=Romanians] court jails hospital managers over oxygen fire
[CLUJ-NAPOCA|place=Cluj-Napoca], [Romania|place] ([Carpathia News|organization]) — A court on Wednesday sentenced two former managers of a hospital in northern [Romania|place] to prison terms of four and six years over a fire that killed ten intensive-care patients in November 2020.
Judges at the [Cluj Tribunal|organization] found that [Dragoș-Ionuț Bălănescu|person] and [Mihaela Țurcanu|person], who ran the [Sfânta Varvara|organization=Sfânta Varvara County Hospital] county hospital in [Baia Sprie|place], had known for months that oxygen lines were patched with sealing tape. Both deny wrongdoing and may appeal.
{Bogdan Crișan|“It was not a spark that killed them. It was a signature,”} prosecutor [Bogdan Crișan|person] said in closing arguments last month.
Relatives stood as the verdict was read. [Ileana Moldovan|person], whose husband, [Gheorghe|person=Gheorghe Moldovan], was among the dead, wore his watch.
{Ileana Moldovan|“It still goes. I wind it so that something in this country works,”} [Ileana Moldovan|person] told [Digi24|organization].
[Țurcanu|person=Mihaela Țurcanu]’s lawyer, [Radu Popescu-Tătaru|person], said that his client had written eleven letters to the [Health Ministry|organization=Ministry of Health (Romania)] in [Bucharest|place] asking for money. {Radu Popescu-Tătaru|“She is being punished because somebody must be,”} he said.
The blaze was the first of three in a year: fires in [Bucharest|place]’s [Matei Balș|organization=Matei Balș Institute] institute and in [Constanța|place] followed, and more than thirty people died in all. The [National Anticorruption Directorate|organization], known as [DNA|organization=National Anticorruption Directorate], has since opened nine cases on hospital works.
Health Minister [Alexandru Rafila|person], a [Social Democrat|group=Social Democrats], said his ministry would {Alexandru Rafila (mixed)|“study the reasoning with care.”} [USR|organization=Save Romania Union], the opposition party, asked why no minister had been charged.
The state must also pay 2.4 million euros to the families, on top of a grant from the [European Union|organization]’s [Recovery and Resilience Facility|work] that has paid for new wiring at 27 hospitals from [Satu Mare|place] to [Galați|place].
---
Cluj-Napoca = Cluj-Napoca
Baia Sprie = Baia Sprie
Digi24 = Digi24
Ministry of Health (Romania) = Ministry of Health (Romania)
Matei Balș Institute = National Institute for Infectious Diseases "Prof. Dr. Matei Balș"
Constanța = Constanța
National Anticorruption Directorate = National Anticorruption Directorate
Alexandru Rafila = Alexandru Rafila
Save Romania Union = Save Romania Union
Recovery and Resilience Facility = Recovery and Resilience Facility
Satu Mare = Satu Mare
Galați = Galați
Romanians = Romanians
Romania = Romania
Bucharest = Bucharest
European Union = European Union
