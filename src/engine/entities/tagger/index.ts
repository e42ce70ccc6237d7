/** The trained tagger: a story's names with their kinds. */
import type { DictionaryMatch } from '../dictionary';
import type { NameSpan, Tagger } from '../name-span';
import { decodeIsland } from './decode';
import { findIslands } from './islands';
import { isCommonIn, openModel, TAGGED_KINDS, type TaggerModel } from './model';
import { sheetOf } from './sheet';
import { titleBefore } from './titles';

/** The tagger of a packed file of weights. Throws ModelError, with words for the reader. Does not copy the buffer. */
export const openTagger = (buffer: ArrayBuffer): Tagger => taggerOf(openModel(buffer));

/** Spans in text order, never overlapping. Deterministic; time grows with the text. */
export function taggerOf(model: TaggerModel): Tagger {
  const isCommon = isCommonIn(model.common);
  return ({ story, dataset, matches }) => {
    const islands = findIslands(story);
    const sheet = sheetOf({ story, islands, dataset, matches, isCommon });
    const exact = exactMatches(matches);
    const spans: NameSpan[] = [];
    for (const island of islands)
      for (const { first, last, label, confidence } of decodeIsland(island, sheet, model)) {
        const kind = TAGGED_KINDS[label]!;
        const sentence = story.blocks[sheet.block[first]!]!.firstToken;
        spans.push({
          first,
          last,
          start: story.tokens[first]!.start,
          end: story.tokens[last - 1]!.end,
          kind,
          candidates: exact.get(first * 64 + last - first)?.candidates ?? [],
          title: kind === 'person' ? titleBefore(story.tokens, first, sentence) : null,
          confidence,
        });
      }
    return spans;
  };
}

function exactMatches(matches: readonly DictionaryMatch[]): ReadonlyMap<number, DictionaryMatch> {
  return new Map(matches.map((match) => [match.first * 64 + match.last - match.first, match]));
}
