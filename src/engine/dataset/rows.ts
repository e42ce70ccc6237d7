/** Rows of the tables as the packer takes them. References are ids; an empty string is none. */
import type { Kind } from '../../types';
import type { OfficeKind } from './types';

export type AliasRow = {
  readonly name: string;
  readonly flags: number;
  /** P(entity | alias), 0 to 1. */
  readonly prior: number;
};

export type EntityRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly category: string;
  readonly aliases: readonly AliasRow[];
  readonly description: string;
  readonly wikipedia: string;
  readonly wikidata: string;
  readonly country: string;
  readonly parent: string;
  readonly party: string;
  readonly headquarters: string;
  readonly from: string;
  readonly to: string;
  readonly prior: number;
  /** `key=value` joined by `;`. */
  readonly facts: string;
};
export type OfficeRow = {
  readonly id: string;
  readonly titles: readonly string[];
  readonly kind: OfficeKind;
  readonly jurisdiction: string;
  readonly organization: string;
};
export type HoldingRow = {
  readonly office: string;
  readonly person: string;
  readonly from: string;
  readonly to: string;
  readonly acting: boolean;
};
export type Tables = {
  readonly version: string;
  readonly asOf: string;
  readonly entities: readonly EntityRow[];
  readonly offices: readonly OfficeRow[];
  readonly holdings: readonly HoldingRow[];
  readonly givenNames: readonly { readonly name: string; readonly gender: 'm' | 'f' | 'u' }[];
};

/** An entity row with everything that is not given left empty. */
export function entityRow(given: Pick<EntityRow, 'id' | 'name' | 'kind' | 'category'> & Partial<EntityRow>): EntityRow {
  return {
    aliases: [],
    description: '',
    wikipedia: '',
    wikidata: '',
    country: '',
    parent: '',
    party: '',
    headquarters: '',
    from: '',
    to: '',
    prior: 20,
    facts: '',
    ...given,
  };
}
