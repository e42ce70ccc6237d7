/** The life of a page: found, annotated, shown; again when it changes; off and on as the reader likes. */
import { readArticle, watchArticle } from '../../page/article';
import type { Annotation } from '../../types';
import {
  announceState,
  ask,
  DamagedPackage,
  isAlive,
  isListed,
  isPrivate,
  messageOf,
  onPageMessage,
  type PageState,
  type ToPage,
} from '../platform';
import { onOwnListsChange, type Settings, saveSettings, withRejection, withSite } from '../settings';
import { type ShownStory, showStory, withoutRejected } from '../story';
import { currentSettings, followSettings } from './settings';

/** A page that rewrites its story while we read it is tried this often, then left until it rests. */
const MOST_TRIES = 3;

/** Of the whole work, finding the story is about this part. */
const FOUND_SHARE = 0.1;

/** Reads the page and follows it until `life` ends, which takes everything off again. */
export function startReader(document: Document, life: AbortController): void {
  const { signal } = life;
  const host = document.location.hostname;
  let state: PageState = { status: 'working', words: null, share: 0 };
  let settings: Settings | null = null;
  /** What the background said, before what the reader rejected is taken out. */
  let annotation: Annotation | null = null;
  let shown: ShownStory | null = null;
  let run = new AbortController();
  /** On or off by key or menu for this page alone, whatever the site's switch says. */
  let pageChoice: boolean | null = null;
  /** The reader asked for this page although it is no story. */
  let anyway = false;

  const enter = (next: PageState): void => {
    state = next;
    void announceState(next);
    const count = next.status === 'done' ? next.annotation.chains.length : null;
    void ask({ type: 'badge', count }).catch(endIfOrphaned);
  };

  /** After an update of the extension the old script only takes its marks off. */
  const endIfOrphaned = (): void => {
    if (!isAlive()) life.abort();
  };

  const takeOff = (): void => {
    run.abort();
    shown?.remove();
    shown = null;
    annotation = null;
  };

  const readPage = (): ReturnType<typeof readArticle> => {
    const found = readArticle(document);
    watching.include(found.shadows);
    return found;
  };

  /** The same story anew, when only how it is shown changed or the page put other nodes in its place. */
  const showAnew = (): void => {
    shown?.remove();
    const { article, map } = readPage();
    if (article.text === annotation?.article.text) show(map);
    else void read();
  };

  const isOff = (): boolean => (pageChoice === null ? (settings?.offSites.includes(host) ?? false) : !pageChoice);

  const read = async (tries = MOST_TRIES): Promise<void> => {
    run.abort();
    run = new AbortController();
    const mine = run.signal;
    try {
      settings ??= await currentSettings();
      if (mine.aborted || signal.aborted) return;
      if (isOff()) {
        enter({ status: 'off' });
        return;
      }
      const found = readPage();
      if (!found.article.isArticle && !anyway) {
        takeOff();
        enter({ status: 'notArticle', reasons: found.article.reasons });
        return;
      }
      if (annotation === null)
        enter({ status: 'working', words: found.article.text.split(/\s+/).length, share: FOUND_SHARE });
      const answer = await ask({ type: 'annotate', article: found.article });
      if (mine.aborted || signal.aborted) return;
      const painted = shown !== null;
      shown?.remove();
      shown = null;
      // The text map must be that of the unpainted page.
      const { article, map } = painted ? readPage() : found;
      if (article.text !== answer.article.text) {
        if (tries > 1) await read(tries - 1);
        return;
      }
      annotation = answer;
      show(map);
    } catch (error) {
      if (mine.aborted || signal.aborted) return;
      endIfOrphaned();
      if (!signal.aborted)
        enter({ status: 'error', message: messageOf(error), damaged: error instanceof DamagedPackage });
    }
  };

  const show = (map: ShownStory['map']): void => {
    if (annotation === null || settings === null) return;
    const accepted = withoutRejected(annotation, settings.rejected);
    shown = showStory({ document, annotation: accepted, map, settings, reject, endIfOrphaned, signal });
    enter({ status: 'done', annotation: accepted });
  };

  /** 'Not this one': remembered, and this page is shown anew. */
  const reject = (chain: number): void => {
    const known = annotation?.chains[chain];
    if (settings === null || !known?.entity) return;
    const next = withRejection(settings, { name: known.name, id: known.entity.id });
    // What cannot or must not be kept holds for this page.
    const here = (): void => {
      settings = next;
      showAnew();
    };
    if (isPrivate()) here();
    else
      saveSettings(next).catch((error) => {
        console.warn('Newsgloss settings:', messageOf(error));
        here();
      });
  };

  /** Does what the switch says. */
  const follow = async (on: boolean): Promise<void> => {
    if (on) return read();
    takeOff();
    enter({ status: 'off' });
  };

  /** Kept nowhere: this page does what was said. */
  const onlyHere = (on: boolean): Promise<void> => {
    pageChoice = on;
    return follow(on);
  };

  const onMessage = async (message: ToPage): Promise<PageState> => {
    switch (message.type) {
      case 'getState':
        break;
      case 'setOn':
        settings ??= await currentSettings();
        pageChoice = null;
        if (isOff() !== message.on) await follow(message.on);
        else if (isPrivate()) await onlyHere(message.on);
        else
          await saveSettings(withSite(settings, host, message.on)).catch(async (error) => {
            await onlyHere(message.on);
            throw error;
          });
        break;
      case 'toggle':
        settings ??= await currentSettings();
        await onlyHere(isOff());
        break;
      case 'next':
        shown?.next(message.what);
        break;
      case 'forgotten':
        if (isListed(host)) break;
        enter({ status: 'off' });
        life.abort();
        break;
      case 'annotateAnyway':
        anyway = true;
        await read();
        break;
      case 'progress':
        if (state.status === 'working') enter({ ...state, share: message.share });
        break;
      case 'goTo':
        shown?.goTo(message);
        break;
    }
    return state;
  };

  onPageMessage(onMessage, signal);
  followSettings((next) => {
    const wasOff = isOff();
    settings = next;
    if (isOff()) {
      if (!wasOff) void follow(false);
    } else if (wasOff || annotation === null) void read();
    else showAnew();
  }, signal);
  onOwnListsChange(() => {
    if (!isOff()) void read();
  }, signal);
  const watching = watchArticle(
    document,
    (change) => {
      if (change === 'navigation') {
        anyway = false;
        pageChoice = null;
        takeOff();
      }
      if (isOff() && state.status === 'off') return;
      if (annotation === null || isOff()) void read();
      else showAnew();
    },
    signal,
  );
  signal.addEventListener('abort', takeOff, { once: true });
  void read();
}
