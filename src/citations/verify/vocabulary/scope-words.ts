/** The words by which a document says once what all that follows is about. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

/** What stands before what is set, up to its colon or as a cell of its own. */
export const scopeLabel: PhraseTable = phraseTable(
  'iu',
  (phrase) =>
    raw`^\s*(?:(?:the|name\s+of\s+the|customer(?:['’]s)?|your|our|requested|relevant|affected|which|what)\s+)*${phrase}\s*(?:\([^()]{0,40}\)\s*)?(?:[:：?？]\s*|$)`,
  [
    [raw`(?:cloud\s+)?services?(?:\s+names?)?`, 'Service:'],
    [raw`products?(?:\s+names?)?`, 'Product:'],
    ['solutions?', 'Solution:'],
    ['offerings?', 'Offering:'],
    ['platform', 'Platform:'],
    ['application', 'Application:'],
    [raw`(?:services?\s+|products?\s+)?in\s+scope`, 'In scope:'],
    ['scope(?:\\s+of\\s+(?:this\\s+)?(?:document|answers?|questionnaire|response))?', 'Scope:'],
    [raw`appl(?:ies|icable)\s+to`, 'Applies to:'],
    [raw`countr(?:y|ies)`, 'Country:'],
    ['regions?', 'Region:'],
    ['markets?', 'Market:'],
    ['jurisdictions?', 'Jurisdiction:'],
    ['territor(?:y|ies)', 'Territory:'],
    [raw`(?:data\s+)?locations?`, 'Location:'],
    [raw`(?:place|site)s?`, 'Place:'],
    [raw`(?:head\s?quarters|head\s+office|seat)`, 'Headquarters:'],
    [raw`(?:haupt)?sitz|si[èe]ge(?:\s+social)?|sede(?:\s+social)?`, 'Sede:'],
    [raw`produkte?`, 'Produkt:'],
    [raw`dienste?`, 'Dienst:'],
    ['land', 'Land:'],
    [raw`(?:geltungs|anwendungs)bereich|umfang`, 'Geltungsbereich:'],
    ['(?:stand)?orte?', 'Standort:'],
    ['produits?', 'Produit:'],
    ['pays', 'Pays:'],
    ['p[ée]rim[èe]tre', 'Périmètre:'],
    [raw`champ\s+d[’']application`, 'Champ d’application:'],
    ['productos?', 'Producto:'],
    ['servicios?', 'Servicio:'],
    ['pa[ií]s(?:es)?(?<!pays)', 'País:'],
    ['alcance|[áa]mbito', 'Alcance:'],
    ['regi(?:ón|ones|ão)|région', 'Región:'],
    ['製品|サービス', '製品：'],
    ['対象(?:製品|サービス|国|地域)?|適用範囲', '対象：'],
    ['国|地域', '国：'],
  ],
);

/** A sentence that says of all that follows what it is for. */
export const settingScope: PhraseTable = phraseTable('iu', (phrase) => raw`\b${phrase}`, [
  [
    raw`(?:all|these|our|the|both|following)\s+(?:\p{L}+\s+)?(?:answers?|responses?|statements?|rows|entries|commitments)\s+(?:(?:below|here|above|in\s+this\s+(?:document|table|sheet|questionnaire|annex))\s+)?(?:are|is|appl(?:y|ies)|concerns?|refers?|relates?|covers?|holds?)\s+(?:given\s+)?(?:for|to|on|about|only|\p{Lu})`,
    'All answers below are for Contoso Mail',
  ],
  [
    raw`(?:this|the)\s+(?:document|questionnaire|annex|appendix|sheet|table|section|page|response|form|assessment|tender|proposal)\s+(?:is|was|concerns?|covers?|appl(?:y|ies)|relates?|refers?|deals?|describes?|speaks?)\s+(?:about|for|to|with|of|on|only|our|the|\p{Lu})`,
    'This questionnaire is for Contoso Mail',
  ],
  [raw`the\s+following\s+(?:appl(?:y|ies)|holds?|is|are)\s+(?:to|for|about)`, 'The following applies to Contoso Mail'],
  [
    raw`(?:the\s+customer|our\s+client|the\s+buyer|the\s+client)\s+(?:use|uses|asks?\s+(?:about|for)|buys?|runs?|is\s+(?:based|seated|located)\s+in)`,
    'The customer uses Contoso Mail',
  ],
]);

const they = raw`(?:we|you|they|i|the\s+(?:customer|client|buyer|bidder|tenant|branch|subsidiary|company|group)s?)`;

/** How a sentence begins that says for whom, where or with what something is meant, so that a citation right behind it is read as one for that. */
export const framingScope: PhraseTable = phraseTable('iu', (phrase) => raw`^\W*(?:[QA]\d*\s*[.:)]\s*)?${phrase}`, [
  [
    raw`(?:for(?!\s+(?:example|instance|more|details|further)\b)|in|as\s+(?:to|for)|regarding|concerning|with\s+(?:regard|respect)\s+to|when\s+it\s+comes\s+to)\s`,
    'For our branch in Bonn the question came up',
  ],
  [
    raw`(?:our|your|their|its|the\s+(?:customer|client|buyer|bidder)['’]s)\s+(?!(?:\p{L}+\s+)?(?:colleagues?|lawyers?|counsel|auditors?|consultants?|advis\p{L}+|translators?|authors?|friends?|competitors?|suppliers?|vendors?)\b|(?:former|old|previous)\s)`,
    'Our branch in Bonn has Contoso Mail',
  ],
  [
    raw`${they}\s+(?:(?!never|hardly|no|not)\p{L}+\s+)?(?:sells?|sold|use[sd]?|runs?|ran|ha(?:s|ve|d)|host(?:s|ed)?|deploy(?:s|ed)?|operate[sd]?|bought|buys?|offer(?:s|ed)?|store[sd]?|keeps?|kept|work(?:s|ed)?\s+(?:with|in|from|on)|rel(?:y|ies|ied)\s+on|move[sd]?\s+to|migrat\p{L}+\s+to|(?:is|are|was|were)\s+(?:based|seated|located|in|on|at)|sits?\s+in)\b`,
    'We sell Contoso Mail in Bonn',
  ],
  [
    raw`${they}\s+(?:\p{L}+\s+)?(?:ask(?:s|ed)?|wonder(?:s|ed)?|(?:en|in)quired?|want(?:s|ed)?\s+to\s+know)\s`,
    'You asked about Contoso Mail in Bonn',
  ],
  [
    raw`(?:this|that|the)\s+(?:\p{L}+\s+)?(?:question|request|row|answer|item|lot|requirement|point|note|letter|tender)\s+(?:is|was|concern(?:s|ed)|relates?|speaks?|asks?)\s`,
    'The question was about Contoso Mail',
  ],
  [raw`(?:für|in)\s+(?:unsere[nrms]?|den|die|das)\s`, 'Für unsere Niederlassung in Bonn'],
  [raw`wir\s+(?:\p{L}+\s+)?(?:nutzen|verwenden|betreiben|haben|verkaufen)\s`, 'Wir nutzen Contoso Mail'],
  [raw`(?:pour|para)\s+(?:notre|nos|votre|vos|nuestr[ao]s?|la|las|le|les|el|los)\s`, 'Pour notre filiale à Bonn'],
  [raw`(?:nous\s+(?:utilisons|avons|vendons)|(?:usamos|utilizamos|tenemos|vendemos))\s`, 'Nous utilisons Contoso Mail'],
]);

/** How a sentence begins that is about what the one before it names: `For it, Contoso promised …`. */
export const forWhatWasNamed: PhraseTable = phraseTable('iu', (phrase) => raw`^\W*${phrase}`, [
  [
    raw`(?:for|within|of)\s+(?:it|them|all\s+of\s+(?:it|them)|(?:this|that|these|those|the\s+latter)(?!\s+(?:reason|purpose|end|matter|sake|year|month|week|day|time|case|context|period|note|document|edition|version)s?\b)(?:\s+\p{Ll}+)?)(?=\s*,|\s+(?:the\s+)?\p{Lu})`,
    'For it, Contoso promised encryption',
  ],
  [raw`(?:for|of)\s[^,;:.]{1,80}\sthere\s*,`, 'For the data that it keeps there, Contoso promised it'],
  [raw`(?:dafür|hierfür|für\s+(?:sie|ihn|diese[nrs]?|jene[nrs]?))\s`, 'Dafür hat Contoso es zugesagt'],
  [raw`für\s[^,;:.]{1,80}\sdort\s`, 'Für die Daten dort hat Contoso es zugesagt'],
  [
    raw`pour\s+(?:celui-ci|celle-ci|ceux-ci|celles-ci|cela|lui|eux|ce\s+dernier|cette\s+dernière)[\s,]`,
    'Pour celui-ci, Contoso l’a promis',
  ],
  [
    raw`pour\s[^;:.]{1,80}\s(?:y\s[^;:.,]{1,40}|là-bas|sur\s+place)\s*,`,
    'Pour les données qu’elle y garde, Contoso l’a promis',
  ],
  [raw`para\s+(?:ell[ao]s?|él|est[aeo]s?|ést[ae]s?|es[aeo]s?)(?:\s+\p{Ll}+)?\s*,`, 'Para ello, Contoso lo prometió'],
  [raw`para\s[^,;:.]{1,80}\s(?:all[íá]|ahí|aquí)\s*,`, 'Para los datos que guarda allí, Contoso lo prometió'],
]);

/** What stands between a thing of the writer's and the service that it is made with or kept in: `The desk runs on Mail`. */
export const livesOn: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})`,
  [
    [
      raw`(?:is|are|was|were|be|been|gets?)\s+(?:\p{L}+ly\s+)?(?:built|hosted|kept|stored|run|operated|deployed|based|made|held|implemented|written)`,
      'The desk is built on Mail',
    ],
    [raw`runs?|ran|(?<=\p{L}\s)lives?|lived|sits?|sat|resides?`, 'The desk runs on Mail'],
    [raw`(?:build|built|host|hosted|operate|implement)\s+(?:the|our|a|an)`, 'We build the desk on Mail'],
    [
      raw`liegt|liegen|läuft|laufen|(?:wird|werden)\s.{1,60}\s(?:betrieben|gehostet|gespeichert)`,
      'Der Chat läuft auf Mail',
    ],
    [raw`tourne(?:nt)?|fonctionne(?:nt)?|(?:est|sont)\s+(?:hébergé|stocké|construit)\p{L}*`, 'L’agent tourne sur Mail'],
    [
      raw`funcionan?|corren?|(?:está|están)\s+(?:alojad|almacenad|construid|hech)\p{L}*`,
      'El asistente funciona con Mail',
    ],
    ['(?:で|に)(?:構築|稼働|保管|保存|運用)', '窓口は Mail で稼働'],
  ],
);

/** What points to one of the things before: `the desk`, `unseres Chats`. */
export const pointingWord: RegExp =
  /^(?:the|this|that|these|those|our|your|its|their|both|de[rmns]|das|die|dies\p{L}*|unser\p{L}*|les?|la|ce(?:tte|s)?|notre|nos|el|l[oa]s|est[ea]s?|nuestr\p{L}+)$/iu;

/** Services that were named before, by a word for them: `these two services`. */
export const servicesBefore: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{L})${phrase}`, [
  [
    raw`(?:these|those|both|the\s+two|all\s+(?:two|three|four))\s+(?:\p{L}+\s+)?(?:services|products|tools|platforms|systems|clouds)(?!\s+(?:that|which|of|in\s+scope)\b)\b`,
    'Contoso promised it for these two services',
  ],
  [raw`(?:for|in)\s+both(?=\s*,)`, 'For both, Contoso promised it'],
  [
    raw`(?:diese|beide[nr]?)\s+(?:\p{L}+\s+)?(?:Dienste|Produkte)n?(?!\p{L})`,
    'Für diese Dienste hat es Contoso zugesagt',
  ],
  [raw`(?:ces|les)\s+(?:deux|trois)\s+(?:services|produits)`, 'Contoso l’a promis pour ces deux services'],
  [raw`(?:est[oa]s|l[oa]s)\s+(?:dos|tres)\s+(?:servicios|productos)`, 'Contoso lo prometió para estos dos servicios'],
]);

/** A word for what a service is sold as. */
export const planWord: string = raw`(?:plans?|tiers?|packages?|editions?|Tarif(?:en?|e)?)(?!\p{L})`;

/** What stands before a service in which people met, and of which nothing is said. */
export const metIn: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{L})${phrase}\s+$`, [
  [
    raw`(?:minutes|meeting|call|interview|hearing|workshop|webinar|conference|training|briefing),?\s+\(?(?:(?:was|were|is)\s+)?(?:held|conducted|done|took\s+place)\s+(?:on|in|via|over|by)`,
    'Minutes (held on ',
  ],
  [raw`we\s+(?:met|spoke|talked)\s+(?:on|via|over|by)`, 'We met on '],
]);

/** What stands behind a service that a group of the writer's is called by: `Mail steering group`. */
export const groupAfter: PhraseTable = phraseTable('iu', (phrase) => raw`^\s+${phrase}\b`, [
  [raw`(?:steering|working|project|user)\s+(?:group|committee|team|board)`, ' steering group'],
  [raw`(?:rollout|roll-out|migration)\s+(?:team|project|meeting|board)`, ' rollout team'],
  [raw`(?:admins?|administrators?)\s+(?:meeting|group|team)`, ' admin meeting'],
]);

/** What stands behind an adjective of a country where customers and their data are meant: `German branch`. */
export const ofCustomers: PhraseTable = phraseTable('iu', (phrase) => raw`^\s+(?:\p{Ll}+\s+)?${phrase}\b`, [
  ['branch(?:es)?', ' branch'],
  ['subsidiar(?:y|ies)', ' subsidiary'],
  ['affiliates?', ' affiliate'],
  [raw`customers?`, ' customers'],
  ['clients?', ' clients'],
  ['users?', ' users'],
  ['tenants?', ' tenant'],
  ['offices?', ' office'],
  ['sites?', ' site'],
  ['entit(?:y|ies)', ' entity'],
  ['operations', ' operations'],
  ['teams?', ' team'],
  ['employees?', ' employees'],
  ['patients?', ' patients'],
  ['citizens?', ' citizens'],
  ['residents?', ' residents'],
  ['plants?', ' plant'],
  ['hospitals?', ' hospital'],
  [raw`data\s?cent(?:er|re)s?`, ' data centres'],
  [raw`data(?!\s?cent)`, ' data'],
  ['datasets?', ' dataset'],
  ['workloads?', ' workloads'],
  ['deployments?', ' deployment'],
  ['regions?', ' region'],
  ['markets?', ' market'],
  ['business(?:es)?', ' business'],
  ['compan(?:y|ies)', ' company'],
  ['compatriots?', ' compatriots'],
  ['stores?', ' stores'],
  ['parent', ' parent'],
]);
