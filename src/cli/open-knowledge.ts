/** What the engine knows: the packed files beside the program, or the dataset that was named. */
import { readFileSync } from 'node:fs';
import type { Knowledge } from '../engine/annotate';
import { type Dataset, openDataset, stack } from '../engine/dataset';
import { openTagger } from '../engine/entities';

/** Ends the program with status 2 and a clear word where a file cannot be used. */
export function openBundled(file: string | undefined): Dataset {
  return openFile(file ?? new URL('newsgloss.bin', import.meta.url), 'dataset', openDataset);
}

/** `pack`: file of a pack to lay under the dataset. */
export function openKnowledge({ dataset, pack }: { dataset?: string; pack?: string }): Knowledge {
  const known = openBundled(dataset);
  return {
    dataset: pack === undefined ? known : stack(known, openFile(pack, 'pack', openDataset)),
    tagger: openFile(new URL('names.bin', import.meta.url), 'name tagger', openTagger),
  };
}

function openFile<T>(path: string | URL, what: string, open: (buffer: ArrayBuffer) => T): T {
  try {
    const bytes = readFileSync(path);
    return open(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  } catch (error) {
    process.stderr.write(
      `newsgloss: the ${what} cannot be opened: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(2);
  }
}
