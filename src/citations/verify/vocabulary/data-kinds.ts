/** Kinds of data that are not meant by words for what customers store or for what is about people. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

export const dataKinds: PhraseTable = phraseTable('giu', (phrase) => raw`\b(?:(?:all|any|every)\s+)?${phrase}\b`, [
  ['telemetry(?:\\s+data)?', 'All telemetry is encrypted'],
  [raw`diagnostic\s+data`, 'Diagnostic data is encrypted'],
  [raw`usage\s+data`, 'Usage data is encrypted'],
  [raw`(?:system|audit|access|server|service|device)[\s-]logs?`, 'Audit logs are encrypted'],
  [raw`log\s?(?:data|files)`, 'Log files are encrypted'],
  ['meta-?data', 'Metadata is encrypted'],
  [raw`(?:service|system)[\s-]generated\s+data`, 'Service-generated data is encrypted'],
  [raw`support\s+data`, 'Support data is encrypted'],
  [raw`(?:billing|payment)\s+data`, 'Billing data is encrypted'],
  [raw`account\s+data`, 'Account data is encrypted'],
  [raw`crash\s+(?:dumps?|reports?)`, 'Crash dumps are encrypted'],
]);

/** Kinds of data within what is about people, in the manner of laws on sensitive data. */
export const personalKinds: PhraseTable = phraseTable('giu', (phrase) => raw`\b(?:(?:all|any|every)\s+)?${phrase}\b`, [
  [raw`(?:health|medical|clinical)\s+(?:data|information|records?)`, 'Health data of staff'],
  [raw`(?:genetic|biometric)\s+(?:data|information)`, 'Biometric data'],
  [raw`(?:financial|bank(?:ing)?|salary|payroll|tax|credit)\s+(?:data|information|records?)`, 'Payroll data'],
  [raw`(?:location|contact|identity|passport)\s+(?:data|information|details)`, 'Location data'],
  [raw`(?:sensitive|special\s+categor(?:y|ies)\s+of)\s+(?:personal\s+)?(?:data|information)`, 'Sensitive data'],
]);

const people = raw`(?:employees?|staff|workers?|teachers?|parents?|applicants?|candidates?|patients?|students?|citizens?|taxpayers?|shareholders?)`;

/** Data of people of one kind; the group is who they are. */
export const peopleKinds: PhraseTable = phraseTable('giu', (phrase) => raw`\b${phrase}\b`, [
  [
    raw`(?:data|information|records?|files?)\s+of\s+(?:(?:our|their|your|its|the)\s+)?(?<whose>${people})`,
    'Data of employees',
  ],
  [
    raw`the\s+same\s+(?:goes|holds|applies|is\s+(?:true|so)|was\s+(?:true|so))\s+(?:for|of|to)\s+(?:(?:our|their|your|its|the)\s+)?(?<same>${people})`,
    'The same goes for our teachers',
  ],
  [raw`(?<whom>${people})(?:['’]s?)?\s+(?:\p{Ll}+\s+)?(?:data|information|records?)`, 'Patient records'],
]);
