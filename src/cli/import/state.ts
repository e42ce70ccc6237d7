/** Where an import stands, kept beside its output so that it goes on after an interruption. */
import { existsSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const StateSchema = v.object({
  /** What is read and how: an import goes on only with the same. */
  question: v.string(),
  /** Byte of the unpacked dump, or page: where to go on. */
  position: v.number(),
  /** Lines or rows read, those kept, and those that could not be read. */
  items: v.number(),
  kept: v.number(),
  bad: v.number(),
  /** Bytes of the work file that belong to this state. */
  bytes: v.number(),
});
export type State = v.InferOutput<typeof StateSchema>;

export const workFile = (out: string) => `${out}.part`;
const stateFile = (out: string) => `${out}.part.json`;

export function newState(question: string): State {
  return { question, position: 0, items: 0, kept: 0, bad: 0, bytes: 0 };
}

/** Whole or not at all: an interruption amid the writing leaves the state before. */
export function saveState(out: string, state: State): void {
  writeFileSync(`${stateFile(out)}.new`, JSON.stringify(state));
  renameSync(`${stateFile(out)}.new`, stateFile(out));
}

/** The state to go on from, the work file cut back to it; null where there is none. Throws when it belongs to another import. */
export function resumedState(out: string, question: string): State | null {
  if (!existsSync(stateFile(out)) || !existsSync(workFile(out))) return null;
  const parsed = v.safeParse(StateSchema, JSON.parse(readFileSync(stateFile(out), 'utf8')));
  if (!parsed.success) throw new Error(`${stateFile(out)} is damaged: begin anew without --resume`);
  if (parsed.output.question !== question)
    throw new Error('the unfinished import had another source or other options: begin anew without --resume');
  truncateSync(workFile(out), parsed.output.bytes);
  return parsed.output;
}

export function removeState(out: string): void {
  for (const file of [workFile(out), stateFile(out)]) rmSync(file, { force: true });
}
