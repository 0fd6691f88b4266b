/** Words of a question that say nothing of what is asked for. A query that has no others is searched with them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about all am an and any are as at be been being but by can could did do does doing done each ever every for from ' +
    'get gets give gives given go goes got had happen happened happening happens has have having here how i if in into is it its ' +
    'just let list lists make many may me mean meaning might mine much must my need of on or our ours out own please shall she he should so ' +
    'some still such than that the their them then there these they thing things this those to too under up us ' +
    'very want was we were what when where whether which while who whom whose why will with without would ' +
    'yes you your yours re ve ll ' +
    'de del el la las los en y un una por para con que al se su sus es mi mis lo como cuando donde quien ' +
    'le les des du au aux et ou dans avec nos notre vos votre nous vous qui quel quelle quels quelles est sont ce cette ces il elle ils elles ne pas leur leurs une'
  ).split(' '),
);
