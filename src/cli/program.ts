/** Commands and options of `newsgloss`. */
import { Command, type CommanderError } from 'commander';
import { annotateFiles } from './annotate-files';
import { annotateStream } from './annotate-stream';
import { datasetInfo, lookUp, whoHeld } from './dataset-commands';
import { type ImportOptions, importPack } from './import-command';
import { openBundled, openKnowledge } from './open-knowledge';
import { FORMATS, type Format } from './output';
import { readDate } from './read-input';

export function program(): Command {
  const root = new Command('newsgloss').description(
    'Names, quotes with their speakers, and a summary of news stories.',
  );
  root.exitOverride((error: CommanderError) => {
    // Help and version end well; everything else was wrong use.
    process.exit(error.exitCode === 0 ? 0 : 2);
  });
  root
    .command('annotate')
    .description('annotate files (.html or .txt), or a stream of JSON lines')
    .argument('[files...]')
    .option('--json', 'the annotation as JSON')
    .option('--markdown', 'the summary as Markdown')
    .option('--csv', 'mentions and quotes as CSV')
    .option('--jsonld', 'schema.org JSON-LD')
    .option('--webannotation', 'W3C Web Annotations')
    .option('--explain', 'with candidates and their reasons')
    .option('--ndjson', 'one JSON object a line from standard input: {id, html|text, url?, date?}')
    .option('--date <date>', 'publication date where the input has none (YYYY-MM-DD)')
    .option('--url <url>', 'address where the input has none')
    .option('--dataset <file>', 'another packed dataset')
    .option('--pack <file>', 'a pack under the dataset')
    .action(async (files: string[], options: AnnotateOptions) => {
      const date = dateOf('--date', options.date);
      const formats = FORMATS.filter((format) => options[format]);
      if (formats.length > 1) wrongUse(`choose one of ${FORMATS.map((format) => `--${format}`).join(' ')}`);
      if (options.ndjson) {
        if (files.length > 0) wrongUse('--ndjson reads standard input, no files');
        process.exitCode = await annotateStream({
          input: process.stdin,
          output: process.stdout,
          knowledge: openKnowledge(options),
          defaults: { url: options.url, date },
        });
        return;
      }
      if (files.length === 0) wrongUse('name a file, or use --ndjson');
      process.exitCode = annotateFiles({
        files,
        format: formats[0] ?? null,
        explain: options.explain ?? false,
        knowledge: openKnowledge(options),
        defaults: { url: options.url, date },
      });
    });
  root.addCommand(datasetCommand());
  return root;
}

type AnnotateOptions = { [format in Format]?: boolean } & {
  explain?: boolean;
  ndjson?: boolean;
  date?: string;
  url?: string;
  dataset?: string;
  pack?: string;
};

function datasetCommand(): Command {
  const dataset = new Command('dataset')
    .description('look into the dataset, or make a pack')
    .option('--dataset <file>', 'another packed dataset');
  const open = () => openBundled(dataset.opts<{ dataset?: string }>().dataset);
  dataset
    .command('info')
    .description('what it holds')
    .action(() => datasetInfo(open()));
  dataset
    .command('lookup')
    .argument('<name>')
    .description('what a name can mean')
    .action((name: string) => {
      process.exitCode = lookUp(name, open());
    });
  dataset
    .command('who')
    .argument('<office>', "id of an office, or a country's or body's name")
    .option('--on <date>', 'YYYY-MM-DD')
    .description('who held an office on a date')
    .action((office: string, { on }: { on?: string }) => {
      process.exitCode = whoHeld({ office, date: dateOf('--on', on)?.slice(0, 10) ?? null, dataset: open() });
    });
  dataset
    .command('import')
    .description('make a pack of a Wikidata dump or of SPARQL results, to load in the options of the extension')
    .option('--wikidata <file>', 'JSON dump, one item a line (.json or .json.gz)')
    .option('--sparql <sources...>', 'pages of SPARQL results in JSON, or the address of an endpoint (https://…)')
    .requiredOption('--out <file>', 'the pack')
    .option('--min-sitelinks <number>', 'keep items with so many pages in all Wikipedias and more', '5')
    .option('--classes <file>', 'another table of classes (as classes.tsv beside this program)')
    .option('--page-size <number>', 'items a page of an endpoint', '1000')
    .option('--resume', 'go on where an interrupted import of the same source stopped')
    .action(async (options: ImportOptions) => {
      process.exitCode = await importPack(options);
    });
  return dataset;
}

function dateOf(option: string, given: string | undefined): string | undefined {
  try {
    return readDate(given);
  } catch (error) {
    return wrongUse(`${option}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function wrongUse(message: string): never {
  process.stderr.write(`newsgloss: ${message}\n`);
  process.exit(2);
}
