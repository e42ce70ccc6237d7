/** The work of every import: keep rows in the work file, save where it stands, stop when asked, make the pack at the end. */

import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import type { Kept } from './kept';
import { writePack } from './pack-file';
import { bytes, count, type Progress } from './progress';
import { newState, removeState, resumedState, type State, saveState, workFile } from './state';

/** Ends of steps between two savings: losing that much by a crash costs seconds. */
const SAVE_EVERY_MS = 5000;

/** The reader pressed Ctrl-C. */
export class Interrupted extends Error {}

export class Keeper {
  readonly state: State;
  /** As after the last whole step: from there an import goes on, whatever ended it. */
  private reachedState: State;
  private readonly work: WriteStream;
  private saved = performance.now();
  private interrupted = false;
  private readonly onInterrupt = () => {
    // A second time it ends at once, as usual.
    process.removeListener('SIGINT', this.onInterrupt);
    this.interrupted = true;
  };

  constructor(
    private readonly out: string,
    input: { question: string; resume: boolean },
  ) {
    const resumed = input.resume ? resumedState(out, input.question) : null;
    this.state = resumed ?? newState(input.question);
    this.reachedState = { ...this.state };
    this.work = createWriteStream(workFile(out), { flags: resumed ? 'a' : 'w' });
    process.on('SIGINT', this.onInterrupt);
  }

  async keep(kept: Kept): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(kept)}\n`);
    this.state.kept++;
    this.state.bytes += line.length;
    if (!this.work.write(line)) await once(this.work, 'drain');
  }

  /** A step is done, `position` is where the next begins. Throws Interrupted, with the state saved, when the reader asked to stop. */
  async reached(position: number): Promise<void> {
    this.state.position = position;
    this.reachedState = { ...this.state };
    if (this.interrupted || performance.now() - this.saved > SAVE_EVERY_MS) await this.save();
    if (this.interrupted) throw new Interrupted('stopped; go on with --resume');
  }

  /** All is read: the pack, and no trace of the work. */
  async finish(input: { version: string; asOf: string }, progress: Progress): Promise<string> {
    await this.close();
    const { entities, bytes: size } = await writePack({
      ...input,
      work: workFile(this.out),
      out: this.out,
      tell: (share) => progress.tell(() => `packing ${count(this.state.kept)} rows: ${Math.round(share * 100)} %`),
    });
    removeState(this.out);
    return `${this.out}: ${count(entities)} entities, ${bytes(size)}`;
  }

  async close(): Promise<void> {
    process.removeListener('SIGINT', this.onInterrupt);
    if (this.work.closed) return;
    this.work.end();
    await once(this.work, 'close');
    // Also after a failure: what is done is done.
    saveState(this.out, this.reachedState);
  }

  private async save(): Promise<void> {
    // What the state counts must be in the file first.
    await new Promise<void>((done, failed) => this.work.write('', (error) => (error ? failed(error) : done())));
    saveState(this.out, this.reachedState);
    this.saved = performance.now();
  }
}
