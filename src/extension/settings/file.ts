/** Settings and own lists as a JSON file: written, and read back with every doubt told instead of guessed. */
import * as v from 'valibot';
import type { Kind } from '../../types';
import { migrated, VERSION, versionOf } from './migrate';
import { type OwnList, OwnListSchema } from './own-lists/types';
import { FIELDS, HueSchema, KINDS, type Settings } from './settings';

const MARK = 'newsgloss-settings';
/** More of a wrong value tells nobody more (characters). */
const LONGEST_DETAIL = 40;

export type SettingsFile = { readonly settings: Settings; readonly lists: readonly OwnList[] };
type FileProblem = 'notJson' | 'notSettings' | 'newer' | 'damaged' | 'unknownColor';
export type ReadFile =
  | ({ readonly ok: true } & SettingsFile)
  /** `detail`: the field that is damaged, the file's version, or the color that there is not. */
  | { readonly ok: false; readonly problem: FileProblem; readonly detail: string };

export function settingsFile({ settings, lists }: SettingsFile): string {
  return `${JSON.stringify({ file: MARK, version: VERSION, settings, lists }, null, 2)}\n`;
}

/** Never a part of a file: it is taken whole or not at all. */
export function readSettingsFile(text: string): ReadFile {
  const content = parse(text);
  if (content === undefined) return problem('notJson');
  if (typeof content !== 'object' || content === null || !('file' in content) || content.file !== MARK)
    return problem('notSettings');
  const { settings, lists, version } = content as Record<string, unknown>;
  const written = versionOf({ version });
  if (written === null) return problem('damaged', 'version');
  if (written > VERSION) return problem('newer', String(written));
  if (typeof settings !== 'object' || settings === null) return problem('damaged', 'settings');
  const odd = unknownColor(settings);
  if (odd !== null) return problem('unknownColor', odd);
  const read = v.safeParse(v.object(FIELDS), migrated({ ...settings, version: written }));
  if (!read.success) return problem('damaged', `settings.${pathOf(read.issues[0])}`);
  const own = v.safeParse(v.array(OwnListSchema), lists ?? []);
  if (!own.success) return problem('damaged', `lists.${pathOf(own.issues[0])}`);
  return { ok: true, settings: read.output, lists: own.output };
}

/** Stored settings bear it with the default color; what a reader imports is told. */
function unknownColor(settings: object): string | null {
  const { colors } = settings as { colors?: unknown };
  if (typeof colors !== 'object' || colors === null) return null;
  const odd = Object.entries(colors).find(([kind, hue]) => KINDS.includes(kind as Kind) && !v.is(HueSchema, hue));
  return odd === undefined ? null : `${odd[0]}: ${String(odd[1]).slice(0, LONGEST_DETAIL)}`;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? '';
}

function problem(name: FileProblem, detail = ''): ReadFile {
  return { ok: false, problem: name, detail };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
