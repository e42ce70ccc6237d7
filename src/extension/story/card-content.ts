/** What a card says: the story's own words on a name or quote, and the dataset's facts on the story's date. */
import type { CardContent, NameContent, QuoteContent, Target } from '../../page/card';
import type { Annotation, Chain } from '../../types';
import { ask, type EntityDetails, t, uiLanguage } from '../platform';
import { dayText } from '../ui/dates';
import { reasonText } from '../ui/reason';
import { roleLine } from '../ui/role';

/** Content of each target; asked once for an entity. Null when the target is unknown. */
export function cardContent(annotation: Annotation): (target: Target) => Promise<CardContent | null> {
  const date = annotation.article.published?.slice(0, 10) ?? null;
  const asked = new Map<string, Promise<EntityDetails | null>>();

  /** Without the background the card still tells what the story says. */
  const detailsOf = (id: string): Promise<EntityDetails | null> => {
    const known = asked.get(id);
    if (known !== undefined) return known;
    const answer = ask({ type: 'details', id, date }).catch(() => {
      asked.delete(id);
      return null;
    });
    asked.set(id, answer);
    return answer;
  };

  return async (target) => {
    if (target.type === 'quote') return quoteContent(annotation, target.quote);
    const chain = annotation.chains[target.chain];
    if (chain === undefined) return null;
    return nameContent(annotation, chain, chain.entity === null ? null : await detailsOf(chain.entity.id));
  };
}

function nameContent(annotation: Annotation, chain: Chain, details: EntityDetails | null): NameContent {
  const line = chain.role === null ? null : roleLine(chain.role);
  const wikipedia = chain.entity?.wikipedia ?? null;
  return {
    type: 'name',
    title: details?.name ?? chain.name,
    kind: chain.kind,
    line,
    now: details?.now ?? null,
    description: details?.description ?? null,
    facts: (details?.facts ?? []).map(({ key, value }) => ({ label: t(`fact_${key}`), value: readable(key, value) })),
    asOf: details && !details.own ? dayText(details.asOf, uiLanguage()) : null,
    inStory: {
      count: chain.mentions.filter(({ form }) => form !== 'pronoun').length,
      quotes: annotation.quotes.flatMap((quote, index) =>
        quote.speaker.chain === chain.id && quote.form !== 'indirect'
          ? [{ index, text: annotation.article.text.slice(quote.start, quote.end) }]
          : [],
      ),
    },
    confidence: chain.confidence,
    candidates: chain.candidates.map(({ name, score, reasons }) => ({ name, score, reasons: reasons.map(reasonText) })),
    wikipediaUrl:
      wikipedia === null ? null : `https://en.wikipedia.org/wiki/${encodeURIComponent(wikipedia.replaceAll(' ', '_'))}`,
    ownUrl: details?.own?.link ?? null,
    ownList: details?.own?.list ?? null,
    origin: chain.entity === null ? 'story' : details?.own ? 'own' : 'dataset',
  };
}

/** Numbers, days and words of ours as the reader writes them. */
function readable(key: string, value: string): string {
  if (key === 'population') return Number(value).toLocaleString(uiLanguage());
  return key === 'medium' ? t(`medium_${value}`) : dayText(value, uiLanguage());
}

function quoteContent({ quotes, chains, article }: Annotation, index: number): QuoteContent | null {
  const quote = quotes[index];
  if (quote === undefined) return null;
  const { chain: id, text } = quote.speaker;
  const chain = id === null ? undefined : chains[id];
  return {
    type: 'quote',
    speaker: chain?.name ?? text,
    role: chain?.role ? roleLine(chain.role) : null,
    cue: quote.cue === null ? null : article.text.slice(quote.cue.start, quote.cue.end),
    form: quote.form,
    confidence: quote.confidence,
    text: article.text.slice(quote.start, quote.end),
  };
}
