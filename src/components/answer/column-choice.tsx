import { type FormEvent, useState } from 'react';
import type { FoundColumns } from '../../answers/questionnaire/columns.ts';
import { SelectField } from '../basics/select-field.tsx';
import { ScopeSelects } from '../cite/scope-choice.tsx';
import type { OpenedQuestionnaire } from './answer-worker.ts';
import type { KeptQuestionnaire } from './kept-review.ts';

type Told = KeptQuestionnaire['told'];

const roles = [
  ['question', 'Questions'],
  ['service', 'Service of each row'],
  ['place', 'Place of each row'],
  ['answer', 'Answers'],
] as const satisfies readonly (readonly [keyof FoundColumns, string])[];

/** Which columns hold what, and what rows are about that do not say; as it was found, until the reader says otherwise. */
export function ColumnChoice({
  opened: { columns, found, scopes },
  told,
  isOpen,
  onApply,
}: {
  readonly opened: OpenedQuestionnaire;
  readonly told: Told;
  readonly isOpen: boolean;
  readonly onApply: (told: Told) => void;
}) {
  const [given, setGiven] = useState<Told>(told);
  const wordsOf = (number: number | undefined) => {
    const column = number === undefined ? undefined : columns[number - 1];
    return column ? `${column.letter} (${column.words})` : 'none';
  };
  function apply(event: FormEvent) {
    event.preventDefault();
    onApply(given);
  }
  return (
    <details open={isOpen}>
      <summary>
        Columns, service and place{found && columns.length > 0 && `: questions in ${wordsOf(found.question)}`}
      </summary>
      <form onSubmit={apply}>
        <div className="answer-columns">
          {columns.length > 0 &&
            roles.map(([role, label]) => (
              <SelectField
                key={role}
                label={label}
                options={[
                  ['', `As found: ${wordsOf(found?.[role])}`],
                  ...columns.map(({ letter, words }) => [letter, `${letter} (${words})`] as const),
                ]}
                value={given.columns[role] ?? ''}
                onChange={(letter) =>
                  setGiven({ ...given, columns: { ...given.columns, [role]: letter || undefined } })
                }
              />
            ))}
          <ScopeSelects
            inventory={scopes}
            labels={{ service: 'Service of rows that name none', jurisdiction: 'Place of rows that name none' }}
            choice={{ service: given.otherwise.service ?? '', jurisdiction: given.otherwise.place ?? '' }}
            onChange={({ service, jurisdiction }) =>
              setGiven({
                ...given,
                otherwise: { service: service || undefined, place: jurisdiction || undefined },
              })
            }
          />
        </div>
        <button type="submit" className="action">
          Answer again with these
        </button>
      </form>
    </details>
  );
}
