/** The publisher as the dataset's media table knows it, which pages call themselves differently. */
import type { Dataset } from '../../engine/dataset';
import type { Article } from '../../types';

export function withPublisher(article: Article, dataset: Dataset): Article {
  const index = article.url && URL.canParse(article.url) ? dataset.mediaByHost(new URL(article.url).hostname) : null;
  return index === null ? article : { ...article, publisher: dataset.entity(index).name };
}
