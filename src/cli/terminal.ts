/** A readable summary in the terminal. */
import type { Annotation, Chain, Kind, Role } from '../types';

type Options = { readonly explain: boolean; readonly color: boolean };

/** Names of one kind beyond this are counted. */
const MOST = 12;

export function terminal(annotation: Annotation, options: Options): string {
  const { article, summary, chains, quotes } = annotation;
  const style = styles(options.color);
  const words = (span: { start: number; end: number }) => article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const out: string[] = [];
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) out.push('', style.head(title), ...lines.map((line) => `  ${line}`));
  };
  out.push(style.title(article.title ?? 'Untitled story'));
  const source = [article.publisher, article.byline.join(', '), article.published?.slice(0, 10)].filter(Boolean);
  if (source.length > 0) out.push(style.soft(source.join(' · ')));
  if (!article.isArticle) out.push(style.soft(`Not a news story: ${article.reasons.join(' ')}`));
  section(
    'In short',
    summary.key.map((span) => `• ${words(span)}`),
  );
  const explain = (chain: Chain) =>
    options.explain
      ? chain.candidates.map((one) =>
          style.soft(`    ${one.score.toFixed(2)} ${one.name} (${one.entity.id}): ${one.reasons.join('; ')}`),
        )
      : [];
  const names = (kind: Kind, ranked: readonly { chain: number }[]) => {
    const all = ranked.map(({ chain }) => chains[chain]!).filter((chain) => chain.kind === kind);
    const lines = all
      .slice(0, MOST)
      .flatMap((chain) => [
        `${style.name(chain.name)}${chain.role ? `, ${roleText(chain.role)}` : ''} ${style.soft(`×${named(chain)}`)}`,
        ...explain(chain),
      ]);
    return all.length > MOST ? [...lines, style.soft(`and ${all.length - MOST} more`)] : lines;
  };
  section('People', names('person', summary.who));
  section('Organizations', names('organization', summary.who));
  section('Places', names('place', summary.where));
  section(
    'Quotes',
    quotes
      .filter(({ form }) => form !== 'indirect')
      .map(
        (quote) =>
          `${style.name(quote.speaker.chain === null ? (quote.speaker.text ?? 'Speaker not given') : chains[quote.speaker.chain]!.name)}: “${words(quote)}”`,
      ),
  );
  section(
    'When',
    summary.when.map(
      (date) => `${date.from === date.to ? date.from : `${date.from} to ${date.to}`}  ${style.soft(words(date))}`,
    ),
  );
  section(
    'Numbers',
    summary.numbers.slice(0, MOST).map((figure) => `${style.name(words(figure))} ${style.soft(figure.counts)}`),
  );
  return `${out.join('\n')}\n`;
}

function named(chain: Chain): number {
  return chain.mentions.filter(({ form }) => form !== 'pronoun' && form !== 'role').length;
}

function roleText({ title, of, from, to }: Role): string {
  const office = of && !title.includes(of) ? `${title} of ${of}` : title;
  if (!from) return office;
  return to ? `${office} (${from.slice(0, 4)}–${to.slice(0, 4)})` : `${office} (since ${from.slice(0, 4)})`;
}

function styles(color: boolean) {
  const paint = (code: string) => (text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { title: paint('1'), head: paint('1;34'), name: paint('1'), soft: paint('2') };
}
