/** A hue as CSS variables; the style sheet takes the one for the scheme. */
import { type Hue, textColor } from '../../page/highlight';

export const hueStyle = (hue: Hue) => ({ '--light': textColor(hue, 'light'), '--dark': textColor(hue, 'dark') });
