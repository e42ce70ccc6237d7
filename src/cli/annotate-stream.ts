/** `newsgloss annotate --ndjson`: one document a line, in constant memory. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { annotate, type Knowledge } from '../engine/annotate';
import { type Defaults, readDate, readHtml, readText } from './read-input';

const DocumentSchema = v.object({
  id: v.union([v.string(), v.number()]),
  html: v.optional(v.string()),
  text: v.optional(v.string()),
  url: v.nullish(v.string()),
  date: v.nullish(v.string()),
});

/** Returns the exit status: 1 when some line could not be read. A bad line is answered with {id, error}. */
export async function annotateStream(input: {
  input: Readable;
  output: Writable;
  knowledge: Knowledge;
  defaults: Defaults;
}): Promise<number> {
  let status = 0;
  let line = 0;
  let closed = false;
  // The reader at the other end may stop early (`| head`): then there is nobody left to write to.
  input.output.on('error', () => {
    closed = true;
  });
  for await (const text of linesOf(input.input)) {
    line++;
    if (text.trim() === '') continue;
    if (closed) break;
    const answer = answerTo(text, line, input);
    if ('error' in answer) {
      status = 1;
      process.stderr.write(`newsgloss: line ${line}: ${answer.error}\n`);
    }
    // Waits for a slow reader; one that went away never drains.
    if (!input.output.write(`${JSON.stringify(answer)}\n`) && !closed)
      await once(input.output, 'drain').catch(() => undefined);
  }
  return status;
}

/** One line at a time: `readline` reads a thousand ahead, which is 100 MB of pages. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of input.setEncoding('utf8')) {
    const [first = '', ...others] = (chunk as string).split('\n');
    begun.push(first);
    for (const other of others) {
      yield begun.join('');
      begun = [other];
    }
  }
  yield begun.join('');
}

function answerTo(text: string, line: number, { knowledge, defaults }: { knowledge: Knowledge; defaults: Defaults }) {
  let id: string | number = line;
  try {
    const raw: unknown = JSON.parse(text);
    if (
      typeof raw === 'object' &&
      raw !== null &&
      'id' in raw &&
      (typeof raw.id === 'string' || typeof raw.id === 'number')
    )
      id = raw.id;
    const parsed = v.safeParse(DocumentSchema, raw);
    if (!parsed.success) throw new Error(v.summarize(parsed.issues));
    const { html, text: plain, url, date } = parsed.output;
    const own: Defaults = { url: url ?? defaults.url, date: readDate(date) ?? defaults.date };
    if (html === undefined && plain === undefined) throw new Error("the line has neither 'html' nor 'text'");
    const article = html === undefined ? readText(plain!, own) : readHtml(html, own, knowledge.dataset);
    return { id, annotation: annotate(article, knowledge) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
