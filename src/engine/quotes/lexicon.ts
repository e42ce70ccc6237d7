/** Words of reporting: verbs in all forms, and the nouns and adverbs around them. Ours, from reading news. */

/** Verbs that govern words said or written; irregular forms are listed, regular ones are built. */
const VERBS =
  'add admit acknowledge advise affirm agree allege announce answer argue ask assert assure boast call caution challenge charge claim clarify comment complain concede conclude confess confirm contend continue counter cry declare declaim decry defend demand denounce deny describe detail disclose dismiss dispute echo elaborate emphasize emphasise estimate exclaim explain express exult forecast fume gush hint hiss hold inform insist interject instruct joke label lament laugh lecture maintain mention mock mumble murmur muse mutter note object observe offer opine order pen plead pledge point post predict proclaim promise propose protest quip quote rant react read reason recall reckon recommend recount refer reflect refute reiterate relate remark remember remind repeat reply report request respond retort reveal rule scoff scream shout shrug sigh signal slam snap sneer sob speculate state stipulate stress suggest summarize swear sum testify thank threaten title tout tweet retweet underline underscore urge venture voice vow warn wonder worry yell brand blast praise criticize criticise condemn accuse hail welcome vent caption toast enthuse lambast lambaste chant inscribe term characterize characterise chide deride dub tease';

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  say: 'say',
  saying: 'say',
  told: 'tell',
  tells: 'tell',
  tell: 'tell',
  telling: 'tell',
  wrote: 'write',
  writes: 'write',
  write: 'write',
  writing: 'write',
  written: 'write',
  spoke: 'speak',
  speaks: 'speak',
  speaking: 'speak',
  spoken: 'speak',
  thought: 'think',
  thinks: 'think',
  think: 'think',
  believes: 'believe',
  believed: 'believe',
  feels: 'feel',
  felt: 'feel',
  hopes: 'hope',
  hoped: 'hope',
  fears: 'fear',
  feared: 'fear',
  swore: 'swear',
  sang: 'sing',
  sings: 'sing',
  put: 'put',
  puts: 'put',
  went: 'go',
  goes: 'go',
  began: 'begin',
  begins: 'begin',
  held: 'hold',
  read: 'read',
  cried: 'cry',
  cries: 'cry',
  replied: 'reply',
  replies: 'reply',
  denied: 'deny',
  denies: 'deny',
  testified: 'testify',
  testifies: 'testify',
  clarified: 'clarify',
  decried: 'decry',
  implied: 'imply',
  admitted: 'admit',
  admitting: 'admit',
  quipped: 'quip',
  quipping: 'quip',
  referred: 'refer',
  referring: 'refer',
  slammed: 'slam',
  snapped: 'snap',
  summed: 'sum',
  dubbed: 'dub',
  termed: 'term',
  according: 'according',
  found: 'find',
  finds: 'find',
  shows: 'show',
  showed: 'show',
};

const forms = new Map<string, string>(Object.entries(IRREGULAR));
for (const verb of VERBS.split(' ')) {
  const stem = verb.replace(/e$/, '');
  for (const form of [verb, `${verb}s`, verb.endsWith('e') ? `${verb}d` : `${verb}ed`, `${stem}ing`])
    if (!forms.has(form)) forms.set(form, verb);
  if (/[sx]$|[cs]h$/.test(verb)) forms.set(`${verb}es`, verb);
}

/** A form of a verb of reporting → its lemma. */
export const CUE_FORMS: ReadonlyMap<string, string> = forms;

/** Only these govern a following clause without quote marks often enough to report it. */
export const INDIRECT_VERBS: ReadonlySet<string> = new Set(
  'say tell announce warn argue claim state note explain write report declare insist suggest admit acknowledge respond reply confirm deny conclude remark contend assert maintain stress emphasize predict reveal disclose concede complain allege add estimate agree testify tweet promise vow pledge caution recall speculate reiterate predict propose recommend urge'.split(
    ' ',
  ),
);

/** Weak cues: they report only with a quote right behind them. */
export const WEAK_VERBS: ReadonlySet<string> = new Set(
  'think believe feel hope fear put go begin find show hold read label brand dub term refer quote call rule point offer order show remember worry'.split(
    ' ',
  ),
);

/** 'in a statement', 'his words', 'the letter read' */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'statement comment comments remarks remark words letter email tweet post message interview speech testimony report memo note filing complaint lawsuit petition caption headline sign banner placard warning claim claims allegation argument suggestion question answer response announcement promise pledge vow plea demand quote assertion description phrase motto slogan tweets'.split(
    ' ',
  ),
);

/** What follows in marks is a name of a work, a nickname or a term. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  'book novel film movie song album single series show play musical opera essay poem documentary episode podcast titled entitled named nicknamed so-called known dubbed aka called exhibition exhibit painting track ballad sitcom drama programme program column comic game memoir hit classic anthem operation codenamed entitles magazine newspaper paper article hashtag term word phrase'.split(
    ' ',
  ),
);

/** Between subject and cue without changing either. */
export const ADVERBS: ReadonlySet<string> = new Set(
  'also then later again once repeatedly recently previously earlier never always often further instead only even still just already however has have had is was were be been being will would could can may might did does do not to reportedly today yesterday tonight once n’t'.split(
    ' ',
  ),
);

export const isAdverb = (word: string): boolean => ADVERBS.has(word) || /ly$/.test(word);
