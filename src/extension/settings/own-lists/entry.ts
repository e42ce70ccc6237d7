/** One row as an entry, or why it is none. */
import type { Kind } from '../../../types';
import { LONGEST, type OwnEntry, type Row, type RowProblem } from './types';

/** How people write kinds. */
const KINDS: Readonly<Record<string, Kind>> = {
  person: 'person',
  people: 'person',
  organization: 'organization',
  organisation: 'organization',
  org: 'organization',
  company: 'organization',
  place: 'place',
  location: 'place',
  city: 'place',
  country: 'place',
  group: 'group',
  event: 'event',
  work: 'work',
  law: 'work',
  book: 'work',
  product: 'product',
};

type Checked = { readonly entry: OwnEntry } | { readonly problem: RowProblem; readonly found: string };

export function entryOf({ cells }: Row): Checked {
  const name = tidy(cells.name);
  const bad = (problem: RowProblem, found = name): Checked => ({ problem, found });
  if (name === '') return bad('noName', tidy(cells.aliases || cells.note || cells.link));
  const names = [name, ...aliasesOf(cells.aliases)];
  for (const one of names) {
    if (!/[\p{L}\p{N}]/u.test(one)) return bad('noLetters', one);
    if (one.length > LONGEST.name) return bad('longName', `${one.slice(0, 40)}…`);
  }
  const written = tidy(cells.kind);
  if (written === '') return bad('noKind');
  const kind = Object.hasOwn(KINDS, written.toLowerCase()) ? KINDS[written.toLowerCase()] : undefined;
  if (kind === undefined) return bad('unknownKind', written.slice(0, 40));
  const note = tidy(cells.note);
  if (note.length > LONGEST.note) return bad('longNote');
  const link = tidy(cells.link);
  if (link !== '' && !isWebAddress(link)) return bad('badLink', link.slice(0, 80));
  const aliases = [...new Set(names)].slice(1);
  return { entry: { name, aliases, kind, note, link: link === '' ? null : link } };
}

/** Separated by semicolons or bars: names have commas in them. */
function aliasesOf(cell: string | undefined): string[] {
  return tidy(cell).split(/[;|]/).map(tidy).filter(Boolean);
}

function tidy(cell: string | undefined): string {
  return (cell ?? '').replace(/\s+/g, ' ').trim();
}

function isWebAddress(link: string): boolean {
  return link.length <= LONGEST.link && /^https?:\/\//i.test(link) && URL.canParse(link);
}
