/** Search within the story: its names, quotes and sentences. */
import { readStory } from '../../../engine/text';
import type { Annotation, Chain, Quote, Span } from '../../../types';

export type Found = {
  readonly names: readonly Chain[];
  readonly quotes: readonly Quote[];
  readonly sentences: readonly Span[];
};

/** What contains `query`, whatever its case, accents and kind of apostrophe; nothing for an empty query. */
export function searchStory({ article, chains, quotes }: Annotation, query: string): Found {
  const wanted = fold(query.trim());
  if (wanted === '') return { names: [], quotes: [], sentences: [] };
  const text = fold(article.text);
  const has = ({ start, end }: Span) => text.slice(start, end).includes(wanted);
  return {
    names: chains.filter(
      ({ name, mentions }) =>
        fold(name).includes(wanted) || mentions.some((mention) => mention.form !== 'pronoun' && has(mention)),
    ),
    // Who looks for a name wants what they say, too.
    quotes: quotes.filter((quote) => has(quote) || fold(speakerOf(quote, chains) ?? '').includes(wanted)),
    sentences: readStory(article).sentences.filter(has),
  };
}

export function speakerOf({ speaker }: Quote, chains: readonly Chain[]): string | null {
  return (speaker.chain === null ? null : chains[speaker.chain]?.name) ?? speaker.text;
}

/** `words` cut into parts that match the query and parts that do not. */
export function matchesIn(words: string, query: string): { readonly text: string; readonly hit: boolean }[] {
  const wanted = fold(query.trim());
  const folded = fold(words);
  const parts: { text: string; hit: boolean }[] = [];
  let at = 0;
  const add = (end: number, hit: boolean) => {
    if (end > at) parts.push({ text: words.slice(at, end), hit });
    at = end;
  };
  for (let next = folded.indexOf(wanted); wanted !== '' && next >= 0; next = folded.indexOf(wanted, at)) {
    add(next, false);
    add(next + wanted.length, true);
  }
  add(words.length, false);
  return parts;
}

/** Folded unit by unit, so that offsets stay those of the text. */
function fold(text: string): string {
  return text.replace(/[^\u0000-\u007f]|[A-Z]/g, (unit) =>
    unit === '’' || unit === '‘' ? "'" : unit.normalize('NFD').charAt(0).toLowerCase().charAt(0),
  );
}
