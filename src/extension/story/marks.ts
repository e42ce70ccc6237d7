/** What is painted: the annotation's names and quotes at their places on the page, as far as the reader wants them. */
import type { TextMap } from '../../page/article';
import type { Marks, NameMark, QuoteMark } from '../../page/highlight';
import type { Annotation } from '../../types';
import type { Settings } from '../settings';

type MarksOptions = { readonly annotation: Annotation; readonly map: TextMap; readonly settings: Settings };

export function marksOf({ annotation, map, settings }: MarksOptions): Marks {
  return { names: namesOf({ annotation, map, settings }), quotes: quotesOf({ annotation, map, settings }) };
}

function namesOf({ annotation, map, settings }: MarksOptions): NameMark[] {
  return annotation.chains
    .filter((chain) => !settings.hiddenKinds.includes(chain.kind))
    .flatMap((chain) => {
      const marks = chain.mentions.flatMap(({ start, end, form }, mention) =>
        // A line under every 'he' would be noise.
        form === 'pronoun' ? [] : [{ id: chain.id, mention, kind: chain.kind, segments: map.segments(start, end) }],
      );
      return settings.firstMentionOnly ? marks.slice(0, 1) : marks;
    });
}

function quotesOf({ annotation, map, settings }: MarksOptions): QuoteMark[] {
  if (!settings.quotes) return [];
  return annotation.quotes.flatMap((quote, id) => {
    if (quote.form === 'indirect' && !settings.indirect) return [];
    const { chain, text } = quote.speaker;
    const label = chain === null ? text : (annotation.chains[chain]?.name ?? text);
    return [{ id, segments: map.segments(quote.start, quote.end), label }];
  });
}
