/** Reported speech: the clause that a cue governs ('X said that …', '…, X said', 'according to X, …'). */
import type { Quote } from '../../types';
import type { Report } from './reports';
import type { Scene } from './scene';

export function findIndirect(_scene: Scene, _reports: readonly Report[], _firstGroup: number): Quote[] {
  return [];
}
