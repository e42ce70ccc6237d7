/** The dataset and tagger as they ship, from the last build. */
import { existsSync, readFileSync } from 'node:fs';
import type { Knowledge } from '../../../src/engine/annotate';
import { openDataset } from '../../../src/engine/dataset';
import { openTagger } from '../../../src/engine/entities';

export function builtKnowledge(): Knowledge {
  return { dataset: openDataset(built('newsgloss.bin')), tagger: openTagger(built('names.bin')) };
}

export function built(name: string): ArrayBuffer {
  const file = `dist/cli/${name}`;
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run build`);
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
