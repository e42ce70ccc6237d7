/** All figures of the card's behavior, with where they come from. */

/**
 * Rest before a card opens. Hovering is mostly accidental: Wikimedia's previews settled on 500 ms with the network in it;
 * without one 250 ms feel prompt and still let the pointer pass.
 */
export const OPEN_MS = 250;
/** A quote is whole lines long, so that the pointer rests on it while one only reads. */
export const OPEN_QUOTE_MS = 600;
/** Going from name to name: the reader wants cards now. */
export const REOPEN_MS = 80;
/** How long that lasts after a card closed. */
export const REOPEN_WINDOW_MS = 500;
/** Wikimedia's ABANDON_END_DELAY: enough to come back after overshooting. */
export const CLOSE_MS = 300;
/** Faster than this the pointer is on its way somewhere (10ten's threshold), in px per ms. */
export const REST_SPEED = 0.5;

export const WIDTH_PX = 340;
export const HEIGHT_SHARE = 0.6;
/** Between the line and the card. */
export const GAP_PX = 8;
/** Between the card and the window's edge. */
export const EDGE_PX = 8;
export const FADE_MS = 120;
/** Scrolling by a trackpad trembles; beyond this the name has moved away from the pointer. */
export const SCROLL_AWAY_PX = 24;
/** 'Copied' stays this long. */
export const NOTICE_MS = 1800;
/** The safe triangle's base is the card's edge, this much longer at each end. */
export const TRIANGLE_BUFFER_PX = 12;
