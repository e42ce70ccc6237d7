/** All exports. A new one is a file here, a row in the list and a case in its test. */
import { csv } from './csv';
import type { Export } from './format';
import { json } from './json';
import { jsonLd } from './json-ld';
import { markdown } from './markdown';
import { webAnnotation } from './web-annotation';

export const EXPORTS: readonly Export[] = [markdown, json, csv, jsonLd, webAnnotation];
export type { Export } from './format';
