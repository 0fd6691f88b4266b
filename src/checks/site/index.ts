/** All checks of the built site, in the order in which they report. */
import type { SiteRule } from './built-site.ts';
import { siteCanonical } from './rules/site-canonical.ts';
import { siteDataAsGenerated } from './rules/site-data-as-generated.ts';
import { siteEntryHasPage } from './rules/site-entry-has-page.ts';
import { siteFormerAddressLeadsOn } from './rules/site-former-address-leads-on.ts';
import { siteFormsAgree } from './rules/site-forms-agree.ts';
import { siteIndexTold } from './rules/site-index-told.ts';
import { siteLinkRelations } from './rules/site-link-relations.ts';
import { siteLinkResolves } from './rules/site-link-resolves.ts';
import { siteNoticeShown } from './rules/site-notice-shown.ts';
import { sitePageAsGenerated } from './rules/site-page-as-generated.ts';
import { sitePageHasEntry } from './rules/site-page-has-entry.ts';
import { sitePolicyKept } from './rules/site-policy-kept.ts';
import { sitePreviewNamed } from './rules/site-preview-named.ts';
import { siteQualifierShown } from './rules/site-qualifier-shown.ts';
import { siteResourceOwn } from './rules/site-resource-own.ts';
import { siteScriptAsGenerated } from './rules/site-script-as-generated.ts';
import { siteScriptOwn } from './rules/site-script-own.ts';
import { siteStatementShown } from './rules/site-statement-shown.ts';
import { siteStructuredData } from './rules/site-structured-data.ts';
import { siteTwinNamed } from './rules/site-twin-named.ts';
import { siteVersionNamed } from './rules/site-version-named.ts';

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
  sitePreviewNamed,
  siteStructuredData,
  siteFormerAddressLeadsOn,
  siteNoticeShown,
  sitePageAsGenerated,
  siteScriptAsGenerated,
  siteDataAsGenerated,
  siteFormsAgree,
  siteIndexTold,
  siteScriptOwn,
  sitePolicyKept,
];
