import clsx from 'clsx';

/** A sign of the theme, which the style sheet draws once: as an element it would stand in the HTML of every page. */
export function Icon({ name, className }: { readonly name: string; readonly className?: string | undefined }) {
  return <span aria-hidden="true" className={clsx('icon', `icon--${name}`, className)} />;
}
