/** The outlines of the world's countries, from our own package. */
import { packagedFile } from '../../platform';
import { type Outlines, readOutlines } from './shapes';

let loaded: Promise<Outlines> | null = null;

/** Read once while the popup is open; rejects when the file is missing or damaged. */
export function loadOutlines(): Promise<Outlines> {
  loaded ??= packagedFile('outlines.json').then((bytes) => readOutlines(new TextDecoder().decode(bytes)));
  return loaded;
}
