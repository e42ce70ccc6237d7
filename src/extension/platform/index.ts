/** The extension API as the rest of the extension sees it. */
export { onBackgroundMessage, type ToBackground } from './hear-background';
export { onPageMessage, type ToPage } from './hear-page';
export { documentDirection, setDocumentLanguage, type Translate, t } from './i18n';
export { isAlive, onInstall, onToggle, openPage, packagedFile } from './lifecycle';
export {
  type About,
  announceState,
  ask,
  askPage,
  type EntityDetails,
  type Fact,
  messageOf,
  onStateChange,
  type PageState,
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
