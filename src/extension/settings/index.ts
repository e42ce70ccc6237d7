/** What the reader chose. */
export {
  DEFAULTS,
  KINDS,
  type Settings,
  withKind,
  withoutRejection,
  withRejection,
  withSite,
} from './settings';
export { loadSettings, onSettingsChange, saveSettings } from './store';
