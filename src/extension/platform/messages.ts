/** What background, page and popup say to each other, and saying it. What is heard is checked in hear-*.ts. */
import type { Annotation } from '../../types';
import { type Answer, DamagedPackage } from './answer';
import { browser, type Sender } from './browser';
import type { PageState } from './page-state';
import type { ToBackground } from './to-background';
import type { ToPage } from './to-page';

export type Fact = { readonly key: string; readonly value: string };
export type EntityDetails = {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  /** 'President of Kazakhstan, since 2019': what they are on the dataset's own date, when that differs. */
  readonly now: string | null;
  readonly asOf: string;
  /** Of the reader's own list: which, and the link given there. */
  readonly own: { readonly list: string; readonly link: string | null } | null;
};
/** A news outlet as the dataset knows it; `founded` is an ISO date, possibly only a year. */
export type Publisher = {
  readonly name: string;
  /** newspaper, broadcaster, agency, magazine, site, journal. */
  readonly medium: string | null;
  readonly country: string | null;
  readonly owner: string | null;
  readonly founded: string | null;
};
/** Where a named place is. `at` is [longitude, latitude], of the capital for a country; `country` is its ISO code, as in `kz`. */
export type PlaceOnEarth = {
  readonly id: string;
  readonly isCountry: boolean;
  readonly country: string | null;
  readonly at: readonly [number, number] | null;
};
export type Surroundings = {
  readonly publisher: Publisher | null;
  readonly places: readonly PlaceOnEarth[];
};
export type About = {
  readonly version: string;
  readonly asOf: string;
  readonly entities: number;
  readonly aliases: number;
};

/** A pack that the reader loaded. */
export type PackFacts = {
  readonly key: string;
  /** The file's name. */
  readonly name: string;
  readonly bytes: number;
  readonly version: string;
  readonly asOf: string;
  readonly entities: number;
  readonly aliases: number;
};
export type PackState = {
  readonly pack: PackFacts | null;
  /** Why the pack cannot be used; names come from the bundled dataset alone then. */
  readonly problem: string | null;
};

type AnswerTo<M extends ToBackground> = M extends { type: 'annotate' }
  ? Annotation
  : M extends { type: 'details' }
    ? EntityDetails | null
    : M extends { type: 'surroundings' }
      ? Surroundings
      : M extends { type: 'about' }
        ? About
        : M extends { type: 'pack' }
          ? PackState
          : M extends { type: 'adoptPack' }
            ? PackFacts
            : M extends { type: 'settings' }
              ? unknown
              : null;

/** Sends to the background; rejects when the extension was updated or the background could not answer. */
export async function ask<M extends ToBackground>(message: M): Promise<AnswerTo<M>> {
  const send = async () => (await browser.runtime.sendMessage(message)) as Answer<AnswerTo<M>> | undefined;
  // A background that is stopped at its work drops the question; all of them may be asked twice.
  const answer = (await send().catch(() => undefined)) ?? (await send());
  if (answer === undefined) throw new Error('The background gave no answer.');
  if (!answer.ok) throw answer.damaged ? new DamagedPackage(answer.message) : new Error(answer.message);
  return answer.value;
}

/** Sends to a page's content script; rejects where there is none. */
export async function askPage(tab: number, message: ToPage): Promise<PageState> {
  return (await browser.tabs.sendMessage(tab, message)) as PageState;
}

const STATE_CHANGED = 'stateChanged';

/** Tells an open popup that the page's state changed. */
export async function announceState(state: PageState): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type: STATE_CHANGED, state });
  } catch {
    // Nobody listens while no popup is open: that is no error. Nor is it after an update of the extension.
  }
}

/** Calls `listener` with each new state of the page in `tab`. */
export function onStateChange(tab: number, listener: (state: PageState) => void, signal: AbortSignal): void {
  const onMessage = (raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tab) return undefined;
    const message = raw as { type?: unknown; state?: PageState };
    if (message.type === STATE_CHANGED && message.state) listener(message.state);
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}
