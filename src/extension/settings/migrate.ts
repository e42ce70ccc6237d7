/** Settings of earlier versions brought to today's form, one step a version. */

/** Raise it with every change of what a stored field means, and add a step. */
export const VERSION = 2;

type Stored = Readonly<Record<string, unknown>>;

/** `STEPS[n]` makes version n + 2 of version n + 1. */
const STEPS: readonly ((stored: Stored) => Stored)[] = [
  // 1 → 2: colors and the hover delay came; missing colors become the default ones.
  (stored) => ({ colors: {}, hoverDelay: 250, ...stored }),
];

/** Today's form. A newer version's settings are read as far as they are understood. */
export function migrated(stored: unknown): Stored {
  if (typeof stored !== 'object' || stored === null) return {};
  const version = versionOf(stored) ?? VERSION;
  const steps = STEPS.slice(Math.max(0, version - 1));
  return { ...steps.reduce((now, step) => step(now), stored as Stored), version: VERSION };
}

/** The version that stands in stored or imported settings, or null. */
export function versionOf(stored: object): number | null {
  const { version } = stored as { version?: unknown };
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : null;
}
