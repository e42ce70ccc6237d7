/** 'a taxi driver', 'one of the nurses', 'another fan': people whom the text brings in without a name. */
import { SPEAKING_NOUNS } from './cues';
import { BODIES, THINGS } from './nouns';
import { type Phrase, phraseStartingAt } from './parse/phrases';
import { type Scene, wordAt } from './scene';

const WOMEN =
  /(?:woman|mother|mom|mum|sister|wife|daughter|girl|lady|widow|aunt|actress|queen|girlfriend|grandmother|granddaughter|niece|waitress|nun|hostess|midwife)$/;
const MEN =
  /(?:[^o]man|^man|father|dad|brother|husband|son|boy|widower|uncle|king|boyfriend|grandfather|grandson|nephew|monk|priest)$/;

export const descriptionGender = (noun: string): 'male' | 'female' | null =>
  WOMEN.test(noun) ? 'female' : MEN.test(noun) && noun !== 'person' ? 'male' : null;

const PEOPLE =
  /^(?:child|kid|teenager|youth|passer-by|bystander|neighbou?r|friend|colleague|cousin|relative|parent|pensioner|customer|passenger|viewer|fan|vendor|clerk|corporal|sergeant|soldier|porter|nurse|guard|cook|chef|barman|nanny|pupil|guest|rider|regular|volunteer|insider|pal|caller|backbencher|veteran|refugee|migrant|patient|victim|survivor|juror|defendant|suspect|tourist|guide|pilot|captain|medic|mp|cleric|imam|bishop|villager|local|native|commuter|cyclist|shopper|trader|tailor|seller|trainer|stranger|hand|boss|chief|head|deputy|rival|ally|opponent|supporter|critic)$/;
/** Endings of those who do something. */
const DOERS = /(?:[a-z]{3}(?:er|or|ist|ian|eer|ant))$/;
const NO_DOERS =
  /^(?:number|letter|paper|order|matter|quarter|corner|winter|summer|dinner|river|tower|power|water|answer|offer|cover|center|weather|poster|banner|sticker|computer|container|floor|door|error|factor|sector|motor|tractor|mirror|color|labor|harbor|paper|newspaper|chapter|character|monster|master|disaster|semester|trailer|freezer|printer|scanner|hammer|ladder|shoulder|finger|barrier|chamber|timber|order|border|folder|powder|murder|fever|lever|silver|whisper|cancer|danger|anger|hunger|hamburger|trigger|supper|pepper|copper|shower|flower|layer|prayer|tenor|minor|major|visor|vapor|vector|reactor|generator|elevator|calculator|corridor|plant|restaurant|warrant|grant|variant|giant|instant|deficiter|quarterfinal|encounter|register|filter|counter|booster|cluster|roster|theater|meter|liter|twitter|slaughter|laughter|butter|matter|gesture|thunder|wonder|blunder|cylinder|gender|tender|lender|calendar|career|beer|deer|pier|tier|frontier|drawer|tanker|freighter|bunker|locker|helicopter|fighter|liner|air-liner|starter|primer|boiler|roller|cooler|thriller|filler|killer|buffer|transfer|manner|forever|discover|over|under|after|never|ever|other|another|rather|either|neither|together|further|larger|smaller|bigger|longer|higher|lower|older|younger|better|wider|greater|later|earlier|former|latter|upper|inner|outer|proper|clever|bitter|eager|sober|somber|sinister|list|twist|mist|fist|wrist|chairlift|important|significant|relevant|constant|distant|pleasant|reluctant|elegant|brilliant|italian|russian|median|civilian|reporter)s?$/;

export function isPersonNoun(noun: string): boolean {
  if (noun.length < 3 || BODIES.test(noun) || THINGS.test(noun)) return noun === 'source' || noun === 'official';
  if (descriptionGender(noun) !== null || PEOPLE.test(noun)) return true;
  if (SPEAKING_NOUNS.has(noun)) return !noun.endsWith('s') && !/^(?:police|people|men|women)$/.test(noun);
  return DOERS.test(noun) && !NO_DOERS.test(noun);
}

/** Somebody new without a name at a token, or null. The phrase has all that hangs on it: 'a man selling fish'. */
export function descriptionAt(scene: Scene, i: number, limit: number): Phrase | null {
  const word = wordAt(scene, i);
  if (scene.classes[i] !== 'determiner' || !/^(?:an?|one|another)$/.test(word)) return null;
  if (/^(?:as|is|was|be|been|become|became|being|like|not|and|or|than|named|’s|'s)$/.test(wordAt(scene, i - 1)))
    return null;
  const phrase = phraseStartingAt(scene, i, limit);
  if (!phrase || phrase.head <= i) return null;
  for (let at = i + 1; at <= phrase.head; at++)
    if (at === phrase.head ? !isPersonAt(scene, at) : wordAt(scene, at) === ',') return null;
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
