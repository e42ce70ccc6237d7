/** The extension API as the rest of the extension sees it. */
export { DamagedPackage, messageOf } from './answer';
export { onBackgroundMessage, type ToBackground } from './hear-background';
export { onPageMessage, type ToPage } from './hear-page';
export { documentDirection, setDocumentLanguage, t } from './i18n';
export { isAlive, onInstall, onToggle, openPage, packagedFile } from './lifecycle';
export {
  type About,
  announceState,
  ask,
  askPage,
  type EntityDetails,
  type Fact,
  onStateChange,
  type PlaceOnEarth,
  type Publisher,
  type Surroundings,
} from './messages';
export type { PageState } from './page-state';
export { canOpenPanel, openPanel } from './panel';
export {
  forgetSite,
  grantedSites,
  isGranted,
  onSitesChange,
  originOf,
  registerGrantedSites,
  requestSite,
} from './sites';
export { load, onStored, save } from './storage';
export { currentTab, followActiveTab, injectContentScript, type ReaderTab, setBadge } from './tabs';
