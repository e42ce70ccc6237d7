/** How often news names an item, guessed from how many Wikipedias have a page on it. */

/** Nearly all that any item has (United States, in 2024: some 380). */
const MOST_SITELINKS = 400;
/**
 * Bends the logarithm so that the anchors of tables/README.md fit: 15 site links are 20 (rarely named), 45 are 66 (a known
 * company), 100 are 116 (a minister of a large country), 250 are 200 (a head of state), 380 are 251.
 */
const BEND = 3;

/** 1 to 255. */
export function priorOf(sitelinks: number): number {
  const share = Math.log(Math.max(1, sitelinks)) / Math.log(MOST_SITELINKS);
  return Math.max(1, Math.min(255, Math.round(255 * share ** BEND)));
}
