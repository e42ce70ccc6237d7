/** Two builds of one source are equal byte for byte, whatever the clock, time zone and language: what is shipped can be checked. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** Files that the next build makes otherwise than the one that lies in `dist`. */
export function unreproducible(): string[] {
  const before = hashes();
  const env = { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C' };
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit', env });
  if (status !== 0) return ['the second build failed'];
  const after = hashes();
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files].filter((file) => before.get(file) !== after.get(file)).map((file) => `${file}: two builds differ`);
}

function hashes(): Map<string, string> {
  const files = ['dist/chrome', 'dist/firefox', 'dist/cli'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  return new Map(
    files
      .filter((file) => statSync(file).isFile())
      .sort()
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
