/**
 * Subjects of security questionnaires that promises on data seldom speak of. They are here so that a row on one of them is
 * answered by what speaks of it, and by nothing that has only some of its other words.
 */
import { type Subject, subject } from './subject.ts';

const raw = String.raw;
const most = 2;

export const controlSubjects: readonly Subject[] = [
  subject(
    'screening',
    most,
    [
      raw`background (?:\p{L}+ )?(?:check|screen|verif|investig)|pre-employment|criminal record|vetting of (?:staff|employees)`,
      'background checks',
    ],
    ['身元調査|経歴|犯罪歴', '身元調査'],
    ['antecedentes', 'antecedentes penales'],
    ['antecedents|casier judiciaire', 'antécédents'],
  ),
  subject(
    'continuity',
    most,
    [
      raw`business continuity|continuity plan|disaster recover|\bbcp\b|\bdrp?\b|rto\b|rpo\b|recovery (?:time|point)|failover|resilien(?:ce|cy) test|pandemic`,
      'business continuity',
    ],
    ['事業継続|災害|復旧', '災害復旧'],
    ['continuidad del negocio|recuperacion ante desastres', 'continuidad del negocio'],
    ["continuite d'activite|reprise d'activite|plan de secours", "continuité d'activité"],
  ),
  subject(
    'backup',
    most,
    [raw`back-?\s?ups?\b|backed up|restor(?:e|es|ed|ation|ing)\b`, 'backups'],
    ['バックアップ', 'バックアップ'],
    ['copias? de seguridad|respaldo', 'copias de seguridad'],
    ['sauvegarde', 'sauvegardes'],
  ),
  subject(
    'malware',
    most,
    [raw`mal-?ware|anti-?virus|ransomware|endpoint (?:protection|detection)|edr\b`, 'malware'],
    ['マルウェア|ウイルス', 'ウイルス'],
    ['programas maliciosos|antivirus', 'programas maliciosos'],
    ['logiciels? malveillant|antivirus', 'logiciels malveillants'],
  ),
  subject(
    'authentication',
    most,
    [
      raw`multi-?\s?factor|two-?\s?factor|\b[m2]fa\b|single sign-?\s?on|\bsso\b|saml|oidc|passwords?\b|passphrase|passkey|identity provider|credential|lockout|biometric|user accounts?|access (?:review|right|restriction|recertification)|role-based|service accounts?|privileged (?:session|access management)|session (?:record|time)|idle`,
      'multifactor authentication',
    ],
    ['多要素|二要素|パスワード|シングルサインオン', '多要素認証'],
    ['contrasena|autenticacion|doble factor', 'contraseñas'],
    ['mots? de passe|authentification', 'mot de passe'],
  ),
  subject(
    'change-management',
    most,
    [
      raw`change (?:management|control|advisory)|changes to (?:production|systems)|before deployment|rollback|segregation of duties|separation of duties`,
      'change management',
    ],
    ['変更管理|職務分離', '変更管理'],
    ['gestion de cambios', 'gestión de cambios'],
    ['gestion des changements', 'gestion des changements'],
  ),
  subject(
    'clock',
    most,
    [raw`clock|time (?:source|server)|\bntp\b`, 'clock synchronisation'],
    ['時刻同期', '時刻同期'],
  ),
  subject(
    'testing',
    most,
    [
      raw`pen(?:etration)?[- ]?test|vulnerabilit|red team|bug bounty|security scan|code scan|\bdast\b|\bsast\b`,
      'penetration tests',
    ],
    ['脆弱性|ペネトレーション|侵入テスト', '脆弱性診断'],
    ['pruebas de (?:penetracion|intrusion)|vulnerabilidad', 'pruebas de penetración'],
    ["tests? d'intrusion|vulnerabilite", 'tests d’intrusion'.replace('’', "'")],
  ),
  subject(
    'awareness',
    most,
    [
      raw`awareness|security training|privacy training|training (?:program|course|for (?:all|employees|staff|constituents))|phishing`,
      'awareness training',
    ],
    ['研修|教育訓練|啓発', '研修'],
    ['concienciacion|formacion (?:del|de los|en)', 'concienciación'],
    ['sensibilis|formation d', 'sensibilisation'],
  ),
  subject(
    'physical',
    most,
    [
      raw`physical (?:security|access|entry|protection)|server rooms?|physical keys|guards|badges?\b|cameras?\b|cctv|mantrap|perimeter|fire (?:suppress|detect)|visitor|power supply|ups\b|generators`,
      'physical security',
    ],
    ['入退室|物理的|監視カメラ|警備', '入退室管理'],
    ['seguridad fisica|videovigilancia|camaras', 'videovigilancia'],
    ['videosurveillance|securite physique|gardien|badge', 'vidéosurveillance'],
  ),
  subject(
    'network',
    most,
    [
      raw`firewall|\bvpn\b|network (?:segment|security|diagram|monitor|intrusion)|intrusion (?:detect|prevent)|\bids\b|\bips\b|ddos|remote access to|wireless|wi-?fi|\bwaf\b|\bports?\b`,
      'firewalls',
    ],
    ['ファイアウォール|ネットワーク|不正侵入', 'ファイアウォール'],
    ['cortafuegos|red privada', 'cortafuegos'],
    ['pare-feu|reseau', 'pare-feu'],
  ),
  subject(
    'patching',
    most,
    [raw`patch|hardening|baseline configuration|end-of-life|security updates`, 'patching'],
    ['パッチ|更新プログラム', 'パッチ'],
    ['parches|actualizaciones de seguridad', 'parches'],
    ['correctifs', 'correctifs'],
  ),
  subject(
    'insurance',
    most,
    [raw`(?<!health )insurance|insured`, 'insurance'],
    ['保険', 'サイバー保険'],
    [raw`seguro (?:de|ciber|contra)|poliza`, 'seguro de responsabilidad'],
    ["assurance (?:cyber|responsabilite|professionnelle)|police d'assurance", 'assurance cyber'],
  ),
  subject(
    'devices',
    most,
    [
      raw`mobile devices?|laptops?\b|removable media|usb|\bmdm\b|byod|workstation|bring your own device|clear desk`,
      'mobile devices',
    ],
    ['モバイル端末|携帯端末|持ち込み|usb', '携帯端末'],
    ['dispositivos moviles|portatiles', 'dispositivos móviles'],
    ['appareils mobiles|postes? de travail', 'appareils mobiles'],
  ),
  subject(
    'development',
    most,
    [
      raw`(?:software|system|secure) development|development life ?cycle|sdlc|code review|secure coding|open[- ]source|\bsbom\b|test environment|production data in (?:test|non)|devsecops`,
      'software development',
    ],
    ['ソフトウェア開発|開発ライフサイクル|コードレビュー', 'ソフトウェア開発'],
    ['desarrollo de software|desarrollo seguro', 'desarrollo seguro'],
    ['developpement (?:logiciel|securise)', 'développement sécurisé'],
  ),
  subject(
    'governance',
    most,
    [
      raw`(?:person|officer|individual|executive|committee) (?:has |have )?(?:been )?(?:appointed|designated|responsible|named)|appointed who|\bciso\b|security (?:officer|organi[sz]ation|charter)|data protection officer|\bdpo\b|organi[sz]ation(?:al)? chart|risk (?:assessment|management|register)|information security (?:policy|program)|records of processing|(?<!transfer )impact assessment|\bdpia\b`,
      'data protection officer',
    ],
    ['責任者|リスク評価|情報セキュリティ方針|影響評価', '責任者'],
    [
      'delegado de proteccion|analisis de riesgos|responsable de seguridad|evaluacion de impacto',
      'delegado de protección de datos',
    ],
    [
      "delegue a la protection|analyse (?:de|des) risques|\\brssi\\b|\\bdpo\\b|analyse d'impact",
      'délégué à la protection',
    ],
  ),
  subject(
    'assets',
    most,
    [
      raw`(?:asset|hardware|software|configuration|data) (?:inventor|register|management|classification)|inventory of|data (?:flow|classification)|labell?ing`,
      'asset inventory',
    ],
    ['資産管理|資産台帳|情報の分類', '資産管理'],
    ['inventario|clasificacion de', 'inventario de activos'],
    ['inventaire|classification des', 'inventaire'],
  ),
  subject(
    'logging',
    most,
    [
      raw`log(?:s|ging)? (?:are|review|retention|management|monitor|file|protect)|audit (?:logs?|trails?)|event logs?|access logs?|logs?\b|siem\b|security monitoring|24x7 monitoring|security operations cent`,
      'audit logs',
    ],
    ['ログ', 'アクセスログ'],
    ['registros de (?:acceso|auditoria|eventos)', 'registros de auditoría'],
    ['journalis|journaux', 'journalisation'],
  ),
  subject(
    'service-level',
    most,
    [
      raw`availabilit(?:y|ies)|uptime|service[- ]level|service credits?|downtime|maintenance window|capacity|support hours|24/7|helpdesk|response times?\b|latency`,
      'availability',
    ],
    ['稼働率|可用性|サービスレベル', '稼働率'],
    [raw`tiempo de actividad|nivel de servicio|disponibilidad`, 'disponibilidad'],
    ['disponibilite|niveaux? de service', 'taux de disponibilité'],
  ),
  subject(
    'health-law',
    most,
    [
      raw`hipaa|hitech|business associate|\bbaa\b|protected health|phipa|health (?:information|records) (?:act|law)|health law`,
      'HIPAA',
    ],
    ['医療情報|カルテ', '医療情報'],
    ['datos de salud|historia clinica', 'datos de salud'],
    ['donnees de sante|\\bhds\\b', 'données de santé'],
  ),
  subject(
    'payment-cards',
    most,
    [raw`pci\b|payment cards?|card ?holder|credit cards?`, 'PCI DSS'],
    ['カード情報|クレジットカード', 'クレジットカード'],
    ['tarjetas? de (?:pago|credito)', 'tarjetas de crédito'],
    ['cartes? (?:bancaires?|de paiement|de credit)', 'cartes bancaires'],
  ),
  subject(
    'business',
    most,
    [
      raw`financial (?:statement|report|condition|audit)|legal proceedings|headcount|full-time|how many (?:\p{L}+ )*(?:staff|people)|audited (?:financial|accounts)|annual report|bankrupt|revenue|references? (?:from|of) customers|customer references|how many (?:employees|customers)|years in business|litigation|price|pricing|invoice|roadmap`,
      'financial statements',
    ],
    ['財務|決算', '財務諸表'],
    ['estados financieros|cuentas anuales', 'estados financieros'],
    ['etats financiers|comptes annuels', 'états financiers'],
  ),
  subject(
    'responsibility',
    most,
    [
      raw`slavery|human rights|child labou?r|carbon|emission|sustainab|climate|environment(?:al)?\b|bribery|corruption|whistle-?blow|diversity|code of (?:conduct|ethics)|esg\b|accessib(?:le|ility)|wcag`,
      'modern slavery',
    ],
    ['環境|温室効果|贈収賄|人権', '温室効果ガス'],
    ['esclavitud|huella de carbono|soborno', 'huella de carbono'],
    ['esclavage|empreinte carbone|corruption', 'empreinte carbone'],
  ),
  subject(
    'compliance-with-laws',
    0.9,
    [
      raw`compl(?:y|ies|iant|iance) with|in compliance|compliant|certif(?:ied|icate|icates|ication)|iso\b|soc ?[12]|fedramp|cmmc|tisax|irap|nist`,
      'comply with',
    ],
    ['準拠|認証', '認証'],
    ['cumpl[ei]|certifica', 'certificación'],
    ['conforme|certifi', 'certification'],
  ),
  subject(
    'isolation',
    most,
    [
      raw`logically (?:separat|isolat|segregat)|segregat|multi-?tenan|isolated from|tenant isolation`,
      'logically separated',
    ],
    ['論理的に分離|分離され', '論理的に分離'],
    ['segrega|aislad', 'segregación'],
    ['cloisonn|isoles? des', 'cloisonnement'],
  ),
  subject(
    'high-risk-data',
    most,
    [
      raw`source code escrow|escrow agreement|export control|itar\b|classified information|tokeni[sz]|key (?:rotation|length|lifecycle|ceremon)|anonymi[sz]|data loss prevention|\bdlp\b|data retention schedule|e-?discovery|legal hold|cookies?\b`,
      'data loss prevention',
    ],
    ['情報漏えい対策ソフト|匿名化', '匿名化'],
    ['anonimiz', 'anonimización'],
    ['anonymis', 'anonymisation'],
  ),
];
