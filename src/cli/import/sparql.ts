/** `newsgloss dataset import --sparql FILE_OR_URL...`: pages of SPARQL results, from files or asked of an endpoint. */
import { readFileSync } from 'node:fs';
import { fetchPage } from './fetch-page';
import { Keeper } from './keep';
import type { Choice, ClassRow } from './kept';
import { count, Progress } from './progress';
import { pageQuery } from './sparql-query';
import { bindingsOf, keptOfBinding } from './sparql-results';

export type SparqlImport = Choice & {
  /** Files, or one address (http, https). */
  readonly sources: readonly string[];
  readonly out: string;
  readonly resume: boolean;
  readonly asOf: string;
  /** Items a page. */
  readonly pageSize: number;
  /** First pause before an endpoint is asked again (ms). */
  readonly pauseMs: number;
};

/** Items of one class before the position counts for the next. */
const CLASS_STEP = 1e9;

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Returns what to tell at the end. Rejects with Interrupted when the reader stopped it. */
export async function importSparql(input: SparqlImport): Promise<string> {
  const { sources, minSitelinks, pageSize, classes } = input;
  const question = JSON.stringify([sources, minSitelinks, pageSize, classes.rows]);
  const keeper = new Keeper(input.out, { question, resume: input.resume });
  const progress = new Progress();
  try {
    if (sources.some(isAddress)) await askEndpoint(input, keeper, progress);
    else await readFiles(input, keeper, progress);
    const told = await keeper.finish({ version: `sparql ${input.asOf}`, asOf: input.asOf }, progress);
    progress.close();
    const { items, bad } = keeper.state;
    return `${told}; ${count(items)} rows read, ${count(bad)} of no use`;
  } finally {
    await keeper.close();
  }
}

async function readFiles(input: SparqlImport, keeper: Keeper, progress: Progress): Promise<void> {
  for (let index = keeper.state.position; index < input.sources.length; index++) {
    const file = input.sources[index]!;
    try {
      await take(bindingsOf(readFileSync(file, 'utf8')), input, { keeper, asked: null });
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    await keeper.reached(index + 1);
    progress.tell(() => `${index + 1} of ${input.sources.length} files, ${count(keeper.state.kept)} kept`);
  }
}

/** Class by class, page by page; occupations first, so that a person gets the category of one where the table has it. */
async function askEndpoint(input: SparqlImport, keeper: Keeper, progress: Progress): Promise<void> {
  const { classes, minSitelinks, pageSize: limit, pauseMs } = input;
  const [url = ''] = input.sources;
  const rows = [...classes.rows].sort((a, b) => a.property.localeCompare(b.property));
  const onRetry = (problem: string, pause: number) => progress.say(`${problem}: asking again in ${pause / 1000} s`);
  let index = Math.floor(keeper.state.position / CLASS_STEP);
  let offset = keeper.state.position % CLASS_STEP;
  while (index < rows.length) {
    const row = rows[index]!;
    const query = pageQuery({ row, minSitelinks, limit, offset });
    const bindings = await fetchPage({ url, pauseMs, onRetry }, query, bindingsOf);
    await take(bindings, input, { keeper, asked: row });
    if (bindings.length < limit) {
      index++;
      offset = 0;
    } else offset += limit;
    await keeper.reached(index * CLASS_STEP + offset);
    progress.tell(() => `${row.label}: class ${index} of ${rows.length}, ${count(keeper.state.kept)} kept`);
  }
}

async function take(
  bindings: ReturnType<typeof bindingsOf>,
  choice: Choice,
  { keeper, asked }: { keeper: Keeper; asked: ClassRow | null },
): Promise<void> {
  for (const binding of bindings) {
    keeper.state.items++;
    const kept = keptOfBinding(binding, choice, asked);
    if (kept === null) keeper.state.bad++;
    else if (kept.sitelinks >= choice.minSitelinks) await keeper.keep(kept);
  }
}
