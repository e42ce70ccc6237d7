/** The extension API as the rest of the extension sees it. */
export { setDocumentLanguage, type Translate, t } from './i18n';
export { isAlive, onInstall, onToggle, openPage, packagedFile } from './lifecycle';
export {
  type About,
  announceState,
  ask,
  askPage,
  type EntityDetails,
  type Fact,
  messageOf,
  onBackgroundMessage,
  onPageMessage,
  onStateChange,
  type PageState,
  type ToBackground,
  type ToPage,
} from './messages';
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
export { currentTab, injectContentScript, setBadge } from './tabs';
