/** Pages that mean no good, around one story. */
import type { Reply, Routes } from '../support/server';

const TITLE = 'Germany and Kazakhstan agree on a new rail line';

type Page = {
  readonly head?: string;
  /** Before the story. */
  readonly before?: string;
  readonly title?: string;
  /** In the story's last paragraph. */
  readonly inside?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

function story({ head = '', before = '', title = TITLE, inside = '', headers = {} }: Page): Reply {
  return {
    type: 'text/html; charset=utf-8',
    headers,
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2020-02-13T09:30:00Z">${head}</head>
<body>${before}<main><article><h1>${title}</h1><p class="byline">By Ilse Varnholt</p>
<p>BERLIN &mdash; Chancellor Angela Merkel and Kazakh President Kassym-Jomart Tokayev signed an agreement on Wednesday to build a freight line from Almaty to the Caspian Sea, a project worth 1.4 billion euros.</p>
<p>&ldquo;This line will carry grain in summer and machines in winter,&rdquo; Merkel told reporters in Berlin. &ldquo;It will be finished in five years.&rdquo;</p>
<p>Engineers from Siemens will design the signals, according to Dorothea Quill, a spokeswoman for the company. &ldquo;We have never worked in such cold,&rdquo; Quill said.</p>
<p>The European Commission welcomed the plan. About 3,200 people will be hired, and the first trains should run by 2025. ${inside}</p>
</article></main></body></html>`,
  };
}

/** Sets `pwned` wherever it is taken for markup or code. */
const SPELLS = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=1</script>',
  '"><svg onload="window.pwned=1">',
  "'-(window.pwned=1)-'",
  'javascript:window.pwned=1',
  '{{window.pwned=1}}',
];
const text = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const inScript = (words: string): string => JSON.stringify(words).replaceAll('<', '\\u003c');
const SPELL = SPELLS.join(' ');

const MARKUP = story({
  title: text(`${TITLE} ${SPELLS[0]}`),
  head: `<meta property="og:site_name" content="${text(`Ledger ${SPELL}`)}"><meta name="author" content="${text(SPELL)}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":${inScript(`${TITLE} ${SPELLS[0]}`)},"datePublished":"2020-02-13",
"author":[{"name":${inScript(`Ilse ${SPELLS[0]}`)}},{"name":"Rude\\u202eBoy"}],"publisher":{"name":${inScript(`Ledger \u202e${SPELL}`)}},"inLanguage":${inScript(SPELL)}}</script>`,
  inside: text(`“${SPELL} \u202e\u2066 it is so,” said Port ${SPELL} Ellery.`),
});

/** Counts every call of what it put in place of the language's and the DOM's own. */
const TRAPS = `<script>
window.trapped = '';
const trap = (owner, name) => {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (!own?.configurable) return;
  const note = () => { if (window.armed) { window.trapped += (typeof name === 'symbol' ? 'iterator' : name) + ' '; throw new Error('trap'); } };
  Object.defineProperty(owner, name, own.value
    ? { ...own, value: function (...all) { note(); return own.value.apply(this, all); } }
    : { ...own, get() { note(); return own.get.call(this); } });
};
for (const name of ['map', 'filter', 'push', 'flatMap', 'find', 'join', 'sort', 'toString', Symbol.iterator]) trap(Array.prototype, name);
for (const name of ['replace', 'slice', 'split', 'trim', 'charCodeAt', 'matchAll', 'toString']) trap(String.prototype, name);
for (const name of ['appendChild', 'insertBefore', 'replaceChild', 'textContent', 'nextSibling', 'parentNode']) trap(Node.prototype, name);
for (const name of ['getAttribute', 'setAttribute', 'attachShadow', 'closest', 'matches', 'remove', 'append']) trap(Element.prototype, name);
for (const name of ['createElement', 'createRange', 'querySelector', 'querySelectorAll']) trap(Document.prototype, name);
for (const name of ['splitText', 'appendData', 'data']) trap(Text.prototype, name); trap(CharacterData.prototype, 'data');
for (const name of ['parse', 'stringify']) trap(JSON, name);
for (const name of ['test', 'exec']) trap(RegExp.prototype, name);
for (const name of ['get', 'set', 'has']) { trap(Map.prototype, name); trap(HighlightRegistry.prototype, name); }
trap(Function.prototype, 'toString'); trap(Object, 'entries'); trap(Promise.prototype, 'then');
trap(MutationObserver.prototype, 'observe'); trap(EventTarget.prototype, 'addEventListener');
for (const name of ['chain', 'then', 'id', 'type']) Object.defineProperty(Object.prototype, name, { configurable: true, set() { if (window.armed) window.trapped += name + ' '; }, get() { if (window.armed) window.trapped += name + ' '; } });
window.armed = true;
</script>`;

/** Names of elements hide the document's and the forms' own methods. */
const CLOBBERED = [
  'querySelector',
  'querySelectorAll',
  'createElement',
  'documentElement',
  'body',
  'title',
  'defaultView',
  'location',
  'getElementsByTagName',
  'createRange',
  'elementFromPoint',
  'hidden',
  'adoptedStyleSheets',
]
  .map((name) => `<img name="${name}" alt="">`)
  .join('');
const formOf = (names: readonly string[]): string =>
  `<form>${names.map((name) => `<input name="${name}" hidden>`).join('')}<p>Sign up for the letter of the harbor and read it every morning.</p></form>`;
/** Names that forms on the web have. */
const FORM = formOf(
  'id name title action method target style children className attributes lang dir hidden elements length submit parentNode tagName textContent innerText'.split(
    ' ',
  ),
);
/** Names that nobody gives but to hide what a form holds. */
const HIDING_FORM = formOf(
  'childNodes firstChild nextSibling nodeType localName getAttribute hasAttributes hasAttribute parentElement closest shadowRoot getBoundingClientRect'.split(
    ' ',
  ),
);

/** Takes every mark and every node of ours away as soon as it comes. */
const FIGHTER = `<script>
window.removals = 0;
new MutationObserver(() => {
  for (const mark of document.querySelectorAll('mark')) { window.removals++; mark.replaceWith(...mark.childNodes); }
  for (const own of document.querySelectorAll('[data-newsgloss], [popover]')) { window.removals++; own.remove(); }
  CSS.highlights.clear();
}).observe(document, { childList: true, subtree: true, attributes: true });
</script>`;

/** The same, and every time it writes the story anew. */
const REWRITER = `<script>
window.removals = 0;
window.times = [];
const change = () => {
  const last = document.querySelector('article p:last-child');
  if (last === null || last.querySelector('mark') === null) return;
  window.removals++;
  window.times.push(performance.now());
  last.textContent = 'The European Commission welcomed the plan for the ' + window.removals + 'th time, and it will again.';
};
new MutationObserver(change).observe(document, { childList: true, subtree: true });
</script>`;

const FLOOD = '\u200b'.repeat(200_000);

export const HOSTILE: Routes = new Map([
  ['/markup', MARKUP],
  ['/traps', story({ head: TRAPS })],
  ['/clobbered', story({ before: CLOBBERED })],
  ['/form', story({ before: FORM })],
  ['/hiding-form', story({ before: HIDING_FORM })],
  ['/fighter', story({ head: FIGHTER })],
  ['/rewriter', story({ head: REWRITER })],
  ['/long-word', story({ inside: 'x'.repeat(1_000_000) })],
  ['/zero-width', story({ inside: `An${FLOOD}gela ${FLOOD}` })],
  // A half of a pair in UTF-8 cannot be sent: scripts can make one.
  [
    '/halves',
    story({
      inside:
        '<b id="half"></b><script>document.getElementById("half").textContent = "\\ud83d Olaf Scholz \\ude00\\ud83d";</script>',
    }),
  ],
  [
    '/policy',
    story({
      headers: {
        'content-security-policy':
          "default-src 'none'; img-src 'self'; script-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
      head: `<script nonce="own">window.violations = []; document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));</script>`,
    }),
  ],
  ['/plain', story({})],
]);
