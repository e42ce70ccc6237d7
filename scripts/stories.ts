/**
 * `npm run stories`: checks the annotated stories and counts what they hold. `-- WORD` looks at those whose file name
 * has the word. `-- --measure quotes [--wrong]` (after a build): how well the engine finds their quotes, by house style.
 * `-- --fit whom`: the weights of whom a pronoun means, fitted on them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDataset } from '../src/engine/dataset';
import { openTagger } from '../src/engine/entities';
import { fitWhom } from './stories/fit-whom';
import { storyFiles } from './stories/load';
import { f1, measureQuotes } from './stories/measure-quotes';
import { type AnnotatedStory, parseStory } from './stories/parse';
import { storyProblems } from './stories/problems';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { measure: { type: 'string' }, wrong: { type: 'boolean', default: false }, fit: { type: 'string' } },
});
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const wanted = positionals[0] ?? '';
const stories: AnnotatedStory[] = [];
let problems = 0;
for (const { file, source } of storyFiles().filter(({ file }) => file.includes(wanted))) {
  try {
    const story = parseStory(source, file);
    stories.push(story);
    const found = storyProblems(story);
    if (`${story.id}.story` !== file) found.push(`${file}: the id is not the file's name`);
    for (const problem of found) process.stderr.write(`${file}: ${problem}\n`);
    problems += found.length;
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    problems++;
  }
}
const total = (count: (story: AnnotatedStory) => number): number => stories.reduce((sum, one) => sum + count(one), 0);
print(
  `${stories.length} stories, ${total(({ text }) => text.split(/\s+/).length)} words, ${total(({ mentions }) => mentions.length)} mentions, ${total(({ quotes }) => quotes.length)} quotes, ${problems} problems`,
);
process.exitCode = problems > 0 ? 1 : 0;

const built = (name: string): ArrayBuffer => {
  const bytes = readFileSync(`dist/cli/${name}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};
const knowledge = () => ({ dataset: openDataset(built('newsgloss.bin')), tagger: openTagger(built('names.bin')) });

if (values.fit === 'whom') fitWhom(stories, knowledge()).forEach(print);
if (values.measure === 'quotes') {
  const { rows, wrong } = measureQuotes(stories, knowledge());
  if (values.wrong) wrong.forEach(print);
  print(
    'direct and mixed quotes      gold  given  found F1  with speaker F1   (apart: stories that the tagger never saw)',
  );
  for (const [name, tally] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
    print(
      `  ${name.padEnd(24)} ${String(tally.gold).padStart(6)} ${String(tally.given).padStart(6)} ${f1(tally.found, tally).padStart(9)} ${f1(tally.right, tally).padStart(16)}`,
    );
}
