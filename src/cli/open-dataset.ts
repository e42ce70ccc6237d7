/** The packed dataset: the one beside the program, or the one that was named. */
import { readFileSync } from 'node:fs';
import { type Dataset, openDataset } from '../engine/dataset';

/** Ends the program with status 2 and a clear word where the file cannot be used. */
export function openBundled(file: string | undefined): Dataset {
  const path = file ?? new URL('newsgloss.bin', import.meta.url);
  try {
    const bytes = readFileSync(path);
    return openDataset(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  } catch (error) {
    process.stderr.write(
      `newsgloss: the dataset cannot be opened: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(2);
  }
}
