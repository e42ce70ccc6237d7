/** `newsgloss dataset import`: a pack from a Wikidata dump or from SPARQL results. */
import { readFileSync, statSync } from 'node:fs';
import { parseClasses } from './import/classes';
import { importDump } from './import/dump';
import { Interrupted } from './import/keep';
import { importSparql, isAddress } from './import/sparql';

export type ImportOptions = {
  readonly wikidata?: string;
  readonly sparql?: readonly string[];
  readonly out: string;
  readonly minSitelinks: string;
  readonly classes?: string;
  readonly pageSize: string;
  readonly resume?: boolean;
};

/** Ended by Ctrl-C, as shells tell it. */
const INTERRUPTED = 130;

/** Returns the exit status. */
export async function importPack(options: ImportOptions): Promise<number> {
  try {
    const { wikidata, sparql = [], out, resume = false } = options;
    if ((wikidata === undefined) === (sparql.length === 0)) throw new WrongUse('name one of --wikidata and --sparql');
    if (sparql.some(isAddress) && sparql.length > 1) throw new WrongUse('--sparql takes files, or one address');
    const classes = parseClasses(readFileSync(options.classes ?? new URL('classes.tsv', import.meta.url), 'utf8'));
    const minSitelinks = numberOf('--min-sitelinks', options.minSitelinks);
    const pageSize = numberOf('--page-size', options.pageSize);
    const choice = { classes, minSitelinks, out, resume };
    const told =
      wikidata !== undefined
        ? await importDump({ ...choice, dump: wikidata, asOf: dayOf(statSync(wikidata).mtime) })
        : await importSparql({ ...choice, sources: sparql, asOf: dayOf(new Date()), pageSize, pauseMs: 1000 });
    process.stderr.write(`${told}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`\nnewsgloss: ${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof Interrupted) return INTERRUPTED;
    return error instanceof WrongUse ? 2 : 1;
  }
}

class WrongUse extends Error {}

function numberOf(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new WrongUse(`${option} takes a number, not '${text}'`);
  return Number(text);
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
