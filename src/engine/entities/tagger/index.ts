/** The trained tagger: a story's names with their kinds. */
import type { DictionaryMatch } from '../dictionary';
import type { NameSpan, Tagger } from '../name-span';
import { agreed } from './agree';
import { decodeIsland, type Segment } from './decode';
import { findIslands } from './islands';
import { isCommonIn, openModel, TAGGED_KINDS, type TaggerModel } from './model';
import { type Scored, scoreIsland } from './score';
import { sheetOf } from './sheet';
import { titleBefore } from './titles';

/** The tagger of a packed file of weights. Throws ModelError, with words for the reader. Does not copy the buffer. */
export const openTagger = (buffer: ArrayBuffer): Tagger => taggerOf(openModel(buffer));

/** Spans in text order, never overlapping. Deterministic; time grows with the text. */
export function taggerOf(model: TaggerModel): Tagger {
  const isCommon = isCommonIn(model.common);
  return ({ story, dataset, matches }) => {
    const islands = findIslands(story, matches);
    const sheet = sheetOf({ story, islands, dataset, matches, isCommon });
    const exact = exactMatches(matches);
    const scored = islands.map((island) => scoreIsland(island, sheet, model));
    const decode = (all: readonly Scored[]): Segment[] =>
      islands.flatMap((island, index) => decodeIsland(island, all[index]!, model));
    return decode(agreed(scored, decode(scored), sheet)).map(({ first, last, label, confidence }): NameSpan => {
      const kind = TAGGED_KINDS[label]!;
      const block = story.blocks[sheet.block[first]!]!;
      return {
        first,
        last,
        start: story.tokens[first]!.start,
        end: story.tokens[last - 1]!.end,
        kind,
        candidates: exact.get(first * 64 + last - first)?.candidates ?? [],
        title: kind === 'person' ? titleBefore(story.tokens, first, block.firstToken) : null,
        confidence,
      };
    });
  };
}

function exactMatches(matches: readonly DictionaryMatch[]): ReadonlyMap<number, DictionaryMatch> {
  return new Map(matches.map((match) => [match.first * 64 + match.last - match.first, match]));
}
