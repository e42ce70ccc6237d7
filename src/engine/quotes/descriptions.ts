/** 'a taxi driver', 'one resident', 'another fan': people whom the text brings in without a name. */
import { SPEAKING_NOUNS } from './cues';
import { BODIES, THINGS } from './nouns';
import { type Phrase, phraseStartingAt } from './parse/phrases';
import { type Scene, wordAt } from './scene';

const WOMEN =
  /(?:woman|mother|mom|mum|sister|wife|daughter|girl|lady|widow|aunt|actress|queen|girlfriend|grandmother|granddaughter|niece|waitress|nun|hostess|midwife)$/;
const MEN =
  /(?:[^o]man|^man|father|dad|brother|husband|son|boy|widower|uncle|king|boyfriend|grandfather|grandson|nephew|monk|priest)$/;

export const descriptionGender = (noun: string): 'male' | 'female' | null =>
  WOMEN.test(noun) ? 'female' : MEN.test(noun) ? 'male' : null;

const PEOPLE =
  /^(?:child|kid|teenager|youth|passer-by|bystander|neighbou?r|friend|colleague|cousin|relative|parent|pensioner|customer|passenger|viewer|fan|vendor|clerk|corporal|sergeant|soldier|porter|nurse|guard|cook|chef|barman|nanny|pupil|guest|rider|regular|volunteer|insider|pal|caller|backbencher|veteran|refugee|migrant|patient|victim|survivor|juror|defendant|suspect|tourist|guide|pilot|captain|medic|mp|cleric|imam|bishop|villager|local|native|commuter|cyclist|shopper|trader|tailor|seller|trainer|stranger|hand|boss|chief|head|deputy|rival|ally|opponent|supporter|critic)$/;
/** Endings of those who do something. */
const DOERS = /(?:[a-z]{3}(?:er|or|ist|ian|eer|ant))$/;
const NO_DOERS = new Set(
  'after anger another answer banner barrier beer better bigger bitter blunder boiler booster border brilliant buffer bunker butter calculator calendar cancer career center chairlift chamber chapter character clever cluster color computer constant container cooler copper corner corridor counter cover cylinder danger deer dinner disaster discover distant door drawer eager earlier either elegant elevator encounter error ever factor fever fighter filler filter finger floor flower folder forever former freezer freighter frontier further gender generator gesture giant grant greater hamburger hammer harbor helicopter higher hunger important inner instant killer labor ladder larger later latter laughter layer lender letter lever liner liter locker longer lower major manner master matter meter minor mirror monster motor murder neither never newspaper number offer older order other outer over paper pepper pier plant pleasant poster powder power prayer primer printer proper quarter quarterfinal rather reactor register relevant reluctant restaurant river roller roster scanner sector semester shoulder shower significant silver sinister slaughter smaller sober somber starter sticker summer supper tanker tender tenor theater thriller thunder tier timber together tower tractor trailer transfer trigger twitter under upper vapor variant vector visor warrant water weather whisper wider winter wonder younger'.split(
    ' ',
  ),
);

export function isPersonNoun(noun: string): boolean {
  if (noun.length < 3 || BODIES.test(noun) || THINGS.test(noun)) return noun === 'source' || noun === 'official';
  if (descriptionGender(noun) !== null || PEOPLE.test(noun)) return true;
  if (SPEAKING_NOUNS.has(noun)) return !noun.endsWith('s') && !/^(?:police|people|men|women)$/.test(noun);
  return DOERS.test(noun) && !NO_DOERS.has(noun);
}

/** Somebody new without a name at a token, or null. The phrase has all that hangs on it: 'a man selling fish'. */
export function descriptionAt(scene: Scene, i: number, limit: number): Phrase | null {
  const word = wordAt(scene, i);
  if (scene.classes[i] !== 'determiner' || !/^(?:an?|one|another)$/.test(word)) return null;
  if (/^(?:as|is|was|be|been|become|became|being|like|not|and|or|than|named|’s|'s)$/.test(wordAt(scene, i - 1)))
    return null;
  const phrase = phraseStartingAt(scene, i, limit);
  if (!phrase || phrase.head <= i) return null;
  if (!isPersonAt(scene, phrase.head)) return null;
  // 'a lorry driver, Jane Roe', 'a driver called Jane Roe'
  for (let at = phrase.head + 1; at < Math.min(limit, phrase.head + 5); at++) {
    const mention = scene.mentionAt[at] ?? -1;
    if (
      mention !== -1 &&
      scene.chains[scene.mentions[mention]!.chain]!.kind === 'person' &&
      /^(?:,|called|named|\()$/.test(wordAt(scene, at - 1))
    )
      return null;
  }
  // 'Jane Roe, 44, a lorry driver from Leeds' is not somebody else; 'At noon, a lorry driver stopped' is.
  if (wordAt(scene, i - 1) === ',' && !/^(?:verb|cue|auxiliary)$/.test(scene.classes[phrase.last] ?? '')) return null;
  return phrase;
}

const isPersonAt = (scene: Scene, at: number): boolean =>
  scene.mentionAt[at] === -1 && scene.classes[at] === 'word' && isPersonNoun(wordAt(scene, at));
