import Desktop from '@theme-original/NavbarItem/DropdownNavbarItem/Desktop';
import { type ComponentProps, useEffect } from 'react';

/** The theme's menu in the bar, which Escape closes too. */
export default function DropdownNavbarItemDesktop(props: ComponentProps<typeof Desktop>) {
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      const menu = document.activeElement?.closest('.dropdown--show');
      if (key !== 'Escape' || !menu) return;
      menu.querySelector<HTMLElement>('.navbar__link')?.focus();
      // As when the focus goes elsewhere, which the theme listens for.
      document.dispatchEvent(new FocusEvent('focusin'));
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);
  return <Desktop {...props} />;
}
