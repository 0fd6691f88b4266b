/** All checks of the built site, in the order in which they report. */
import type { SiteRule } from './built-site.ts';
import { siteCanonical } from './site-canonical.ts';
import { siteDataAsGenerated } from './site-data-as-generated.ts';
import { siteEntryHasPage } from './site-entry-has-page.ts';
import { siteFormerAddressLeadsOn } from './site-former-address-leads-on.ts';
import { siteFormsAgree } from './site-forms-agree.ts';
import { siteIndexTold } from './site-index-told.ts';
import { siteLinkRelations } from './site-link-relations.ts';
import { siteLinkResolves } from './site-link-resolves.ts';
import { siteNoticeShown } from './site-notice-shown.ts';
import { sitePageAsGenerated } from './site-page-as-generated.ts';
import { sitePageHasEntry } from './site-page-has-entry.ts';
import { siteQualifierShown } from './site-qualifier-shown.ts';
import { siteResourceOwn } from './site-resource-own.ts';
import { siteScriptAsGenerated } from './site-script-as-generated.ts';
import { siteScriptOwn } from './site-script-own.ts';
import { siteStatementShown } from './site-statement-shown.ts';
import { siteStructuredData } from './site-structured-data.ts';
import { siteTwinNamed } from './site-twin-named.ts';
import { siteVersionNamed } from './site-version-named.ts';

export const siteRules: readonly SiteRule[] = [
  sitePageHasEntry,
  siteEntryHasPage,
  siteVersionNamed,
  siteStatementShown,
  siteQualifierShown,
  siteLinkResolves,
  siteResourceOwn,
  siteCanonical,
  siteLinkRelations,
  siteTwinNamed,
  siteStructuredData,
  siteFormerAddressLeadsOn,
  siteNoticeShown,
  sitePageAsGenerated,
  siteScriptAsGenerated,
  siteDataAsGenerated,
  siteFormsAgree,
  siteIndexTold,
  siteScriptOwn,
];
