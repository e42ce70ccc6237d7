/** All patterns of direct and mixed quotes. A new one is one file here and one case in its test. */
import { accordingTo } from './according-to';
import { closing } from './closing';
import { introduced } from './introduced';
import { nameColon } from './name-colon';
import type { Pattern } from './pattern';
import { quoteCueSubject } from './quote-cue-subject';
import { quoteSubjectCue } from './quote-subject-cue';
import { sameSpeaker } from './same-speaker';
import { sentenceSubject } from './sentence-subject';
import { signature } from './signature';
import { speechNoun } from './speech-noun';
import { subjectCueQuote } from './subject-cue-quote';
import { transcript } from './transcript';
import { unknown } from './unknown';

export const PATTERNS: readonly Pattern[] = [
  quoteSubjectCue,
  quoteCueSubject,
  closing,
  accordingTo,
  subjectCueQuote,
  introduced,
  transcript,
  nameColon,
  signature,
  speechNoun,
  sameSpeaker,
  sentenceSubject,
  unknown,
];
export type { Candidate, Evidence, Pattern, View } from './pattern';
