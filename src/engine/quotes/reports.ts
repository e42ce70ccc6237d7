/** Every act of reporting outside the marks: its cue and who does it, found once for all patterns. */
import { type CueKind, SPEECH_NOUNS } from './cues';
import { isFiniteVerb } from './parse/clauses';
import { type Phrase, phraseStartingAt } from './parse/phrases';
import { type Subject, type SubjectWay, subjectOf } from './parse/subject';
import { cueAt, type Scene, type TokenRange, wordAt } from './scene';

export type Report = {
  readonly cue: TokenRange;
  readonly lemma: string;
  readonly kind: CueKind | 'according' | 'noun';
  readonly subject: Phrase | null;
  readonly way: SubjectWay | 'inverted' | 'agent' | 'owner';
  readonly participle: boolean;
  /** The subject is told, asked, described; whoever does it is not named. */
  readonly passive: boolean;
  /** 'would say', 'to say', 'did not say': nobody has said it yet. */
  readonly unreal: boolean;
  readonly sentence: number;
};

/** By cue. Linear: every look around is bounded. */
export function findReports(scene: Scene): Report[] {
  const reports: Report[] = [];
  scene.sentences.forEach((sentence, index) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      const report = reportAt(scene, i, sentence);
      if (report) reports.push({ ...report, unreal: isUnreal(scene, i, sentence.first), sentence: index });
    }
  });
  return reports;
}

type Found = Omit<Report, 'sentence' | 'unreal'>;
type Bounds = { readonly first: number; readonly last: number };

function reportAt(scene: Scene, i: number, sentence: Bounds): Found | null {
  if (scene.inRegion[i] !== -1) return null;
  const word = wordAt(scene, i);
  if (word === 'according' && wordAt(scene, i + 1) === 'to') {
    const subject = phraseStartingAt(scene, i + 2, sentence.last);
    return {
      cue: { first: i, last: i + 2 },
      lemma: 'according',
      kind: 'according',
      subject,
      way: 'inverted',
      participle: false,
      passive: false,
    };
  }
  const cue = cueAt(scene, i);
  if (!cue) return SPEECH_NOUNS.has(word) && scene.classes[i] === 'word' ? nounReport(scene, i, sentence) : null;
  const base = {
    cue: { first: i, last: i + 1 },
    lemma: cue.lemma,
    kind: cue.kind,
    participle: cue.form === 'ing' && !isProgressive(scene, i),
  };
  if (cue.past && isPassive(scene, i, sentence.first)) {
    const agent = agentOf(scene, i, sentence.last);
    return { ...base, subject: agent, way: 'agent', passive: agent === null };
  }
  const inverted = invertedSubject(scene, i, sentence);
  if (inverted) return { ...base, subject: inverted, way: 'inverted', passive: false };
  const subject: Subject | null = subjectOf(scene, i, sentence.first);
  return { ...base, subject, way: subject?.way ?? 'adjacent', passive: false };
}

function isUnreal(scene: Scene, i: number, floor: number): boolean {
  for (let at = i - 1; at >= floor && at >= i - 4; at--) {
    if (
      /^(?:would|will|could|can|should|might|may|must|to|not|never|don’t|didn’t|doesn’t|don't|didn't|doesn't|won’t|won't)$/.test(
        wordAt(scene, at),
      )
    )
      return true;
    if (scene.classes[at] !== 'auxiliary' && scene.classes[at] !== 'adverb') return false;
  }
  return false;
}

function isProgressive(scene: Scene, i: number): boolean {
  return /^(?:is|was|are|were|been|be|am|’s|'s)$/.test(
    wordAt(scene, scene.classes[i - 1] === 'adverb' ? i - 2 : i - 1),
  );
}

function isPassive(scene: Scene, i: number, floor: number): boolean {
  const before = scene.classes[i - 1];
  const named = before === 'name' || before === 'capital' || before === 'pronoun';
  if (wordAt(scene, i + 1) === 'by' && cueAt(scene, i)!.kind !== 'do' && !named) return true;
  if (i === floor) return true;
  let at = i - 1;
  while (at >= floor && scene.classes[at] === 'adverb') at--;
  return at >= floor && /^(?:is|was|were|are|been|be|being|got)$/.test(wordAt(scene, at));
}

/** 'described by Tokayev as …' */
function agentOf(scene: Scene, i: number, limit: number): Phrase | null {
  for (let at = i + 1; at < limit && at < i + 8; at++)
    if (wordAt(scene, at) === 'by' && scene.inRegion[at] === -1) return phraseStartingAt(scene, at + 1, limit);
  return null;
}

/** Tokens from a closing cue to the end: whoever speaks may be explained at length, ', said Quill, who …' */
const CLOSING = 60;

/** '…,” said Tokayev': the cue stands right behind marks, or behind a comma with nothing else to be its subject. */
function invertedSubject(scene: Scene, i: number, sentence: Bounds): Phrase | null {
  let before = i - 1;
  while (before >= sentence.first && /^[,—–-]$/.test(wordAt(scene, before))) before--;
  const quoted = scene.inRegion[i - 1] !== undefined && i > 0 && (before < 0 || scene.inRegion[before] !== -1);
  const opens = i === sentence.first && i > 0 && scene.inRegion[i - 1] !== -1;
  const closing = wordAt(scene, i - 1) === ',' && sentence.last - i <= CLOSING && i - sentence.first > 5;
  const announcing = wordAt(scene, i - 1) === ',' && announces(scene, i, sentence.last);
  if (!quoted && !opens && !closing && !announcing) return null;
  const { form, kind, lemma } = cueAt(scene, i)!;
  // 'thanked Obama', 'called Smith': what follows is whom, not who.
  if (form === 'ing' || (kind === 'call' && !announcing) || lemma === 'put' || lemma === 'thank') return null;
  let from = i + 1;
  while (from < sentence.last && scene.classes[from] === 'adverb') from++;
  const phrase = phraseStartingAt(scene, from, sentence.last);
  if (!phrase || scene.classes[phrase.head] === 'time' || scene.classes[phrase.head] === 'object') return null;
  if (closing && !quoted && !announcing && subjectOf(scene, i, sentence.first)?.way === 'apposition') return null;
  if (closing && !quoted && !announcing) {
    // '…, told reporters that': an object, not a subject, when a clause goes on behind it.
    if (wordAt(scene, i) !== 'said' && wordAt(scene, i) !== 'says') return null;
    if (isFiniteVerb(scene, phrase.last)) return null;
  }
  // 'told him', 'told reporters': the addressee stands where the subject would.
  if (
    /^(?:tell|inform|ask|assure|remind|warn|urge|call|describe)$/.test(cueAt(scene, i)!.lemma) &&
    !quotedSubject(scene, i, phrase)
  )
    return null;
  return isFiniteVerb(scene, phrase.last) && !/^[,.]$/.test(wordAt(scene, phrase.last)) && cueAt(scene, phrase.last)
    ? null
    : phrase;
}

/** 'In other words, explained the moderator: “…”' */
function announces(scene: Scene, i: number, limit: number): boolean {
  for (let at = i + 2; at < limit && at < i + 10; at++)
    if (wordAt(scene, at) === ':') return scene.inRegion[at + 1] !== undefined && scene.inRegion[at + 1] !== -1;
  return false;
}

/** 'asked Smith' after a quote is Smith asking; 'told CNN' is not CNN telling. */
function quotedSubject(scene: Scene, i: number, phrase: Phrase): boolean {
  const lemma = cueAt(scene, i)!.lemma;
  if (lemma !== 'ask' && lemma !== 'warn' && lemma !== 'urge') return false;
  const next = wordAt(scene, phrase.last);
  return next === '.' || next === ',' || next === '';
}

/** 'Clinton’s allegation of a “…”', 'a statement from the ministry', 'her letter: “…”' */
function nounReport(scene: Scene, i: number, sentence: Bounds): Found | null {
  const owner = ownerOf(scene, i, sentence);
  if (!owner) return null;
  return {
    cue: { first: i, last: i + 1 },
    lemma: wordAt(scene, i),
    kind: 'noun',
    subject: owner,
    way: 'owner',
    participle: false,
    passive: false,
  };
}

function ownerOf(scene: Scene, i: number, sentence: Bounds): Phrase | null {
  for (let at = i - 1; at >= sentence.first && at >= i - 5; at--) {
    if (scene.classes[at] === 'possessive') {
      const mention = scene.mentionAt[at - 1] ?? -1;
      let first = mention === -1 ? at - 1 : scene.mentions[mention]!.first;
      while (
        first > sentence.first &&
        (scene.classes[first - 1] === 'capital' ||
          scene.classes[first - 1] === 'determiner' ||
          scene.classes[first - 1] === 'word')
      )
        first--;
      return { first, last: at, head: at - 1 };
    }
    if (/^(?:his|her|their|its|my|our)$/.test(wordAt(scene, at))) return { first: at, last: at + 1, head: at };
    if (!['word', 'adverb', 'number', 'capital', 'name', 'time'].includes(scene.classes[at]!)) break;
  }
  for (let at = i + 1; at < sentence.last && at <= i + 3; at++) {
    if (/^(?:from|by)$/.test(wordAt(scene, at))) return phraseStartingAt(scene, at + 1, sentence.last);
    if (scene.classes[at] === 'punctuation' || scene.classes[at] === 'quoted') break;
  }
  return null;
}
