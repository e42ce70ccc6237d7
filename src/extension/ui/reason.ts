/** Reasons that the engine gives, in the language of the interface. */
import { t } from '../platform';

/** The engine writes English, which its exports keep. Its words name the message; a reason without one stays as it is. */
export function reasonText(reason: string): string {
  const key = `reason_${(reason.match(/[a-z]+/gi) ?? []).join('_')}`;
  const words = t(key, ...(reason.match(/\d+/g) ?? []).map(Number));
  return words === key ? reason : words;
}
