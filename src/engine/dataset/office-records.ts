/** Offices and their holders as streams of records, written and read. */
import { BitReader, widthOf } from './bits';
import { DATE_FORM, dateForm, readDate, writeDate } from './dates';
import { countryCode } from './entity-record';
import { META, OFFICE_KINDS, type Sections } from './format';
import type { Lexicon } from './lexicon';
import type { Sink } from './press';
import type { HoldingRow, OfficeRow } from './rows';
import type { EntityIndex, Holding, Office } from './types';

/** How an id is written: `office/kz-president` by country and rest, `office/president` by the rest, else whole. */
const ID = { COUNTRY: 0, OFFICE: 1, WHOLE: 2 } as const;
const PREFIX = 'office/';
/** The end of a holding that is the beginning of the next in its office: most are. Continues DATE_FORM. */
const AS_NEXT = 5;

type Context = { readonly indexOf: (id: string) => EntityIndex; readonly entityCount: number };
/** An office with its holdings by start. */
export type OfficeWithHolders = { readonly office: OfficeRow; readonly holdings: readonly HoldingRow[] };

export function writeOffice({ office, holdings }: OfficeWithHolders, context: Context, sink: Sink): void {
  const country = countryCode(office.jurisdiction);
  const form = !office.id.startsWith(PREFIX)
    ? ID.WHOLE
    : country && office.id.startsWith(`${PREFIX}${country}-`)
      ? ID.COUNTRY
      : ID.OFFICE;
  sink.bits(form, 2);
  sink.bits(OFFICE_KINDS.indexOf(office.kind), 5);
  for (const link of [office.jurisdiction, office.organization]) {
    sink.bits(link === '' ? 0 : 1, 1);
    if (link !== '') sink.bits(context.indexOf(link), widthOf(context.entityCount));
  }
  const skipped = form === ID.WHOLE ? 0 : PREFIX.length + (form === ID.COUNTRY ? country!.length + 1 : 0);
  sink.word('officeIds', office.id.slice(skipped));
  sink.sized(office.titles.length);
  for (const title of office.titles) sink.word('titles', title);
  sink.sized(holdings.length);
}

export function writeHoldings({ holdings }: OfficeWithHolders, context: Context, sink: Sink): void {
  for (const [index, row] of holdings.entries()) {
    const next = holdings[index + 1];
    const end = row.to !== '' && row.to === next?.from ? AS_NEXT : dateForm(row.to);
    sink.number('holdingForms', dateForm(row.from) | (end << 3) | (row.acting ? 1 << 6 : 0));
    sink.bits(context.indexOf(row.person), widthOf(context.entityCount));
    writeDate(row.from, sink);
    if (end !== AS_NEXT) writeDate(row.to, sink);
  }
}

/** All offices and holdings; `idOf` gives the id of an entity. */
export function readOffices(sections: Sections, lexicon: Lexicon, idOf: (index: EntityIndex) => string) {
  const width = widthOf(sections.meta[META.entities]!);
  const from = new BitReader(sections.offices);
  const holders = new BitReader(sections.holdings);
  const link = () => (from.bits(1) === 1 ? from.bits(width) : null);
  const offices: Office[] = [];
  const holdings: Holding[][] = [];
  for (let index = 0; index < sections.meta[META.offices]!; index++) {
    const form = from.bits(2);
    const kind = OFFICE_KINDS[from.bits(5)]!;
    const jurisdiction = link();
    const organization = link();
    const start =
      form === ID.WHOLE ? '' : form === ID.OFFICE ? PREFIX : `${PREFIX}${countryCode(idOf(jurisdiction!))}-`;
    const id = start + lexicon.word('officeIds', from);
    const titles = Array.from({ length: from.sized() }, () => lexicon.word('titles', from));
    offices.push({ index, id, titles, kind, jurisdiction, organization });
    holdings.push(readHoldings({ office: index, count: from.sized(), from: holders, width, lexicon }));
  }
  return { offices, holdings };
}

function readHoldings(input: {
  office: number;
  count: number;
  from: BitReader;
  width: number;
  lexicon: Lexicon;
}): Holding[] {
  const { office, from, lexicon } = input;
  const holdings: Holding[] = [];
  let waiting = false;
  for (let index = 0; index < input.count; index++) {
    const form = lexicon.number('holdingForms', from);
    const person = from.bits(input.width);
    const start = readDate(form & 7, from, lexicon);
    const end = (form >>> 3) & 7;
    if (waiting) holdings[index - 1] = { ...holdings[index - 1]!, to: start };
    waiting = end === AS_NEXT;
    const to = readDate(waiting ? DATE_FORM.NONE : end, from, lexicon);
    holdings.push({ office, person, from: start, to, acting: form >>> 6 === 1 });
  }
  return holdings;
}
