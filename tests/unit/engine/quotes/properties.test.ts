/** What holds for every text, and that time grows with the text and not with its square. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../src/engine/quotes';
import { readStory } from '../../../../src/engine/text';
import { articleOf, CAST, chainsOf, quotesOf } from './support';

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '``',
  "''",
  ' ',
  ' ',
  '\n',
  ', ',
  '. ',
  ': ',
  '? ',
  '(',
  ')',
  '—',
  'said ',
  'told ',
  'according to ',
  'Marlow ',
  'Oduya ',
  'the Council ',
  'he ',
  'who ',
  'and ',
  'that ',
  'a boat ',
  '15" ',
  '\u{1F41F}',
  'É',
  '1',
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''));

describe('every text', () => {
  it('gives valid, sorted quotes; direct and mixed ones never overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const quotes = quotesOf(text);
        let last = 0;
        let before = 0;
        for (const { start, end, form, speaker, cue, confidence } of quotes) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          // He and she may stand for words before them.
          if (speaker.span) expect(text.slice(0, speaker.span.end)).toContain(speaker.text);
          if (cue) expect(cue.end).toBeGreaterThan(cue.start);
          before = start;
          if (form === 'indirect') continue;
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Texts that tempt a finder to look at everything again and again. */
const HARD = [
  '"',
  '“',
  '”',
  "'",
  "'''",
  '«»',
  '“a ',
  "'a ",
  "-'",
  '“It is so,” he said, ',
  'Marlow, who said, ',
  'said that he ',
  'a driver said he ',
  'saying ',
  '“He said so.\n',
  '(a ',
];

function fastest(text: string): number {
  const article = articleOf(text);
  const story = readStory(article);
  const { chains, traits } = chainsOf(text.slice(0, 20), CAST);
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    // Time of this process alone: other work on the machine does not count.
    const start = process.cpuUsage().user;
    findQuotes({ story, article, chains, traits });
    best = Math.min(best, (process.cpuUsage().user - start) / 1000);
  }
  return best;
}

describe('linear time', () => {
  it.each(HARD)('%j', (piece) => {
    const size = 10_000;
    const short = fastest(piece.repeat(size / piece.length));
    const long = fastest(piece.repeat((8 * size) / piece.length));
    // Eight times the text: linear is 8, quadratic 64. A few milliseconds, and a busy machine, are noise.
    expect(long).toBeLessThan(40 * Math.max(short, 4));
  });
  it('1 MB of quote marks takes four times as long as a quarter of it', () => {
    const [quarter, whole] = [250_000, 1_000_000].map((size) => fastest('“"’'.repeat(size / 3)));
    expect(whole).toBeLessThan(10 * Math.max(quarter!, 4));
  }, 60_000);
});
