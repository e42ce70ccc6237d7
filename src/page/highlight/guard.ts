/**
 * Keeps marked text right while the page's own scripts change it.
 *
 * A script that holds on to a text node and sets its text, or removes it, means all of the text that the node had; the pieces
 * that splitting put behind it must go, too, or the old words stay on the page.
 */
import type { Placed } from './unmark';

export type Guard = {
  /** Says that `origin`, a node of the page, was split around a mark. */
  add(origin: Text, placed: Placed): void;
  watch(block: Element): void;
  /** Runs changes of our own, which are not the page's. */
  quietly(change: () => void): void;
  stop(): void;
};

export function createGuard(onDrop: (mark: Element) => void): Guard {
  let placedOf = new Map<Text, Placed[]>();
  const observer = new MutationObserver((records) => handle(records));

  const handle = (records: readonly MutationRecord[]): void => {
    const touched = new Set<Text>();
    for (const record of records) {
      if (record.type === 'characterData') touch(record.target, touched);
      else for (const node of record.removedNodes) if (wasTakenAway(node, record)) touch(node, touched);
    }
    if (touched.size === 0) return;
    for (const origin of touched) drop(origin);
    observer.takeRecords();
  };

  const touch = (node: Node, touched: Set<Text>): void => {
    if (placedOf.has(node as Text)) touched.add(node as Text);
  };

  const drop = (origin: Text): void => {
    for (const { mark, tail } of placedOf.get(origin) ?? []) {
      if (mark.nextSibling === tail) tail.remove();
      mark.remove();
      onDrop(mark);
    }
    placedOf.delete(origin);
  };

  return {
    add(origin, placed) {
      const others = placedOf.get(origin);
      if (others === undefined) placedOf.set(origin, [placed]);
      else others.push(placed);
    },
    watch(block) {
      observer.observe(block, { characterData: true, childList: true, subtree: true });
    },
    quietly(change) {
      handle(observer.takeRecords());
      change();
      observer.takeRecords();
    },
    stop() {
      handle(observer.takeRecords());
      observer.disconnect();
      placedOf = new Map();
    },
  };
}

/** `normalize` also removes nodes, empty ones and those it merges into the text before: their words must stay. */
function wasTakenAway(node: Node, record: MutationRecord): boolean {
  return !node.isConnected && node.nodeValue !== '' && record.previousSibling?.nodeType !== Node.TEXT_NODE;
}
