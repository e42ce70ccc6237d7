/** Every parser that reads what others wrote. A new one is a row here. */
import type { Knowledge } from '../../../src/engine/annotate';
import type { Parser } from '../parser';
import { messageParser } from './messages';
import { ownLists } from './own-lists';
import { packedFiles } from './packed-files';
import { pageParsers } from './pages';
import { settings } from './settings';
import { streamParsers } from './streams';
import { textParsers } from './texts';

export function parsersOver(knowledge: Knowledge): Parser[] {
  return [
    ...pageParsers(knowledge),
    ...textParsers(knowledge),
    ownLists,
    settings,
    messageParser(knowledge),
    ...streamParsers(knowledge),
    packedFiles,
  ];
}
