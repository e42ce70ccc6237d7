/** `npm run stories`: checks the annotated stories and counts what they hold. `-- WORD` checks those whose file name has the word. */
import { storyFiles } from './stories/load';
import { parseStory } from './stories/parse';
import { storyProblems } from './stories/problems';

const wanted = process.argv[2] ?? '';
let words = 0;
let mentions = 0;
let quotes = 0;
let problems = 0;
const files = storyFiles().filter(({ file }) => file.includes(wanted));
for (const { file, source } of files) {
  try {
    const story = parseStory(source, file);
    words += story.text.split(/\s+/).length;
    mentions += story.mentions.length;
    quotes += story.quotes.length;
    const found = storyProblems(story);
    if (`${story.id}.story` !== file) found.push(`${file}: the id is not the file's name`);
    for (const problem of found) process.stderr.write(`${file}: ${problem}\n`);
    problems += found.length;
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    problems++;
  }
}
process.stdout.write(
  `${files.length} stories, ${words} words, ${mentions} mentions, ${quotes} quotes, ${problems} problems\n`,
);
process.exitCode = problems > 0 ? 1 : 0;
