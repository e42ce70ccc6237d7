/** What the words of classes and ids say about the text inside an element. */
import { EVIDENCE } from './evidence';
import { firstPairs, pairAt } from './first-pairs';

/*
 * Class and id words are cut at everything that is no letter, and at capitals inside a word ('storyBody' = 'story body'),
 * then looked for as ' word' so that 'commentary' is no comment and 'gradient' no ad.
 */
const NAMES: ReadonlyArray<readonly [number, RegExp]> = [
  [
    EVIDENCE.body,
    / (?:(?:article|story|entry|post|content|main|news|page|single|blog) ?(?:body|content|text|copy|main|full|paragraphs?)|body ?(?:copy|content|text|main)|rich ?text|text ?(?:block|body)|available content|articlebody|storytext|paywalled? content|prose|markup|wysiwyg|article ?chunks?) /,
  ],
  [EVIDENCE.article, / (?:article|story|post|entry|hentry) /],
  [
    EVIDENCE.navigation,
    / (?:nav|navigation|navbar|menu|menus|submenu|breadcrumbs?|pagination|pager|masthead|topbar|skip ?links?|toolbar|toc|table of contents|jump ?(?:links?|to)|site ?header|global ?header|subnav) /,
  ],
  [
    EVIDENCE.footer,
    / (?:footer|foot|colophon|copyrights?|legal|site ?info|disclaimer|disclosure|article ?(?:end|bottom)|endnote|corrections? ?policy) /,
  ],
  [
    EVIDENCE.aside,
    / (?:sidebar|aside|rail|right ?(?:col|column|rail)|widgets?|factbox|fact ?box|infobox|sidenav|secondary|module|pull ?out|complementary) /,
  ],
  [
    EVIDENCE.comments,
    / (?:comments?|disqus|respond|livefyre|viafoura|coral|discussions?|replies|reply|conversations?|commentlist) /,
  ],
  [
    EVIDENCE.related,
    / (?:related|recommend(?:ed|ations?)?|read ?(?:more|next|also|on)|see ?also|more ?(?:on|from|stories|news|articles|links|content|in)|also ?(?:read|on|in)|trending|popular|most ?(?:read|viewed|popular|shared)|teasers?|promos?|carousel|outbrain|taboola|zergnet|revcontent|mgid|recirc(?:ulation)?|up ?next|next ?(?:article|story|post|up)|prev(?:ious)? ?(?:article|story|post)|post ?nav|latest|river|feed|newsfeed|upsell|cards?|cross ?links?|internal ?links?|inline ?(?:links?|promo|story|article|recirc|related)|link ?(?:list|box|stack)|story ?(?:timeline|package)|topics?|editors? ?picks?|top ?stories|headlines|further ?reading|suggest(?:ed|ions?)?|you ?may|must ?read|jump ?box|continues?) /,
  ],
  [
    EVIDENCE.share,
    / (?:share|sharing|shares|shareable|social|socials|follow|addthis|sharedaddy|share ?tools|whatsapp|print|bookmark|save|tools|utility|utilities|actions?|google ?preferred) /,
  ],
  [
    EVIDENCE.newsletter,
    / (?:newsletters?|sign ?up|subscribe|subscribers?|subscription|paywall|regwall|piano|opt ?in|mailchimp|email|mailing|membership|register|registration|login|donate|donation|donations|support ?us|contribute|appeal|cta|call ?to ?action|pledge|offer|gift) /,
  ],
  [EVIDENCE.consent, / (?:cookies?|consent|gdpr|ccpa|onetrust|didomi|quantcast|truste|cmp|privacy|cookielaw|evidon) /],
  [
    EVIDENCE.advertisement,
    / (?:ads?|advert|adverts|advertisement|advertising|advertorial|sponsor|sponsored|sponsorship|dfp|gpt|adsbygoogle|ad ?(?:slot|unit|container|wrapper|label|space|box)|banner|commercial|affiliate|partner|promoted|promotion|promotional|deals?|buy|shop|product ?(?:box|card)) /,
  ],
  [
    EVIDENCE.bio,
    / (?:bio|biography|about ?(?:the )?(?:author|us)|author ?(?:bio|box|info|card|details|profile|description|block|about|blurb|footer|section)|contributors?|profile|meet ?the) /,
  ],
  [
    EVIDENCE.byline,
    / (?:byline|bylines|by ?line|authors?|dateline|date|datetime|time|timestamp|published|publication|pub ?date|posted|post ?(?:meta|info|date|author)|entry ?meta|article ?(?:meta|info|details|date)|meta|metadata|updated|written ?by|read(?:ing)? ?time|attribution|kicker|eyebrow|label|section ?(?:name|label)|category|categories|source) /,
  ],
  [
    EVIDENCE.standfirst,
    / (?:standfirst|subtitle|sub ?title|sub ?head(?:line|ing)?|dek|deck|summary|sub ?deck|article ?(?:description|summary|intro|lead|teaser|lede|excerpt)|lede|excerpt|synopsis|entry ?summary|intro|introduction|abstract|strapline|key ?points|tldr) /,
  ],
  [
    EVIDENCE.caption,
    / (?:captions?|cutline|wp caption|image ?(?:text|info|meta|description)|media ?(?:text|meta|info)|photo ?(?:text|info|description)|slide ?(?:text|info)|legend|gallery ?(?:text|caption)) /,
  ],
  [
    EVIDENCE.credit,
    / (?:credits?|photographer|photo ?(?:by|credit|source)|image ?(?:credit|source|by)|copyright ?holder|rights) /,
  ],
  [
    EVIDENCE.player,
    / (?:video|videos|player|jwplayer|audio|podcast|brightcove|gallery|slideshow|lightbox|slides?|playlist|transcript ?toggle|livestream|listen) /,
  ],
  [EVIDENCE.tags, / (?:tags?|tag ?(?:list|cloud|links?)|keywords|filed ?under|taxonomy|hashtags?) /],
  [
    EVIDENCE.embed,
    / (?:embed|embedded|tweet|twitter|instagram|facebook|tiktok|reddit|social ?embed|infographic|chart|datawrapper|poll|quiz|survey|scoreboard|ticker|weather|stock ?(?:quote|ticker)) /,
  ],
  [
    EVIDENCE.notice,
    / (?:modal|popup|pop ?up|overlay|tooltip|toast|dialog|interstitial|alert|notice|notification|lightbox|dropdown|loading|spinner|error ?message|no ?js|noscript|no ?print|editors? ?note|correction|promo ?box) /,
  ],
  [
    EVIDENCE.hidden,
    / (?:hidden|hide|sr ?only|visually ?hidden|screen ?reader(?: text)?|is ?hidden|invisible|offscreen|d ?none|assistive ?text|accessibility ?text) /,
  ],
];

/** Per pair of letters that a word may begin with: the rows of NAMES worth trying. */
const ROWS = firstPairs(NAMES.map(([, pattern]) => pattern.source));

const known = new Map<string, number>();
/** Names repeat within a page and over pages, numbers aside; the memory is dropped when a page invents too many. */
const KNOWN_LIMIT = 5000;

/** Evidence of a class or id string. */
export function evidenceOfNames(names: string): number {
  // Utility classes of style frameworks come in long lists and say nothing past the first few hundred characters.
  const words = ` ${names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')} `;
  const found = known.get(words);
  if (found !== undefined) return found;
  let bits = 0;
  let rows = 0;
  for (let i = words.indexOf(' '); i !== -1 && i < words.length - 1; i = words.indexOf(' ', i + 1))
    rows |= ROWS[pairAt(words, i + 1)]!;
  for (; rows !== 0; rows &= rows - 1) {
    const [bit, pattern] = NAMES[31 - Math.clz32(rows & -rows)]!;
    if (pattern.test(words)) bits |= bit;
  }
  if (known.size > KNOWN_LIMIT) known.clear();
  known.set(words, bits);
  return bits;
}
