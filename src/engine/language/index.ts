/** The story's language, and how little may be claimed when it is not English. */
export { claimsInOtherLanguage } from './claims';
export { isEnglish, languageOf } from './detect';
