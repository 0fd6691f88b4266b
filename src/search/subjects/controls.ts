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
    raw`background (?:\p{L}+ )?(?:check|screen|verif|investig)|pre-employment|criminal record|vetting of (?:staff|employees)`, // background checks
    '身元調査|経歴|犯罪歴', // 身元調査
    'antecedentes', // antecedentes penales
    'antecedents|casier judiciaire', // antécédents
    'sicherheitsuberpruf|fuhrungszeugnis|hintergrundpruf|zuverlassigkeitspruf', // Führungszeugnis
    raw`(?:are|is|do you) (?:\p{L}+ ){0,3}(?:screened|vetted)|screen(?:ing)? (?:of )?(?:new|employees|staff|contractors|candidates)`, // are new hires screened
  ),
  subject(
    'continuity',
    most,
    raw`business continuity|continuity plan|disaster recover|\bbcp\b|\bdrp?\b|rto\b|rpo\b|recovery (?:time|point)|failover|resilien(?:ce|cy) test|pandemic`, // business continuity
    '事業継続|災害|復旧', // 災害復旧
    'continuidad del negocio|recuperacion ante desastres', // continuidad del negocio
    "continuite d'activite|reprise d'activite|plan de secours", // continuité d'activité
    'notfall(?:plan|handbuch|konzept|ubung|vorsorge)|wiederanlauf|geschaftskontinuitat|katastrophenfall|notbetrieb', // Notfallhandbuch
  ),
  subject(
    'backup',
    most,
    raw`back-?\s?ups?\b|backed up|restor(?:e|es|ed|ation|ing)\b`, // backups
    'バックアップ', // バックアップ
    'copias? de seguridad|respaldo', // copias de seguridad
    'sauvegarde', // sauvegardes
    'datensicherung|sicherungskopie|backup|wiederherstell', // Datensicherung
  ),
  subject(
    'malware',
    most,
    raw`mal-?ware|anti-?virus|ransomware|endpoint (?:protection|detection)|edr\b`, // malware
    'マルウェア|ウイルス', // ウイルス
    'programas maliciosos|antivirus', // programas maliciosos
    'logiciels? malveillant|antivirus', // logiciels malveillants
    'schadsoftware|virenschutz|virenscann', // Schadsoftware
  ),
  subject(
    'authentication',
    most,
    raw`multi-?\s?factor|two-?\s?factor|\b[m2]fa\b|single sign-?\s?on|\bsso\b|saml|oidc|passwords?\b|passphrase|passkey|identity provider|credential|lockout|biometric|user accounts?|access (?:review|right|restriction|recertification)|role-based|service accounts?|privileged (?:session|access management)|session (?:record|time)|idle`, // multifactor authentication
    '多要素|二要素|パスワード|シングルサインオン', // 多要素認証
    'contrasena|autenticacion|doble factor', // contraseñas
    'mots? de passe|authentification', // mot de passe
    'passwort|kennwort|authentifizier|mehr-?faktor|zwei-?faktor|berechtigungs(?:konzept|verwalt)|benutzerkonten', // Passwort
  ),
  subject(
    'change-management',
    most,
    raw`change (?:management|control|advisory)|changes to (?:production|systems)|before deployment|rollback|segregation of duties|separation of duties`, // change management
    '変更管理|職務分離', // 変更管理
    'gestion de cambios', // gestión de cambios
    'gestion des changements', // gestion des changements
    'anderungsmanagement|change-management|funktionstrennung', // Änderungsmanagement
  ),
  subject(
    'clock',
    most,
    raw`clock|time (?:source|server)|\bntp\b`, // clock synchronisation
    '時刻同期', // 時刻同期
  ),
  subject(
    'testing',
    most,
    raw`pen(?:etration)?[- ]?test|vulnerabilit|red team|bug bounty|security scan|code scan|\bdast\b|\bsast\b`, // penetration tests
    '脆弱性|ペネトレーション|侵入テスト', // 脆弱性診断
    'pruebas de (?:penetracion|intrusion)|vulnerabilidad', // pruebas de penetración
    "tests? d'intrusion|vulnerabilite", // tests d'intrusion
    'penetrationstest|schwachstell|sicherheitstest', // Penetrationstest
  ),
  subject(
    'awareness',
    most,
    raw`awareness|security training|privacy training|training (?:program|course|for (?:all|employees|staff|constituents))|phishing`, // awareness training
    '研修|教育訓練|啓発', // 研修
    'concienciacion|formacion (?:del|de los|en)', // concienciación
    'sensibilis|formation d', // sensibilisation
    'schulung|sensibilisier|unterweisung', // Schulungen
  ),
  subject(
    'physical',
    most,
    raw`physical (?:security|access|entry|protection)|server rooms?|physical keys|guards|badges?\b|cameras?\b|cctv|mantrap|perimeter|fire (?:suppress|detect)|visitor|power supply|ups\b|generators`, // physical security
    '入退室|物理的|監視カメラ|警備', // 入退室管理
    'seguridad fisica|videovigilancia|camaras', // videovigilancia
    'videosurveillance|securite physique|gardien|badge', // vidéosurveillance
    'stromversorg|zutritt|videouberwach|wachdienst|brandschutz|klimatisier|gebaudeschutz|alarmanlag', // Stromversorgung
    raw`(?:redundant|backup) power|escorted|locks?\b on|entry control`, // escorted
  ),
  subject(
    'network',
    most,
    raw`firewall|\bvpn\b|network (?:segment|security|diagram|monitor|intrusion)|intrusion (?:detect|prevent)|\bids\b|\bips\b|ddos|remote access to|wireless|wi-?fi|\bwaf\b|\bports?\b`, // firewalls
    'ファイアウォール|ネットワーク|不正侵入', // ファイアウォール
    'cortafuegos|red privada', // cortafuegos
    'pare-feu|reseau', // pare-feu
    raw`netzwerk|brandmauer|fernwartung|\bwlan\b`, // Netzwerk
  ),
  subject(
    'patching',
    most,
    raw`patch|hardening|baseline configuration|end-of-life|security updates`, // patching
    'パッチ|更新プログラム', // パッチ
    'parches|actualizaciones de seguridad', // parches
    'correctifs', // correctifs
    'sicherheitsupdate|aktualisierung(?:en)? (?:der|von) (?:system|software)|patch', // Sicherheitsupdates
  ),
  subject(
    'insurance',
    most,
    raw`(?<!health )insurance|insured`, // insurance
    '保険', // サイバー保険
    raw`seguro (?:de|ciber|contra)|poliza`, // seguro de responsabilidad
    "assurance (?:cyber|responsabilite|professionnelle)|police d'assurance", // assurance cyber
    'versicher(?:ung|t)', // Versicherung
  ),
  subject(
    'devices',
    most,
    raw`mobile devices?|laptops?\b|removable media|usb|\bmdm\b|byod|workstation|bring your own device|clear desk`, // mobile devices
    'モバイル端末|携帯端末|持ち込み|usb', // 携帯端末
    'dispositivos moviles|portatiles', // dispositivos móviles
    'appareils mobiles|postes? de travail', // appareils mobiles
    'mobilgerat|mobile[nr]? endgerat|wechseldatentrag|private gerate', // mobile Endgeräte
  ),
  subject(
    'development',
    most,
    raw`(?:software|system|secure) development|development life ?cycle|sdlc|code review|secure coding|open[- ]source|\bsbom\b|test environment|production data in (?:test|non)|devsecops`, // software development
    'ソフトウェア開発|開発ライフサイクル|コードレビュー', // ソフトウェア開発
    'desarrollo de software|desarrollo seguro', // desarrollo seguro
    'developpement (?:logiciel|securise)', // développement sécurisé
    'softwareentwicklung|sichere entwicklung|quellcode', // Softwareentwicklung
  ),
  subject(
    'governance',
    most,
    raw`(?:person|officer|individual|executive|committee) (?:has |have )?(?:been )?(?:appointed|designated|responsible|named)|appointed who|\bciso\b|security (?:officer|organi[sz]ation|charter)|data protection officer|\bdpo\b|organi[sz]ation(?:al)? chart|risk (?:assessment|management|register)|information security (?:policy|program)|records of processing|(?<!transfer )impact assessment|\bdpia\b`, // data protection officer
    '責任者|リスク評価|情報セキュリティ方針|影響評価', // 責任者
    'delegado de proteccion|analisis de riesgos|responsable de seguridad|evaluacion de impacto', // delegado de protección de datos
    "delegue a la protection|analyse (?:de|des) risques|\\brssi\\b|\\bdpo\\b|analyse d'impact", // délégué à la protection
    'datenschutzbeauftragt|informationssicherheitsbeauftragt|risikoanalyse|risikomanagement|verarbeitungsverzeichnis|verzeichnis (?:von|der) verarbeitung|folgenabschatz|leitlinie', // Datenschutzbeauftragten
    raw`acceptable use|(?:policy|policies|rules) (?:on|for|about) (?:the )?(?:\p{L}+ )?use of`, // acceptable use
  ),
  subject(
    'assets',
    most,
    raw`(?:asset|hardware|software|configuration|data) (?:inventor|register|management|classification)|inventory of|data (?:flow|classification)|labell?ing`, // asset inventory
    '資産管理|資産台帳|情報の分類', // 資産管理
    'inventario|clasificacion de', // inventario de activos
    'inventaire|classification des', // inventaire
    'inventarverzeichnis|bestandsverzeichnis|klassifizier', // Klassifizierung
  ),
  subject(
    'logging',
    most,
    raw`log(?:s|ging)? (?:are|review|retention|management|monitor|file|protect)|audit (?:logs?|trails?)|event logs?|access logs?|logs?\b|siem\b|security monitoring|24x7 monitoring|security operations cent`, // audit logs
    'ログ', // アクセスログ
    'registros de (?:acceso|auditoria|eventos)', // registros de auditoría
    'journalis|journaux', // journalisation
    'protokollier|logdaten|protokolldaten', // Protokollierung
  ),
  subject(
    'service-level',
    most,
    raw`availabilit(?:y|ies)|uptime|service[- ]level|service credits?|downtime|maintenance window|capacity|support hours|24/7|helpdesk|response times?\b|latency`, // availability
    '稼働率|可用性|サービスレベル', // 稼働率
    raw`tiempo de actividad|nivel de servicio|disponibilidad`, // disponibilidad
    'disponibilite|niveaux? de service', // taux de disponibilité
    'verfugbarkeit|betriebszeit|wartungsfenster|ausfallzeit', // Verfügbarkeit
    'how many nines|outages? credits?|up-time', // how many nines
    raw`taux de disponibilite|pannes?\b`, // pannes
  ),
  subject(
    'health-law',
    most,
    raw`hipaa|hitech|business associate|\bbaa\b|protected health|phipa|health (?:information|records) (?:act|law)|health law`, // HIPAA
    '医療情報|カルテ', // 医療情報
    'datos de salud|historia clinica', // datos de salud
    'donnees de sante|\\bhds\\b', // données de santé
    'gesundheitsdaten|patientendaten|patientenakte', // Patientendaten
    'dossiers? (?:medica|patient)|donnees (?:medicales|des patients)|hopita', // dossiers médicaux
  ),
  subject(
    'payment-cards',
    most,
    raw`pci\b|payment cards?|card ?holder|credit cards?`, // PCI DSS
    'カード情報|クレジットカード', // クレジットカード
    'tarjetas? de (?:pago|credito)', // tarjetas de crédito
    'cartes? (?:bancaires?|de paiement|de credit)', // cartes bancaires
    'kreditkart|zahlungskart', // Kreditkarten
  ),
  subject(
    'business',
    most,
    raw`financial (?:statement|report|condition|audit)|legal proceedings|headcount|full-time|how many (?:\p{L}+ )*(?:staff|people)|audited (?:financial|accounts)|annual report|bankrupt|revenue|references? (?:from|of) customers|customer references|how many (?:employees|customers)|years in business|litigation|price|pricing|invoice|roadmap`, // financial statements
    '財務|決算', // 財務諸表
    'estados financieros|cuentas anuales', // estados financieros
    'etats financiers|comptes annuels', // états financiers
    'jahresabschluss|umsatz|referenzkunde|mitarbeiterzahl|preis(?:e|liste|anpass)', // Jahresabschluss
  ),
  subject(
    'responsibility',
    most,
    raw`slavery|human rights|child labou?r|carbon|emission|sustainab|climate|environment(?:al)?\b|bribery|corruption|whistle-?blow|diversity|code of (?:conduct|ethics)|esg\b|accessib(?:le|ility)|wcag`, // modern slavery
    '環境|温室効果|贈収賄|人権', // 温室効果ガス
    'esclavitud|huella de carbono|soborno', // huella de carbono
    'esclavage|empreinte carbone|corruption', // empreinte carbone
    'umweltschutz|nachhaltig|co2|lieferkettengesetz|menschenrecht|korruption', // Nachhaltigkeit
  ),
  subject(
    'compliance-with-laws',
    0.9,
    raw`compl(?:y|ies|iant|iance) with|in compliance|compliant|certif(?:ied|icate|icates|ication)|iso\b|soc ?[12]|fedramp|cmmc|tisax|irap|nist`, // comply with
    '準拠|認証', // 認証
    'cumpl[ei]|certifica', // certificación
    'conforme|certifi', // certification
    'zertifi|konform', // zertifiziert
    raw`certificats?\b`, // certificats
    'cumplimiento|certificad', // cumplimiento
  ),
  subject(
    'track-record',
    most,
    raw`(?:were|was|have|has|had|did|ever) (?:you |it |they |\p{L}+ )?(?:ever |already |been |recently |previously ){0,3}(?:been |get |got )?(?:hacked|breached|fined|sued|attacked|compromised|leaked|penali[sz]ed)|track record|(?:past|previous|historic|recent|last|known|major) (?:security |data )?(?:breach|incident|leak|hack|outage|attack)|(?:breach|incident|outage) (?:history|record)|(?:breaches|incidents|hacks|fines|attacks|outages) (?:\p{L}+ ){0,4}(?:in|over|during|within|since) (?:the )?(?:last|past|previous|20\d\d)`, // were you hacked
    raw`(?:schon|jemals|bereits|mal|letztes jahr|in den letzten \p{L}+) (?:einmal |mal )?(?:\p{L}+ ){0,3}(?:gehackt|angegriffen|datenpanne|datenleck|bu(?:ß|ss)geld|vorfall|vorfalle|verurteilt)|(?:fruhere|vergangene|bisherige|bekannte) (?:\p{L}+ )?(?:vorfall|panne|angriff|daten)|wurde(?:n|t)? (?:\p{L}+ ){0,4}gehackt`, // schon einmal gehackt
    raw`deja (?:ete |subi |eu |connu )+(?:\p{L}+ )*(?:pirat|attaqu|condamn|fuite|incident|amende|sanction)|(?:incidents|fuites|piratages|pannes) (?:passes|passees|anterieur|precedent|connus|recents)|deja ete victime`, // déjà été piratés
    raw`(?:han|ha|habeis|fue|fueron) (?:sido |sufrido |tenido )?(?:alguna vez |ya )?(?:\p{L}+ )?(?:hackead|atacad|multad|sancionad|brechas|filtraciones|vulnerad)|(?:incidentes|brechas|filtraciones|multas) (?:anterior|pasad|previ|conocid|reciente)`, // han sido hackeados
    '(?:過去|これまで|今まで|昨年|以前)(?:に|の|、)?(?:[^。]{0,12})(?:漏|流出|攻撃|事故|インシデント|侵害|障害|ハッキング|制裁)', // 過去の漏えい
    raw`(?:have|has|did) (?:you|your \p{L}+|it|they|the \p{L}+) (?:\p{L}+ ){0,2}(?:suffer|experienc|had|been|undergo|sustain)\p{L}* (?:\p{L}+ ){0,5}(?:incident|breach|attack|leak|hack|intrusion|outage)`, // have you suffered a breach
    raw`(?:hatten|hatte|gab|kam|erlitten|erlitt) (?:sie |es |ihr |ihnen )?(?:\p{L}+ ){0,7}(?:vorf|panne|angriff|leck|verletz)`, // hatten Sie Vorfälle
    raw`(?:avez-vous|a-t-il|a-t-elle|ont-ils|avoir) (?:deja )?(?:subi|connu|eu|ete victime)|y a-t-il eu`, // avez-vous subi
    raw`(?:han|ha|habeis|hubo) (?:sufrido|tenido|registrado|padecido)|hubo (?:\p{L}+ )?(?:incidente|brecha)`, // han sufrido
  ),
  subject(
    'own-compliance',
    most,
    raw`(?:am i|are we|makes? (?:me|us)|keeps? us|will we be|can we be|would we be) (?:\p{L}+ ){0,2}(?:\p{L}+-)?compliant|(?:is|are) (?:it|this|that|we) (?:legal|lawful|allowed)|(?:are|is) (?:we|my \p{L}+|our \p{L}+) (?:legally )?(?:allowed|permitted) to use|do we comply|(?:comply|compliant|legal) (?:if|when) (?:we|i) use|can we (?:legally|lawfully) use|break the law`, // are we compliant
    raw`(?:sind|bin|waren|werden) (?:wir|ich) (?:\p{L}+ ){0,3}(?:\p{L}+-)?konform|durfen wir (?:\p{L}+ ){0,3}(?:nutzen|einsetzen|verwenden)|ist (?:das|es) (?:\p{L}+ )?(?:legal|erlaubt|zulassig|rechtens)|rechtssicher`, // sind wir konform
    raw`(?:on est|est-on|sommes-nous|nous sommes|suis-je|serons-nous|serait-on) (?:\p{L}+ ){0,2}(?:conformes?|en regle|dans la legalite)|a-t-on le droit d|est-ce (?:legal|permis|licite)|avons-nous le droit d|(?:rend|rendre) conformes?`, // sommes-nous conformes
    raw`(?:cumplimos|cumplo|cumpliriamos)\b|(?:somos|estamos) (?:\p{L}+ )?(?:conformes|legales|en regla)|(?:es|seria) legal|podemos usar(?:lo)? legalmente|nos esta permitido`, // cumplimos
    '(?:当社|弊社|自社|うち|私たち|我々)[^。]{0,12}(?:準拠|適法|違反|遵守)|違法(?:に|です|では)|使っても(?:いい|よい|大丈夫)', // 違法ですか
  ),
  subject(
    'rights-of-persons',
    most,
    raw`right (?:to be forgotten|of erasure|to erasure|to rectification|to object to processing|of data subjects)|(?:data )?subject(?:'s|s)? (?:access )?(?:rights?|requests?)|dsars?\b|individual rights requests?|rights? of (?:individuals|data subjects|persons)|erasure requests?`, // right to be forgotten
    'recht auf (?:vergessen|loschung|berichtigung)|betroffenenrecht|auskunftsersuchen von betroffenen|betroffenenanfrage|loschbegehren', // Recht auf Vergessenwerden
    raw`droit (?:a l'oubli|a l'effacement|de rectification|a la suppression)|droits des personnes|demandes? d'exercice`, // droit à l'oubli
    raw`derecho (?:al olvido|de supresion|de rectificacion|de cancelacion)|derechos (?:arco|de los (?:interesados|titulares))|\barco\b`, // derecho al olvido
    '忘れられる権利|本人(?:から|の)(?:の)?(?:開示|削除|訂正|利用停止)|開示等の請求|本人の権利|データ主体', // 忘れられる権利
  ),
  subject(
    'right-of-access',
    1,
    'right of access|access rights? of (?:persons|individuals|data subjects)', // right of access
    'recht auf auskunft|auskunftsrecht', // Auskunftsrecht
    "droit d'acces", // droit d'accès
    'derecho de acceso', // derecho de acceso
    'アクセス権|開示請求権', // アクセス権
  ),
  subject(
    'isolation',
    most,
    raw`logically (?:separat|isolat|segregat)|segregat|multi-?tenan|isolated from|tenant isolation`, // logically separated
    '論理的に分離|分離され', // 論理的に分離
    'segrega|aislad', // segregación
    'cloisonn|isoles? des', // cloisonnement
    'mandantentrenn|mandantenfahig|logisch getrennt', // Mandantentrennung
  ),
  subject(
    'high-risk-data',
    most,
    raw`source code escrow|escrow agreement|export control|itar\b|classified information|tokeni[sz]|key (?:rotation|length|lifecycle|ceremon)|anonymi[sz]|data loss prevention|\bdlp\b|data retention schedule|e-?discovery|legal hold|cookies?\b`, // data loss prevention
    '情報漏えい対策ソフト|匿名化', // 匿名化
    'anonimiz', // anonimización
    'anonymis', // anonymisation
    'anonymisier|pseudonymisierungsverfahren', // Anonymisierung
  ),
];
