/** One source manifest, two derived ones: keys that only one browser knows warn in the other. */
import { readFileSync } from 'node:fs';

export type Browser = 'chrome' | 'firefox';
type Manifest = Record<string, unknown> & {
  content_scripts: { matches: string[] }[];
  permissions: string[];
  version: string;
};

const ONLY: Record<Browser, Record<string, unknown>> = {
  chrome: {
    // CSS Custom Highlights since 105, `Promise` results in all used APIs since 116.
    minimum_chrome_version: '120',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'panel.html' },
  },
  firefox: {
    background: { scripts: ['background.js'] },
    sidebar_action: {
      default_panel: 'panel.html',
      default_title: '__MSG_panelTitle__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
      // The reader opens it from the popup, when wanted.
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'newsgloss@newsgloss.example',
        // data_collection_permissions needs 140 (Android 142), CSS Custom Highlights came with 140.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

/** Permissions that only one browser knows. */
const PERMISSIONS: Record<Browser, readonly string[]> = { chrome: ['sidePanel'], firefox: [] };

/** `hosts`: the news sites of the media table; content scripts run on these alone. */
export function manifestFor(browser: Browser, hosts: readonly string[]): Manifest {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const matches = [...hosts].sort().map((host) => `*://*.${host}/*`);
  const content = manifest.content_scripts.map((script) => ({ ...script, matches }));
  const permissions = [...manifest.permissions, ...PERMISSIONS[browser]].sort();
  return { ...manifest, version, permissions, content_scripts: content, ...ONLY[browser] };
}
