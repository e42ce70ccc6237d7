/** Closed classes of English words, and what a token can be in a shallow parse. */

export type WordClass =
  | 'word'
  | 'name'
  | 'capital'
  | 'pronoun'
  | 'object'
  | 'relative'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'auxiliary'
  | 'adverb'
  | 'number'
  | 'time'
  | 'cue'
  | 'verb'
  | 'possessive'
  | 'punctuation'
  | 'quoted';

const CLASSES: readonly (readonly [WordClass, string])[] = [
  ['pronoun', 'he she they it we i you there everyone someone nobody everybody somebody'],
  ['object', 'him me us them himself herself themselves itself myself'],
  ['relative', 'who which whom'],
  [
    'determiner',
    'the a an his her their its our my your this these those some any every each several many most another both all no such one two three four five six seven eight nine ten whose other few',
  ],
  [
    'preposition',
    'of for in at from on with to by about during under over into through against among between near inside outside via per amid despite toward towards upon within without across behind beyond alongside around above below off onto regarding concerning throughout besides including than like following',
  ],
  ['conjunction', 'and or but nor yet &'],
  [
    'subordinator',
    'that when while where because although though if as since after before unless whether until once why how whenever wherever so what whatever',
  ],
  [
    'auxiliary',
    'is was are were be been being am has have had having will would can could may might shall should must did does do doing done didn’t don’t doesn’t isn’t wasn’t aren’t weren’t won’t wouldn’t can’t couldn’t hasn’t haven’t hadn’t shouldn’t cannot',
  ],
  [
    'adverb',
    'also then later again repeatedly recently previously earlier never always often further instead only even still just already however not reportedly now once soon too perhaps maybe ever meanwhile quite very more less almost rather thus therefore nevertheless nonetheless moreover otherwise here out up down back away ago afterward afterwards twice first publicly alone together pm am et',
  ],
  [
    'time',
    'today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. morning afternoon evening night week month year weekend noon midnight mon. tue. tues. wed. thu. thurs. fri. sat. sun.',
  ],
];

const table = new Map<string, WordClass>();
for (const [kind, words] of CLASSES) for (const word of words.split(' ')) if (!table.has(word)) table.set(word, kind);

/** A lower-case word → its class, where the word alone decides. Typewriter apostrophes are read as ’. */
export function closedClass(word: string): WordClass | null {
  return table.get(word.includes("'") ? word.replaceAll("'", '’') : word) ?? null;
}

/** Frequent verbs of news that report nothing: they end a noun phrase and have subjects. */
const VERBS =
  'want take make give get come see know go leave keep let run turn start show hear play move live bring happen hold provide stand lose pay meet include continue set learn change lead understand watch follow stop create speak read allow spend grow open walk win teach remember consider appear buy wait serve die send expect build stay fall cut reach remain face need use try work seem help look visit join push vote back support oppose lack hope think believe feel worry fear love hate like wish plan intend decide refuse fail launch seek aim face earn share shake attend receive attract arrive enter return travel endorse campaign raise press fight struggle enjoy draw pull pick hit seize hail defeat win spark drive target take tell sit lie wear drop rise rely focus target reject accept sign sell issue enact pass block release gather invite welcome greet admit trail stop turn mention carry cause cite kill arrest claim become bomb step try put begin found consider comb stage star mean';
const IRREGULAR =
  'took taken made gave given got gotten came saw seen knew known went gone left kept ran brought held stood lost paid met led understood won taught bought sent built fell grew grown spent thought felt sat lay wore rose risen drove driven drew drawn fought sold hit became began begun meant found sought chose chosen broke broken flew threw shook struck ate drank slept dealt heard set let put cut shot rode stole spun swept hung bore bent fled quit stepped stopped dropped planned begged';

const verbs = new Set(IRREGULAR.split(' '));
const NEVER_NOUN = new Set(
  'want take make give get come see know go leave keep bring happen provide become include allow spend die seem arrive endorse attend receive decide refuse fail'.split(
    ' ',
  ),
);
for (const verb of VERBS.split(' ')) {
  const stem = verb.replace(/e$/, '');
  if (NEVER_NOUN.has(verb)) verbs.add(verb);
  verbs.add(verb.endsWith('y') && !/[aeo]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`);
  verbs.add(verb.endsWith('e') ? `${verb}d` : `${verb}ed`);
  verbs.add(`${stem}ing`);
}

export const isCommonVerb = (word: string): boolean => verbs.has(word);

/** Nouns and adjectives that only look like the past of a verb. */
const NOT_PAST = new Set(
  'united red bed hundred speed seed need indeed shed wed sacred naked wicked kindred exceed feed breed armed unnamed aged so-called'.split(
    ' ',
  ),
);
export const looksPast = (word: string): boolean => word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word);

const NOT_ADVERBS = new Set(
  'daily weekly monthly family ally assembly rally bully reply supply anomaly monopoly belly jelly lily homily fly july italy elderly friendly lovely deadly costly early likely unlikely only holy ugly lonely'.split(
    ' ',
  ),
);
export const looksAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word);
