/** The reader's own lists: CSV, TSV, JSON. */
import * as v from 'valibot';
import { parseOwnList } from '../../../src/extension/settings/own-lists/parse';
import { OwnEntrySchema } from '../../../src/extension/settings/own-lists/types';
import { ownListFile } from '../../../src/extension/settings/own-lists/write';
import { mutated } from '../mutate';
import type { Parser } from '../parser';

const SEEDS = [
  'name,aliases,kind,note,link\r\nHarbor Council,the council;HC,organization,"Runs the ""port""",https://harbor.example/\r\nIlse Varnholt,Varnholt,person,,\r\n',
  'name\tkind\taliases\nPort Ellery\tplace\tEllery\nOld Quay\tplace\t\n',
  'Kind;Name;Note\nperson;Dorothea Quill;"spokeswoman; since 2020"\nevent;Quay Days;\n',
  '[{"name":"Harbor Council","kind":"organization","aliases":["HC","the council"],"note":"Runs the port"},{"name":"Port Ellery","kind":"place"}]',
  '{"entries":[{"name":"Ilse Varnholt","kind":"person","link":"https://varnholt.example/"},\n{"name":"","kind":"x"},\n7]}',
];
const PIECES = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  'name,',
  'person',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '\\u',
  'null',
  '=',
];

export const ownLists: Parser = {
  name: 'own lists',
  share: 20,
  inputs: () => mutated({ seeds: SEEDS, pieces: PIECES, longest: 400 }),
  problems(text) {
    const { entries, problems } = parseOwnList(text);
    const found: string[] = [];
    if (entries.length === 0 && problems.length === 0) found.push('nothing is said of an empty list');
    for (const entry of entries)
      if (!v.is(OwnEntrySchema, entry)) found.push(`${JSON.stringify(entry)} does not fit the stored form`);
    const lines = text.split(/\r\n|\r|\n/).length;
    for (const { line, problem } of problems)
      if (!(line >= 1 && line <= lines)) found.push(`${problem} on line ${line} of ${lines}`);
    const again = parseOwnList(ownListFile(entries));
    if (entries.length > 0 && JSON.stringify(again.entries) !== JSON.stringify(entries))
      found.push('is read back otherwise than it was written');
    return found;
  },
  growth: {
    pieces: ['"', 'a,', 'a;b,person\n', '"a""', '\n', ' ', '\t', '[', '{"name":"a"},', '"\n"', 'x'],
    prepare: (text) => () => void parseOwnList(text),
  },
};
