/** Finds the first of many things that fits a question without trying them all: by keys that whatever fits must have. */

export class FirstFit {
  private readonly byKey = new Map<string, number[]>();

  /** Things are numbers that grow as they come. One that changed is added again under its new keys; the old ones stay. */
  add(thing: number, keys: Iterable<string>): void {
    for (const key of keys) {
      const things = this.byKey.get(key);
      if (things === undefined) {
        this.byKey.set(key, [thing]);
        continue;
      }
      // Nearly always the end: only what changed comes again.
      let at = things.length;
      while (at > 0 && things[at - 1]! > thing) at--;
      if (things[at - 1] !== thing) things.splice(at, 0, thing);
    }
  }

  /** The smallest thing under any of the keys that `fits`: keys may promise too much, or be those of before a change. */
  find(keys: Iterable<string>, fits: (thing: number) => boolean): number | null {
    let best: number | null = null;
    for (const key of keys)
      for (const thing of this.byKey.get(key) ?? []) {
        if (best !== null && thing >= best) break;
        if (fits(thing)) best = thing;
      }
    return best;
  }
}
