/** The open linked corpora (`links.jsonl`): names with Wikipedia titles or Wikidata ids. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type LinkedMention = {
  readonly start: number;
  readonly end: number;
  readonly wikipedia?: string | null;
  readonly qid?: string | null;
  /** Pronouns, descriptions, nested and optional mentions do not count. */
  readonly coref?: boolean;
  readonly desc?: boolean;
  readonly parent?: unknown;
  readonly optional?: boolean;
};

export type LinkedDocument = {
  readonly source: string;
  readonly genre?: string;
  readonly text: string;
  readonly mentions: readonly LinkedMention[];
  /** Only what lies inside is annotated. */
  readonly eval_span?: readonly [number, number];
};

export function linkedDocuments(corpora: string): LinkedDocument[] {
  return readFileSync(join(corpora, 'links.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LinkedDocument);
}

/** Titles as they are compared: spaces for underscores, no escapes, lower case. */
export function titleOf(title: string): string {
  return decodeURIComponent(title.replace(/%(?![0-9a-f]{2})/gi, '%25'))
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase();
}
