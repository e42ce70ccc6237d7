/** An alias row by the names of its flags. */
import { ALIAS_FLAG, type AliasRow } from '../../src/engine/dataset';

export function alias(name: string, flags: readonly (keyof typeof ALIAS_FLAG)[] = [], prior = 1): AliasRow {
  return { name, flags: flags.reduce((bits, flag) => bits | ALIAS_FLAG[flag], 0), prior };
}
