/** What the reader chose. */
export { DEFAULTS, KINDS, readSettings, type Settings, withSite } from './settings';
export { loadSettings, onSettingsChange, saveSettings } from './store';
