/** Words that questions of forms are made of, whatever they ask for, beside the stop words of search; in English, Spanish and French. */
export const fillers: ReadonlySet<string> = new Set(
  // Who is asked, and what of
  (
    'provider vendor supplier organisation organization company firm business entity cloud service services solution solutions platform product products ' +
    'application applications system systems offering ' +
    // What forms begin and end with
    'describe explain confirm indicate specify state attach detail details provided following comment comments answer question applicable ' +
    'no not ensure ensured also including include includes e.g i.e etc respectively minimum least only other another both either ' +
    'place currently formal formally defined documented established implemented maintained performed conducted carried appropriate relevant respective ' +
    'procedure procedures policy policies process processes mechanism mechanisms programme program measure measures control controls ' +
    'take takes taken use used uses using made available support supports manner case cases kind kinds type types way ways ' +
    'per via based against upon within before after during whenever unless except concerning regarding related affect affects affecting ' +
    'able allow allowed permit permitted possible require required requires requirement requirements needs regular regularly periodic periodically ' +
    'new existing different certain whole form ' +
    // Spanish
    'esta este estos estas ser son ha han hay no si sobre entre sin dispone cuenta cumple realiza realizan utiliza utilizan exige cual cuales quienes ' +
    'proveedor empresa servicio servicios cada todo todos menos durante desde hasta ante segun ' +
    // French
    'ont sur sans sous par pour ' +
    'quoi comment fait etes avez disposez pouvons peut peuvent client clients fournisseur entreprise services chaque tous toutes tout avant apres lors fins'
  ).split(' '),
);
