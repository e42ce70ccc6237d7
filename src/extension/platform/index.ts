/** The extension API as the rest of the extension sees it. */
export { DamagedPackage, messageOf } from './answer';
export { onBackgroundMessage } from './hear-background';
export { onPageMessage } from './hear-page';
export { documentDirection, setDocumentLanguage, t, uiLanguage } from './i18n';
export { type Command, isAlive, isPrivate, onCommand, onInstall, openPage, packagedFile } from './lifecycle';
export {
  type About,
  announceState,
  ask,
  askPage,
  type EntityDetails,
  type Fact,
  onStateChange,
  type PackState,
  type PlaceOnEarth,
  type Publisher,
  type Surroundings,
} from './messages';
export type { PageState } from './page-state';
export { canOpenPanel, openPanel } from './panel';
export {
  EVERYWHERE,
  forgetSite,
  grantedSites,
  isGranted,
  isListed,
  onSitesChange,
  originOf,
  registerGrantedSites,
  requestSite,
  type SitesChange,
} from './sites';
export { load, onStored, save } from './storage';
export {
  currentTab,
  followActiveTab,
  injectContentScript,
  leaveForbiddenTabs,
  type ReaderTab,
  setBadge,
  tabsOf,
} from './tabs';
export type { ToBackground } from './to-background';
export type { ToPage } from './to-page';
