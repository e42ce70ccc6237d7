/** When the card opens and closes, by a fake clock. */
import { describe, expect, it } from 'vitest';
import { CLOSE_MS, OPEN_MS, OPEN_QUOTE_MS, REOPEN_MS, REOPEN_WINDOW_MS } from '../../../../src/page/card/figures';
import { dueAt } from '../../../../src/page/card/timing';
import { Clock, nameOf, quoteOf } from './clock';

const A = nameOf(1);
const B = nameOf(2);
const Q = quoteOf(0);
const openOnA = () => new Clock().over(A).wait(OPEN_MS);

describe('opening', () => {
  it('waits until the pointer has rested', () => {
    const clock = new Clock().over(A).wait(OPEN_MS - 1);
    expect(clock.shown).toBeNull();
    expect(clock.wait(1).shown).toEqual(A);
  });

  it('starts anew while the pointer moves fast, and not while it moves slowly', () => {
    const fast = new Clock()
      .over(A)
      .wait(200)
      .over(A, 0.9)
      .wait(OPEN_MS - 1);
    expect(fast.shown).toBeNull();
    expect(fast.wait(1).shown).toEqual(A);
    expect(
      new Clock()
        .over(A)
        .wait(200)
        .over(A, 0.1)
        .wait(OPEN_MS - 200).shown,
    ).toEqual(A);
  });

  it('does not happen when the pointer only passes', () => {
    expect(new Clock().over(A, 2).wait(60).over(null, 2).wait(2000).shown).toBeNull();
  });

  it('takes the name where the pointer came to rest', () => {
    expect(new Clock().over(A, 1).wait(40).over(B, 0.2).wait(OPEN_MS).shown).toEqual(B);
  });

  it('takes longer for a quote', () => {
    const clock = new Clock().over(Q).wait(OPEN_QUOTE_MS - 1);
    expect(clock.shown).toBeNull();
    expect(clock.wait(1).shown).toEqual(Q);
  });

  it('is quick soon after a card closed, and only then', () => {
    const soon = openOnA().over(null).wait(CLOSE_MS).wait(REOPEN_WINDOW_MS).over(B).wait(REOPEN_MS);
    expect(soon.shown).toEqual(B);
    const late = openOnA()
      .over(null)
      .wait(CLOSE_MS)
      .wait(REOPEN_WINDOW_MS + 1)
      .over(B)
      .wait(REOPEN_MS);
    expect(late.shown).toBeNull();
  });
});

describe('closing', () => {
  it('happens some time after leaving', () => {
    const clock = openOnA()
      .over(null)
      .wait(CLOSE_MS - 1);
    expect(clock.shown).toEqual(A);
    expect(clock.wait(1).shown).toBeNull();
  });

  it('is called off by coming back to the name or reaching the card', () => {
    expect(openOnA().over(null).wait(200).over(A).wait(5000).shown).toEqual(A);
    expect(openOnA().over(null).wait(200).onCard().wait(5000).shown).toEqual(A);
  });

  it('never happens on the way to the card, even across other names', () => {
    const clock = openOnA();
    for (let i = 0; i < 20; i++) clock.toward(i % 3 === 0 ? B : null).wait(CLOSE_MS - 20);
    expect(clock.shown).toEqual(A);
    expect(clock.onCard().wait(5000).shown).toEqual(A);
  });

  it('happens after all when the pointer stops on the way', () => {
    expect(openOnA().toward().wait(CLOSE_MS).shown).toBeNull();
  });

  it('is not put off by wandering about', () => {
    const clock = openOnA();
    for (let i = 0; i < 5; i++) clock.over(null, 1).wait(CLOSE_MS / 5);
    expect(clock.shown).toBeNull();
  });

  it('gives way to another name at once', () => {
    const clock = openOnA()
      .wait(100)
      .over(B)
      .wait(REOPEN_MS - 1);
    expect(clock.shown).toEqual(A);
    expect(clock.wait(1).shown).toEqual(B);
  });

  it('opens the other name later when the pointer was still fast', () => {
    const clock = openOnA()
      .over(B, 2)
      .wait(50)
      .over(B, 2)
      .wait(REOPEN_MS - 1);
    expect(clock.shown).toEqual(A);
    expect(clock.wait(1).shown).toEqual(B);
  });

  it('shows nothing between a name and the quote that is rested on next', () => {
    const clock = openOnA().over(Q).wait(CLOSE_MS);
    expect(clock.shown).toBeNull();
    expect(clock.wait(OPEN_QUOTE_MS - CLOSE_MS).shown).toEqual(Q);
  });
});

describe('dismissing', () => {
  it('Escape closes at once, and the name stays quiet until the pointer leaves it', () => {
    const clock = openOnA().escape();
    expect(clock.shown).toBeNull();
    expect(clock.over(A).wait(5000).shown).toBeNull();
    expect(clock.over(null).over(A).wait(OPEN_MS).shown).toEqual(A);
  });

  it('Escape before opening keeps the card away', () => {
    expect(new Clock().over(A).wait(100).escape().over(A).wait(5000).shown).toBeNull();
  });

  it('another name opens after Escape', () => {
    expect(openOnA().escape().over(B).wait(OPEN_MS).shown).toEqual(B);
  });

  it('scrolling away and navigation close at once, whatever the state', () => {
    expect(openOnA().gone().shown).toBeNull();
    expect(openOnA().over(null).gone().shown).toBeNull();
    expect(new Clock().send({ type: 'pin', target: A, by: 'key' }).gone().shown).toBeNull();
    expect(new Clock().over(A).gone().wait(5000).shown).toBeNull();
  });
});

describe('pinning', () => {
  it('stays whatever the pointer does', () => {
    const clock = new Clock().send({ type: 'pin', target: A, by: 'pointer' });
    expect(clock.over(null).wait(5000).over(B).wait(5000).shown).toEqual(A);
    expect(dueAt(clock.state)).toBeNull();
  });

  it('Enter pins what is open, also while it is closing, and nothing else', () => {
    const enter = { type: 'pinOpen', by: 'key' } as const;
    expect(openOnA().send(enter).over(null).wait(5000).shown).toEqual(A);
    expect(openOnA().over(null).wait(100).send(enter).wait(5000).shown).toEqual(A);
    expect(new Clock().send(enter).shown).toBeNull();
    expect(new Clock().over(A).send(enter).wait(10).shown).toBeNull();
  });

  it('Escape ends it', () => {
    expect(new Clock().send({ type: 'pin', target: A, by: 'touch' }).escape().wait(5000).shown).toBeNull();
  });
});
