/** What is looked at to tell whether a page is an article at all. */
import type { BlockKind } from '../../types';
import { EVIDENCE } from './evidence';
import { firstOf } from './metadata';
import type { DecisionFacts } from './page-facts';

type Feature = readonly [name: string, value: (input: DecisionFacts) => number];
const is = (condition: boolean) => (condition ? 1 : 0);
const has =
  (...types: string[]) =>
  (input: DecisionFacts) =>
    is(types.some((type) => input.linked.types.has(type)));
const count = (input: DecisionFacts, ...names: string[]) =>
  names.reduce((sum, name) => sum + (input.elements.get(name) ?? 0), 0);
/** How many lines of fewer words match. */
const lines = (input: DecisionFacts, words: number, test: RegExp) =>
  input.shortLines.reduce((sum, line) => sum + (line.words < words && test.test(line.text) ? 1 : 0), 0);
/** Matches per word of the story; the fewest words keep short texts from extremes. */
const rate = (input: DecisionFacts, test: RegExp, fewest: number) =>
  (input.bodyText.match(test)?.length ?? 0) / Math.max(fewest, input.bodyWords);
/** Up to a limit from which on more says nothing more, as a share of it. */
const upTo = (limit: number, value: number) => Math.min(limit, value) / limit;
const kindShare = (kind: BlockKind) => (input: DecisionFacts) =>
  input.judged.kinds.filter((own) => own === kind).length / Math.max(1, input.judged.kinds.length);
const steps = ({ path }: DecisionFacts) => path.split('/').filter(Boolean);
/** Words of the last step: stories have their headline there. */
const slugWords = (input: DecisionFacts) => (steps(input).at(-1) ?? '').split(/[-_]/).length;
const FORUM = /(?:forum|threads?|topic|viewtopic|showthread|discussions?|community|questions|boards?|t)\//;
const DOCUMENTATION =
  /(?:docs?|documentation|reference|manual|api|guides?|help|support|kb|wiki|learn|tutorials?|faq)(?:[./]|$)/;
const SHOP = /(?:products?|shop|store|item|dp|p|buy|cart|catalog|collections?|category|categories)\//;
const SERVICE =
  /(?:about|services?|contact|pricing|solutions?|features?|careers?|privacy|terms|legal|login|signup|register|search)(?:[-/.]|$)/;

export const DECISION_FEATURES: readonly Feature[] = [
  ['one', () => 1],
  ['body<80', (i) => is(i.bodyWords < 80)],
  ['body<150', (i) => is(i.bodyWords < 150)],
  ['body<300', (i) => is(i.bodyWords < 300)],
  ['body<600', (i) => is(i.bodyWords < 600)],
  ['long<2', (i) => is(i.longParagraphs < 2)],
  ['long<4', (i) => is(i.longParagraphs < 4)],
  ['long<8', (i) => is(i.longParagraphs < 8)],
  ['bodyShare', (i) => i.bodyWords / Math.max(1, i.pageWords)],
  ['linkWordShare', (i) => i.linkWords / Math.max(1, i.pageWords)],
  ['proseShare', (i) => i.page.totalMass / Math.max(1, i.pageWords)],
  ['longShare', (i) => i.longParagraphs / Math.max(1, i.judged.kinds.length)],
  ['listShare', kindShare('list')],
  ['headingShare', kindShare('subheading')],
  ['junkShare', kindShare('boilerplate')],
  [
    'newsArticle',
    has(
      'NewsArticle',
      'ReportageNewsArticle',
      'AnalysisNewsArticle',
      'OpinionNewsArticle',
      'ReviewNewsArticle',
      'LiveBlogPosting',
    ),
  ],
  ['article', has('Article')],
  ['blogPosting', has('BlogPosting')],
  ['productType', has('Product', 'ProductGroup', 'Offer', 'AggregateOffer')],
  ['forumType', has('DiscussionForumPosting', 'QAPage', 'Question')],
  ['faq', has('FAQPage')],
  ['listType', has('CollectionPage', 'ItemList', 'SearchResultsPage', 'Blog')],
  ['techType', has('TechArticle', 'HowTo', 'APIReference', 'SoftwareApplication')],
  ['service', has('Service', 'LocalBusiness', 'ContactPage', 'AboutPage', 'ProfessionalService')],
  ['og-article', (i) => is(i.type === 'article')],
  ['og-website', (i) => is(i.type === 'website')],
  ['og-product', (i) => is(i.type.includes('product'))],
  ['og-none', (i) => is(i.type === '')],
  [
    'published-meta',
    (i) => is(firstOf(i.tags, 'article:published_time', 'datepublished', 'parsely-pub-date') !== null),
  ],
  ['published', (i) => is(i.published !== null)],
  ['byline', (i) => is(i.byline.length > 0)],
  ['section-meta', (i) => is(firstOf(i.tags, 'article:section', 'article:tag', 'news_keywords') !== null)],
  ['front', (i) => is(i.path === '' || i.path === '/')],
  ['depth1', (i) => is(steps(i).length === 1)],
  ['slug', (i) => is(slugWords(i) >= 4)],
  ['longSlug', (i) => is(slugWords(i) >= 6)],
  ['urlDate', (i) => is(/\/20\d\d\//.test(i.path))],
  ['urlDigits', (i) => is(/\d{5,}/.test(i.path))],
  [
    'urlNews',
    (i) =>
      is(
        /\/(?:news|article|articles|story|stories|politics|business|sport|sports|world|opinion|blog|p)\//.test(i.path),
      ),
  ],
  ['urlForum', (i) => is(FORUM.test(i.path))],
  ['urlDocs', (i) => is(DOCUMENTATION.test(i.path))],
  ['urlShop', (i) => is(SHOP.test(`${i.path}/`))],
  ['urlService', (i) => is(SERVICE.test(i.path))],
  ['hostDocs', (i) => is(/^https?:\/\/(?:docs?|help|support|developers?|wiki|learn|api|kb)\./.test(i.url ?? ''))],
  [
    'hostForum',
    (i) =>
      is(
        /^https?:\/\/(?:[^/]*\.)?(?:forums?|community|discuss|boards?|discourse|stackexchange|stackoverflow|reddit|answers)\b/.test(
          i.url ?? '',
        ),
      ),
  ],
  ['noTitle', (i) => is(i.titleLine < 0)],
  ['h1s', (i) => Math.min(3, count(i, 'h1'))],
  ['h2s', (i) => upTo(20, count(i, 'h2', 'h3'))],
  ['articles', (i) => upTo(10, count(i, 'article'))],
  ['times', (i) => upTo(10, count(i, 'time'))],
  ['pre', (i) => upTo(5, count(i, 'pre'))],
  ['code', (i) => upTo(10, count(i, 'code'))],
  ['tables', (i) => upTo(5, count(i, 'table'))],
  ['prices', (i) => upTo(8, lines(i, 8, /(?:[$€£¥₹]\s?\d|\d\s?(?:[€£]|USD|EUR))/))],
  [
    'cart',
    (i) =>
      is(
        lines(
          i,
          6,
          /\b(?:add to (?:cart|basket|bag)|buy now|checkout|in stock|out of stock|sku|free shipping|quantity|wishlist)\b/i,
        ) > 0,
      ),
  ],
  [
    'replies',
    (i) =>
      upTo(
        6,
        lines(
          i,
          7,
          /\b(?:repl(?:y|ies)|quote|posts:|joined|likes?|report post|permalink|upvote|answers?|views|member|thread|moderator|asked|topic)\b/i,
        ),
      ),
  ],
  ['shortLines', (i) => i.shortLines.filter(({ words }) => words < 6).length / Math.max(1, i.page.lines.length)],
  [
    'callToAction',
    (i) =>
      upTo(
        5,
        lines(
          i,
          6,
          /^(?:get started|learn more|contact us|request (?:a )?(?:demo|quote)|book (?:a|now)|try (?:it )?(?:free|now)|get (?:a )?(?:quote|in touch)|our services|call us|schedule|start free trial|shop now)/i,
        ),
      ),
  ],
  ['you', (i) => upTo(0.05, rate(i, /\b(?:you|your|we|our)\b/gi, 20))],
  ['said', (i) => upTo(0.01, rate(i, /\b(?:said|says|told|according to|added)\b/gi, 50))],
  ['past', (i) => upTo(0.02, rate(i, /\b(?:was|were|had)\b/g, 50))],
  ['commentBox', (i) => is(i.page.boxes.some((box) => (box.evidence & EVIDENCE.comments) !== 0))],
  [
    'home',
    (i) =>
      upTo(
        100,
        i.page.evidence.reduce((sum, bits) => sum + is((bits & EVIDENCE.navigation) !== 0), 0),
      ),
  ],
];
