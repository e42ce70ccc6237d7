/** Reads the sample story on our own page, as the content script reads any: found, annotated by the background, shown. */
import { readArticle } from '../../page/article';
import { ask, messageOf } from '../platform';
import { loadSettings, onSettingsChange, type Settings, saveSettings, withRejection } from '../settings';
import { type ShownStory, showStory, withoutRejected } from '../story';
import { SAMPLE } from './sample-story';

/** Follows the settings until `signal` aborts. Without the background the story stays plain text. */
export async function readSample(document: Document, signal: AbortSignal): Promise<void> {
  try {
    const annotation = await ask({ type: 'annotate', article: sampleIn(document).article });
    let settings = await loadSettings();
    let shown: ShownStory | null = null;

    const show = (): void => {
      shown?.remove();
      // The text map must be that of the unpainted page.
      const { map } = sampleIn(document);
      const accepted = withoutRejected(annotation, settings.rejected);
      shown = showStory({ document, annotation: accepted, map, settings, reject, signal });
    };
    const reject = (chain: number): void => {
      const known = annotation.chains[chain];
      if (!known?.entity) return;
      void saveSettings(withRejection(settings, { name: known.name, id: known.entity.id })).catch(report);
    };

    if (signal.aborted) return;
    onSettingsChange((next: Settings) => {
      settings = next;
      show();
    }, signal);
    show();
  } catch (error) {
    report(error);
  }
}

/** The rest of our page is no part of the story. */
function sampleIn(document: Document): ReturnType<typeof readArticle> {
  const found = readArticle(document, { date: SAMPLE.date });
  const { article, map } = found;
  const isSample = (index: number) => map.elementOf(index)?.closest('article') != null;
  const blocks = article.blocks.map((block, index) =>
    isSample(index) ? block : { ...block, kind: 'boilerplate' as const },
  );
  return { ...found, article: { ...article, blocks, published: SAMPLE.date, language: 'en' } };
}

function report(error: unknown): void {
  console.warn('Newsgloss welcome page:', messageOf(error));
}
