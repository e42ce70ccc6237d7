/** The colors that the reader gave the kinds, as CSS variables of the popup: `--place-light`, `--place-dark`. */
import { textColor } from '../../page/highlight';
import { DEFAULTS, loadSettings, onSettingsChange, type Settings } from '../settings';

/** Follows the settings until `signal` aborts. */
export function followKindColors({ style }: HTMLElement, signal: AbortSignal): void {
  const take = ({ colors }: Settings): void => {
    for (const [kind, hue] of Object.entries(colors))
      for (const scheme of ['light', 'dark'] as const) style.setProperty(`--${kind}-${scheme}`, textColor(hue, scheme));
  };
  take(DEFAULTS);
  void loadSettings().then(take);
  onSettingsChange(take, signal);
}
