/** Words of a question that say nothing of what is asked for. A query that has no others is searched with them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about all am an and any are as at be been being but by can could did do does doing done each ever every for from ' +
    'get gets give gives given go goes got had happen happened happening happens has have having here how i if in into is it its ' +
    'just let list lists make many may me mean meaning might mine much must my need of on or our ours out own please shall she he should so ' +
    'some still such than that the their them then there these they thing things this those to too under up us ' +
    'very want was we were what when where whether which while who whom whose why will with without would ' +
    'yes you your yours re ve ll ' +
    'put puts someone somebody anyone anybody anything something everything also really actually exactly maybe able against like know somewhere ' +
    'de del el la las los en y un una por para con que al se su sus es mi mis lo como cuando donde quien ' +
    'le les des du au aux et ou dans avec nos notre vos votre nous vous qui quel quelle quels quelles est sont ce cette ces il elle ils elles ne pas leur leurs une ' +
    'cas peut peuvent pouvez combien pourquoi ont avez avons sera serons seront quand ' +
    'puede pueden nos nuestro nuestra nuestros nuestras cual cuales son hay tiene tienen ser ' +
    'der die das den dem und oder ist sind war werden wird wurde wo wie wer unser unsere unseren unserer uns sie ihr ihre ihren wir ich nicht ein eine einen einer mit von zu zur zum im fur bei auf gibt haben hat kann konnen'
  ).split(' '),
);
