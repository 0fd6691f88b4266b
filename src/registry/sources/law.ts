import { type Entries, unresolved } from '../../model/schema.ts';

/** Where the facts on law, standards and agreements were taken from: official texts, and what law firms, the press and other third parties say. */
export const lawSources = {
  'jp-e-gov': {
    title: 'e-Gov law data of Japan (My Number Act, Act on the Protection of Personal Information)',
    publisher: 'Digital Agency of Japan (e-Gov), partly through copies of its data',
    type: 'official-text',
    language: 'ja',
    url: 'https://laws.e-gov.go.jp/law/425AC0000000027',
    dated: { notBefore: '2003', notAfter: '2026-11' },
    accessed: '2026-11',
    summary:
      'Names, law numbers and ids of the two Acts, the amending Act No. 65 of 2015, and the day from which a consolidated text of the general Act is in force.',
  },
  'jp-digital-agency': {
    title: 'Page of the Digital Agency of Japan on the bill of 2023 to amend the My Number Act',
    publisher: 'Digital Agency of Japan',
    type: 'official-text',
    language: 'ja',
    url: unresolved('The address on digital.go.jp was not noted. The agency could say.'),
    dated: { date: '2023-03-07' },
    accessed: '2026-11',
    summary:
      'The bill of 7 March 2023 that widens the fields in which Individual Numbers are used, and the English name of the Act as the agency writes it.',
  },
  'jp-my-number-secondary': {
    title: 'Articles on the My Number Act',
    publisher: 'Several law firms, legal publishers and authors',
    type: 'secondary',
    language: 'mul',
    url: unresolved('Several documents; the remark names those whose address is known.'),
    dated: { notBefore: '2013', notAfter: '2026-11' },
    accessed: '2026-11',
    summary:
      'Dates of the Act and its amendments, what it protects, who gets a number, the history of the regulator, and revisions of the guidelines.',
    remarks: [
      {
        text: 'Which source says what: purposes of use and Article 19, in the [National Law Review](https://natlawreview.com/article/what-s-your-number-be-careful-when-asking-your-japanese-employees); who gets a number, on [Lexology](https://www.lexology.com/library/detail.aspx?g=abb68be7-bdc2-4a4b-b748-06391c7c5694); revision of the guidelines in 2017, in the [Shojihomu portal](https://portal.shojihomu.jp/archives/44180); Act No. 48 of 2023, at [sn-hoki.co.jp](https://www.sn-hoki.co.jp/articles/article2920407/); promulgation, in a [note of 2023](https://note.com/reiwanihukukaze/n/nce31fa482eda); the two commissions, in [Business Lawyers](https://www.businesslawyers.jp:443/practices/618) and, for January 2014, [ITpro](http://itpro.nikkeibp.co.jp/article/COLUMN/20140313/543263/?rt=nocnt).',
        evidence: 'secondary',
      },
      {
        text: 'The day on which the Act was passed comes from istrm.co.jp, the start of numbering on 5 October 2015 from copies of the Japanese Wikipedia, and the consolidated text of June 2026 from a note dated 16 July 2026. Their addresses were not noted.',
        evidence: 'secondary',
      },
    ],
  },
  'jp-ppc-site': {
    title: 'Site of the Personal Information Protection Commission: question 3-14',
    publisher: 'Personal Information Protection Commission (Japan)',
    type: 'official-text',
    language: 'ja',
    url: 'https://www.ppc.go.jp/all_faq_index/faq5-q3-14',
    dated: unresolved(
      'The page as read shows no date of its edition; the Commission could say.',
      'ppc-qa-official-pages',
    ),
    accessed: '2026-11',
    summary:
      'Question and answer 3-14, on maintenance by others. We have not seen the pages of questions 3-12 and 3-13. Their addresses are modelled on this one.',
  },
  'jp-qa-secondary': {
    title: 'Articles that quote or sum up questions 3-12 and 3-13',
    publisher: 'Nikkei, TKC, a privacy mark body and others',
    type: 'secondary',
    language: 'ja',
    url: unresolved('Several documents; the remark names those whose address is known.'),
    dated: { notBefore: '2014-11', notAfter: '2026-11' },
    accessed: '2026-11',
    summary:
      'The test of Q3-12 and the duty of Q3-13, the dates of the guidelines and of the questions and answers, and the limits of Q3-12 as the Commission explained them to one publisher.',
    remarks: [
      {
        text: 'Which source says what: both questions, and an edition of 11 December 2014, in [Nikkei ITpro](http://itpro.nikkeibp.co.jp/atclict/column/trend/102900021/?P=4); the words of the test and the limits of Q3-12, in a [consultation column of TKC](https://tkc.jp/cc/senkei/201601_consult02) of January 2016; publication on 19 December 2014, in a [note of an accountant](https://akaneko-cpa.com/2014/11/30/mynumber-commission-2/); Articles 12 and 33 of the Act as the ground of Q3-13, on the site of a privacy mark body; that the former commission drew up guidelines, in [an article on the Commission](https://koumu.in/articles/1196f).',
        evidence: 'secondary',
      },
    ],
  },
  'jp-cloud-exception-notes': {
    title: 'Articles on the cloud exception under the Act on the Protection of Personal Information',
    publisher: 'Business Lawyers (Miyake law firm), NTT Data and others',
    type: 'secondary',
    language: 'ja',
    url: 'https://www.businesslawyers.jp/articles/1399',
    dated: { notBefore: '2024', notAfter: '2026-11' },
    accessed: '2026-11',
    summary:
      'How the Commission, in a warning of March 2024, read strictly the rule that a cloud provider which does not handle personal data is not entrusted with it.',
  },
  'ar-official-texts': {
    title: 'Official texts of Argentina (Resolution 47/2018, Disposition 42/2019, Act 25,326)',
    publisher: 'Government of Argentina (InfoLEG, Boletín Oficial, argentina.gob.ar), partly through copies',
    type: 'official-text',
    language: 'es',
    url: unresolved('Several documents; the remark names those whose address is known.'),
    dated: { notBefore: '2000', notAfter: '2019-12' },
    accessed: '2026-11',
    summary:
      'The Act as linked by Microsoft documentation, and the recitals of two later rules: on the decrees, on the two authorities, on Article 43 of the Constitution, and on Dispositions 11/2006 and 9/2008.',
    remarks: [
      {
        text: 'We read the recitals of Resolution 47/2018 in a [copy](https://1library.co/document/qo5ej2k5-agencia-de-acceso-a-la-informaci%C3%B3n-p%C3%BAblica.html); we have not read its articles. We read Disposition 42/2019 in the [Boletín Oficial](https://www.boletinoficial.gob.ar/detalleAviso/primera/224235/20191230?anexos=1).',
        evidence: 'official',
      },
    ],
  },
  'ar-secondary': {
    title: 'Articles and translations on the data protection law of Argentina',
    publisher: 'Several law firms, the press and others',
    type: 'secondary',
    language: 'mul',
    url: unresolved('Several documents; the remark names those whose address is known.'),
    dated: { notBefore: '2006-10', notAfter: '2026-11' },
    accessed: '2026-11',
    summary:
      'The articles of the Act, the levels of 11/2006, the effect of Resolution 47/2018 as a recommendation, the rules on transfers abroad, and the adequacy decision of the European Union.',
    remarks: [
      {
        text: 'Which source says what: the three levels of 11/2006, in a note of [Marval](https://marval.com/publicacion/tratamiento-y-conservacion-de-datos-personales-5271&lang=es?lang=en) of October 2006; 60-E/2016 and its date, at [Ríos Abogados](https://www.riosabogados.com/proteccion-datos-personales/modificaciones-a-la-normativa-argentina-de-proteccion-de-datos-personales-y-repercusiones-en-mexico/); the authority that issued it, at the [IAPP](https://iapp.org/news/a/argentina-implementa-nuevas-clausulas-contractuales-modelo-para-la-transferencia-internacional-de-datos); Resolution 198/2023, under 13 October at [Abogados.com.ar](https://abogados.com.ar/index.php/nueva-regulacion-sobre-transferencias-internacionales-de-datos-personales/33745) and under 18 October at [EY](https://ey.com/es_ar/technical/law/ey-law-alerts-argentina/datos-personales-aprobacion-clausulas-contractuales-modelo).',
        evidence: 'secondary',
      },
      {
        text: 'That the measures of Resolution 47/2018 are recommendations, and that the duty of Article 9 stays, comes from noetingeryarmando.com; the dates of 11/2006 come from a machine translation of its text. Their addresses were not noted.',
        evidence: 'secondary',
      },
    ],
  },
  'ar-reform-notes': {
    title: 'Articles on bills to replace Act 25,326',
    publisher: 'Marval, IAPP, People of Internet Research',
    type: 'secondary',
    language: 'en',
    url: 'https://www.marval.com/Publicacion/nuevos-proyectos-de-ley-de-datos-personales-en-argentina-17289?lang=en',
    dated: { notBefore: '2025', notAfter: '2026-11' },
    accessed: '2026-11',
    summary:
      'Three bills before Congress (644-S-2025, 1948-D-2025, 1751-D-2026), the fate of earlier ones, and that the Act of 2000 was still the law in mid-2026.',
    remarks: [
      {
        text: 'That the bill of April 2026 would repeal Decree 1558/2001 as well stands in an [article on that bill](https://peopleofinternet.com/articles/argentina-s-new-data-bill-treats-ai-training-on-public-data-.html).',
        evidence: 'secondary',
      },
    ],
  },
  'ca-laws-site': {
    title: 'Federal statutes of Canada (Privacy Act, PIPEDA)',
    publisher: 'Department of Justice Canada and Parliament of Canada, partly through copies',
    type: 'official-text',
    language: 'en',
    url: 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/',
    dated: { notBefore: '2000', notAfter: '2024-10-30' },
    accessed: '2026-11',
    summary:
      'Names, citations and last amendments of the two Acts; Schedule 1 of PIPEDA with its clause 4.1.3 on processing by third parties. The consolidation of PIPEDA is current to 30 October 2024, that of the Privacy Act to 19 June 2024.',
    remarks: [
      {
        text: 'Schedule 1 was also read in the [bill as introduced](https://parl.ca/Content/Bills/362/Government/C-6/C-6_1/90052sE.html), the Privacy Act in a [copy kept by Library and Archives Canada](https://webarchiveweb.wayback.bac-lac.canada.ca/web/20061025172131/http://laws.justice.gc.ca/en/P-21/text.html).',
        evidence: 'official',
      },
    ],
  },
  'ca-alberta-government': {
    title: "Modernizing Alberta's Personal Information Protection Act (survey pages and press release)",
    publisher: 'Government of Alberta',
    type: 'official-text',
    language: 'en',
    url: 'https://www.alberta.ca/modernizing-albertas-personal-information-protection-act-albertan-survey',
    dated: { date: '2026-02' },
    accessed: '2026-11',
    summary:
      'What the Act covers, that it came into force in 2004 and was last updated in a major way in 2010, and the consultation of February to May 2026.',
  },
  'ca-bc-government': {
    title: 'Guidance on Disclosures Outside of Canada',
    publisher: 'Government of British Columbia',
    type: 'official-text',
    language: 'en',
    url: 'https://www2.gov.bc.ca/gov/content/governments/services-for-government/information-management-technology/privacy/privacy-impact-assessments/guidance-on-disclosures-outside-of-canada',
    dated: { date: '2023-01-13' },
    accessed: '2026-11',
    summary:
      'The amendments of 25 November 2021 to the rule on data residency, and the assessment that is needed when sensitive personal information is disclosed to be stored outside Canada.',
  },
  'ca-secondary': {
    title: 'Articles on Canadian, Albertan and British Columbian privacy law',
    publisher: 'Several law firms and others',
    type: 'secondary',
    language: 'en',
    url: unresolved('Several documents; the remark names those whose address is known.'),
    dated: { notBefore: '2001', notAfter: '2026-11' },
    accessed: '2026-11',
    summary:
      'Stages of PIPEDA and its ten principles, the amendments of 2021 in British Columbia, the laws of Alberta and its regulator.',
    remarks: [
      {
        text: 'Which source says what: Bill 22 of 2021, at [DLA Piper](https://dlapiper.com/en-ca/insights/publications/2021/12/amendments-to-the-freedom-of-information-and-protection-of-privacy-act) and [BLG](https://www.blg.com:443/en/insights/2022/01/changes-to-bcs-public-sector-privacy-legislation), its section 33.1 at [CAN-TECH](https://cantechlaw.ca/en/news/12830421/Reply?replyTo=12830421), the ministerial order at [Young Anderson](https://www.younganderson.ca/publications/bulletins/update-on-significant-amendments-to-the-freedom-of-information-and-protection-of-privacy-act); stages of PIPEDA, in a [copy of a decision of the European Commission](https://proteuscyber.com/privacy-database/tag/canada-adequacy/public); the ten principles, at a [college](https://centennialcollege.ca/student-life/student-services/it-services/cybersecurity-awareness/data-and-privacy/10-fair-information-principles); the citation of the Act of Alberta and its regulator, at [DataGuidance](https://www.dataguidance.com/jurisdiction/alberta); the report of February 2025, at [Dentons](https://dentonsdata.com/will-alberta-have-a-new-privacy-law-before-the-federal-government).',
        evidence: 'secondary',
      },
    ],
  },
  'ca-bill-c-36-notes': {
    title: "Canada's Protecting Privacy and Consumer Data Act (Bill C-36): BLG's guide, and other notes on the bill",
    publisher: 'BLG, Blakes, Gowling WLG, IAPP, parl-tracker and others',
    type: 'secondary',
    language: 'en',
    url: 'https://www.blg.com/fr/insights/2026/06/canadas-protecting-privacy-and-consumer-data-act-bill-c36',
    dated: { date: '2026-06' },
    accessed: '2026-11',
    summary:
      'What the bill of 15 June 2026 would do to PIPEDA and to the role of the Privacy Commissioner, and what became of the two bills before it.',
    remarks: [
      {
        text: 'One [article](https://parliamentaudit.ca/tag/children-s-data) expected second reading in the autumn of 2026.',
        evidence: 'secondary',
      },
    ],
  },
  'ca-opc-tool': {
    title: 'Securing Personal Information: A Self-Assessment Tool for Organizations',
    publisher:
      'Office of the Privacy Commissioner of Canada, with the commissioners of Alberta and British Columbia; copy of Library and Archives Canada',
    type: 'archive-copy',
    language: 'en',
    url: 'https://webarchiveweb.wayback.bac-lac.canada.ca/web/20160817141126/https://www.priv.gc.ca/resource/tool-outil/security-securite/english/AssessRisks.asp?x=1',
    dated: { date: '2016-08-17' },
    accessed: '2026-11',
    summary:
      'Reasonable safeguards in several layers: risk management, policies, human resources, physical and technical security, incident management, business continuity. The date is that of the copy.',
  },
  'ca-opc-site': {
    title: 'Guide for individuals (about the Office; fair information principles)',
    publisher: 'Office of the Privacy Commissioner of Canada',
    type: 'official-text',
    language: 'en',
    url: 'https://www.priv.gc.ca/biens-assets/ebook/guide_ind_e/files/assets/basic-html/page-4.html',
    dated: unresolved('The pages read show no date; the Office could say.'),
    accessed: '2026-11',
    summary:
      'When the Office was established, that PIPEDA came into force in stages between 2001 and 2004, and the first principles of PIPEDA.',
  },
  'us-case-texts': {
    title: 'Court texts of the warrant case',
    publisher:
      'U.S. Supreme Court and U.S. Court of Appeals for the Second Circuit, through copies (Justia and others)',
    type: 'official-text',
    language: 'en',
    url: 'https://supreme.justia.com/cases/federal/us/584/17-2/',
    dated: { date: '2018-04-17' },
    accessed: '2026-11',
    summary:
      'The opinion of the Supreme Court of 17 April 2018 with its account of the case and of the CLOUD Act, the judgment of the Court of Appeals of 14 July 2016, and its order of 24 January 2017.',
    remarks: [
      {
        text: 'We read the judgment of 2016 in a [copy](https://www.pdf-archive.com/2016/07/15/14-2985-complete-opn/preview/page/4/), the order of 2017 in [another](https://case-law.vlex.com/vid/855-f-3d-53-686948125), both in part.',
        evidence: 'official',
      },
    ],
  },
  'us-federal-register-2016': {
    title: 'Designation of Agent To Receive Notification of Claimed Infringement (final rule)',
    publisher: 'U.S. Copyright Office, Library of Congress',
    type: 'official-text',
    language: 'en',
    url: 'https://thefederalregister.org/81-FR/75695',
    dated: { date: '2016-11-01' },
    accessed: '2026-11',
    summary:
      'Under the DMCA the Copyright Office must keep a current directory of the agents that online service providers name for notices of infringement.',
  },
  'us-secondary': {
    title: 'Articles on the CLOUD Act, the DMCA and the lower courts of the warrant case',
    publisher: 'Several law firms, legal blogs and the press',
    type: 'secondary',
    language: 'en',
    url: unresolved('Several documents; the remark names those whose address is known.'),
    dated: { notBefore: '2014', notAfter: '2025' },
    accessed: '2026-11',
    summary:
      'Citation and sections of the CLOUD Act, agreements under it, the warrant and the orders of 2013 and 2014, and section 512 on notice and takedown.',
    remarks: [
      {
        text: 'Which source says what: citation, signature and certification, in the [International Enforcement Law Reporter](https://ielrblog.com/index.php/category/national-security/page/4); section 2713, at [Maddocks](https://www.maddocks.com.au/insights/no-country-island-especially-cyberspace-us-cloud-act-international-reach-3); the agreement with the United Kingdom, in the [National Law Review](https://natlawreview.com/article/us-department-justice-announces-us-uk-cloud-act-agreement), that with Australia at [Inside Privacy](https://www.insideprivacy.com/international/u-s-and-australia-sign-cloud-act-agreement/), and the negotiations with Canada in a [post of March 2025](https://excited-pixels.com/2025/03/11/an-initial-assessment-of-cloud-agreements).',
        evidence: 'secondary',
      },
      {
        text: 'The order of 25 April 2014 is reported in [Windows Secrets](https://windowssecrets.com/top-story/defying-feds-ms-tries-to-keep-user-data-private/), that of 31 July 2014 in [RCPmag](https://rcpmag.com/articles/2014/08/04/microsoft-email-search-warrant.aspx), section 512 in a [note of Leech Tishman](http://www.leechtishman.com/blogs/law-on-ip/websites-containing-third-party-content-should-register-now-for-copyright-safe-harbor/).',
        evidence: 'secondary',
      },
    ],
  },
  'standards-secondary': {
    title: 'Articles and catalogue pages on ISO standards and the OECD Guidelines',
    publisher: 'Certification bodies, consultancies, law firms and others',
    type: 'secondary',
    language: 'en',
    url: unresolved('Several documents; the remark names those whose address is known.'),
    dated: { notBefore: '2011', notAfter: '2026-11' },
    accessed: '2026-11',
    summary:
      'Editions of ISO/IEC 27001, 27002, 27018, 27701 and 29100 and the end of the transition to ISO/IEC 27001:2022; the principles of ISO/IEC 29100 and of the OECD Guidelines.',
    remarks: [
      {
        text: 'Which source says what: the transition, at [CPG](https://www.cpg.global/transition-policy/), and the withdrawal of the edition of 2013 at [Mastermind](https://intel.mastermindassurance.com/p/clock-transition-new-revision-already-started); ISO/IEC 27018, at [Certi360](https://certi360.com/en/iso-iec-270182025-new-version-for-cloud-processors/); ISO/IEC 27701, at [ISO27001security](https://www.iso27001security.com/html/27701.html); ISO/IEC 29100, at [Greenberg Traurig](https://www.gtlaw-dataprivacydish.com/2021/04/thinking-beyond-the-law-how-many-principles-are-in-the-iso-29100/) and [arc42](https://quality.arc42.org/standards/iso-iec-29100); the eight principles of the OECD, at the [IAPP](https://iapp.org/resources/article/oecd-guidelines/), and their text of 2013 in a [copy](https://scribd.com/document/481922659/2013-oecd-privacy-guidelines).',
        evidence: 'secondary',
      },
      {
        text: 'A few of these give 25 or 30 October 2025 as the end of the transition. Most give 31 October.',
        evidence: 'secondary',
      },
    ],
  },
  'aicpa-soc-guidelines': {
    title: 'AICPA System and Organization Controls Communications Guidelines',
    publisher: 'American Institute of Certified Public Accountants (AICPA)',
    type: 'official-text',
    language: 'en',
    url: 'https://www.aicpa-cima.com/resources/article/aicpa-system-and-organization-controls-communications-guidelines',
    dated: { notBefore: '2017', notAfter: '2026-11' },
    accessed: '2026-11',
    summary:
      'What SOC stands for since 2017 and stood for before, and how service organisations may speak of SOC reports.',
  },
  'services-secondary': {
    title: 'Articles on renamed and retired Microsoft services',
    publisher: 'AIIM, the press and others',
    type: 'secondary',
    language: 'en',
    url: unresolved('Several documents. Their addresses were not noted.'),
    dated: { notBefore: '2020-04', notAfter: '2025' },
    accessed: '2026-11',
    summary:
      'Office 365 plans for consumers and small businesses renamed Microsoft 365 on 21 April 2020, the Office brand folded into Microsoft 365 from November 2022, and the Bing Search APIs retired on 11 August 2025.',
  },
  'ms-dpa-reports': {
    title: 'Reports on the editions of the Microsoft data protection addendum of 2025 and 2026',
    publisher: 'PPC Land, PageGuard, Andreas Köllner, aspvr, ibs data protection and others',
    type: 'secondary',
    language: 'mul',
    url: 'https://ppc.land/microsofts-dpa-update-cuts-ai-subprocessor-notice-to-30-days/',
    dated: { notBefore: '2025-04', notAfter: '2026-06' },
    accessed: '2026-11',
    summary: 'Editions of 1 April 2025, 1 September 2025 and 22 May 2026, with what each changed.',
  },
  'ms-agreements-secondary': {
    title: 'Articles on the Microsoft data protection addenda',
    publisher: 'Laux Lawyers, reuschlaw, rakoellner.de and others',
    type: 'secondary',
    language: 'mul',
    url: unresolved('Several documents; the remark names those whose address is known.'),
    dated: { notBefore: '2020-01', notAfter: '2024-01' },
    accessed: '2026-11',
    summary:
      'The split of the Online Services Terms in January 2020, the common addendum of 15 September 2021, and the editions of January 2023 and January 2024.',
    remarks: [
      {
        text: 'Which source says what: January 2020 and 15 September 2021, at Laux Lawyers ([2020](https://www.lauxlawyers.ch/en/neue-microsoft-datenschutzbestimmungen/), [2021](https://www.lauxlawyers.ch/en/microsoft-publishes-new-data-protection-addendum/)); January 2023, at [reuschlaw](https://www.reuschlaw.de/en/news/ms-365-data-protection/) and [rakoellner.de](https://www.rakoellner.de/2023/01/update-der-microsoft-product-terms-und-neue-dpa-zum-1-1-2023/); January 2024, at [rakoellner.de](https://www.rakoellner.de/2024/01/update-vertraege-und-zertifikate-fuer-microsoft-365-und-azure/).',
        evidence: 'secondary',
      },
    ],
  },
  'w3c-dpv': {
    title: 'Data Privacy Vocabulary (DPV), version 2.3',
    publisher: 'W3C Data Privacy Vocabularies and Controls Community Group',
    type: 'official-text',
    language: 'en',
    url: 'https://www.w3.org/community/reports/dpvcg/CG-FINAL-dpv-20260225/',
    dated: { date: '2026-02-25' },
    accessed: '2026-11',
    summary:
      'The terms of the vocabulary and of its extension for the General Data Protection Regulation, read in the published tables of version 2.3.',
  },
} as const satisfies Entries<'sources'>;
