/** What readers call what this registry calls otherwise: its reports and agreements, laws and places. */
import type { CustomerWords } from '../model/settings.ts';

export const customerWords: CustomerWords = [
  // Those who ask for data
  ['fbi', 'law enforcement'],
  ['nsa, fisa', 'national security, government, direct access'],
  // Reports and documents
  ['transparency report, transparency hub', 'law enforcement requests report, report on legal demands'],
  ['piracy, takedown, take down, infringing, counterfeit', 'DMCA'],
  ['data processing addendum, data processing agreement, data protection agreement', 'data protection addendum'],
  [
    'rapport de transparence, informe de transparencia, transparenzbericht, 透明性レポート',
    'law enforcement requests report',
  ],
  // Services
  ['dynamics', 'dynamics 365'],
  ['chatgpt, gpt, openai', 'foundation models, prompts, openai'],
  // Laws
  ['rgpd, dsgvo, ds-gvo, reglamento general de protección de datos', 'gdpr, general data protection regulation'],
  ['個人情報保護法', '個人情報の保護に関する法律, APPI'],
  ['クラウド法, 米国クラウド法, CLOUD法', 'CLOUD Act'],
  // Places
  ['usa, u.s., america, american, 米国, アメリカ, estados unidos, ee.uu.', 'united states'],
  [
    'frontière de données, frontière des données, frontera de datos, límite de datos, datengrenze, eu-datengrenze, データ境界, データバウンダリ',
    'eu data boundary',
  ],
  ['europe, european, gdpr', 'european union, gdpr'],
  ['欧州, ヨーロッパ, unión europea, europa', 'european union'],
  ['bc, b.c.', 'british columbia'],
  ['カナダ, canadá', 'canada'],
  ['アルゼンチン', 'argentina'],
  ['japón', 'japan'],
];
