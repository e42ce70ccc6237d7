/** What the reader chose. */
export {
  DEFAULTS,
  KINDS,
  type Settings,
  withoutRejection,
  withRejection,
  withSite,
} from './settings';
export { loadSettings, onSettingsChange, saveSettings } from './store';
