/** Drives the card's state machine with a fake clock, as the page does with a real one. */
import type { Target } from '../../../../src/page/card/content';
import { type CardEvent, type CardState, CLOSED, dueAt, next, shownTarget } from '../../../../src/page/card/timing';

export const nameOf = (chain: number, mention = 0): Target => ({ type: 'name', chain, mention });
export const quoteOf = (quote: number): Target => ({ type: 'quote', quote });

export class Clock {
  now = 0;
  state: CardState = CLOSED;

  /** Lets time pass; ticks come exactly when they are due. */
  wait(ms: number): this {
    const end = this.now + ms;
    for (;;) {
      const due = dueAt(this.state);
      if (due === null || due > end) break;
      this.now = Math.max(this.now, due);
      const before = this.state;
      this.state = next(before, { type: 'tick', at: this.now });
      if (this.state === before) throw new Error('a tick at its due time changed nothing');
    }
    this.now = end;
    return this;
  }

  /** The pointer moves onto a target or onto nothing. */
  over(target: Target | null, speed = 0): this {
    return this.pointer({ target, speed });
  }

  onCard(): this {
    return this.pointer({ onCard: true });
  }

  /** On its way to the card, possibly across another name. */
  toward(target: Target | null = null): this {
    return this.pointer({ target, towardCard: true, speed: 0.4 });
  }

  send(event: CardEvent): this {
    this.state = next(this.state, event);
    return this;
  }

  escape(): this {
    return this.send({ type: 'escape', at: this.now });
  }

  gone(): this {
    return this.send({ type: 'gone', at: this.now });
  }

  get shown(): Target | null {
    return shownTarget(this.state);
  }

  private pointer(what: { target?: Target | null; speed?: number; onCard?: boolean; towardCard?: boolean }): this {
    const { target = null, speed = 0, onCard = false, towardCard = false } = what;
    return this.send({ type: 'pointer', at: this.now, target, speed, onCard, towardCard });
  }
}
