/**
 * Words that customers of any company use for what a registry calls otherwise.
 *
 * Names that the registry holds (services, laws, words of the glossary) are not here: `synonyms.ts` takes them from there,
 * and words for its own reports, laws and places from its settings.
 * Each line goes one way, from the customer's words to the field's: who writes `subpoena` is shown the promises on legal
 * orders, and who looks for a legal order isn't sent to subpoenas that no entry speaks of. A line helps to find a page and
 * says nothing of what the page promises; one whose field's words stand in no entry has no effect.
 */
import type { CustomerWords } from '../../model/settings.ts';

/** Customers' words → the field's words. */
export const customerWords: CustomerWords = [
  // The end of a contract
  ['move to another provider, change provider, switch provider, migrate away, lock-in', 'take data out, leaves'],
  ['delete, deletion, erase, erasure, wipe, destroy, purge', 'removed, removal'],
  [
    'cancel, cancellation, terminate, termination, exit, quit, offboarding, expire, expiry, end of contract',
    'leaves, leave',
  ],
  ['retention, retained, how long', 'removed, removal'],
  // Those who ask for data
  ['police, prosecutor, law enforcers', 'law enforcement'],
  ['gag order, gag', 'prohibited, prohibits, notice'],
  ['intelligence, nsa, fbi, cia, spy, spying, surveillance, wiretap', 'national security, government, direct access'],
  ['subpoena, court order, search warrant, gag order, seizure', 'legal order, law enforcement, legal demands'],
  ['authorities, state, agencies, foreign government', 'government'],
  ['hand over, turn over, give up, reveal, release, share', 'disclose, disclosure, discloses'],
  ['notify, inform, alert, warn', 'tell, notice, notifications'],
  ['lawsuit, sue, litigation, challenge, contest, object, resist', 'argued in court, court'],
  // Access and security
  ['see, read, view, look, reach, open, snoop', 'access'],
  ['employees, staff, engineers, administrators, admins, support', 'standing access, access'],
  ['backdoor, back door, decrypt, crack', 'break encryption, means to break, encryption keys, direct access'],
  ['cipher, cryptography, tls, bring your own key, byok, cmk, customer managed keys', 'encryption, encryption keys'],
  ['breach, hack, hacked, hackers, leak, leaked, ransomware', 'security incident, data breach'],
  ['unauthorised, unauthorized', 'improper access, security'],
  ['certified, certification, certificate, attestation', 'iso, soc'],
  ['audit, auditing, inspect, inspection', 'audits'],
  // Use of data
  ['ads, adverts, advertising, marketing, profiling, tracking', 'advertisements, target'],
  ['kids, child, teenagers, pupils, schoolchildren', 'children, minors, students'],
  ['files, documents, mail, mailbox, mailboxes', 'customer data'],
  ['learn, learns, learning, trained', 'training, train'],
  ['emails, messages, documents, photos', 'e-mail, personal content'],
  ['purpose, purposes, mining, analytics, train, training, machine learning', 'used only for providing, use the data'],
  ['own, owner, ownership, belongs, belong', 'owns, ownership'],
  // Where data is
  [
    'stored, store, storage, hosted, hosting, kept, stay, stays, residency, localisation, localization, localised, sovereignty, region, located, geography',
    'data location, location, datacenters',
  ],
  ['data center, data centre, data centers, data centres, datacentre, datacentres', 'datacenters'],
  [
    'cross-border, cross border, international transfer, overseas, offshore, export of data',
    'transfers abroad, data transfer, across borders',
  ],
  ['download, export, extract, retrieve, portability, copy out', 'access'],
  ['any time, anytime, always', 'whenever'],
  // Others who handle data
  ['subprocessor, sub-processor, subprocessors, sub-processors, vendors, suppliers, fourth parties', 'subcontractors'],
  // Reports and documents
  ['piracy, takedown, take down, infringing, counterfeit', 'copyright infringement'],
  ['regulator, supervisory authority, data protection authority, dpa office, ombudsman', 'authority, commissioner'],
  ['fine print, small print, caveat, caveats, exceptions', 'qualifiers, limits'],
  ['mistake, error, bug, feedback, wrong, contact', 'tell us, wrong'],
  ['hash, checksum, fingerprint', 'digest'],
  // Japanese
  ['暗号鍵, 暗号化キー, 鍵', 'encryption keys'],
  ['暗号, 暗号化', 'encryption'],
  ['政府, 国家, 官公庁', 'government'],
  ['警察, 捜査, 法執行', 'law enforcement'],
  ['開示, 提出, 提供', 'disclose, disclosure'],
  ['要求, 請求, 要請', 'request, requests'],
  ['通知, お知らせ', 'notice, notifications'],
  ['削除, 消去, 破棄', 'removed, removal'],
  ['解約, 退会, 契約終了, 終了', 'leaves'],
  ['保存場所, 保管場所, 所在地, データセンター, リージョン, 国外', 'data location, datacenters'],
  ['再委託, 下請', 'subcontractors'],
  ['監査', 'audits, audit'],
  ['広告', 'advertisements, target'],
  ['著作権', 'copyright'],
  ['透明性', 'transparency'],
  ['アクセス', 'access'],
  ['安全管理, セキュリティ, 安全対策', 'security, safeguards, safety measures'],
  ['所有, 所有権', 'ownership, owns'],
  ['顧客データ', 'customer data'],
  ['規約, 契約', 'terms, agreement'],
  ['データ', 'data'],
  // Spanish
  ['claves de cifrado, llaves de cifrado', 'encryption keys'],
  ['cifrado, encriptación', 'encryption'],
  ['gobierno, gobiernos, autoridades', 'government'],
  ['policía, fuerzas de seguridad', 'law enforcement'],
  ['solicitudes, requerimientos, pedidos', 'requests'],
  ['eliminación, borrado, eliminar, borrar, supresión', 'removed, removal'],
  ['ubicación, almacenamiento, residencia de datos', 'data location, datacenters'],
  ['subcontratistas, subencargados', 'subcontractors'],
  ['auditoría, auditorías', 'audits'],
  ['notificaciones, notificación, aviso', 'notifications, notice'],
  ['publicidad, anuncios', 'advertisements'],
  [
    'transferencia internacional, transferencias internacionales, transferencia internacional de datos, transferencia de datos',
    'transfers abroad, data transfer',
  ],
  ['medidas de seguridad', 'security measures'],
  ['derechos de autor, propiedad intelectual', 'copyright'],
  ['acceso', 'access, acceso'],
  ['contrato, acuerdo', 'agreement'],
  // French
  ['clés de chiffrement, clefs de chiffrement', 'encryption keys'],
  ['chiffrement, chiffrées, chiffré, cryptage', 'encryption, encrypted'],
  ['gouvernement, gouvernements, autorités, autorité', 'government'],
  ["police, forces de l'ordre, justice", 'law enforcement'],
  ['demandes, requêtes, réquisitions', 'requests'],
  ['porte dérobée', 'means to break, direct access'],
  ['suppression, effacement, supprimer, supprimées, effacées', 'removed, removal'],
  ['fin du contrat, résiliation, résilier', 'leaves, leave'],
  ['récupérer, exporter, réversibilité, portabilité', 'take data out, getting data out, data out'],
  ['stockées, stockage, hébergées, hébergement, localisation, lieu de stockage', 'data location, stored, datacenters'],
  ['sous-traitants, sous-traitance, sous-traitants ultérieurs', 'subcontractors'],
  ['violation de données, fuite de données, incident de sécurité', 'data breach, security incident'],
  ['avertir, prévenir, informer', 'tell, notice, notifications'],
  ['publicité, publicitaire, ciblage', 'advertising, advertisements'],
  ['transferts, transfert', 'transfers, transfer'],
  ['union européenne', 'european union'],
  ['intelligence artificielle, ia', 'artificial intelligence'],
  ['entraîner, entraînement, apprentissage', 'training, trained'],
  ['propriété, propriétaire', 'ownership, owns'],
  ['vendre, vendez, vente', 'sell, sold'],
  ['enfants, mineurs, élèves', 'children, minors, students'],
  ['rapport, rapports', 'report'],
  ['certifications, certifié', 'certificates, certification'],
  ['accès, accéder', 'access'],
  ['données', 'data'],
  ['contrat, accord', 'agreement'],
  ["droits d'auteur, propriété intellectuelle", 'copyright'],
  ['garanties, mesures de sécurité', 'safeguards, security measures'],
];
