/** Words that make more of a public statement than a statement, in German, French, Spanish and Japanese. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';
import type { FoundWord } from '../../../model/certification-words.ts';
import { isDeniedForeign } from './foreign-denial.ts';

const raw = String.raw;
const asWords = (phrase: string) => raw`(?<!\p{L})${phrase}(?!\p{L})`;

export const foreignBinding: PhraseTable = phraseTable('giu', asWords, [
  [raw`garantier(?:t|en|te|ten)`, 'Norland garantiert die Prüfung'],
  [raw`gewährleiste(?:t|n|te|ten)`, 'Norland gewährleistet die Prüfung'],
  [
    raw`vertraglich\s+(?:\p{Ll}+\s+)?(?:verpflichtet|zugesichert|gebunden|zugesagt|vereinbart|festgelegt|versprochen)`,
    'Norland ist vertraglich dazu verpflichtet',
  ],
  [raw`vertragliche[rnms]?\s+(?:verpflichtung|zusage|pflicht|zusicherung)(?:en)?`, 'Eine vertragliche Pflicht'],
  [raw`(?:rechts|rechtlich\s+)(?:verbindlich|bindend)\p{Ll}*`, 'Eine rechtsverbindliche Zusage'],
  [raw`garanti(?:t|e|es|s|r|ssent)?`, 'Norland garantit un examen'],
  [raw`contractuel\p{Ll}*|par\s+(?:un\s+)?contrat`, 'Norland s’y engage contractuellement'],
  [raw`juridiquement\s+(?:contraign|engag|oblig|tenu)\p{L}*`, 'Un engagement juridiquement contraignant'],
  [raw`garantiz(?:a|an|ad[oa]s?|amos|ó)`, 'Norland garantiza la revisión'],
  [raw`garantías?`, 'Una garantía de revisión'],
  [raw`contractualmente|por\s+contrato`, 'Norland se obliga por contrato'],
  [raw`(?:jurídica|legal)mente\s+(?:vinculante|oblig)\p{Ll}*`, 'Un compromiso legalmente vinculante'],
]);

/** Words that leave a promise no exception; of much else they are said as well. */
export const foreignUnreserved: PhraseTable = phraseTable('giu', asWords, [
  [raw`ausnahmslos|ohne\s+(?:jede\s+)?ausnahmen?`, 'Norland prüft ausnahmslos'],
  [raw`sans\s+(?:aucune\s+)?exceptions?`, 'Norland examine tout sans exception'],
  [raw`sin\s+(?:ninguna\s+)?excepci(?:ón|ones)`, 'Norland lo revisa todo sin excepción'],
]);

/** Words by which something is done each time, whatever is left open. */
export const foreignEachTime: PhraseTable = phraseTable('giu', asWords, [
  [raw`(?:jedes\s+mal|jedesmal)`, 'Norland prüft es jedes Mal'],
  [raw`(?:à\s+)?chaque\s+(?:fois|demande)|systématiquement`, 'Norland l’examine à chaque fois'],
  [raw`cada\s+vez|en\s+cada\s+ocasión`, 'Norland la revisa cada vez'],
]);

/** The same as what binds, of a language that is written without spaces. */
export const japaneseBinding: PhraseTable = phraseTable('gu', (phrase) => phrase, [
  ['(?<!契約上の?)保証(?=され|し|する|です)', '審査を保証しています'],
  ['契約上の?(?:義務|保証|約束|責任)', '契約上の義務です'],
  ['法的(?:な)?(?:拘束力|義務)', '法的拘束力があります'],
]);

export const foreignCertifying: PhraseTable = phraseTable('giu', asWords, [
  [raw`zertifiziert(?:e[rnms]?)?`, 'Das ist zertifiziert'],
  [raw`DSGVO-konform(?:e[rnms]?)?`, 'Das ist DSGVO-konform'],
  [raw`certifi(?:é|ée|és|ées)`, 'C’est certifié'],
  [raw`certifie(?:nt)?\s+(?:que|qu[’']|la|le|les|l[’']|notre|votre)`, 'Norland certifie que tout est protégé'],
  [raw`certifican?\s+(?:que|la|el|nuestr[oa]|su)`, 'Norland certifica que todo está protegido'],
  [raw`conformes?\s+(?:au\s+RGPD|à\s+la\s+loi)`, 'C’est conforme au RGPD'],
  [raw`(?:est[áa]n?|es|son)\s+certificad[oa]s?`, 'Está certificado'],
  [raw`cumplen?\s+(?:con\s+)?(?:el\s+RGPD|la\s+ley)`, 'Cumple el RGPD'],
]);

/** What a law guarantees, the provider does not. */
const ofLaw =
  /(?:gesetz|verfassung|verordnung|DSGVO|(?<!\p{L})(?:loi|constitution|RGPD|ley|constitución)|法律?[はが])\s*$/iu;

/** The words by which a sentence in another language says that its speaker is bound. */
export function foreignBindingIn(text: string): readonly FoundWord[] {
  return [foreignBinding, foreignUnreserved, japaneseBinding].flatMap(({ pattern }) => affirmed(text, pattern));
}

/** Those by which it says that something is done each time. */
export function foreignEachTimeIn(text: string): readonly FoundWord[] {
  return affirmed(text, foreignEachTime.pattern);
}

/** Those by which it says that somebody found a norm to be met. */
export function foreignCertifyingIn(text: string): readonly FoundWord[] {
  return affirmed(text, foreignCertifying.pattern);
}

function affirmed(text: string, pattern: RegExp): readonly FoundWord[] {
  return [...text.matchAll(pattern)].flatMap(({ index: start, 0: word }) => {
    const end = start + word.length;
    const isSaid = !ofLaw.test(text.slice(Math.max(0, start - 40), start)) && !isDeniedForeign(text, start, end);
    return isSaid ? [{ text: word, start, end }] : [];
  });
}
