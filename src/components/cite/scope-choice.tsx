import useIsBrowser from '@docusaurus/useIsBrowser';
import { byTitle } from '../../model/entries.ts';
import { SelectField } from '../basics/select-field.tsx';

interface Named {
  readonly title: string;
}

type Titles<T extends Named = Named> = Readonly<Record<string, T>>;

/** What can be chosen; an inventory holds it. */
export interface ScopeTitles {
  readonly services: Titles<
    Named & {
      readonly plans?: readonly (Named & { readonly id: string })[] | undefined;
      readonly apartFrom?: readonly string[] | undefined;
    }
  >;
  readonly jurisdictions: Titles;
}

/** The service and the place that a reader has in mind; empty where they chose none. */
export interface ScopeChoice {
  readonly service: string;
  /** A plan of that service; left out where plans are not asked for. */
  readonly plan?: string;
  readonly jurisdiction: string;
}

/** A choice without what the site does not have, or not any more. */
export function knownTo(
  { services, jurisdictions }: ScopeTitles,
  { service, plan, jurisdiction }: ScopeChoice,
): ScopeChoice {
  const known = Object.hasOwn(services, service) ? service : '';
  const isPlan = services[known]?.plans?.some(({ id }) => id === plan) === true;
  return {
    service: known,
    ...(plan !== undefined && { plan: isPlan ? plan : '' }),
    jurisdiction: Object.hasOwn(jurisdictions, jurisdiction) ? jurisdiction : '',
  };
}

/** The choice of a row that has none of its own; no id has this form. */
export const asForAll = '*';

const noneChosen = [['', 'None chosen']] as const;
const forRow = [
  [asForAll, 'As for all rows'],
  ['', 'None in particular'],
] as const;

/** Two lists to choose from, and a third where the service is sold in plans: whatever is cited must cover the choice. */
export function ScopeSelects({
  inventory,
  choice,
  onChange,
  labels = { service: 'Service', plan: 'Plan', jurisdiction: 'Place' },
  ofRow = false,
}: {
  readonly inventory: ScopeTitles;
  readonly labels?: Readonly<Record<'service' | 'jurisdiction', string>> & { readonly plan?: string };
  /** Whether it is the choice of one row, which may be that of all. */
  readonly ofRow?: boolean;
  readonly choice: ScopeChoice;
  readonly onChange: (choice: ScopeChoice) => void;
}) {
  const plans = choice.plan === undefined ? undefined : inventory.services[choice.service]?.plans;
  return (
    <>
      <Select
        label={labels.service}
        first={ofRow ? forRow : noneChosen}
        options={inventory.services}
        value={choice.service}
        onChange={(service) => onChange({ ...choice, service, ...(choice.plan !== undefined && { plan: '' }) })}
      />
      {plans && (
        <Select
          label={labels.plan ?? 'Plan'}
          first={noneChosen}
          options={Object.fromEntries(plans.map((plan) => [plan.id, plan]))}
          value={choice.plan ?? ''}
          onChange={(plan) => onChange({ ...choice, plan })}
        />
      )}
      <Select
        label={labels.jurisdiction}
        first={ofRow ? forRow : noneChosen}
        options={inventory.jurisdictions}
        value={choice.jurisdiction}
        onChange={(jurisdiction) => onChange({ ...choice, jurisdiction })}
      />
    </>
  );
}

function Select({
  label,
  first,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly first: readonly (readonly [value: string, label: string])[];
  readonly options: Titles;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const titled = byTitle(Object.entries(options)).map(([key, { title }]) => [key, title] as const);
  return (
    <SelectField
      label={label}
      options={[...first, ...titled]}
      value={value}
      onChange={onChange}
      // What is chosen before scripts run would be lost.
      disabled={!useIsBrowser()}
    />
  );
}
