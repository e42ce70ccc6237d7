/** Settings files that the reader imports, and settings as any version may have stored them. */
import * as v from 'valibot';
import { readSettingsFile, settingsFile } from '../../../src/extension/settings/file';
import { DEFAULTS, FIELDS, readSettings } from '../../../src/extension/settings/settings';
import { mutated } from '../mutate';
import type { Parser } from '../parser';

const SEEDS = [
  settingsFile({
    settings: { ...DEFAULTS, offSites: ['a.example'], rejected: [{ name: 'Paris', id: 'city/fr-paris' }] },
    lists: [
      {
        id: '1',
        name: 'harbor',
        entries: [{ name: 'Harbor Council', aliases: ['HC'], kind: 'organization', note: '', link: null }],
      },
    ],
  }),
  '{"file":"newsgloss-settings","version":1,"settings":{"quotes":false,"offSites":["a.example"]}}',
];
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'true',
  '"version":',
  '"settings":',
  '"lists":',
  '"colors":',
  '1e999',
];

export const settings: Parser = {
  name: 'settings',
  share: 40,
  inputs: () => mutated({ seeds: SEEDS, pieces: PIECES, longest: 2000 }),
  problems(text) {
    const found: string[] = [];
    const read = readSettingsFile(text);
    if (read.ok) {
      if (!v.is(v.object(FIELDS), read.settings)) found.push('file: its settings do not fit the schema');
      const again = readSettingsFile(settingsFile(read));
      if (JSON.stringify(again) !== JSON.stringify(read))
        found.push('file: is read back otherwise than it was written');
    }
    const stored = readSettings(parsed(text));
    if (!v.is(v.object(FIELDS), stored)) found.push('stored: the settings do not fit the schema');
    return found;
  },
  growth: { pieces: ['[', '{"a":1},', '"', ' '], prepare: (text) => () => void readSettingsFile(text) },
};

/** The file, and its settings alone. */
function parsed(text: string): unknown {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null && 'settings' in content ? content.settings : content;
  } catch {
    return text;
  }
}
