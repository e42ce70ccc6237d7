/** A card as plain text, for the clipboard. */
import type { CardContent } from '../../page/card';

export function cardText(content: CardContent): string {
  if (content.type === 'quote') return `“${content.text}”${content.speaker === null ? '' : ` — ${content.speaker}`}`;
  return [
    content.title,
    content.line,
    content.description,
    ...content.facts.map(({ label, value }) => `${label}: ${value}`),
    content.wikipediaUrl,
  ]
    .filter(Boolean)
    .join('\n');
}
