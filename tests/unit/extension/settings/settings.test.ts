/** Stored settings of any version and state, and settings files. */
import { describe, expect, it, vi } from 'vitest';
import type { OwnList } from '../../../../src/extension/settings/own-lists/types';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { DEFAULTS, HUES, readSettings } = await import('../../../../src/extension/settings/settings');
const { withRejection, withSite, withoutRejection } = await import('../../../../src/extension/settings/changes');
const { readSettingsFile, settingsFile } = await import('../../../../src/extension/settings/file');
const { VERSION } = await import('../../../../src/extension/settings/migrate');

const LIST: OwnList = {
  id: '1',
  name: 'harbor',
  entries: [{ name: 'Harbor Council', aliases: [], kind: 'organization', note: '', link: null }],
};
const SETTINGS = {
  ...DEFAULTS,
  offSites: ['a.example'],
  hoverDelay: 500,
  colors: { ...DEFAULTS.colors, place: 'red' as const },
};

describe('stored settings', () => {
  it.each([
    ['nothing stored', undefined, DEFAULTS],
    ['something else', 'x', DEFAULTS],
    [
      'version 1',
      { version: 1, quotes: false, offSites: ['a.example'] },
      { ...DEFAULTS, quotes: false, offSites: ['a.example'] },
    ],
    ['a damaged field', { version: VERSION, quotes: 'yes', indirect: true }, { ...DEFAULTS, indirect: true }],
    [
      'an unknown color',
      { version: VERSION, colors: { person: 'mauve', place: 'red' } },
      { ...DEFAULTS, colors: { ...DEFAULTS.colors, place: 'red' } },
    ],
    ['a delay out of bounds', { version: VERSION, hoverDelay: -1 }, DEFAULTS],
    ['a newer version', { version: VERSION + 1, indirect: true, telepathy: true }, { ...DEFAULTS, indirect: true }],
  ])('%s', (_, stored, wanted) => {
    expect(readSettings(stored)).toEqual(wanted);
  });

  it('survive storage unchanged', () => {
    expect(readSettings(JSON.parse(JSON.stringify(SETTINGS)))).toEqual(SETTINGS);
  });

  it('every hue can be chosen', () => {
    for (const hue of HUES)
      expect(readSettings({ ...DEFAULTS, colors: { ...DEFAULTS.colors, person: hue } }).colors.person).toBe(hue);
  });
});

describe('changes', () => {
  it('a site goes off once and on again', () => {
    const off = withSite(withSite(DEFAULTS, 'b.example', false), 'b.example', false);
    expect(off.offSites).toEqual(['b.example']);
    expect(withSite(off, 'b.example', true)).toEqual(DEFAULTS);
  });

  it('a rejection is kept once and can be taken back', () => {
    const rejection = { name: 'Reading', id: 'city/reading' };
    const kept = withRejection(withRejection(DEFAULTS, rejection), rejection);
    expect(kept.rejected).toEqual([rejection]);
    expect(withoutRejection(kept, rejection)).toEqual(DEFAULTS);
  });
});

describe('a settings file', () => {
  it('brings back what was written', () => {
    expect(readSettingsFile(settingsFile({ settings: SETTINGS, lists: [LIST] }))).toEqual({
      ok: true,
      settings: SETTINGS,
      lists: [LIST],
    });
  });

  it('of version 1 gets what was new since', () => {
    const { colors, hoverDelay, ...old } = DEFAULTS;
    const file = JSON.stringify({
      file: 'newsgloss-settings',
      version: 1,
      settings: { ...old, version: 1, quotes: false },
    });
    expect(readSettingsFile(file)).toEqual({
      ok: true,
      settings: { ...DEFAULTS, colors, hoverDelay, quotes: false },
      lists: [],
    });
  });

  const whole = JSON.parse(settingsFile({ settings: SETTINGS, lists: [LIST] }));
  it.each([
    ['cut off', settingsFile({ settings: SETTINGS, lists: [] }).slice(0, 100), 'notJson', ''],
    ['empty', '', 'notJson', ''],
    ['of something else', '{"quotes":true}', 'notSettings', ''],
    ['null', 'null', 'notSettings', ''],
    ['newer', JSON.stringify({ ...whole, version: VERSION + 1 }), 'newer', String(VERSION + 1)],
    ['without a version', JSON.stringify({ ...whole, version: undefined }), 'damaged', 'version'],
    [
      'with a color that there is not',
      JSON.stringify({ ...whole, settings: { ...SETTINGS, colors: { ...SETTINGS.colors, place: 'plaid' } } }),
      'unknownColor',
      'place: plaid',
    ],
    ['without settings', JSON.stringify({ ...whole, settings: undefined }), 'damaged', 'settings'],
    [
      'with a wrong value',
      JSON.stringify({ ...whole, settings: { ...SETTINGS, quotes: 1 } }),
      'damaged',
      'settings.quotes',
    ],
    [
      'with a missing value',
      JSON.stringify({ ...whole, settings: { ...SETTINGS, rejected: undefined } }),
      'damaged',
      'settings.rejected',
    ],
    [
      'with a bad list',
      JSON.stringify({ ...whole, lists: [{ ...LIST, entries: [{ name: 1 }] }] }),
      'damaged',
      'lists.0.entries.0.name',
    ],
  ])('%s is refused whole', (_, text, problem, detail) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, problem, detail });
  });
});
