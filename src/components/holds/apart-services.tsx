import { apartInWords } from '../../model/said/scope.ts';
import { apartFrom } from '../../model/scope/apart.ts';
import type { ScopeTitles } from '../cite/scope-choice.tsx';

/**
 * What a reader who chooses a service loses unless they know of another: that the register keeps the two apart, and a button that chooses the other.
 *
 * @param offer what the button says, of the title of the other
 */
export function ApartServices({
  services,
  chosen,
  choose,
  offer = (title) => `Choose ${title} too`,
}: {
  readonly services: ScopeTitles['services'];
  readonly chosen: readonly string[];
  readonly choose: (service: string) => void;
  readonly offer?: (title: string) => string;
}) {
  const titleOf = (id: string) => services[id]?.title ?? id;
  const others = chosen.flatMap((one) =>
    apartFrom(services, one)
      .filter((other) => !chosen.includes(other))
      .map((other) => ({ one, other })),
  );
  return others.map(({ one, other }) => (
    <p key={`${one} ${other}`} className="apart">
      {apartInWords(titleOf(one), titleOf(other))}{' '}
      <button type="button" className="row-action" onClick={() => choose(other)}>
        {offer(titleOf(other))}
      </button>
    </p>
  ));
}
