/** Which kind of source speaks. */
import type { Chain, Voice } from '../../../types';

/**
 * `official`: speaks for a state; `organization`: for a company, club, body; `expert`: from knowledge of the matter;
 * `witness`: was there; `person`: for themselves; `document`: a report, a sign; `unnamed`: nobody is named.
 */
export type Source = 'official' | 'organization' | 'expert' | 'witness' | 'person' | 'document' | 'unnamed';
export const SOURCES: readonly Source[] = [
  'official',
  'organization',
  'expert',
  'witness',
  'person',
  'document',
  'unnamed',
];

/** Titles of those who speak for a company, club or body. Looked for first: 'chief executive of the Ministry of Sound'. */
const FOR_AN_ORGANIZATION =
  /\b(chief executive|ceo|chief (?:financial|operating|technology|economist|strategist)|chair(?:man|woman|person)?|founder|co-founder|managing director|executive director|director|manager|head coach|coach|partner|principal|spokes(?:man|woman|person))\b/i;

/** Titles of those who speak for a state, a province, a city, its courts and forces. */
const FOR_A_STATE =
  /\b(president|vice[- ]president|prime minister|premier|minister|chancellor|secretary|king|queen|prince|princess|emir|sultan|governor|mayor|senator|congress(?:man|woman)|representative|lawmaker|deputy|mp|ambassador|envoy|attorney general|prosecutor|judge|justice|sheriff|general|admiral|colonel|police|commissioner|leader of the (?:house|opposition)|supreme leader|speaker)\b/i;

/** Titles of those who know, looked for last: an 'economics minister' decides. */
const KNOWS =
  /\b(analyst|expert|professor|lecturer|researcher|scientist|economist|historian|political scientist|epidemiologist|virologist|seismologist|[a-z]+ologist|physicist|scholar|academic|fellow|strategist|pollster|doctor|physician|critic)\b/i;

/** Those who saw it or live with it. */
const WAS_THERE =
  /\b(witness|eyewitness|resident|neighbou?r|survivor|passer-by|bystander|onlooker|passenger|villager|commuter|shopper|tourist|protester|demonstrator|voter|shopkeeper|vendor|trader|farmer|driver|customer|refugee|patient|pensioner|fan)s?\b/i;

/** What is written speaks for itself. */
const WRITTEN =
  /\b(report|study|survey|letter|statement|document|documents|lawsuit|complaint|indictment|filing|memo|email|note|sign|banner|placard|poster|plaque|caption|manual|will|book|article|editorial|notice|text|tweet|post|website|leaflet)$/i;

/** Words of a title or name that say that a body is the state's own. */
const STATE_BODY =
  /\b(ministry|government|white house|kremlin|police|embassy|foreign office|pentagon|state department|department of|army|navy|air force|court|prosecutors?|parliament|senate)\b/i;

export function sourceOf(
  voice: Pick<Voice, 'source' | 'text'>,
  chain: Pick<Chain, 'kind' | 'name' | 'role'> | null,
): Source {
  if (chain === null || voice.source === 'unnamed') return describedSource(voice.text);
  if (chain.kind === 'work') return 'document';
  if (chain.kind !== 'person') return STATE_BODY.test(chain.name) ? 'official' : 'organization';
  if (chain.role === null) return 'person';
  const { title, of } = chain.role;
  if (STATE_BODY.test(`${title} ${of ?? ''}`)) return 'official';
  if (FOR_AN_ORGANIZATION.test(title)) return 'organization';
  if (FOR_A_STATE.test(title)) return 'official';
  if (KNOWS.test(title)) return 'expert';
  return WAS_THERE.test(title) ? 'witness' : 'person';
}

/** 'a sign that read', 'the report', 'a resident of the village': words that name nobody may still tell what speaks. */
function describedSource(text: string): Source {
  const head = text.split(/\s(?:of|from|by|to|at|in|on|that|which|who|for|with)\s|,|\s(?:that|which)$/)[0] ?? '';
  if (WRITTEN.test(head)) return 'document';
  return WAS_THERE.test(head) ? 'witness' : 'unnamed';
}

/** Quoted words by kind of source, in the order of `SOURCES`; kinds that say nothing are left out. */
export function sharesOf(voices: readonly { readonly source: Source; readonly words: number }[]): {
  source: Source;
  words: number;
}[] {
  return SOURCES.map((source) => ({
    source,
    words: voices.filter((voice) => voice.source === source).reduce((sum, { words }) => sum + words, 0),
  })).filter(({ words }) => words > 0);
}
