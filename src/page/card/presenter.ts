/** Brings the state to the screen: content for what is shown, focus where it belongs, emphasis on the page. */
import type { CardActions, CardContent, Surface, Target, Translate } from './content';
import { NOTICE_MS } from './figures';
import type { Host } from './host';
import { type CardState, type PinnedBy, sameTarget, shownTarget } from './timing';
import { siblings } from './tour';
import { renderCard } from './view';
import { NOTICE_CLASS, type ViewMode } from './view-model';

export type PresenterOptions = {
  readonly document: Document;
  readonly surface: Surface;
  readonly content: (target: Target) => CardContent | null | Promise<CardContent | null>;
  readonly actions: CardActions;
  readonly t: Translate;
  readonly host: Host;
  readonly close: () => void;
  readonly goTo: (target: Target, by: PinnedBy) => void;
  /** Moves the host to its line. */
  readonly place: () => Promise<void>;
};

export type Presenter = {
  present(state: CardState): void;
  /** Places the card anew after the page moved. */
  replace(): void;
  /** What was shown last, where a tour goes on. */
  last(): Target | null;
};

type Shown = { readonly target: Target; readonly mode: ViewMode; readonly by: PinnedBy | null };
type Answer = { readonly target: Target; readonly content: Promise<CardContent | null> };

export function createPresenter(options: PresenterOptions): Presenter {
  const { document, surface, host, t, actions } = options;
  let shown: Shown | null = null;
  let last: Target | null = null;
  let answer: Answer | null = null;
  let focusBefore: HTMLElement | null = null;

  /** Asked once for a target, already while it is about to open. */
  const contentOf = (target: Target): Promise<CardContent | null> => {
    if (answer === null || !sameTarget(answer.target, target))
      answer = { target, content: Promise.resolve().then(() => options.content(target)) };
    return answer.content;
  };

  const show = async (wanted: Shown): Promise<void> => {
    shown = wanted;
    last = wanted.target;
    const content = await contentOf(wanted.target).catch(() => null);
    if (shown !== wanted) return;
    if (content === null) {
      options.close();
      return;
    }
    const isRefresh = host.card() !== null;
    const card = render(content, wanted);
    if (isRefresh && wanted.by !== null) card.style.animation = 'none';
    host.show(card, { sheet: wanted.mode === 'sheet', scheme: surface.scheme() });
    surface.emphasize(siblings(wanted.target, surface).all);
    if (wanted.mode !== 'sheet') await options.place();
    if (wanted.by === 'key' && shown === wanted) takeFocus(card);
  };

  const render = (content: CardContent, { target, mode, by }: Shown): HTMLElement => {
    const { all, index } = siblings(target, surface);
    return renderCard({
      content,
      mode,
      t,
      position: all.length > 1 ? { at: index + 1, of: all.length } : null,
      actions: {
        close: options.close,
        step: (direction) => {
          const to = all[(index + direction + all.length) % all.length];
          if (to !== undefined) options.goTo(to, by === 'touch' ? 'touch' : 'key');
        },
        goToQuote: (quote) => {
          options.close();
          actions.goTo({ type: 'quote', quote });
        },
        notThisOne: () => {
          options.close();
          if (target.type === 'name') actions.notThisOne(target.chain);
        },
        copy: () => void copy(content),
      },
    });
  };

  const copy = async (content: CardContent): Promise<void> => {
    const done = await Promise.resolve(actions.copy(content)).catch(() => false);
    const notice = host.card()?.querySelector(`.${NOTICE_CLASS}`);
    if (!notice) return;
    notice.textContent = done ? t('cardCopied') : t('cardNotCopied');
    setTimeout(() => {
      notice.textContent = '';
    }, NOTICE_MS);
  };

  const takeFocus = (card: HTMLElement): void => {
    const active = document.activeElement;
    // From card to card the focus falls on the body for a moment.
    if (active instanceof HTMLElement && active !== host.element && active !== document.body) focusBefore = active;
    card.focus({ preventScroll: true });
  };

  const hide = (): void => {
    shown = null;
    answer = null;
    const hadFocus = document.activeElement === host.element;
    host.hide();
    surface.emphasize([]);
    if (hadFocus && focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  return {
    present(state) {
      if (state.status === 'opening') void contentOf(state.target).catch(() => null);
      const target = shownTarget(state);
      if (target === null) {
        if (shown !== null) hide();
        return;
      }
      const by = state.status === 'pinned' ? state.by : null;
      const mode: ViewMode = by === null ? 'hover' : by === 'touch' ? 'sheet' : 'pinned';
      if (shown !== null && sameTarget(shown.target, target) && shown.mode === mode && shown.by === by) return;
      void show({ target, mode, by });
    },
    replace() {
      if (shown !== null && shown.mode !== 'sheet' && host.card() !== null) void options.place();
    },
    last: () => last,
  };
}
