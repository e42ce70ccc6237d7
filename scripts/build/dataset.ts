/** Packs the dataset and reads back from it what the manifest needs. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { openDataset } from '../../src/engine/dataset';

export function readDataset(out: string): { file: string; hosts: readonly string[] } {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/dataset/build.ts', out], { stdio: 'inherit' });
  const bytes = readFileSync(out);
  const dataset = openDataset(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return { file: out, hosts: dataset.mediaHosts() };
}
