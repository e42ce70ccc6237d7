/** A name's card: who it is, facts, what the story says, why we think so. */
import type { NameContent } from './content';
import { button, element } from './element';
import { pageLink, percent } from './parts';
import { NOTICE_CLASS, TITLE_ID, type View } from './view-model';

/** More quotes than this are a list for the popup. */
const QUOTES_SHOWN = 3;

export function nameParts(content: NameContent, view: View): (HTMLElement | null)[] {
  return [
    heading(content, view),
    text('line', content.line),
    text('now', content.now === null ? null : view.t('cardNow', content.now)),
    text('description', content.description),
    content.origin === 'story' ? text('origin', view.t('cardFromStory')) : null,
    content.ownList === null ? null : text('origin', view.t('cardFromList', content.ownList)),
    facts(content),
    inStory(content, view),
    why(content, view),
    footer(content, view),
  ];
}

function heading({ kind, title }: NameContent, { t }: View): HTMLElement {
  return element(
    'div',
    {},
    element('p', { class: `kind ${kind}` }, t(`cardKind_${kind}`)),
    element('h2', { id: TITLE_ID, dir: 'auto' }, title),
  );
}

function facts({ facts }: NameContent): HTMLElement | null {
  const filled = facts.filter(({ value }) => value !== '');
  if (filled.length === 0) return null;
  return element(
    'dl',
    { class: 'facts' },
    ...filled.flatMap(({ label, value }) => [element('dt', {}, label), element('dd', { dir: 'auto' }, value)]),
  );
}

function inStory({ inStory }: NameContent, view: View): HTMLElement {
  const { t, actions, position } = view;
  const named = t('cardNamed_', inStory.count);
  const steps =
    position === null
      ? null
      : element(
          'span',
          { class: 'steps' },
          button({ text: '‹', className: 'step', label: t('cardPrevious'), onClick: () => actions.step(-1) }),
          element('span', { class: 'position' }, t('cardPosition', position.at, position.of)),
          button({ text: '›', className: 'step', label: t('cardNext'), onClick: () => actions.step(1) }),
        );
  const quotes = inStory.quotes.slice(0, QUOTES_SHOWN).map(({ index, text }) => {
    const quote = button({ text: `“${text}”`, className: 'quote', onClick: () => actions.goToQuote(index) });
    quote.dir = 'auto';
    return element('li', {}, quote);
  });
  const more = inStory.quotes.length - quotes.length;
  return element(
    'section',
    { class: 'story' },
    element('p', { class: 'named' }, named, steps),
    quotes.length > 0 ? element('ul', { 'aria-label': t('cardSays') }, ...quotes) : null,
    more > 0 ? text('more', t('cardMoreQuotes_', more)) : null,
  );
}

function why({ confidence, candidates, origin }: NameContent, { t }: View): HTMLElement | null {
  const [chosen, ...rivals] = candidates;
  if (origin === 'story' || chosen === undefined) return null;
  return element(
    'details',
    { class: 'why' },
    element('summary', {}, t('cardWhy'), element('span', { class: 'sure' }, percent(confidence, t))),
    chosen.reasons.length > 0 ? list('reasons', chosen.reasons) : null,
    rivals.length > 0 ? text('rivals-title', t('cardRivals')) : null,
    rivals.length > 0
      ? element(
          'ul',
          { class: 'rivals' },
          ...rivals.map(({ name, score, reasons }) =>
            element(
              'li',
              {},
              element('span', { class: 'rival', dir: 'auto' }, name),
              element('span', { class: 'sure' }, percent(score, t)),
              reasons.length > 0 ? element('span', { class: 'because' }, reasons.join('; ')) : null,
            ),
          ),
        )
      : null,
  );
}

function footer({ wikipediaUrl, ownUrl, origin, asOf }: NameContent, { t, actions }: View): HTMLElement {
  return element(
    'div',
    { class: 'foot' },
    element(
      'p',
      { class: 'actions' },
      pageLink(ownUrl, t('cardOwnLink')),
      pageLink(wikipediaUrl, t('cardWikipedia'), /^https:\/\//),
      button({ text: t('cardCopy'), className: 'action', onClick: actions.copy }),
      origin === 'story'
        ? null
        : button({ text: t('cardNotThisOne'), className: 'action', onClick: actions.notThisOne }),
      element('span', { class: NOTICE_CLASS, role: 'status' }),
    ),
    text('as-of', asOf === null ? null : t('cardAsOf', asOf)),
  );
}

function list(className: string, items: readonly string[]): HTMLElement {
  return element('ul', { class: className }, ...items.map((item) => element('li', {}, item)));
}

function text(className: string, words: string | null): HTMLElement | null {
  return words === null || words === '' ? null : element('p', { class: className, dir: 'auto' }, words);
}
