/** The registry that labelled sentences are about. */
import { type Entries, registryOf } from '../context.ts';

export const entries = {
  services: {
    stratus: { title: 'Stratus', umbrella: false, alsoKnownAs: ['Norland Stratus'] },
    'ledger-360': { title: 'Ledger 360', umbrella: false, alsoKnownAs: ['L360'] },
    fleetpilot: {
      title: 'Fleetpilot',
      umbrella: false,
      formerNames: [{ text: 'Norland Endpoint Manager (the family)', from: '2019', until: '2022-10' }],
    },
    'desk-360': { title: 'Desk 360', umbrella: false, alsoKnownAs: ['Norland 360', 'N360'] },
    teams: { title: 'Teams', umbrella: false, alsoKnownAs: ['Norland Teams'] },
    'badge-id': {
      title: 'Badge ID',
      umbrella: false,
      formerNames: [{ text: 'Stratus Active Directory', from: '2010', until: '2023-10' }],
    },
    'lookout-search-services': {
      title: 'Lookout Search Services',
      umbrella: false,
      alsoKnownAs: ['Lookout Search APIs'],
    },
    'cognition-services': { title: 'Cognition Services', umbrella: false, alsoKnownAs: ['Stratus AI services'] },
    'norland-cloud': { title: 'Norland Cloud', umbrella: true },
    'online-services': {
      title: 'Online services',
      umbrella: true,
      alsoKnownAs: ['Norland Online Services'],
      members: [{ service: 'stratus' }, { service: 'fleetpilot' }],
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
    hst: {
      kind: 'agreement',
      title: 'Hosted Services Terms (HST)',
      names: [{ language: 'en', text: 'Hosted Services Terms' }],
      shortNames: ['HST'],
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
    docs: { type: 'provider-document', publisher: 'Norland' },
  },
} satisfies Entries;

export const registry = registryOf(entries);
