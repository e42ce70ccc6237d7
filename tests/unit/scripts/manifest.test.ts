/** The manifest asks for no more than PRIVACY.md explains, and locks every page of the extension. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../../scripts/build/manifest';

/** Every permission with the words of PRIVACY.md that give its reason. */
const PERMISSIONS: Readonly<Record<'chrome' | 'firefox', readonly string[]>> = {
  chrome: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
};
/** Keys that give pages, other extensions or servers a way in or out. */
const DOORS = [
  'externally_connectable',
  'web_accessible_resources',
  'host_permissions',
  'optional_permissions',
  'update_url',
  'sandbox',
  'oauth2',
  'key',
];
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};
const HOSTS = ['thehindu.com', 'bbc.co.uk'];

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser, HOSTS);

  it('asks for the documented permissions and no other', () => {
    expect(manifest.permissions).toEqual(PERMISSIONS[browser]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    const reasons = readFileSync('PRIVACY.md', 'utf8');
    for (const permission of manifest.permissions) expect(reasons).toContain(`\`${permission}\``);
  });

  it('opens no door', () => {
    for (const door of DOORS) expect(manifest).not.toHaveProperty(door);
  });

  it('forbids its pages to load or send anything that is not in the package', () => {
    const { extension_pages } = manifest.content_security_policy as { extension_pages: string };
    const directives = extension_pages.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    });
    expect(Object.fromEntries(directives)).toEqual(POLICY);
  });

  it('runs on the listed sites alone, and on no domain that only looks like one', () => {
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([
      ['*://*.bbc.co.uk/*', '*://*.thehindu.com/*'],
    ]);
  });
});
