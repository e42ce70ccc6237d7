/** What holds of every article. */
import type { Article, BlockKind } from '../../types';
import { isMoment, type Report, spansOf } from './problems';

const BLOCK_KINDS: ReadonlySet<BlockKind> = new Set([
  'title',
  'standfirst',
  'paragraph',
  'subheading',
  'list',
  'quote',
  'caption',
  'credit',
  'boilerplate',
]);

export function checkArticle(article: Article, report: Report): void {
  const { text, blocks, title, byline, published, modified, section, language, reasons } = article;
  spansOf(text, report).apart(blocks, 'blocks');
  blocks.forEach(({ kind, start, end }, index) => {
    report(BLOCK_KINDS.has(kind), `blocks[${index}]`, `'${kind}' is no kind of block`);
    report(/\S/.test(text.slice(start, end)), `blocks[${index}]`, 'shows nothing');
  });
  report(title === null || title.trim() !== '', 'title', 'is blank');
  for (const name of byline) report(name.trim() !== '', 'byline', 'has a blank name');
  report(published === null || isMoment(published), 'published', `'${published}' is no moment`);
  report(modified === null || isMoment(modified), 'modified', `'${modified}' is no moment`);
  report(section === null || section.trim() !== '', 'section', 'is blank');
  report(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language), 'language', `'${language}' is no language`);
  report(reasons.length > 0, 'reasons', 'are missing');
}
