/** Renders icons/newsgloss.svg to the sizes the manifest names. Run by hand after the drawing changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const svg = readFileSync('icons/newsgloss.svg', 'utf8');
// Below 48 px the store's 16 px margin costs too much: crop to the drawing.
const cropped = svg.replace('viewBox="0 0 128 128"', 'viewBox="14 14 100 100"');

for (const size of [16, 32, 48, 128]) {
  const image = new Resvg(size < 128 ? cropped : svg, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(`icons/${size}.png`, image.asPng());
}
