/** Finds every alias in a text: one pass over its words, walking the packed trie from each. */
import { ALIAS_BIT, type Sections, WIDTH } from './format';
import { edgeSlot, emptyWord, GAP, nextWord, type Word } from './scan';
import type { AliasCandidate, AliasMatch } from './types';

/** Longest alias in words; the longest in the tables has twelve ('Office of the United Nations High Commissioner …'). */
const LONGEST = 14;

export class Matcher {
  private readonly mask: number;
  private readonly candidates = new Map<number, readonly AliasCandidate[]>();
  private readonly ring: Word[] = Array.from({ length: LONGEST }, emptyWord);

  constructor(
    private readonly sections: Sections,
    private readonly text: (index: number) => string,
  ) {
    this.mask = sections.edges.length / WIDTH.edges - 1;
  }

  /** Matches by start, longer first. */
  find(text: string, from: number, to: number): AliasMatch[] {
    const { ring } = this;
    const matches: AliasMatch[] = [];
    let head = 0;
    let filled = 0;
    let at = from;
    let more = true;
    for (;;) {
      while (more && filled < LONGEST) {
        const word = ring[(head + filled) % LONGEST]!;
        more = nextWord(text, at, to, word);
        if (!more) break;
        at = word.end;
        filled++;
      }
      if (filled === 0) return matches;
      this.walk(text, head, filled, matches);
      head = (head + 1) % LONGEST;
      filled--;
    }
  }

  private walk(text: string, head: number, filled: number, matches: AliasMatch[]): void {
    const first = this.ring[head]!;
    let node = 0;
    let upper = 0;
    let allUpper = true;
    const found: AliasMatch[] = [];
    for (let i = 0; i < filled; i++) {
      const word = this.ring[(head + i) % LONGEST]!;
      if (i > 0 && word.gap === GAP.BREAK) break;
      node = this.child(node, word.hash, word.check, i === 0 ? 0 : word.gap);
      if (node < 0) break;
      if (word.upperFirst) upper |= 1 << i;
      allUpper &&= word.upperAll;
      this.accept({ text, start: first.start, end: word.end, node, upper, allUpper }, found);
    }
    for (let i = found.length - 1; i >= 0; i--) matches.push(found[i]!);
  }

  private child(node: number, hash: number, check: number, gap: number): number {
    const { edges } = this.sections;
    let slot = edgeSlot(node, hash, gap, this.mask);
    for (;;) {
      const at = slot * WIDTH.edges;
      const owner = edges[at]!;
      if (owner === -1) return -1;
      if (owner === node && edges[at + 1] === hash && edges[at + 2] === check && edges[at + 3] === gap)
        return edges[at + 4]!;
      slot = (slot + 1) & this.mask;
    }
  }

  private accept(
    state: { text: string; start: number; end: number; node: number; upper: number; allUpper: boolean },
    found: AliasMatch[],
  ): void {
    const { nodes, aliases } = this.sections;
    const { text, start, node } = state;
    const merged: AliasCandidate[] = [];
    let end = state.end;
    for (let alias = nodes[node]!; alias < nodes[node + 1]!; alias++) {
      const at = alias * WIDTH.aliases;
      const mask = aliases[at + 1]!;
      const bits = aliases[at + 2]!;
      if ((mask & ~state.upper) !== 0) continue;
      if (bits & ALIAS_BIT.ALL_UPPER && !state.allUpper) continue;
      const dotted = bits & ALIAS_BIT.DOT && text.charCodeAt(state.end) === 0x2e;
      if (bits & ALIAS_BIT.EXACT && !this.isExactly(text, start, state.end + (dotted ? 1 : 0), aliases[at]!)) continue;
      if (dotted) end = state.end + 1;
      merged.push(...this.candidatesOf(alias));
    }
    if (merged.length === 0) return;
    const ranked = merged.length > 1 ? unique(merged) : merged;
    found.push({ start, end, flags: ranked.reduce((flags, { flags: own }) => flags & own, -1), candidates: ranked });
  }

  private isExactly(text: string, start: number, end: number, string: number): boolean {
    const alias = this.text(string);
    return text.slice(start, end) === alias || text.slice(start, start + alias.length) === alias;
  }

  private candidatesOf(alias: number): readonly AliasCandidate[] {
    const known = this.candidates.get(alias);
    if (known) return known;
    const { aliases, candidates } = this.sections;
    const first = aliases[alias * WIDTH.aliases + 3]!;
    const next = (alias + 1) * WIDTH.aliases;
    const last = next < aliases.length ? aliases[next + 3]! : candidates.length / WIDTH.candidates;
    const list: AliasCandidate[] = [];
    for (let at = first; at < last; at++) {
      const packed = candidates[at * WIDTH.candidates + 1]!;
      list.push({ entity: candidates[at * WIDTH.candidates]!, prior: (packed >>> 16) / 255, flags: packed & 0xffff });
    }
    this.candidates.set(alias, list);
    return list;
  }
}

/** One candidate for each entity, best first: differently written aliases may share a node. */
function unique(candidates: AliasCandidate[]): AliasCandidate[] {
  const best = new Map<number, AliasCandidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.entity);
    if (!known || known.prior < candidate.prior) best.set(candidate.entity, candidate);
  }
  return [...best.values()].sort((a, b) => b.prior - a.prior);
}
