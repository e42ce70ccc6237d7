/** What the reader chose. */
export { withKind, withoutRejection, withRejection, withSite } from './changes';
export { readSettingsFile, settingsFile } from './file';
export { parseOwnList } from './own-lists/parse';
export { loadOwnLists, onOwnListsChange, ownListsRevision, saveOwnLists } from './own-lists/store';
export type { OwnList, ParsedList } from './own-lists/types';
export { ownListFile } from './own-lists/write';
export { bytesOf, putBytes } from './pack/bytes';
export { readPackFile } from './pack/read';
export { choosePack, loadPack, onPackChange, removeUnused } from './pack/store';
export type { Pack } from './pack/types';
export {
  DEFAULTS,
  HUES,
  KINDS,
  type Settings,
} from './settings';
export { areSettingsNewer, loadSettings, onSettingsChange, onSettingsStored, saveSettings } from './store';
