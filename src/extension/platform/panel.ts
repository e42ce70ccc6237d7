/** The panel beside the page: Chrome calls it side panel, Firefox sidebar. */
import { browser } from './browser';

/** What the polyfill's types do not know; Firefox has none. */
type SidePanel = { open(options: { windowId: number }): Promise<void> };

function sidePanel(): SidePanel | null {
  return (browser as unknown as { sidePanel?: SidePanel }).sidePanel ?? null;
}

/** False in Firefox for Android, which has no room beside a page. */
export function canOpenPanel(): boolean {
  return sidePanel() !== null || browser.sidebarAction !== undefined;
}

/** Opens the panel in a window; must be called straight from a click. Rejects where the browser refuses. */
export async function openPanel(windowId: number): Promise<void> {
  const panel = sidePanel();
  await (panel === null ? browser.sidebarAction.open() : panel.open({ windowId }));
}
