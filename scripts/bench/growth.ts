/** How the cost grows with the input: a text, and twice and four times as much, through each stage; each should take twice as long. */
import { parseHTML } from 'linkedom';
import { annotate, type Knowledge } from '../../src/engine/annotate';
import { recognize } from '../../src/engine/entities';
import { findQuotes } from '../../src/engine/quotes';
import { summarize } from '../../src/engine/summary';
import { readStory } from '../../src/engine/text';
import { readArticle, readPlainText } from '../../src/page/article';

/** Takes a little over a minute in all. */
const MEGABYTES = [0.5, 1, 2];
/** Run once beforehand: the first run of anything is slower. */
const WARM_UP = 0.1;

export function growthLines(texts: readonly string[], knowledge: Knowledge): string[] {
  const all = texts.join('\n\n');
  return [
    `growth, ${MEGABYTES.join(', ')} MB, processor time:`,
    ...rowsOf((length) => all.repeat(Math.ceil(length / all.length)).slice(0, length), knowledge),
    'the same of names that are all different:',
    ...rowsOf(strangers, knowledge),
  ];
}

function rowsOf(textOf: (length: number) => string, knowledge: Knowledge): string[] {
  timesOf(textOf(WARM_UP * 1e6), knowledge);
  const runs = MEGABYTES.map((size) => timesOf(textOf(size * 1e6), knowledge));
  return [...runs[0]!.keys()].map((stage) => {
    const times = runs.map((run) => run.get(stage)!);
    const ratios = times.slice(1).map((time, at) => `× ${(time / times[at]!).toFixed(2)}`);
    return `  ${stage.padEnd(12)} ${times.map((time) => `${time.toFixed(0).padStart(7)} ms`).join('')}   ${ratios.join(', ')}`;
  });
}

/** Stage → milliseconds of one text. */
function timesOf(text: string, knowledge: Knowledge): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const timed = <T>(stage: string, run: () => T): T => {
    // Processor time: a busy machine makes the clock's longer.
    const { user, system } = process.cpuUsage();
    const result = run();
    const used = process.cpuUsage({ user, system });
    times.set(stage, (used.user + used.system) / 1000);
    return result;
  };
  const { document } = parseHTML(pageOf(text));
  timed('article', () => readArticle(document as unknown as Document, {}));
  const article = timed('plain text', () => readPlainText(text, { date: '2024-01-01' }));
  const story = timed('sentences', () => readStory(article));
  const { chains, traits } = timed('names', () => recognize({ story, article, ...knowledge }));
  const quotes = timed('quotes', () => findQuotes({ story, article, chains, traits }));
  timed('summary', () => summarize({ story, article, chains, traits, quotes }));
  timed('whole', () => annotate(article, knowledge));
  return times;
}

function pageOf(text: string): string {
  const body = text
    .split('\n\n')
    .map((block) => `<p>${block.replace(/[<&]/g, ' ')}</p>`)
    .join('');
  return `<!doctype html><html><body><article>${body}</article></body></html>`;
}

/** People, bodies and acronyms of which nearly none comes twice: what stories in a row repeat would hide the cost of. */
function strangers(length: number): string {
  const paragraphs: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const [given, family, body] = [word(i), word(7 * i + 1), word(13 * i + 2)];
    const paragraph = `${given} ${family} of the ${body} Harbor Council said that ${body} would pay ${i} dollars. “It is ours,” ${family} said. ${acronym(i)} told ${given[0]}. ${family} that the president was late.`;
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, length);
}

const SYLLABLES = 'ba ke di lo mu ra ne vi so tu pa ge fi zo ku la me ri to nu'.split(' ');

function word(number: number): string {
  const syllables = [0, 1, 2, 3].map((place) => SYLLABLES[Math.floor(number / 20 ** place) % 20]!).join('');
  return syllables[0]!.toUpperCase() + syllables.slice(1);
}

function acronym(number: number): string {
  return [0, 1, 2].map((place) => String.fromCharCode(65 + (Math.floor(number / 26 ** place) % 26))).join('');
}
