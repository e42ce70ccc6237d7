/** An entity row with everything that is not given left empty. */
import { ALIAS_FLAG, type AliasRow, type EntityRow } from '../../src/engine/dataset';

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

export function alias(name: string, flags: readonly (keyof typeof ALIAS_FLAG)[] = [], prior = 1): AliasRow {
  return { name, flags: flags.reduce((bits, flag) => bits | ALIAS_FLAG[flag], 0), prior };
}
