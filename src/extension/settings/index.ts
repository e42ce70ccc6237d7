/** What the reader chose. */
export { withKind, withoutRejection, withRejection, withSite } from './changes';
export { readSettingsFile, settingsFile } from './file';
export { parseOwnList } from './own-lists/parse';
export { loadOwnLists, onOwnListsChange, ownListsRevision, saveOwnLists } from './own-lists/store';
export type { OwnList, ParsedList } from './own-lists/types';
export { ownListFile } from './own-lists/write';
export {
  DEFAULTS,
  HUES,
  KINDS,
  type Settings,
} from './settings';
export { areSettingsNewer, loadSettings, onSettingsChange, onSettingsStored, saveSettings } from './store';
