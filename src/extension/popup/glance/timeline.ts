/** The dates of a story in the order of time, each day once, with the day of publication among them. */
import type { Dated } from '../../../types';

export type Moment = Pick<Dated, 'from' | 'to' | 'precision'> & {
  /** Expressions that mean this time, in text order; none for the day of publication itself. */
  readonly told: readonly Dated[];
  readonly isPublication: boolean;
};

/** `published`: ISO 8601 or null. */
export function timelineOf(when: readonly Dated[], published: string | null): Moment[] {
  const moments = new Map<string, Moment & { told: Dated[] }>();
  for (const date of when) {
    const key = `${date.from} ${date.to} ${date.precision}`;
    const known = moments.get(key);
    if (known === undefined) moments.set(key, { ...pick(date), told: [date], isPublication: false });
    // One sentence that names a day twice tells it once.
    else if (!known.told.some(({ event }) => event.start === date.event.start)) known.told.push(date);
  }
  const day = published?.match(/^\d{4}-\d\d-\d\d/)?.[0];
  if (day && moments.size > 0) {
    const key = `${day} ${day} day`;
    moments.set(key, { from: day, to: day, precision: 'day', told: moments.get(key)?.told ?? [], isPublication: true });
  }
  return [...moments.values()].sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** The `most` moments nearest to the publication, still in the order of time; without a publication the first ones. */
export function nearest(moments: readonly Moment[], most: number): Moment[] {
  const now = moments.find(({ isPublication }) => isPublication);
  if (now === undefined) return moments.slice(0, most);
  const distance = ({ from, to }: Moment) =>
    Math.min(Math.abs(Date.parse(from) - Date.parse(now.from)), Math.abs(Date.parse(to) - Date.parse(now.from)));
  const kept = new Set([...moments].sort((a, b) => distance(a) - distance(b)).slice(0, most));
  return moments.filter((moment) => kept.has(moment));
}

function pick({ from, to, precision }: Dated): Pick<Dated, 'from' | 'to' | 'precision'> {
  return { from, to, precision };
}
