/** Words of reporting in all their forms. Ours, from reading news: a new one is a word in one of these lists. */

/**
 * say: governs a clause or a quote (say, warn, write). call: names something, the quote is a part of its object (call,
 * brand, praise). think: reports only with a quote right behind it. do: an act that words go with (laugh, point, share).
 */
export type CueKind = 'say' | 'call' | 'think' | 'do';
export type Cue = {
  readonly lemma: string;
  readonly kind: CueKind;
  readonly past: boolean;
  readonly form: 'base' | 's' | 'ed' | 'ing';
};

const REGULAR: Readonly<Record<CueKind, string>> = {
  say: 'add admit acknowledge advise affirm agree allege announce answer argue ask assert assure boast brag caution claim clarify comment complain concede conclude confess confirm confide contend counter declare deny disclose elaborate emphasize emphasise estimate exclaim explain forecast hint hypothesize imply indicate inform insist interject joke lament maintain mention muse note observe opine pledge post predict proclaim profess promise propose quip reassure reason recall reckon recommend recount reflect reiterate relate remark remind repeat reply report respond retort reveal speculate state stipulate stress suggest summarize surmise swear testify theorize threaten tweet underline underscore urge volunteer vow warn yell wonder shout scream whisper mutter murmur plead implore instruct pray bemoan grouse signal chant demand request guarantee preach theorise marvel gloat rationalize assess deadpan venture pronounce relay specify chime advise decree allude quote utter recite',
  call: 'call describe label brand dub term slam blast praise criticize criticise condemn accuse denounce dismiss decry deride mock ridicule characterize characterise attack hail tout compare liken refer identify rate cast portray acclaim laud herald applaud commend rip lambast lambaste castigate chide scold welcome tease challenge blame fault question cite discuss address defend outline detail highlight reference discern reject dispute rebuff interpret depict define single caption title inscribe name invoke echo paraphrase',
  think: 'think believe feel hope fear worry want expect consider view assume guess anticipate see',
  do: 'continue begin go put laugh shrug sigh smile nod point offer order rule share press talk speak rail riff fume gush vent sob beam boom cry object protest scoff snap sneer enthuse exult jeer heckle cheer apologize apologise react speak sing interrupt conclude finish start open lead toast ponder muse lecture thank advocate appeal lash refuse refer publish issue publish target include shoot fire sound weigh tackle decline conclude say show find inscribe print pen type text message email hold charge wrap sum',
};

const IRREGULAR: readonly (readonly [string, string, CueKind, Cue['form']])[] = [
  ['said', 'say', 'say', 'ed'],
  ['says', 'say', 'say', 's'],
  ['say', 'say', 'say', 'base'],
  ['saying', 'say', 'say', 'ing'],
  ['told', 'tell', 'say', 'ed'],
  ['tells', 'tell', 'say', 's'],
  ['tell', 'tell', 'say', 'base'],
  ['telling', 'tell', 'say', 'ing'],
  ['wrote', 'write', 'say', 'ed'],
  ['writes', 'write', 'say', 's'],
  ['write', 'write', 'say', 'base'],
  ['writing', 'write', 'say', 'ing'],
  ['written', 'write', 'say', 'ed'],
  ['spoke', 'speak', 'do', 'ed'],
  ['spoken', 'speak', 'do', 'ed'],
  ['thought', 'think', 'think', 'ed'],
  ['felt', 'feel', 'think', 'ed'],
  ['saw', 'see', 'think', 'ed'],
  ['swore', 'swear', 'say', 'ed'],
  ['sang', 'sing', 'do', 'ed'],
  ['went', 'go', 'do', 'ed'],
  ['goes', 'go', 'do', 's'],
  ['began', 'begin', 'do', 'ed'],
  ['beginning', 'begin', 'do', 'ing'],
  ['put', 'put', 'do', 'ed'],
  ['putting', 'put', 'do', 'ing'],
  ['read', 'read', 'say', 'ed'],
  ['reads', 'read', 'say', 's'],
  ['reading', 'read', 'say', 'ing'],
  ['held', 'hold', 'do', 'ed'],
  ['shot', 'shoot', 'do', 'ed'],
  ['showed', 'show', 'do', 'ed'],
  ['shown', 'show', 'do', 'ed'],
  ['found', 'find', 'do', 'ed'],
  ['led', 'lead', 'do', 'ed'],
  ['cast', 'cast', 'call', 'ed'],
  ['admitted', 'admit', 'say', 'ed'],
  ['admitting', 'admit', 'say', 'ing'],
  ['quipped', 'quip', 'say', 'ed'],
  ['quipping', 'quip', 'say', 'ing'],
  ['bragged', 'brag', 'say', 'ed'],
  ['bragging', 'brag', 'say', 'ing'],
  ['slammed', 'slam', 'call', 'ed'],
  ['slamming', 'slam', 'call', 'ing'],
  ['ripped', 'rip', 'call', 'ed'],
  ['ripping', 'rip', 'call', 'ing'],
  ['dubbed', 'dub', 'call', 'ed'],
  ['dubbing', 'dub', 'call', 'ing'],
  ['referred', 'refer', 'call', 'ed'],
  ['referring', 'refer', 'call', 'ing'],
  ['summed', 'sum', 'do', 'ed'],
  ['snapped', 'snap', 'do', 'ed'],
  ['labelled', 'label', 'call', 'ed'],
  ['labelling', 'label', 'call', 'ing'],
  ['signalled', 'signal', 'say', 'ed'],
  ['quizzed', 'quiz', 'say', 'ed'],
];

const forms = new Map<string, Cue>();
for (const [form, lemma, kind, shape] of IRREGULAR) forms.set(form, { lemma, kind, past: shape === 'ed', form: shape });
for (const kind of ['say', 'call', 'think', 'do'] as const) {
  for (const lemma of REGULAR[kind].split(' ')) {
    const stem = lemma.replace(/e$/, '');
    const soft = /[^aeou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
    const put = (form: string, shape: Cue['form']) => {
      if (!forms.has(form)) forms.set(form, { lemma, kind, past: shape === 'ed', form: shape });
    };
    put(lemma, 'base');
    put(soft ? `${soft}ies` : /(?:[sxz]|[cs]h)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, 's');
    put(soft ? `${soft}ied` : lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`, 'ed');
    put(`${stem}ing`, 'ing');
  }
}

/** A form of a verb of reporting, lower case → what it is. */
export const CUE_FORMS: ReadonlyMap<string, Cue> = forms;

/** Verbs after which whatever follows is reported speech: a clause, an infinitive, an object. */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set(
  'say tell announce warn argue claim note explain write report declare insist suggest admit acknowledge deny conclude contend assert stress emphasize emphasise predict reveal concede complain allege estimate testify tweet promise vow pledge caution recall speculate reiterate propose recommend urge mention indicate hint imply boast brag joke quip observe inform assure remind swear affirm lament ask recount reckon repeat clarify hypothesize theorize profess threaten underscore underline opine signal cite state question agree call accuse criticize criticise praise condemn denounce dismiss blast slam mock demand bemoan decry refuse discuss talk request challenge describe blame attack apologize advise wonder'.split(
    ' ',
  ),
);

/** Verbs after which only a that-clause is reported speech. */
export const THAT_VERBS: ReadonlySet<string> = new Set(
  'add respond reply maintain reflect relate confirm answer post counter reason comment disclose remark reassure quote point argue specify decide rule complain find show'.split(
    ' ',
  ),
);

/** 'in a statement', 'her words', 'the letter': nouns that speech comes in. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'statement statements comment comments remarks remark words letter letters email emails e-mail tweet tweets post message interview speech testimony report memo note notes filing complaint lawsuit petition caption headline sign banner placard warning claim claims allegation allegations accusation accusations argument suggestion question answer response announcement promise pledge vow plea demand quote assertion description phrase motto slogan mantra advertisement ad op-ed editorial column article essay text texts call conclusion conclusions ruling opinion reply replies brief transcript quip joke line refrain chant chants vision concern concerns criticism'.split(
    ' ',
  ),
);

/** What follows in marks is a name of a work, a nickname or a term. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  'book novel film movie song album single series show play musical opera essay poem documentary episode podcast titled entitled named nicknamed so-called known aka exhibition exhibit painting track ballad sitcom drama programme program comic game memoir classic anthem operation codenamed entitles magazine newspaper hashtag term nickname dubbed tracks songs albums films books singles novels episodes codename'.split(
    ' ',
  ),
);

/** Nouns of people and bodies that speak: what the head of a subject without a name often is. */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson official officials police authorities president minister ministry government company agency department senator congressman congresswoman governor mayor candidate leader chairman chairwoman director executive analyst analysts expert experts source sources lawyer attorney judge court prosecutor prosecutors report study author authors researchers scientist scientists campaign critics supporters opponents lawmaker lawmakers republican democrat democrats republicans representative secretary ambassador general commander officer officers resident residents witness witnesses mother father brother sister wife husband son daughter man woman men women people voters aide adviser advisor advisers strategist pollster professor doctor doctors teacher student students owner manager coach player singer actor star founder editor reporter host newspaper paper group organization union committee council party administration team statement letter memo document lawsuit complaint site firm businessman billionaire protester protesters demonstrators crowd audience fan fans worker workers members activist activists economist politician nominee'.split(
    ' ',
  ),
);
