import { useId } from 'react';

type Titles = Readonly<Record<string, { readonly title: string }>>;

/** What can be chosen; an inventory holds it. */
export interface ScopeTitles {
  readonly services: Titles;
  readonly jurisdictions: Titles;
}

/** The service and the place that a reader has in mind; empty where they chose none. */
export interface ScopeChoice {
  readonly service: string;
  readonly jurisdiction: string;
}

/** Two lists to choose from: whatever is cited must cover the choice. */
export function ScopeSelects({
  inventory,
  choice,
  onChange,
  labels = { service: 'Service', jurisdiction: 'Place' },
}: {
  readonly inventory: ScopeTitles;
  readonly labels?: Readonly<Record<keyof ScopeChoice, string>>;
  readonly choice: ScopeChoice;
  readonly onChange: (choice: ScopeChoice) => void;
}) {
  return (
    <>
      <Select
        label={labels.service}
        none="None chosen"
        options={inventory.services}
        value={choice.service}
        onChange={(service) => onChange({ ...choice, service })}
      />
      <Select
        label={labels.jurisdiction}
        none="None chosen"
        options={inventory.jurisdictions}
        value={choice.jurisdiction}
        onChange={(jurisdiction) => onChange({ ...choice, jurisdiction })}
      />
    </>
  );
}

function Select({
  label,
  none,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly none: string;
  readonly options: Titles;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {Object.entries(options).map(([key, { title }]) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
