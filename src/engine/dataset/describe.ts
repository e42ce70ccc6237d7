/** What a dataset holds, counted. */
import type { Dataset } from './types';

export type Description = {
  readonly version: string;
  readonly asOf: string;
  readonly entities: number;
  readonly aliases: number;
  /** Category → entities, most first. */
  readonly categories: readonly (readonly [string, number])[];
};

export function describeDataset(dataset: Dataset): Description {
  const counts = new Map<string, number>();
  for (let index = 0; index < dataset.entityCount; index++) {
    const { category } = dataset.entity(index);
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return {
    version: dataset.version,
    asOf: dataset.asOf,
    entities: dataset.entityCount,
    aliases: dataset.aliasCount,
    categories: [...counts].sort((a, b) => b[1] - a[1]),
  };
}
