import { Fragment, type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { SelectField } from '../basics/select-field.tsx';
import { ApartServices } from '../holds/apart-services.tsx';
import { hideEmpty } from './hide-empty.ts';
import { ListActions } from './list-actions.tsx';
import {
  addressOfChoice,
  type Choice,
  chosenIn,
  countsOf,
  haveName,
  isLeft,
  type ListRow,
  type Narrowing,
  sinceName,
  waysOut,
  wordsName,
} from './narrowing.ts';
import { tokenIn } from './tokens.ts';

interface ElementRow extends ListRow {
  readonly element: HTMLElement;
  /** Where it can be cited. */
  readonly token: string | undefined;
}

interface Props {
  /** The choices, as JSON: attributes of generated pages are texts. */
  readonly choices: string;
  /** What rows are called, one and several: `commitment|commitments`. */
  readonly noun: string;
  readonly children: ReactNode;
}

/** How many fields stand beside each other on a wide screen; the style keeps room for the lines of them. */
const fieldsOfLine = 4;

/**
 * A list that is whole in the page, and that its reader narrows where there is JavaScript. Rows are elements with `data-row`,
 * whose other data attributes are their values; what has `data-group` goes with its last row. What is chosen stands in the address.
 * Rows with `data-later` are none of those that the list begins with: they take no room before they would be hidden.
 */
export function FilteredList({ choices: given, noun, children }: Props) {
  const choices = useMemo(() => JSON.parse(given) as readonly Choice[], [given]);
  const list = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState<readonly ElementRow[]>();
  const [chosen, setChosen] = useState<Narrowing>({});
  const [one = '', several = ''] = noun.split('|');

  useEffect(() => {
    setRows([...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].map(rowOf));
    setChosen(chosenIn(location.search, choices));
  }, [choices]);

  const left = useMemo(() => rows?.filter((row) => isLeft(row, chosen)) ?? [], [rows, chosen]);
  // Before the browser draws: else what is left out would be drawn once, and move what stands below it.
  useLayoutEffect(() => {
    if (!rows) return;
    const shown = new Set(left.map(({ element }) => element));
    for (const { element } of rows) element.hidden = !shown.has(element);
    if (list.current) hideEmpty(list.current, '[data-group]', '[data-row]');
    // What was chosen is to be seen.
    if (isNarrowed(chosen))
      for (const fold of list.current?.querySelectorAll<HTMLDetailsElement>('details:has([data-row])') ?? [])
        fold.open = true;
    history.replaceState(history.state, '', `${location.pathname}${addressOfChoice(chosen, choices)}${location.hash}`);
  }, [rows, left, chosen, choices]);

  const change = (name: string, value: string) => setChosen((before) => ({ ...before, [name]: value }));
  const tokens = left.flatMap(({ token }) => token ?? []);
  return (
    <>
      <div className="list-form" data-lines={Math.ceil((choices.length + 1) / fieldsOfLine)}>
        {rows && <Form choices={choices} rows={rows} chosen={chosen} change={change} clear={() => setChosen({})} />}
        <p role="status" className="list-count">
          {rows && `${left.length} of ${rows.length} ${rows.length === 1 ? one : several}`}
        </p>
        {rows && left.length === 0 && <NothingLeft choices={choices} rows={rows} chosen={chosen} change={change} />}
        {choices.map(
          ({ name, values, apartFrom }) =>
            apartFrom && (
              <ApartServices
                key={name}
                services={Object.fromEntries(values.map(([id, title]) => [id, { title, apartFrom: apartFrom[id] }]))}
                chosen={chosen[name]?.split(' ') ?? []}
                choose={(one) => change(name, `${chosen[name]} ${one}`)}
              />
            ),
        )}
        {tokens.length > 0 && <ListActions tokens={tokens} />}
      </div>
      <div ref={list} className={rows ? undefined : 'list-begins'} data-narrowed={isNarrowed(chosen) || undefined}>
        {children}
      </div>
    </>
  );
}

function isNarrowed(chosen: Narrowing): boolean {
  return Object.values(chosen).some((value) => value !== '');
}

function rowOf(element: HTMLElement): ElementRow {
  const { version: _, ...values } = element.dataset;
  return {
    element,
    token: tokenIn(element),
    text: (element.textContent ?? '').toLowerCase(),
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, (value ?? '').split(' ')])),
  };
}

interface Controls {
  readonly choices: readonly Choice[];
  readonly rows: readonly ElementRow[];
  readonly chosen: Narrowing;
  readonly change: (name: string, value: string) => void;
}

function Form({ choices, rows, chosen, change, clear }: Controls & { readonly clear: () => void }) {
  const id = useId();
  const counts = useMemo(() => countsOf(rows, choices, chosen), [rows, choices, chosen]);
  const [isOpen, setOpen] = useState(false);
  const set = Object.values(chosen).filter((value) => value !== '').length;
  return (
    <form
      aria-label="Narrow the list"
      className={isOpen ? 'list-filters list-filters--open' : 'list-filters'}
      onSubmit={(event) => event.preventDefault()}
    >
      <button type="button" className="action list-unfold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Filters{set > 0 && ` (${set} set)`}
      </button>
      <div className="field">
        <label htmlFor={`${id}-${wordsName}`}>Words</label>
        <input
          id={`${id}-${wordsName}`}
          type="search"
          value={chosen[wordsName] ?? ''}
          onChange={({ target }) => change(wordsName, target.value)}
        />
      </div>
      {choices.map(({ name, label, values, example, apartFrom }) => (
        <Fragment key={name}>
          <div className="field">
            <label htmlFor={`${id}-${name}`}>{label}</label>
            {name === sinceName ? (
              <input
                id={`${id}-${name}`}
                type="date"
                value={chosen[name] ?? ''}
                onChange={({ target }) => change(name, target.value)}
              />
            ) : name === haveName ? (
              <textarea
                id={`${id}-${name}`}
                rows={1}
                placeholder={example}
                value={chosen[name] ?? ''}
                onChange={({ target }) => change(name, target.value)}
              />
            ) : (
              <select
                id={`${id}-${name}`}
                value={chosen[name] ?? ''}
                onChange={({ target }) => change(name, target.value)}
              >
                <option value="">Any</option>
                {chosen[name]?.includes(' ') && (
                  <option value={chosen[name]}>{wordsOfChoice(values, chosen[name])}</option>
                )}
                {values.map(([value, words]) => (
                  <option key={value} value={value}>
                    {words} ({counts[name]?.[value] ?? 0})
                  </option>
                ))}
              </select>
            )}
          </div>
          {apartFrom && chosen[name] && (
            <OneMore
              values={values}
              chosen={chosen[name].split(' ')}
              choose={(one) => change(name, `${chosen[name]} ${one}`)}
            />
          )}
        </Fragment>
      ))}
      {set > 0 && (
        <button type="button" className="action" onClick={clear}>
          Clear all
        </button>
      )}
    </form>
  );
}

/** Another service beside the one that is chosen: most organisations use several. */
function OneMore({
  values,
  chosen,
  choose,
}: {
  readonly values: Choice['values'];
  readonly chosen: readonly string[];
  readonly choose: (value: string) => void;
}) {
  const others = values.filter(([value]) => !chosen.includes(value));
  return <SelectField label="Or also" options={[['', 'None besides'], ...others]} value="" onChange={choose} />;
}

/** What is chosen, in words; of what has no values, as it was typed. */
function wordsOfChoice(values: Choice['values'], chosen: string): string {
  const titles = values.flatMap(([value, title]) => (chosen.split(' ').includes(value) ? [title] : []));
  return titles.length === 0 ? chosen : titles.join(' or ');
}

function NothingLeft({ choices, rows, chosen, change }: Controls) {
  const ways = waysOut(rows, chosen);
  const labelOf = (name: string) => {
    const choice = choices.find((one) => one.name === name);
    return `${choice?.label ?? 'Words'}: ${wordsOfChoice(choice?.values ?? [], chosen[name] ?? '')}`;
  };
  return (
    <div className="list-nothing">
      <p>Nothing has all of this. {ways.length > 0 ? 'Leave one out:' : 'Leave out more than one.'}</p>
      <ul>
        {ways.map(({ name, count }) => (
          <li key={name}>
            <button type="button" className="action" onClick={() => change(name, '')}>
              {labelOf(name)} (then {count})
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
