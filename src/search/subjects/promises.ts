/** Subjects that promises on data are about. Written from what customers ask; what no entry speaks of finds none. */
import { type Subject, subject } from './subject.ts';

const raw = String.raw;

export const promiseSubjects: readonly Subject[] = [
  // Those who ask for data
  subject(
    'authority',
    0.9,
    raw`governments?\b|governmental|law enforcement|police|prosecutor|public authorit|state authorit|foreign authorit|competent authorit|intelligence (?:agenc|service)|surveillance|national security|subpoena|warrant|court order|compelled|state bod(?:y|ies)|public bod(?:y|ies)|legal (?:order|demand|process)|judicial|(?:government|public|state|federal) agenc|authorit(?:y|ies)\b`, // law enforcement
    '政府|法執行|警察|捜査|当局|官公庁|国家機関|裁判所', // 政府機関
    raw`gobiern|autoridad|policia|fuerzas de seguridad|judicial`, // autoridades
    raw`gouvernement|autorites? (?:etrang|publi|jud|admin)|forces de l'ordre|police|judiciaire|requisition`, // autorité étrangère
    raw`courts?\b|judges?\b|feds\b|spy|spies|spying|officials|search orders?|law ?enforcers?|spooks`, // a judge
    raw`juges?\b|tribuna(?:l|ux)|perquisition|gendarm|procureur|services (?:secrets|de renseignement)|autorites?\b|mandats?\b`, // perquisition
    raw`juez|jueces|tribunal|fiscal(?:ia)?\b|orden judicial|servicios? (?:secretos?|de inteligencia)`, // un juez
    '国家|諜報|令状|検察|司法', // 令状
    'behord|regierung|polizei|staatlich|strafverfolg|gericht|richter|geheimdienst|nachrichtendienst|durchsuchung|beschlagnahm|staatsanwalt', // ausländische Behörden
    raw`fbi\b|cia\b|nsa\b|irs\b|dea\b|dhs\b|gchq\b|mi[56]\b|interpol\b|europol\b|homeland security|secret services?|tax (?:office|authorit|man)|customs office|washington\b|white house|ministr(?:y|ies) of|state attorney|investigators?\b|detectives?\b`, // the IRS
    raw`bnd\b|verfassungsschutz|finanzamt|us-(?:regierung|behord)|zoll\b|ermittl`, // Verfassungsschutz
    raw`dgse\b|dgsi\b|fisc\b|douanes?\b|enqueteurs?\b|etat (?:etranger|americain|francais)|washington\b`, // le fisc
    raw`hacienda\b|ministerio|guardia civil|estado extranjero|agencia (?:tributaria|estatal)|investigadores`, // Agencia Tributaria
    raw`米国当局|税務署|官庁|警視庁|公安|司法機関`, // 税務署
  ),
  subject(
    'request',
    0.4,
    raw`requests?\b|(?<!on )demands?\b|demanded|asks?\b|orders?\b|ordered|complaints?\b|queries\b`, // requests
    '要求|要請|請求|照会', // 開示要求
    'solicitud|requerimient|pedido', // solicitudes
    raw`demandes?\b|requetes?\b`, // demandes
    raw`anfragen?\b|ersuchen|anordnung|auskunftsverlang|herausgabeverlang`, // Anfragen
  ),
  subject(
    'disclose',
    0.6,
    raw`disclos|hand(?:s|ed|ing)? (?:it |them )?over|turn(?:s|ed)? over|give (?:up|out)|reveal|give their data|gives? our data|releas`, // disclosed
    '開示|提出', // 開示
    'divulg|revel|entrega', // divulgar
    'divulg|communiqu', // divulgation
    'shar(?:e|es|ed|ing) (?:our|my|your|the|customer|it|them|what)|hand(?:s|ed|ing)? (?:our|my|the|customer|data|files)|pass(?:es|ed)? (?:it|them|our data|data)? ?on|giv(?:e|es|en|ing) (?:our|my|the|customer) (?:data|files|information|mail)', // share our data
    raw`transmet|transmis|remett|remis(?:e|es)?\b|livr(?:e|er|ez|ent|ees?)\b|fourni|donn(?:er|ez|ent) (?:nos|mes|les)|partag`, // transmises
    raw`entreg|compart|ced(?:e|en|er|idos)\b|facilit`, // compartir
    '引き渡|渡し|渡す|渡さ|提供', // 渡しますか
    raw`herausgab|herausgeb|herausgegeben|weitergab|weitergeb|weitergegeben|offenleg|offengelegt|ubermittel|ubermittl|\p{L}+ (?:\p{L}+ ){0,5}heraus\b|teil(?:en|t) (?:sie )?(?:unsere|meine|die)`, // geben Sie Daten heraus
    raw`shared?\b(?! (?:responsib|drive|duty))|sharing\b`, // is it shared
  ),
  subject(
    'notify',
    0.7,
    raw`notif|inform(?:s|ed|ing)?\b|tells?\b|telling|told|made aware|aware of|advised of|let (?:us|you|customers?) know|alert|notice\b|reported to|communicat(?:e|ed) to|contact us`, // notified
    '通知|連絡|報告|知らせ', // 通知
    raw`notific|informa al|se informa|avisa`, // notifican
    raw`notifi|informe\b|avert|preven[ui]`, // informé
    raw`heads.?up|find out|hear about|warn(?:s|ed|ing)?\b|learn of|informed`, // find out
    raw`inform(?:e|es|er|ez|ent|ees?)\b|avis(?:e|es|er|ez)\b|au courant|signal(?:e|er|ez|ement)`, // mis au courant
    raw`avis(?:o|an|ar|aran|ado)\b|inform(?:an|ar|aran|ado|ados)\b|comunic`, // nos avisan
    'benachrichtig|informier|mitteil|mitgeteilt|meld(?:en|et|ung|epflicht|efrist)|gemeldet|unterricht|in kenntnis|bescheid', // benachrichtigt
    raw`get(?:s)? (?:a )?(?:word|notice|notification|call)|(?:do|will|would|are|must) (?:we|you|they|customers?) (?:be )?(?:hear|know|told)|reports? (?:an?|the|any|every) (?:incident|breach|leak)|kept in the dark|let me know`, // will we hear
  ),
  subject(
    'copy-of-request',
    0.9,
    raw`copy of (?:the|any|each) (?:\p{L}+ )*(?:request|order|subpoena|warrant)|(?:order|subpoena|warrant) itself`, // the court order itself
    raw`copie d[eu] (?:la |l')?(?:\p{L}+ )?(?:demande|requisition|requete|ordonnance|mandat)`, // copie de la demande
    raw`copia d(?:e la|el|e) (?:\p{L}+ )?(?:solicitud|orden|requerimiento)`, // copia de la orden
    '(?:要求|令状|要請|請求)(?:書)?の(?:写し|コピー)', // 要求の写し
    raw`kopie (?:der|des|von) (?:\p{L}+ )?(?:anfrage|anordnung|beschluss|ersuchen|antrag)`, // Kopie der Anordnung
  ),
  subject(
    'contest',
    0.9,
    raw`challeng|contest|argu(?:e|ed|es|ing)\b|litigat|fight|resist|object to an order|go(?:es)? to court|in court\b|appeal|unlawful`, // contest
    '異議|争い|争う|不服', // 異議
    'impugn|recurr', // impugnar
    'contest|recours contre', // contester
    raw`push(?:es)? back|stand(?:s)? up (?:to|for)|oppos(?:e|es|ed)\b|take (?:it|them) to court`, // push back
    "attaqu(?:e|er|ez) en justice|devant (?:le|les|un|la) (?:tribuna|juge|cour)|s'oppos", // devant le tribunal
    raw`ante (?:los |un |el )?(?:tribunal|juez)|opon(?:er|e|en)\b|combat`, // ante los tribunales
    '裁判で|裁判所で|法廷|反対|拒否', // 法廷
    raw`anfecht|fecht(?:en|et)|rechtsmittel|vor gericht|widersetz|einspruch|klag(?:e|t|en)\b|wehr(?:en|t)\b`, // anfechten
  ),
  subject(
    'redirect',
    0.9,
    raw`redirect|refer(?:s|red)? (?:the |them )?(?:requester|authorit|police|law)|get the data from the customer`, // redirecting
    'ask (?:us|the customer)s? (?:first|directly|instead)|come to us (?:first|directly)|point(?:s|ed)? (?:them|the)|send(?:s)? (?:the )?(?:authorit|police|them|requester)', // send them
    'redirig|renvo(?:ie|yer|yez|yees)|oriente(?:r|z)? (?:vers|les)', // rediriger
    raw`redirig|remit(?:e|ir|en) (?:a|al)\b`, // redirigir
    '(?:お客様|顧客)に(?:直接)?(?:請求|要求|転送)|転送|リダイレクト', // 転送
    raw`weiterverw|verweis(?:en|t) (?:\p{L}+ ){0,4}an |umleit|umgeleitet|weiterleit`, // verweisen die Behörde an uns
  ),
  subject(
    'only-what-is-named',
    0.9,
    raw`no data beyond|beyond what|limits? what|literally|only (?:the data|what) (?:that )?(?:the|an) (?:legal )?(?:order|warrant|law)|only hand over what|(?:minimum|minimal) (?:amount|necessary|data|set|possible)|bare minimum|as little|narrow`, // no data beyond
    'strict minimum|minimum de donnees|uniquement les donnees|rien de plus', // strict minimum
    'unicamente los datos|minimo (?:necesario|imprescindible)|nada mas', // mínimo necesario
    '必要最小限|最小限', // 最小限
    raw`nur (?:die|das|so viel) (?:\p{L}+ )?(?:daten|notwendig|notig)|mindestma(?:ß|ss)|nicht mehr als`, // nur die Daten
  ),
  subject(
    'compensation',
    1,
    raw`compensat|indemnif|damages\b|reparation`, // compensate
    '補償|賠償', // 補償
    'indemniza|compensa', // indemnización
    'indemnis', // indemniser
    'dedommag', // dédommager
    'resarc', // resarcir
    'entschadig|schadene?s?ersatz|schadensersatz', // Entschädigung
    raw`(?:our |get )?money back|pay(?:s|out)? (?:us|damages|for (?:the|our|any) (?:loss|harm|damage))|reimburs|make (?:it|us) (?:good|whole)`, // money back
    raw`geld zuruck|schaden(?:s)? ersetz|erstatt|wiedergutmach|aufkommen`, // Geld zurück
    raw`rembours|dommages(?:-| et | )interets|repar(?:er|ez) le prejudice`, // dommages et intérêts
    raw`danos y perjuicios|reembols|devolu(?:cion|elven) (?:d?el )?dinero`, // daños y perjuicios
    '損害|返金|弁償', // 損害
  ),
  subject(
    'free-access',
    1,
    raw`direct (?:or \p{L}+ )?(?:or unhindered )?access|back ?-?doors?|unfettered|unhindered|unrestricted|bulk access`, // back door
    'バックドア|直接アクセス|無制限', // バックドア
    'puertas? traseras?|acceso directo', // acceso directo
    'portes? derobees?|acces direct', // accès direct
    'libre acces|acces libre', // accès libre
    'hintertur|direkte[nrs]? zugriff|direktzugriff|direktzugang|ungehindert', // Hintertür
  ),
  subject(
    'extraterritorial',
    0.8,
    raw`cloud act|extraterritorial|data abroad|patriot act|fisa\b`, // CLOUD Act
    'extraterritorial|exterritorial|域外適用', // 域外適用
  ),
  subject(
    'request-report',
    0.9,
    raw`transparency report|number of (?:\p{L}+ )?(?:legal |government |law enforcement )?(?:requests|demands)|how many (?:\p{L}+ )?(?:requests|demands)|reports? on (?:\p{L}+ )*(?:requests|demands)|statistics`, // transparency report
    '透明性|件数', // 透明性
    'informe de transparencia|estadistica', // informe de transparencia
    'rapport de transparence|statistique', // rapport de transparence
    raw`how (?:many|often) (?:\p{L}+ ){0,4}(?:requests?|demands?|warrants?|orders?|subpoenas?|ask(?:s|ed)?)\b|figures (?:on|of|about)|transparancy|disclosure report`, // how many warrants
    'combien de (?:fois|demandes|requetes|requisitions)', // combien de demandes
    raw`cuant[ao]s (?:\p{L}+ )?(?:solicitudes|peticiones|ordenes|veces)`, // cuántas solicitudes
    '何件|何回', // 何件
    raw`wie (?:viele|oft) (?:\p{L}+ ){0,3}(?:anfrag|ersuch|anordn|behord)|transparenzbericht|statistik`, // Transparenzbericht
  ),
  // Encryption
  subject(
    'encryption',
    1,
    raw`encrypt|cryptograph|cipher|\btls\b`, // encrypted
    '暗号', // 暗号化
    'cifrad|encript', // cifrado
    'chiffre', // chiffrement
    'scrambl', // scrambled
    'crypte|cryptage', // cryptées
    raw`cifra(?:r|n|s)?\b`, // cifran
    'verschlussel|kryptogra|chiffrier', // verschlüsselt
  ),
  subject(
    'encryption-keys',
    0.7,
    raw`(?:encryption |own )?keys?\b(?! (?:persons?|personnel|staff|to (?:the |our )?(?:server|office|building|door|data cent)))|byok|key vault|hsm\b`, // keys
    '暗号鍵|鍵', // 暗号鍵
    'claves? de cifrado|llaves? de cifrado', // claves de cifrado
    raw`cles? de chiffrement`, // clés de chiffrement
    'キー(?!ワード|ボード)', // 暗号化キー
    raw`(?:les|nos|propres?|des) cle[fs]?s?\b|clefs? de chiffrement`, // nos propres clés
    raw`(?:las|nuestras|propias) (?:claves|llaves)\b`, // nuestras claves
    raw`schlussel\b|schlusselverwaltung|schlusselhoheit`, // Schlüssel
    raw`claves\b|cles\b|clefs\b`, // claves
  ),
  subject(
    'breaking-encryption',
    0.8,
    raw`(?:break|defeat|circumvent|weaken|bypass)\p{L}* (?:\p{L}+['’]?s? )?encrypt|way around encrypt|means to break`, // way around encryption
    raw`decrypt|crack(?:s|ed|ing)?\b|unlock (?:our|the|customer)`, // decrypt
    'dechiffr|decrypt|casser le|contourner le chiffrement', // déchiffrer
    'descifr|romper el cifrado', // descifrar
    '解読|復号|破る', // 解読
    raw`entschlussel|knack|umgeh(?:en|t|ung) (?:\p{L}+ )*verschlussel`, // entschlüsseln
  ),
  subject(
    'held-by-customer',
    0.8,
    raw`(?:tenant|customer|client)s?(?:-managed|-held|-owned| (?:manage|control|hold|own)s?\b)|out of reach|customers control`, // tenant-managed
    '(?:hold|bring|manage|keep|control) (?:our|your|my|their)(?: own)? keys?|our own keys?|keys? (?:that )?(?:we|customers|clients) (?:hold|manage|control)', // our own keys
    'propres? cle|gere(?:e|es|s)? par le client', // propres clés
    'propias claves|gestionad[ao]s por el cliente', // propias claves
    '独自の鍵|顧客管理|お客様管理|自社管理', // 顧客管理
    'eigene[nr]? schlussel|kundenverwaltet|vom kunden (?:verwaltet|kontrolliert)|kundeneigen', // eigene Schlüssel
    raw`byok|hyok|cmks?\b|customer[- ]managed|double key encryption|external keys?`, // BYOK
    raw`schlusselhoheit|schlussel selbst (?:halt|verwalt|behalt)`, // Schlüsselhoheit
  ),
  subject(
    'role',
    1,
    raw`data controllers?\b|data processors?\b|as (?:a |an |the |our |its |their )?(?:joint |independent )?(?:controller|processor)s?\b|(?:controllers?|processors?) or (?:a |an |the )?(?:data )?(?:controller|processor)s?\b|(?:is|are|be) (?:a|the|our|its|your) (?:controller|processor)s?\b`, // as a processor
    raw`(?<!sub-)processor (?:for|of|under)\b|controller (?:for|of|under)\b|who is the (?:controller|processor)|(?:which|what) role (?:do|does|have|has)\b`, // processor for
    raw`als (?:verantwortliche[rn]?|auftragsverarbeiter)\b|verantwortliche[rn]? oder auftragsverarbeiter|auftragsverarbeiter oder verantwortliche`, // als Auftragsverarbeiter
    raw`responsables? (?:conjoints? )?d[ue] traitement|en (?:tant que|qualite de) sous-traitants?\b`, // responsable du traitement
    raw`responsables? del tratamiento|como encargad[oa]s?\b`, // responsable del tratamiento
    'データ管理者|データ処理者|管理者か処理者|処理者として|管理者として', // 処理者として
  ),
  subject(
    'network-address',
    0.8,
    raw`ip[- ]addresse?s?\b|ip anonymi[sz]ation|ip masking`, // IP addresses
    raw`ip-adressen?\b|adresses? ip\b|direccion(?:es)? ip\b`, // IP-Adressen
    'IPアドレス', // IPアドレス
  ),
  // Others who handle data
  subject(
    'subcontractor',
    1,
    raw`sub-?\s?processor|sub-?\s?contract|sub-?\s?process|fourth[- ]part|third parties (?:\p{L}+ )?process|vendors\b|suppliers\b|outsourc`, // sub-processors
    '再委託|委託先|下請', // 再委託先
    'subencargad|subcontrat|subprocesador', // subencargados
    'sous-trait', // sous-traitant
    raw`contractors?\b|service providers?\b|third[- ]part(?:y|ies) (?:provider|vendor|supplier|company|companies)s?|other (?:companies|firms)|fourth parties`, // contractors
    raw`prestataires?\b|fournisseurs? (?:tiers|externes?)|tierces? parties?`, // prestataires
    raw`proveedores\b|encargados? del tratamiento|terceros\b|contratistas?\b`, // encargados del tratamiento
    '外部業者|外部委託|サブプロセッサ|復処理者|第三者に委', // 外部業者
    'unterauftrag|subunternehm|unterverarbeit|auftragsverarbeiter|dienstleister|subdienstleister|drittanbieter|lieferant|subauftrag', // Unterauftragnehmer
    raw`with whom|who else (?:gets|sees|receives|has|can|handles|processes)|(?:shar\p{L}+|given|passed|disclosed) (?:\p{L}+ ){0,3}(?:to|with) (?:others|third|other|any(?:body|one))`, // with whom
  ),
  subject(
    'list',
    0.5,
    raw`lists?\b|listed|which (?:third|sub)|names of|disclosed publicly`, // list
    '一覧|リスト', // 一覧
    raw`listas?\b|listado|relacion de`, // listado
    raw`listes?\b`, // liste
    'register of|who are (?:your|the|their)|name (?:all|your|the)', // register of
    'lesquels|quels (?:sont|prestataires|sous)', // quels prestataires
    'cuales son|quienes son', // cuáles son
    'どの会社|誰が', // 誰が
    raw`liste|aufstellung|ubersicht|nennen sie|benennen sie|welche[rn]? (?:\p{L}+ )?(?:unterauftrag|subunternehm|dienstleist|dritte)`, // Liste
    raw`who (?:else )?(?:are|is) (?:your|the|their) |which (?:other )?(?:companies|firms|vendors|suppliers|providers)`, // which companies
  ),
  subject(
    'change-ahead',
    0.6,
    raw`new (?:sub|fourth|third|vendor|one)|changes? (?:concerning|to|of|in) (?:the )?(?:addition|sub)|addition of|six months|30 days|before (?:they|it) (?:gain|auth|is)|in advance|prior notice`, // new subcontractor
    '新たな|変更前|事前', // 事前
    'nuevos?|previ[oa]', // nuevo
    'nouveau|prealable', // nouveau
    'ahead of|prior to (?:a|any|the|engag|appoint)|before (?:a|an|any|you|it) (?:new|appoint|engag|add|sub)|appoint|engage (?:a|an|another)', // before you engage
    raw`nouvelles?\b|nouveaux|a l'avance|avant (?:de|tout) (?:nouv|change|recour)`, // à l'avance
    'con antelacion|antes de (?:contratar|incorporar|cambiar)', // con antelación
    '新しい|追加|変更する前|予告', // 追加
    raw`neue[rn]? (?:unterauf|subunter|dienstl|auftrags)|vorab|im voraus|vor (?:dem einsatz|der beauftragung|einer? \p{L}*anderung)`, // vorab
    raw`adding (?:a|an|another|new)|(?:add|hire|bring in|use|take on)s? (?:a |an |another |any )?(?:new|additional|further)|switch(?:es|ing)? (?:sub|to a new|vendor)|replac(?:e|es|ing) (?:a |an |your )?(?:sub|vendor|contractor)|before (?:you )?(?:chang|switch|add|us)ing`, // adding a processor
    raw`cambiar de (?:sub|encargad)|cambios? (?:de|en) (?:los )?(?:sub|encarg)|antes de (?:anadir|usar)`, // cambiar de subencargado
    raw`wechsel (?:der|des|eines) (?:unter|sub|auftrag)|anderung(?:en)? (?:bei|der) (?:unter|sub)|hinzu(?:fug|nahme|zieh)|vorankundig`, // Hinzuziehung
    raw`changement de (?:sous|prestat)|ajout (?:de|d'un)|preavis`, // préavis
  ),
  subject(
    'same-duties',
    0.8,
    raw`same (?:data protection )?(?:obligations|level|commitments)|no less (?:protective|strict)|flow[- ]?down|bound|written agreements|keep its own commitments|agreements with sub|impose`, // same data protection obligations
    'same (?:rules|terms|standards|requirements|conditions|duties)|equal to|at least equal|equivalent (?:to|obligations|terms|duties)|held (?:by contract )?to|comply with your|pass(?:ed)? down', // same rules
    'memes (?:obligations|regles|engagements|conditions|exigences)', // mêmes obligations
    'mismas (?:obligaciones|reglas|condiciones|exigencias)', // mismas obligaciones
    '同等の|同じ義務|同じ条件', // 同等の
    raw`gleiche[nrs]? (?:\p{L}+ )?(?:pflicht|vorgab|regel|anforder|bedingung|datenschutz)|dieselben`, // gleichen Pflichten
    raw`same (?:security|standard|protection|privacy|contract)|as strict|equally strict|down the chain|chain of`, // as strict
  ),
  subject(
    'answers-for',
    0.9,
    raw`liab|remains? responsible|answers for|accountable|responsibility for (?:its )?(?:sub|acts)`, // liable
    '責任を負', // 責任を負いますか
    'responsable de los subencargad', // responsable de los subencargados
    'repond de|responsable de ses', // responsable de ses sous-traitants
    'responsible for (?:what|the|its|acts|your|their|sub)|answers? for|take(?:s)? responsibility', // responsible for what
    raw`responsabilite d(?:e|u) (?:\p{L}+ )?sous`, // responsabilité du sous-traitant
    '責任を(?:取|と)|責任は', // 責任は
    'haft(?:et|en|ung|bar)|einsteh|einzusteh|verantwortlich fur', // haftet
    raw`answerable|(?:carr(?:y|ies)|bears?|takes?|shoulders?) (?:the )?(?:liability|blame|responsib|risk|cost)|on the hook|stands? behind|(?:whose|at) fault|failings? of|makes? good|picks? up the (?:bill|tab)`, // answerable
    raw`gerade ?steh|geradezusteh|verschulden|fur fehler`, // Verschulden
    raw`qui repond|manquements?|fautes? d|repondez`, // manquements
    raw`quien responde|responde(?:n|is|r)? (?:de|por)|incumplimiento de (?:sus|un) `, // responden por
  ),
  subject(
    'objection-ends',
    0.9,
    raw`(?:end|terminat|cancel)\p{L}* (?:\p{L}+ ){0,4}(?:when|if|because|concerned)|disapprov|opportunity to object|objects? to (?:a|the|any) new|without penalty`, // objects to a new
    raw`object(?:s|ion)? to (?:\p{L}+ ){0,2}(?:sub|vendor|contractor|processor|one|them)|veto|may we terminate|right to (?:object|terminate)|reject (?:a|the|new)`, // object to a subprocessor
    "refus(?:er|ons) (?:un|le|les|ce)|s'opposer a (?:un|l'ajout|la nomin)|droit d'opposition", // refuser un
    'oponer(?:se|nos)|rechazar (?:un|a un|al)', // oponernos
    'widersprech|widerspruch|ablehn|sonderkundig', // widersprechen
  ),
  // The end of a contract
  subject(
    'end-of-contract',
    0.8,
    raw`terminat|cancel|(?:we|customers?|clients?|you) leaves?\b|leaving|exit|(?:contract|agreement|subscription|service)s? (?:ends|ended|expires|is over)|(?:end|expir)\p{L}* of (?:the |our |a )?(?:contract|subscription|agreement|term)|subscription ends|use of a service ends|contract ends|offboard`, // terminates
    '契約終了|解約|退会|終了後', // 契約終了
    '(?:finaliza|termina|fin|extin)\\p{L}* (?:d?el )?(?:contrato|servicio|acuerdo)', // finalizar el contrato
    '(?:fin|terme|expiration) d[ue] (?:\\p{L}+ )?(?:contrat|service)|resili', // fin du contrat
    raw`quit(?:s|ting)?\b|unsubscrib|stop using|agreement (?:expires|ends)|(?:after|at) (?:the )?end of|switch(?:ing)? (?:to another|provider|away)|migrat|end of (?:the )?relationship|close our account`, // stop using
    raw`quitt(?:er|ons|e|ant)|partons|(?:fin|terme|rupture) (?:de|du|des) (?:\p{L}+ )?(?:contrat|abonnement|relation)|desabonn|fin de contrat`, // quittons
    raw`(?:termin|finaliz|acab|venc)\p{L}* (?:el |del |la |de |nuestro )?(?:contrato|servicio|relacion|suscripcion)|dar(?:nos|se)? de baja|cancel|rescis`, // terminar el contrato
    '解除|契約が(?:終|切)|やめた|サービス終了|退去', // 契約が終わったら
    raw`vertragsende|ende des vertrag|vertragsablauf|kundig(?:ung|en|t)\b|beendig|beenden|nach (?:ablauf|ende)|auslauf|ausstieg|exit|vertrag endet`, // Vertragsende
    raw`stop(?:s|ped)? paying|grace period|not (?:pay|renew)|non-?payment|(?:do not|don't|fail to) renew|wind(?:ing)? down|lapses?\b|after (?:we|you) (?:go|leave|stop)|when we (?:go|are gone)|contract (?:is )?over`, // stop paying
    raw`nicht (?:mehr )?(?:zahlen|verlanger)|kundigungsfrist|weggehen|anbieterwechsel|wechsel(?:n)? (?:zu|den anbieter)`, // Anbieterwechsel
    raw`apres (?:la fin|notre depart)|changer de (?:fournisseur|prestataire)|non-renouvellement|a l'echeance`, // changer de fournisseur
    raw`cambiar de proveedor|despues de(?:l| la) (?:contrato|baja)|no renov|al vencer`, // cambiar de proveedor
    raw`乗り換え|契約満了|契約を(?:や|止|終)|解約後|更新しな`, // 乗り換え
  ),
  subject(
    'deletion',
    0.9,
    raw`delet|remov(?:e|ed|al|es)\b|dispos(?:e|ed|al)\b|destr[ou]|eras|purg|wip|sanitiz|sanitis|happens to (?:our|the|my|your) data|retention|retain(?:s|ed)? (?:\p{L}+ )*(?:data|information|records)|how long (?:\p{L}+ ){0,4}(?:kept|stored|retained)`, // disposed
    '削除|消去|破棄|廃棄', // 削除
    'elimina|borra|suprim|supres|destruc|que ocurre con los datos', // qué ocurre con los datos
    'supprim|suppress|efface|destruction', // supprimées
    'scrub|get rid of|gone for good|retention', // get rid of
    'detrui|conserv|effac|purge', // détruites
    'conserva|borr(?:a|e|o)|destruy', // conservan
    '保持期間|保存期間|抹消|消す', // 保存期間
    'losch|geloscht|vernicht|entfern|aufbewahr|entsorg', // gelöscht
  ),
  subject(
    'taking-out',
    0.9,
    raw`export|retriev|extract|portab|get (?:our|the|my|your) data (?:back|out)|take (?:\p{L}+ )?data out|download|return of (?:our |the )?data|usable form|lock-in|access their own data|data out\b`, // retrieve
    '取り出|エクスポート|返却|持ち出', // 返却
    'exporta|recupera|portabil|devol', // recuperar
    'recuper|export|reversib|portab|restitu', // récupérer
    raw`get (?:\p{L}+ ){0,2}(?:files|data|documents|mail|stuff|content|information) (?:back|out)|take (?:\p{L}+ ){0,2}(?:files|data|content) (?:out|with|away)|move (?:our|my|the) data|copy out|reclaim`, // get my files out
    'rapatri|telecharg|recuper|emporter', // télécharger
    'descarg|extra(?:er|ccion)|llevar(?:nos|me|se)? (?:los|mis|nuestros) datos', // descargar
    'ダウンロード|移行|取り戻|取得でき', // ダウンロード
    'zuruck(?:erhalt|bekomm|hol|gabe|geb|gegeben)|export|herunterlad|mitnehm|ruckgabe|ruckfuhrung|portab|datenubertragbar|ausles', // Rückgabe
    raw`datenexport|datenmitnahme`, // Datenexport
    raw`lock(?:ed)? in(?:to)?\b|stuck with|walk away with`, // vendor lock in
    raw`nicht mehr weg|abhangig(?:keit)? vo[nm]|herausbekomm|rausbekomm|rausholen`, // rausholen
    raw`prisonni(?:er|ers) d|dependance (?:a|envers)|sortir (?:nos|mes|les) (?:donnees|fichiers)`, // sortir nos données
    raw`sacar (?:los|mis|nuestros)|cautiv[oa]s?\b|depend(?:encia|er) del? proveedor`, // sacar nuestros datos
    'ロックイン|囲い込み', // ロックイン
  ),
  // Use of data
  subject(
    'ownership',
    1,
    raw`(?<!\b(?:our|their|its|your|my|of) )owns?\b|owner|ownership|acquires? no rights|retains? (?:all |any )?(?:rights|title|ownership)|(?:rights|title) (?:in|to|over) (?:customer|our|its|the|all)|belongs?\b`, // owns
    '所有|帰属', // 所有権
    'propietari|propiedad|pertenec', // propietario
    'propriet|appartien', // propriétaire
    'whose (?:data|is)|who has (?:the )?rights', // whose data
    raw`a qui (?:sont|est)\b|droits sur (?:nos|les)`, // à qui sont
    'de quien son|duen[oa]|titular(?:es|idad)?', // de quién son
    '誰のもの|権利は', // 誰のもの
    raw`eigentum|gehor(?:en|t)\b|besitz|inhaber|rechte an (?:den|unseren|meinen)`, // gehören
    raw`(?:stay|remain|is|are|still)s? (?:ours|yours|mine|our own|our property)|our property|claim(?:s)? (?:any )?(?:rights|ownership)|license to (?:our|use)|intellectual property (?:in|of|on) (?:our|the|customer)`, // stays ours
  ),
  subject(
    'advertising',
    1,
    raw`advertis|ads?\b|adverts?\b|marketing`, // advertising
    '広告|宣伝|マーケティング', // 広告
    'publicit|anuncio|marketing|mercadotecnia', // publicitarios
    'publicit|marketing|prospection', // publicitaires
    'commercials|sponsored|promot(?:e|ion|ional)', // promotional
    raw`pubs?\b|annonceurs?|ciblag|reclame`, // pubs
    'propaganda|anunci', // anuncian
    'werb(?:ung|en|lich|ezweck|etreib|eanzeig)|reklame|vermarkt', // Werbung
    raw`publicidad|patrocin`, // publicidad
    raw`annonces?\b`, // annonces
  ),
  subject(
    'profiling',
    1,
    raw`profil(?:e|es|ing)\b`, // profiles
    'プロファイリング', // プロファイリング
    'perfil', // perfiles
    'profilage', // profilage
    'build(?:s|ing)? (?:a |up )?profiles?|track(?:s|ing)? (?:our )?users', // building a profile
    'profilbildung|nutzungsprofil|personenprofil|profile (?:erstell|gebildet)', // Profilbildung
  ),
  subject(
    'selling',
    0.9,
    raw`sells?\b|sold\b|rent(?:s|ed)?\b|monetis|monetiz`, // sold
    '販売|売却', // 販売
    raw`vend(?:e|en|er|idos?)\b`, // venden
    raw`vend(?:re|ez|ues?|us)\b|revend`, // vendues
    'sale of|selling|lets? (?:it |them )?to anybody', // selling
    'vent(?:e|es) de|vendent|monnay', // vente de
    'venta de|vend(?:emos|as)', // venta de
    'verkauf|vermiet|verau(?:ß|ss)er', // verkauft
    raw`vent[ae]s?\b|verkaufs?|売り|転売`, // venta
  ),
  subject(
    'purpose',
    0.8,
    raw`purposes?\b|(?:used|processed|process|use) (?:\p{L}+ )?(?:only|solely|exclusively)|only for (?:providing|delivering)|secondary use|mining|mined\b|commercial (?:gain|use|purpose)|use (?:our|customer) data for|anything else|other than`, // purposes
    '利用目的|目的', // 目的
    'finalidad', // finalidades
    'finalite', // finalités
    raw`what (?:do|does|is|are) (?:\p{L}+ ){1,4}use[ds]? (?:\p{L}+ ){0,3}for|used for\b|use of (?:our|my|customer) data`, // what do you use our data for
    'a quoi ser|a quelles fins|utilis(?:ez|ent|ees?|ation) (?:vous )?(?:de )?(?:nos|mes|les)', // à quelles fins
    'para que (?:se )?us|uso de (?:mis|nuestros|los) datos|con que fin', // para qué se usan
    '何に使|使用目的|用途', // 何に使われる
    raw`zwecke?\b|zweckbind|wofur|wozu`, // zu welchem Zweck
    raw`own purposes|(?:scan|analy[sz]e|mine|exploit)s? (?:\p{L}+ ){0,3}(?:data|mail|e-?mails?|files|content|documents)|what (?:may|can|do|will) you do with|secondary`, // mine our emails
    raw`eigene[nr]? zwecke|auswert|analysier|was (?:macht|machen|darf|durfen) (?:\p{L}+ ){0,4}(?:daten)|zweckentfremd`, // für eigene Zwecke
    raw`propres fins|exploit(?:er|ez|ation) (?:de )?(?:nos|mes|les)|analys(?:er|ez|ent) (?:nos|mes|les)|que fait`, // propres fins
    raw`fines propios|analiza|que hace(?:n)? con|explota`, // fines propios
    raw`二次利用|目的外|分析され`, // 二次利用
    raw`own (?:ends?|benefit|use|gain|interests?)|(?:for|to) (?:themselves|itself|their own)|make(?:s)? money|profit from`, // for their own ends
    raw`fur sich (?:selbst )?(?:nutz|verwend)|zum eigenen (?:nutzen|vorteil)|geld (?:verdienen|machen)`, // zum eigenen Vorteil
    raw`pour (?:eux-memes|leur propre|leur compte)|tirer profit`, // pour leur propre compte
    raw`beneficio propio|en su beneficio|provecho|sacar partido`, // beneficio propio
  ),
  subject(
    'model-training',
    1,
    raw`(?:train|improv)\p{L}* (?:\p{L}+ ){0,4}(?:models?|ai\b|llm|algorithm|product|machine learning|artificial)|machine learning|model training|training of (?:\p{L}+ )*models|ai training|models? (?:\p{L}+ ){0,4}trained`, // train or improve machine learning models
    '学習', // 学習
    'entren', // entrenar
    'entrain(?:e|er|ement)', // entraîner
    raw`used? to train|train(?:s|ed|ing)? (?:on|with|your|the|its|their|an?) |learns? from|feed(?:s)? (?:your|the) (?:ai|model)|models? (?:\p{L}+ ){0,3}improv`, // used to train
    "apprentissage|apprend(?:re|s|ent)? (?:de|a partir)|aliment(?:er|ent) (?:l'ia|vos modeles|les modeles)|entraine", // apprentissage
    'aprend(?:e|en|izaje)', // aprendizaje
    'トレーニング|訓練(?!を受)', // トレーニング
    raw`train(?:ier|ing|iert)|maschinelle[ns]? lern|lern(?:en|t) (?:\p{L}+ )?aus|anlern`, // Trainieren
    raw`(?:teach|taught|fine-?tun|school)\p{L}* (?:\p{L}+ ){0,5}(?:models?|ai|llms?|machine|assistant)|(?:models?|ai|machine|assistant) (?:\p{L}+ ){0,3}(?:learn|taught|smarter)|(?:flow|feed|go)(?:s|es)? (?:back )?into (?:\p{L}+ ){0,4}(?:model|ai|intelligence|machine)`, // teach the model
    raw`(?:ki|modell)\p{L}* (?:\p{L}+ ){0,3}(?:lernt|fuettern|futtern|verbesser)|feinabstimm`, // Modell verbessern
    raw`(?:nourrir|enrichir|ameliorer) (?:\p{L}+ ){0,3}(?:modele|ia)|affin(?:er|age)`, // améliorer le modèle
    raw`(?:mejorar|alimentar|ensenar) (?:\p{L}+ ){0,3}(?:modelo|ia)|ajuste fino`, // mejorar el modelo
  ),
  subject(
    'ai-data',
    0.6,
    raw`prompts?\b|completions?\b|embeddings|generative|large language|artificial intelligence|\bai\b`, // prompts
    '人工知能|生成ai|プロンプト', // プロンプト
    'inteligencia artificial', // inteligencia artificial
    'intelligence artificielle', // intelligence artificielle
    raw`llms?\b|chat ?bots?|(?:ai|language) (?:models?|assistant)|what (?:we|our employees|users|people) (?:type|enter)`, // what we enter
    raw`\bia\b|modeles? de langage|ia generative`, // IA
    raw`\bia\b|modelos? de lenguaje`, // IA
    '入力した|入力内容|言語モデル', // 入力内容
    raw`kunstliche[rn]? intelligenz|ki\b|ki-|sprachmodell|eingaben`, // KI
    raw`copilot|chatgpt|\bgpt\b|openai|machine intelligence|assistants?\b(?! manager)|what we (?:type|enter|ask)|questions we ask`, // what we type
    raw`kopilot|was wir (?:eingeben|tippen|fragen)|eingegeben`, // was wir eingeben
    raw`ce que (?:nous|l'on|je) (?:tap|saisi|demand)|saisies?\b|invites?\b`, // saisies
    raw`lo que (?:escribimos|preguntamos|introducimos)|indicaciones\b`, // lo que escribimos
    raw`ai|コパイロット|入力データ|チャット`, // 入力データ
  ),
  subject(
    'other-customers',
    0.8,
    raw`(?:an)?other customers?|other clients?|other tenants?`, // another customer
    '他の顧客|他社', // 他の顧客
    'otros clientes', // otros clientes
    "d'autres clients", // d'autres clients
    'andere[nr]? (?:kunden|mandanten)', // anderen Kunden
  ),
  subject(
    'model-makers',
    0.7,
    raw`providers? of (?:these |the )?models|model providers?`, // providers of models
    "(?:maker|vendor|developer|supplier|owner)s? of (?:the |these |a )?(?:ai )?models?|models?'s? (?:vendor|maker|developer|supplier)|third[- ]party models?", // vendor of the model
    'fournisseurs? d[ue]s? modele|editeurs? d[ue]s? modele', // fournisseur du modèle
    'proveedor(?:es)? del? modelo', // proveedor del modelo
    'モデル(?:の)?(?:提供|開発)', // モデル提供者
    '(?:modell|ki-)anbieter|anbieter (?:des|der) (?:ki-)?modell', // Modellanbieter
  ),
  subject(
    'minors',
    1,
    raw`child|minors?\b|kids|students?\b|pupils?\b|schools?\b|k-12|younger than|under 1[368]`, // pupils
    '未成年|子ども|児童|生徒|学生', // 生徒
    'menores de|alumnos|estudiantes|ninos', // menores de edad
    'mineurs|enfants|eleves', // élèves
    raw`kid\b|teen(?:s|agers?)?\b|learners?\b|under-?age|young people|classroom`, // learners
    raw`ecoles?\b|ecolier|etudiant|adolescent|scolaire|lyceen`, // scolaires
    raw`nin[oa]s?\b|escuela|colegio|menores\b|adolescent`, // niños
    '子供|こども|学校|若者', // 学校
    raw`kind(?:er|ern|es)?\b|minderjahrig|schul|jugendlich|studier|studenten`, // Schüler
    raw`under (?:the age of )?(?:1[0-9]|thirteen|sixteen|eighteen)|younger (?:than|people)|kindergart|university students|sons?\b|daughters?\b|parents?\b|parental`, // children under 13
  ),
  // Where data is
  subject(
    'location',
    0.9,
    raw`geograph|locat(?:ed|ion|ions)\b|where (?:is|are|do|does) (?:\p{L}+ ){0,5}(?:data|mailbox|files?|content|kept|stored|hosted)|residen(?:cy|ce)|localis|localiz|stays? (?:in|within|inside)\b|leaves? (?:the |our )?(?:country|region|territory|jurisdiction|eu\b|e\.u)|in-country|onshore|offshore|abroad|outside (?:of )?(?:the|our) (?:country|territory)|(?:store[sd]?|storing) (?:\p{L}+ )*(?:in|within|at rest)|which countr|(?:at rest )?(?:only )?in (?:which|the) (?:countr|place|geo)|hosted|kept\b(?! (?:out|from))|region`, // geographical location
    '国内|保存場所|保管場所|所在地|国外|リージョン|どこに', // 国内
    'donde|almacena|ubica|alojad|residencia', // dónde se almacenan
    'heberg|stocke|localis|lieu de stockage', // hébergées
    raw`where (?:\p{L}+ ){0,5}(?:stored|sit|sits|live|lives|go|goes|end up|located)|stored\b|data ?cent(?:er|re)s? (?:\p{L}+ )?(?:located|location)|in (?:what|which) (?:\p{L}+ )?(?:country|region|place)|physically`, // where does it live
    'ou (?:sont|est|se trouv|vont|residen)|dans quels? pays|hors de france|serveurs? (?:en|situ)|stock(?:es|er|ez|age)|residence', // où se trouvent
    raw`guard(?:a|an|ar|ados)\b|en que pais|servidores|alojamiento|almacen`, // se guardan
    '保存され|保管され|置かれ|データセンター|サーバー?(?:は|の)|保存先', // 保存先
    'wo (?:werden|sind|liegen|liegt|wird|befind|speichern)|speicherort|datenstandort|standort|gespeichert|serverstandort|rechenzentrumsstandort|im inland|datenhaltung|in welche[mrn] (?:land|region)', // wo werden Daten gespeichert
    raw`(?:store|keep|host|process|hold)s? (?:\p{L}+ ){0,4}in (?:the )?(?:\p{Lu}\p{L}+|eu|us|uk|uae)\b|which (?:region|country|data ?cent)|servers? (?:are|is|stand|locat|in)\b|data residency|server locations?`, // which country
    raw`serveurs?\b|サーバ`, // serveurs
  ),
  subject(
    'europe',
    0.7,
    raw`europe|e\.?u\.? |eu\b|eea\b|eu data boundary`, // Europe
    '欧州|ヨーロッパ', // 欧州
    'europe', // Unión Europea
    "l'union europe|l'ue\\b", // l’Union européenne
    raw`\bue\b`, // UE
    raw`europa|europaisch|ewr\b`, // Europa
    raw`\beu\b(?=[^a-z])`, // EUの
  ),
  subject(
    'transfer',
    0.9,
    raw`transfer(?:s|red)?\b(?! agreement)|cross-?border|outside (?:of )?(?:the )?(?:eu|e\.u|european|eea|country)|standard contractual clauses|sccs?\b|schrems|adequacy|third country|leaves the european`, // Standard Contractual Clauses
    '越境|移転', // 越境移転
    'transferencia|clausulas contractuales', // transferencias
    'transfert|clauses contractuelles', // clauses contractuelles types
    'leave(?:s)? (?:the )?(?:eea|eu|europe|country)|sent (?:abroad|overseas|outside)|export(?:ed)? (?:abroad|to third)|third countries', // leave the EEA
    "hors (?:de )?(?:l'|d')?(?:ue|union|europe|eee)|transfrontal|pays tiers", // pays tiers
    'fuera de (?:la )?(?:ue|union|europa)|transfronteriz|terceros paises', // fuera de la Unión
    '域外移転|国外移転|第三国', // 第三国
    'drittl(?:and|ander)|datenubermittlung|grenzuberschreit|datentransfer|internationale ubermittlung|standardvertrag|angemessenheit|au(?:ß|ss)erhalb (?:der|des|von) (?:eu|ewr|europ)', // Drittland
    raw`(?:legal|lawful) (?:instrument|basis|mechanism|ground|means|tool)s? (?:\p{L}+ ){0,6}(?:export|transfer|sen[dt]|mov|leav)|transfer mechanism|transferring|export(?:s|ing|ed)? (?:\p{L}+ ){0,3}(?:personal|client) (?:data|information)`, // legal basis do you export
    raw`rechtsgrundlage (?:\p{L}+ ){0,5}(?:uberm|transf|export)|ins ausland`, // ins Ausland
    raw`base (?:juridique|legale) (?:\p{L}+ ){0,5}transf|a l'etranger`, // à l'étranger
    raw`base (?:juridica|legal) (?:\p{L}+ ){0,5}transf|al extranjero|en el extranjero`, // al extranjero
    '移転の(?:根拠|仕組み)|海外(?:に|へ)', // 海外へ
  ),
  subject(
    'clauses',
    0.7,
    raw`standard contractual clauses|sccs?\b|model clauses`, // SCCs
    '標準契約条項', // 標準契約条項
    'clausulas contractuales tipo', // cláusulas contractuales tipo
    'clauses contractuelles types', // clauses contractuelles types
    'clausulas contractuales', // cláusulas contractuales
    raw`clauses contractuelles|\bcct\b`, // clauses contractuelles
    raw`standardvertragsklauseln|standarddatenschutzklauseln|\bsccs?\b`, // Standardvertragsklauseln
    raw`standard clauses|scc\b`, // standard clauses
  ),
  subject(
    'shutdown',
    1,
    raw`switch(?:ed)? (?:\p{L}+ )*off|shut(?:ting)? (?:\p{L}+ )?down|suspend|kill switch|cease|stop (?:\p{L}+ )*operations|sanctions`, // switch off
    raw`cut (?:us|it|them|our \p{L}+)? ?off|pull(?:s|ed)? the plug|turn(?:ed|s)? (?:\p{L}+ )*off|embargo|disconnect|block(?:ed|s)? (?:our|us) `, // pull the plug
    raw`coup(?:er|ure|e|ee)\b|desactiv|interrompre|interruption|suspen|bloqu(?:er|e)|arret(?:er|e)? `, // coupure
    'apag(?:ar|on|ado)|suspen|desconect|corte d|interrump|bloque', // apagar
    '停止|遮断|シャットダウン|止め', // 停止
    'abschalt|abgeschaltet|abgestellt|abdreh|gesperrt|sperr(?:en|ung)|einstell(?:en|ung) (?:des|der)|sanktion|notabschalt', // abschalten
    raw`(?:power|right|ability|able) to (?:stop|close|block|lock)|lock(?:s|ed)? (?:us|our \p{L}+) out|access (?:is |be )?(?:blocked|cut)|stop(?:s|ped)? (?:serving|our|the service)|freez(?:e|es|ing)|political`, // lock us out
  ),
  subject(
    'overseen',
    0.8,
    raw`overseen|oversight|board of directors|european board|supervised by|overseen by`, // overseen
    "conseil d'administration|supervis", // conseil d'administration
    'consejo de administracion|supervis', // supervisado
    '取締役会', // 取締役会
    'aufsichts?rat|verwaltungsrat|beaufsichtig|uberwacht von', // Verwaltungsrat
  ),
  // Incidents
  subject(
    'incident',
    1,
    raw`(?:security |personal data |data |privacy )(?:breach|incident|leak|compromise|event)s?\b|loss of (?:our|their|personal|customer) |breach(?:es|ed)?\b(?! of (?:the )?(?:gdpr|contract|law|regulation|agreement))|incidents?\b|hacked|leaked`, // breached
    '漏えい|漏洩|インシデント|侵害', // 漏えい
    'violacion|brecha|incidente|fuga de', // violaciones
    'violations? de|incident|fuite', // violation de données
    raw`hack(?:s|ed|ers?|ing)?\b|breech|cyber ?-?attack|unauthori[sz]ed (?:access|disclosure)|data loss|intrusions?\b|compromis`, // unauthorised access
    raw`fuites?\b|pirat(?:e|es|age|er)\b|faille|cyberattaque|intrusion`, // piratage
    'filtracion|fuga|hacke|ciberataque|vulneracion', // filtración
    '流出|ハッキング|サイバー攻撃|情報漏|不正アクセス', // 流出
    raw`datenpanne|datenschutzverletz|datenschutzvorf|sicherheitsvorf|vorf(?:all|alle|allen)\b|datenleck|datenverlust|gehackt|hackerangriff|cyberangriff|verletzung(?:en)? des schutzes`, // Datenschutzverletzung
    raw`cyber ?(?:incident|crime|event)|security (?:problem|issue|failure)|data (?:stolen|theft|spill|exposure)|stolen data|ransom|lost (?:our|my|the) data|exposed`, // data theft
  ),
  subject(
    'deadline',
    0.4,
    raw`within (?:how many |which |what |\d+ |five )?(?:hours|days|period|time|business)|how (?:quickly|fast|soon)|time ?frame|undue delay|unreasonable delay|promptly|72 hours|slas?\b`, // how quickly
    '何時間|何日|いつ|速やか|遅滞', // 何時間
    'plazo|cuanto tiempo', // plazo
    'delai', // délai
    'time ?-?line|deadline|maximum time|how many (?:hours|days)|how long|turn-?around|by when', // how long
    raw`combien de temps|en combien|sous \d+|heures\b`, // combien de temps
    raw`cuanto (?:tarda|demora)|en cuantas|horas\b`, // en cuántas horas
    '時間以内|期限|日以内|いつまで', // 期限
    'frist|unverzuglich|innerhalb|wie (?:schnell|lange|rasch)|binnen|werktag', // Frist
  ),
  subject(
    'investigation',
    0.9,
    raw`investigat|root cause|forensic|detailed information`, // investigation
    '調査', // 調査
    'investiga', // investigación
    'enquete|investigation', // enquête
    'untersuch|aufklar|ursachenanalys|forensi', // Untersuchung
  ),
  subject(
    'mitigation',
    0.9,
    raw`mitigat|minimi[sz]e the damage|contain`, // mitigation
    "attenu|limiter (?:les|l')|remedi", // atténuer
    'mitig|conten(?:er|cion)', // mitigar
    '軽減|封じ込め|被害を', // 軽減
    'eindamm|abhilfe|schadensbegrenz|minimier', // eindämmen
  ),
  // Access of staff
  subject(
    'staff',
    0.6,
    raw`employees?\b|personnel|staff|engineers?\b|operators?\b|administrators?\b|admins\b|support (?:people|teams?|agents?)|technicians?\b|who (?:can|may|could) (?:see|access|view|read|look)|insider|those who operate|support case|constituents|privileged roles|your people`, // personnel
    '従業員|社員|担当者|技術者', // 従業員
    'empleados|personal (?:del|de la)|tecnicos', // empleados
    'employes|personnel|salaries|collaborateurs', // employés
    raw`workers?\b|people (?:at|of|who work)|support (?:desk|person|staff|people)|your (?:team|own people|folks)|tech support|new hires`, // people who work
    raw`technicien|administrateur|equipes?\b|ingenieur|votre support|agents?\b`, // techniciens
    'trabajador|ingenier|administrador|plantilla|personal (?:de|del|tecnico|interno)', // trabajadores
    'スタッフ|エンジニア|管理者|職員|サポート担当|運用者', // スタッフ
    raw`mitarbeit|personal\b|beschaftigt|angestellt|administrator|techniker|ingenieur|supportpersonal`, // Mitarbeiter
    raw`who (?:else )?(?:at|in|inside|within) (?:\p{L}+ )?(?:has|can|may|could|sees|reads|is able)|who (?:has|gets) (?:\p{L}+ )?access|who signs off|(?:your|their) (?:sysadmins?|dbas?|operations team|ops)|sysadmins?\b`, // who has access
    raw`wer (?:kann|darf|hat|konnte|bekommt|sieht|liest)`, // Wer kann
    raw`qui (?:peut|a acces|lit|voit|pourrait)|du personnel`, // qui peut
    raw`quien(?:es)? (?:puede|tiene|ve|lee|podria|accede)`, // quién puede
    raw`社内の人|中の人|誰が(?:見|読|アクセス|閲覧)`, // 誰が見
  ),
  subject(
    'access',
    0.6,
    raw`access|look at|see our|can see|view(?:s|ed|ing)?\b|visible|(?:open|read)(?:s|ing)? (?:our|the|customer)`, // access
    'アクセス|閲覧', // アクセス
    'acced|acceso', // acceso
    'acces\\b|acceder|consulter', // accéder
    raw`(?:read|reads|see|sees|open|opens|snoop|peek|get into|go through) (?:\p{L}+ ){0,2}(?:my|our|their|your|customers?'?|e-?mails?|mails?|files|data|documents|content|inbox)`, // read my mail
    raw`lire\b|lis(?:ent|ez)\b|voir\b|voient|regard|acced`, // lire
    raw`ver (?:mis|nuestros|los|mi|nuestro)|leer\b|leen\b|mirar|vean`, // leer
    '見られ|見る|見え|読め|読む|のぞ|覗', // 見られる
    raw`zugriff|zugreif|zugang|einseh|einsicht|einblick|(?:mit)?lesen\b|(?:unsere|meine) \p{L}+ (?:\p{L}+ )?(?:sehen|lesen)`, // Zugriff
    raw`(?<!in )touch(?:es|ed|ing)?\b|comes? across`, // touching
  ),
  subject(
    'remote',
    0.8,
    raw`remote(?:ly)? (?:access|support|admin|maint|log|help|work|oper|hand)|from (?:afar|abroad|a distance|another country|outside (?:of )?(?:europe|the eu))|follow[- ]the[- ]sun`, // remote support
    raw`fernzugriff|fernwartung|remote-?zugriff|aus der ferne|vom ausland aus|aus dem ausland`, // Fernzugriff
    raw`acces (?:a distance|distant)|telemaintenance|a distance|depuis l'etranger`, // à distance
    raw`acceso remoto|a distancia|en remoto|desde el extranjero`, // acceso remoto
    'リモート|遠隔|海外から', // 遠隔
  ),
  subject(
    'approval',
    0.9,
    raw`approv|lockbox|must (?:the )?(?:tenant|customer|client)s? (?:agree|consent)|say no|refuse|(?:our|customer|client|tenant) (?:consent|agreement)|without our|ask us first|(?:tenant|customer)s? (?:agrees?|consent)|permission|authoris|authoriz|just in time`, // approved
    '承認|許可|同意', // 承認
    'aproba|autoriza|consentim', // aprobación
    'approb|autoris|consentement', // approbation
    raw`accord\b|valid(?:er|ation|ee?s?)|approuv|permission`, // accord
    'aprueb|permiso', // permiso
    '許諾|了承|承諾', // 承諾
    'genehmig|freigab|freigeb|freigegeben|zustimm|einwillig|erlaub', // Zustimmung
    raw`sign(?:s|ed|ing)?[- ]?offs?|green light|go-ahead|clearance|say-so|okay from|agree(?:s|ment)? (?:of|from) (?:a|the|our|your)|higher up|supervisors? (?:must|has|have|agree)`, // sign-off
    raw`grunes licht|absegn|vorgesetzte`, // grünes Licht
    raw`feu vert|superieur|aval\b`, // feu vert
    raw`visto bueno|luz verde|superior(?:es)? (?:debe|tiene)`, // visto bueno
    '上司|決裁|事前の了解', // 上司
  ),
  subject(
    'secrecy',
    1,
    raw`confidentialit|secre(?:t|cy)\b|non-disclosure|\bndas?\b`, // confidentiality
    '秘密保持|守秘', // 守秘義務
    'confidencialidad|secreto', // confidencialidad
    'confidentialite|secret professionnel', // confidentialité
    raw`(?:keep|stay|sign|bound) (?:\p{L}+ ){0,3}(?:confidential|secret|nda)|confidentiality (?:agreement|oblig)`, // sign an NDA
    raw`secret\b|confidentiel|discretion`, // secret
    'confidencial', // confidencial
    '機密保持|秘密を|口外', // 機密保持
    'verschwiegen|vertraulichkeit|datengeheimnis|geheimhalt|schweigepflicht|berufsgeheimnis', // Verschwiegenheit
    raw`(?:stay|keep|remain)s? (?:quiet|silent)|sworn|gossip|talk about|non-?disclosure|bound to (?:silence|secrecy)|confidential`, // keep quiet
    raw`(?:duty|obligation|bound|promise|breach)s? (?:of|by|to|in) confiden|in confidence|keep (?:\p{L}+ ){0,3}to themselves|tight-?lipped|(?:stay|keep)s? silent|silence|discreet`, // duty of confidence
    raw`stillschweigen|verschwiegen|schweigen|fur sich behalt`, // Stillschweigen
    raw`se taire|au silence|tenus? au secret|devoir de (?:reserve|discretion)`, // tenus au secret
    raw`deber de (?:sigilo|reserva|secreto)|sigilo|guardar silencio`, // deber de sigilo
    '黙|口を閉ざ|他言', // 他言
  ),
  // Audits
  subject(
    'audit',
    1,
    raw`audit|assurance assessments?|independent assessments?|inspect`, // audits
    '監査', // 監査
    'auditor', // auditorías
    'audit', // audits externes
    raw`(?:external|independent|third[- ]party|outside) (?:\p{L}+ ){0,2}(?:assess|review|examin|verif)\p{L}*|assessors?\b|assurance (?:report|provider)|examined by`, // external assessment
    'controle sur place|verification (?:externe|independante)|controler (?:vos|le)', // contrôle sur place
    'inspeccion|inspeccionar', // inspección
    '検査|査察|立入調査', // 検査
    raw`audit|prufer\b|prufern|prufung|prufbericht|auditier|inspekt|begutacht|kontroll(?:e|en) vor ort`, // Prüfer
    raw`regulators? (?:\p{L}+ ){0,3}(?:visit|inspect|come|enter|see)|supervis(?:or|ory) (?:\p{L}+ ){0,3}(?:visit|inspect|audit)|on-?site (?:visit|check|review)`, // our regulator wants to visit
    raw`(?:selbst|vor ort|bei (?:euch|ihnen)|anlagen?) (?:\p{L}+ )?(?:nach|uber)?pruf(?:en|t)\b|(?:nach|uber)?prufen (?:kommen|lassen|durfen)|besichtig|nachschau`, // selbst prüfen
    raw`(?:verifier|controler) (?:par nous|nous|sur|chez)|venir (?:verifier|controler|voir)|visit(?:e|er) (?:vos|des|les|le)`, // venir vérifier
    raw`(?:comprobar|revisar|verificar) (?:\p{L}+ )?(?:en persona|nosotros|vuestr|sus|las|los)|visitar`, // visitar
    '立ち入|視察|見学', // 視察
    raw`(?:come|go) (?:and |to |over and )?(?:check|look|see) (?:for )?(?:our|your|it|the|every)|check (?:for ourselves|it ourselves)|see for ourselves`, // come and check your site
  ),
  subject(
    'audit-reports',
    0.7,
    raw`audit reports?|reports? (?:of|on) (?:\p{L}+ )*audits?|each report|soc 2 reports?|copies of (?:the )?(?:audit|reports)`, // audit reports
    "assurance reports?|auditors?'? reports?|attestation reports?|results? of (?:the |your )?audits?", // assurance report
    "rapports? d'audit", // rapport d'audit
    'informes? de auditoria', // informe de auditoría
    '監査報告|監査レポート|監査結果', // 監査報告書
    '(?:audit|pruf)(?:ungs)?(?:bericht|ergebnis)|testat', // Prüfbericht
  ),
  subject(
    'mending',
    0.9,
    raw`remediat|mend(?:s|ed)?\b|correct(?:ed|ive)|findings|raises`, // remediated
    'corrig|corrective|constat(?:s|ations)|remedi', // corriger
    'corregi|correctiv|hallazgo|subsan', // hallazgos
    '是正|指摘事項|改善', // 是正
    'behob|beheb|abgestellt|mangel(?:n|beseit)?|feststellung', // behoben
    'fix(?:es|ed)? (?:what|the (?:issue|problem))|dealt with|deal with (?:the )?(?:finding|issue|problem)', // dealt with
  ),
  subject(
    'yearly',
    0.4,
    raw`annual|yearly|half-?yearly|(?:once|twice) a year|at least once|every year|each year`, // annually
    '年に|毎年|年次', // 毎年
    'anual|cada ano', // anualmente
    'annuel|chaque annee|par an\\b', // chaque année
    'twelve months|12 months|per year|per annum', // twelve months
    'tous les ans|une fois par an', // tous les ans
    'al ano|una vez al|por ano', // al año
    '一年|1年', // 1年に
    'jahrlich|einmal im jahr|pro jahr|jedes jahr|turnusma|regelma(?:ß|ss)ig', // jährlich
  ),
  subject(
    'independent',
    0.5,
    raw`independent|external auditors?|outside auditors?|qualified`, // independent
    raw`external\b|outside (?:firm|party|experts)|third[- ]party (?:audit|assess|assurance)`, // external
    raw`independant|extern(?:e|es)\b|par un tiers`, // indépendant
    raw`independiente|extern[ao]s?\b|terceros independ`, // independiente
    '独立|第三者(?:機関|による)|外部(?:監査|機関)', // 第三者機関
    raw`unabhangig|extern(?:e|en|er)?\b|dritte gepruft`, // unabhängig
  ),
  subject(
    'facilities',
    0.7,
    raw`facilit|on-?site|premises`, // facilities
    '現地|立入', // 立入
    'instalaciones', // instalaciones
    'locaux|sur site', // sur site
    raw`data ?cent(?:er|re)s? (?:visit|tour|audit)|visit (?:\p{L}+ )?(?:data ?cent|site|facilit)`, // visit your data centre
    'centres? de donnees|installations', // installations
    'centros? de datos', // centro de datos
    '施設|データセンター|設備', // 施設
    'vor ort|vor-ort|raumlichkeit|rechenzentr|betriebsstatte', // vor Ort
  ),
  // Safeguards and laws
  subject(
    'safeguards',
    0.8,
    raw`safeguards?\b|security measures?|safety measures?|technical and organi[sz]ational`, // safeguards
    '安全管理|安全措置|セキュリティ対策', // 安全管理
    'medidas de seguridad|medidas tecnicas', // medidas de seguridad
    'mesures de securite|mesures techniques', // mesures de sécurité
    'garanties (?:de securite|techn)|mesures (?:de protection|organis)', // mesures de protection
    'salvaguard|garantias|medidas (?:de proteccion|organiz)', // salvaguardas
    '安全対策|安全性|保護措置|安全管理措置', // 安全対策
    raw`sicherheitsma(?:ß|ss)?nahm|sicherheitsma(?:ß|ss)nahm|schutzma(?:ß|ss)nahm|technische[nr]? und organisatorische|toms?\b`, // technische und organisatorische
  ),
  subject(
    'national-number',
    1,
    raw`my number|individual number|national id`, // My Number
    'マイナンバー|個人番号|特定個人情報', // マイナンバー
  ),
  subject(
    'copyright',
    1,
    raw`copyright|infring|take-?down|piracy|dmca|intellectual property`, // takedown
    '著作権', // 著作権
    'derechos de autor', // derechos de autor
    "droits? d'auteur", // droit d'auteur
    raw`pirat(?:ed|ing|es)\b|plagiar|counterfeit|stole(?:n)? (?:my|our) (?:work|photo|picture|content|text)|my (?:photos|pictures|songs?|book) (?:\p{L}+ )*(?:stolen|copied)`, // pirated
    'contrefac|plagiat|propriete intellectuelle|oeuvre', // contrefaçon
    'propiedad intelectual|pirateria|plagio', // piratería
    '海賊版|無断転載|知的財産', // 海賊版
    'urheberrecht|raubkop|abmahn|plagiat|geistige[ns]? eigentum', // Urheberrecht
    raw`(?:my|our) (?:songs?|music|films?|movies?|art|artwork|drawings?|writing|articles?|videos?|novels?)\b|(?:posted|uploaded|copied) (?:my|our)|without (?:my )?licen[cs]e`, // posted my song
  ),
  subject(
    'still-holds',
    1,
    raw`still (?:valid|promis|true|apply|applies|hold|stand|in force|current|good|the case|relevant)|no longer (?:promis|valid|tru|hold|appl)|(?:been|was|were) (?:dropped|withdrawn|taken back|replaced|superseded|given up|watered down)|(?:dropped|withdrawn|changed|weakened) since|up[- ]to[- ]date|out of date|outdated|has (?:it|this|that|any of this) changed`, // still valid
    raw`(?:gilt|gelten|gultig|aktuell|stimmt|stimmen) (?:\p{L}+ ){0,3}noch|noch (?:immer )?(?:gultig|aktuell|in kraft|zugesagt|versprochen)|nicht mehr (?:zugesagt|gultig|versprochen)|zuruckgenommen|veraltet|uberholt`, // gilt das noch
    raw`(?:toujours|encore) (?:valables?|valides?|vrai|promis|d'actualite|en vigueur|le cas)|perime|plus (?:valable|promis)|abandonnee?s? depuis|a jour\b`, // toujours valable
    raw`(?:sigue|siguen|aun|todavia) (?:\p{L}+ )?(?:vigente|valid|prometi|en pie|en vigor|siendo)|ya no (?:se promete|vale|rige)|retirad[oa]s?\b|desactualiza|obsolet|actualizad[oa]s?\b`, // sigue vigente
    '(?:まだ|今も|現在も)(?:有効|約束|同じ|守)|撤回|古い情報|最新の', // まだ有効
  ),
  subject(
    'openness',
    0.8,
    raw`transparen(?:t|cy)\b(?! report)|open about`, // transparent
    raw`transparen(?:ce|t)\b|ouvert(?:e|ement)? sur`, // transparence
    'transparen(?:cia|te)', // transparencia
    '透明', // 透明
    'transparen[tz]', // transparent
  ),
];
