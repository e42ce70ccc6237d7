/** `newsgloss annotate FILE...` */
import { readFileSync } from 'node:fs';
import { annotate, type Knowledge } from '../engine/annotate';
import { type Format, write } from './output';
import { type Defaults, decode, readHtml, readText } from './read-input';

/** Returns the exit status: 1 when some file could not be read; the others are done all the same. */
export function annotateFiles(input: {
  files: readonly string[];
  format: Format | null;
  explain: boolean;
  knowledge: Knowledge;
  defaults: Defaults;
}): number {
  let status = 0;
  for (const file of input.files) {
    try {
      const content = decode(readFileSync(file));
      if (content.trim() === '') throw new Error('the file is empty');
      const article = isHtml(file, content)
        ? readHtml(content, input.defaults, input.knowledge.dataset)
        : readText(content, input.defaults);
      process.stdout.write(
        write(annotate(article, input.knowledge), { ...input, color: process.stdout.isTTY === true }),
      );
    } catch (error) {
      process.stderr.write(`newsgloss: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      status = 1;
    }
  }
  return status;
}

function isHtml(file: string, content: string): boolean {
  return /\.(x?html?|xht)$/i.test(file) || (!/\.(txt|md|text)$/i.test(file) && /^\s*<(!doctype|html)/i.test(content));
}
