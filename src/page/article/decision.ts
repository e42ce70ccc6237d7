/** Whether the page is an article, and why, in words for the reader. */
import { DECISION_FEATURES } from './decision-features';
import { type DecisionFacts, decisionFacts, type PageFacts } from './page-facts';
import { DECISION_WEIGHTS } from './weights';

export type Decision = { readonly isArticle: boolean; readonly reasons: readonly string[] };

/** Below this there is nothing to annotate: the shortest news items of the measured pages have some 60 words. */
const FEWEST_WORDS = 50;
const REASONS_AGAINST = 3;

export function decide(page: PageFacts): Decision {
  const facts = decisionFacts(page);
  if (isFrontAddress(facts.url)) return { isArticle: false, reasons: ['The front page of a site, not one story.'] };
  if (facts.bodyWords < FEWEST_WORDS)
    return { isArticle: false, reasons: [`Hardly any running text: ${Math.round(facts.bodyWords)} words.`] };
  const weighed = DECISION_FEATURES.map(([name, value]) => ({
    name,
    score: value(facts) * (DECISION_WEIGHTS[name] ?? 0),
  }));
  const score = weighed.reduce((sum, { score }) => sum + score, 0);
  if (score > 0) return { isArticle: true, reasons: reasonsFor(facts) };
  const scores = new Map(weighed.map(({ name, score }) => [name, score]));
  return { isArticle: false, reasons: reasonsAgainst(facts, scores) };
}

/** The root of a host without a query: stories have an address of their own. */
function isFrontAddress(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  return /^\/(?:index\.\w{2,5})?$/.test(pathname) && search === '' && hash.length < 3;
}

/** 12345 as '12,345'; a tenth of a millisecond cheaper than asking for a locale. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function reasonsFor(facts: DecisionFacts): string[] {
  const words = grouped(Math.round(facts.bodyWords));
  const reasons = [
    `${words} words of running text in ${facts.paragraphs} ${facts.paragraphs === 1 ? 'block' : 'blocks'}.`,
  ];
  if (facts.titleLine >= 0) reasons.push('A headline above it.');
  if (facts.byline.length > 0) reasons.push(`Signed by ${facts.byline.join(', ')}.`);
  if (facts.published !== null) reasons.push(`Dated ${facts.published.slice(0, 10)}.`);
  if (facts.linked.types.has('NewsArticle') || facts.type === 'article')
    reasons.push('The page calls itself an article.');
  return reasons;
}

/** What each kind of page that is no article is told by. */
const AGAINST: ReadonlyArray<readonly [reason: string, features: readonly string[]]> = [
  ['Looks like a forum or a page of questions and answers.', ['forumType', 'urlForum', 'hostForum', 'replies']],
  ['Looks like documentation or help.', ['techType', 'faq', 'urlDocs', 'hostDocs', 'pre', 'code', 'tables']],
  ['Looks like a shop.', ['productType', 'og-product', 'urlShop', 'prices', 'cart']],
  ['Reads like a page about a service or a company.', ['service', 'urlService', 'callToAction', 'you']],
  [
    'Mostly links and short entries, like a front page or a list.',
    ['listType', 'h2s', 'times', 'home', 'junkShare', 'shortLines', 'front'],
  ],
  ['Little running text.', ['body<80', 'body<150', 'long<2', 'long<4']],
];

function reasonsAgainst(facts: DecisionFacts, scores: ReadonlyMap<string, number>): string[] {
  const found = AGAINST.map(([reason, features]) => ({
    reason,
    score: features.reduce((sum, name) => sum + (scores.get(name) ?? 0), 0),
  }))
    .filter(({ score }) => score < -0.3)
    .sort((a, b) => a.score - b.score)
    .map(({ reason }) => reason);
  if (facts.byline.length === 0 && facts.published === null) found.push('Names neither an author nor a date.');
  else if (facts.byline.length === 0) found.push('Names no author.');
  else if (facts.published === null) found.push('Gives no date.');
  if (found.length === 0) found.push('Too little on the page says that it is one story.');
  return found.slice(0, REASONS_AGAINST);
}
