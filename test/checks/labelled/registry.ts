/** The registry that labelled sentences are about. */
import { type Entries, registryOf } from '../context.ts';

export const entries = {
  services: {
    azure: { title: 'Azure', umbrella: false, alsoKnownAs: ['Microsoft Azure'] },
    'dynamics-365': { title: 'Dynamics 365', umbrella: false, alsoKnownAs: ['D365'] },
    intune: {
      title: 'Intune',
      umbrella: false,
      formerNames: [{ text: 'Microsoft Endpoint Manager (the family)', from: '2019', until: '2022-10' }],
    },
    'office-365': { title: 'Office 365', umbrella: false, alsoKnownAs: ['Microsoft 365', 'M365'] },
    teams: { title: 'Teams', umbrella: false, alsoKnownAs: ['Microsoft Teams'] },
    'entra-id': {
      title: 'Entra ID',
      umbrella: false,
      formerNames: [{ text: 'Azure Active Directory', from: '2010', until: '2023-10' }],
    },
    'bing-search-services': { title: 'Bing Search Services', umbrella: false, alsoKnownAs: ['Bing Search APIs'] },
    'cognitive-services': { title: 'Cognitive Services', umbrella: false, alsoKnownAs: ['Azure AI services'] },
    'microsoft-cloud': { title: 'Microsoft Cloud', umbrella: true },
    'online-services': {
      title: 'Online services',
      umbrella: true,
      alsoKnownAs: ['Microsoft Online Services'],
      members: [{ service: 'azure' }, { service: 'intune' }],
    },
  },
  jurisdictions: {
    jp: { title: 'Japan', code: 'JP', level: 'country', names: [{ language: 'ja', text: '日本' }] },
    ar: { title: 'Argentina', code: 'AR', level: 'country', names: [] },
    ca: { title: 'Canada', code: 'CA', level: 'country', names: [] },
    'ca-ab': { title: 'Alberta', code: 'CA-AB', level: 'state-or-province', parent: 'ca', names: [] },
    us: { title: 'United States', code: 'US', level: 'country', names: [] },
    eu: { title: 'European Union', code: 'EU', level: 'supranational', names: [] },
    de: {
      title: 'Germany',
      code: 'DE',
      level: 'country',
      parent: 'eu',
      names: [{ language: 'de', text: 'Deutschland' }],
    },
    gb: { title: 'United Kingdom', code: 'GB', level: 'country', names: [] },
  },
  instruments: {
    ost: {
      kind: 'agreement',
      title: 'Online Services Terms (OST)',
      names: [{ language: 'en', text: 'Online Services Terms' }],
      shortNames: ['OST'],
    },
    dpa: { kind: 'agreement', title: 'Products and Services Data Protection Addendum', names: [], shortNames: ['DPA'] },
    'ar-dta': {
      kind: 'agreement',
      title: 'Data transfer agreement for Argentina (amendment M314)',
      names: [],
      shortNames: ['M314'],
      jurisdiction: 'ar',
    },
    pipeda: {
      kind: 'statute',
      title: 'Personal Information Protection and Electronic Documents Act (Canada)',
      names: [],
      shortNames: ['PIPEDA'],
      jurisdiction: 'ca',
    },
    'privacy-act': {
      kind: 'statute',
      title: 'Privacy Act (Canada)',
      names: [{ language: 'fr', text: 'Loi sur la protection des renseignements personnels' }],
      jurisdiction: 'ca',
    },
    gdpr: {
      kind: 'regulation',
      title: 'General Data Protection Regulation',
      names: [{ language: 'de', text: 'Datenschutz-Grundverordnung' }],
      shortNames: ['GDPR'],
      jurisdiction: 'eu',
    },
    dmca: {
      kind: 'statute',
      title: 'Digital Millennium Copyright Act (United States)',
      names: [],
      shortNames: ['DMCA'],
      jurisdiction: 'us',
    },
    'my-number-act': {
      kind: 'statute',
      title: 'My Number Act (Japan)',
      names: [{ language: 'ja', text: 'マイナンバー法' }],
      jurisdiction: 'jp',
    },
    '11-2006': {
      kind: 'regulation',
      title: 'Disposition 11/2006 on security measures (Argentina)',
      names: [{ language: 'en', text: 'Regulation 11/2006' }],
      shortNames: ['11/2006'],
      jurisdiction: 'ar',
    },
    'cloud-act': {
      kind: 'statute',
      title: 'CLOUD Act (United States)',
      names: [],
      shortNames: ['CLOUD Act'],
      jurisdiction: 'us',
    },
    'iso-27001': { kind: 'standard', title: 'ISO/IEC 27001', names: [], type: 'management-system', certifiable: true },
    'iso-27018': { kind: 'standard', title: 'ISO/IEC 27018', names: [], type: 'code-of-practice', certifiable: false },
    soc: {
      kind: 'standard',
      title: 'System and Organization Controls (SOC)',
      names: [],
      shortNames: ['SOC'],
      type: 'attestation',
      certifiable: false,
      formerNames: [{ text: 'Service Organization Controls', until: '2017' }],
    },
    report: {
      kind: 'publication',
      title: 'Law Enforcement Requests Report',
      names: [],
      formerNames: [{ text: 'Transparency Hub', until: '2018' }],
    },
  },
  authorities: {
    opc: {
      title: 'Office of the Privacy Commissioner of Canada',
      jurisdiction: 'ca',
      abbreviations: ['OPC'],
      wrongAbbreviations: ['OPCC'],
    },
  },
  sources: {
    page: { type: 'provider-page', publisher: 'Contoso' },
    docs: { type: 'provider-document', publisher: 'Microsoft' },
  },
} satisfies Entries;

export const registry = registryOf(entries);
