/** The summary as Markdown: for notes. */
import type { Annotation, Chain, Role, Span } from '../types';
import type { Export } from './format';

export const markdown: Export = {
  id: 'markdown',
  label: 'Markdown',
  mediaType: 'text/markdown',
  extension: 'md',
  write: (annotation) => `${sections(annotation).filter(Boolean).join('\n\n')}\n`,
};

function sections(annotation: Annotation): string[] {
  const { article, chains, summary, quotes } = annotation;
  const words = (span: Span) => escaped(article.text.slice(span.start, span.end));
  const source = [article.publisher, article.byline.join(', '), article.published?.slice(0, 10)]
    .filter(Boolean)
    .map((part) => escaped(String(part)));
  const named = (kind: Chain['kind'], ranked: readonly { chain: number }[]) =>
    ranked
      .map(({ chain }) => chains[chain]!)
      .filter((chain) => chain.kind === kind)
      .map((chain) => `- ${nameOf(chain)}`);
  return [
    `# ${escaped(article.title ?? 'Untitled story')}`,
    source.join(' · '),
    article.url ? `<${article.url.replace(/[<>\s]/g, encodeURIComponent)}>` : '',
    section(
      'In short',
      summary.key.map((span) => `- ${words(span)}`),
    ),
    section('People', named('person', summary.who)),
    section('Organizations', named('organization', summary.who)),
    section('Places', named('place', summary.where)),
    section(
      'Voices',
      summary.voices.flatMap((voice) => [
        `- **${escaped(voice.text || 'Speaker not given')}** (${voice.words} words)`,
        ...voice.quotes.map((index) => `  - “${words(quotes[index]!)}”`),
      ]),
    ),
    section(
      'When',
      summary.when.map(
        (date) => `- ${date.from === date.to ? date.from : `${date.from} to ${date.to}`}: ${words(date)}`,
      ),
    ),
    section(
      'Numbers',
      summary.numbers.map((figure) => `- **${words(figure)}** ${escaped(figure.counts)}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}` : '';
}

function nameOf(chain: Chain): string {
  const link = chain.entity?.wikipedia;
  const name = link
    ? `[${escaped(chain.name)}](https://en.wikipedia.org/wiki/${encodeURIComponent(link.replace(/ /g, '_')).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`
    : escaped(chain.name);
  return chain.role ? `${name}, ${escaped(roleText(chain.role))}` : name;
}

export function roleText({ title, of }: Role): string {
  return of && !title.includes(of) ? `${title} of ${of}` : title;
}

/** What Markdown would read as markup stands for itself; on one line, where only its beginning could make a block. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_~[\]<>#|&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
