/** What tags, classes, ids and roles of an element say about the text inside it, as bits. */

export const EVIDENCE = {
  body: 1 << 0,
  article: 1 << 1,
  navigation: 1 << 2,
  footer: 1 << 3,
  aside: 1 << 4,
  comments: 1 << 5,
  related: 1 << 6,
  share: 1 << 7,
  newsletter: 1 << 8,
  consent: 1 << 9,
  advertisement: 1 << 10,
  bio: 1 << 11,
  byline: 1 << 12,
  standfirst: 1 << 13,
  caption: 1 << 14,
  credit: 1 << 15,
  player: 1 << 16,
  form: 1 << 17,
  figure: 1 << 18,
  hidden: 1 << 19,
  tags: 1 << 20,
  heading: 1 << 21,
  list: 1 << 22,
  quote: 1 << 23,
  table: 1 << 24,
  embed: 1 << 25,
  code: 1 << 26,
  button: 1 << 27,
  notice: 1 << 28,
  header: 1 << 29,
} as const;

/** Evidence that what is inside is no story. It is heard only where it does not speak of most of the page's prose. */
export const AGAINST =
  EVIDENCE.navigation |
  EVIDENCE.footer |
  EVIDENCE.aside |
  EVIDENCE.comments |
  EVIDENCE.related |
  EVIDENCE.share |
  EVIDENCE.newsletter |
  EVIDENCE.consent |
  EVIDENCE.advertisement |
  EVIDENCE.bio |
  EVIDENCE.byline |
  EVIDENCE.caption |
  EVIDENCE.credit |
  EVIDENCE.player |
  EVIDENCE.form |
  EVIDENCE.hidden |
  EVIDENCE.tags |
  EVIDENCE.embed |
  EVIDENCE.button |
  EVIDENCE.notice;

const TAG_EVIDENCE: Readonly<Record<string, number>> = {
  nav: EVIDENCE.navigation,
  menu: EVIDENCE.navigation,
  footer: EVIDENCE.footer,
  aside: EVIDENCE.aside,
  form: EVIDENCE.form,
  fieldset: EVIDENCE.form,
  button: EVIDENCE.button,
  figure: EVIDENCE.figure,
  figcaption: EVIDENCE.caption,
  article: EVIDENCE.article,
  header: EVIDENCE.header,
  h1: EVIDENCE.heading,
  h2: EVIDENCE.heading,
  h3: EVIDENCE.heading,
  h4: EVIDENCE.heading,
  h5: EVIDENCE.heading,
  h6: EVIDENCE.heading,
  ul: EVIDENCE.list,
  ol: EVIDENCE.list,
  dl: EVIDENCE.list,
  blockquote: EVIDENCE.quote,
  table: EVIDENCE.table,
  caption: EVIDENCE.caption,
  pre: EVIDENCE.code,
  address: EVIDENCE.byline,
  dialog: EVIDENCE.notice,
};

export function evidenceOfTag(name: string): number {
  return TAG_EVIDENCE[name] ?? 0;
}
