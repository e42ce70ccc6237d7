/** All patterns of direct and mixed quotes, surest first. A new one is one file here and one case in its test. */
import type { Pattern } from './pattern';
import { quoteCueSubject } from './quote-cue-subject';
import { quoteSubjectCue } from './quote-subject-cue';
import { subjectCueQuote } from './subject-cue-quote';
import { transcript } from './transcript';

export const PATTERNS: readonly Pattern[] = [quoteCueSubject, quoteSubjectCue, transcript, subjectCueQuote];
export type { Attribution, Pattern } from './pattern';
