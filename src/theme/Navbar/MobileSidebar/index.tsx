import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal';
import MobileSidebar from '@theme-original/Navbar/MobileSidebar';
import { useEffect } from 'react';
import { inertBelow } from '../../../components/layers/inert-below.ts';

/** The theme's navigation of a phone. It lies over the page: while it is open nothing below takes the focus, and Escape closes it. */
export default function NavbarMobileSidebar() {
  const { shown, toggle } = useNavbarMobileSidebar();
  useEffect(() => {
    const sidebar = document.querySelector<HTMLElement>('.navbar-sidebar');
    if (!shown || !sidebar) return undefined;
    const restore = inertBelow(sidebar, { shade: '.navbar-sidebar__backdrop' });
    // Beside the screen until then; what it holds has movements of its own.
    const focus = ({ target, propertyName }: TransitionEvent) => {
      if (target === sidebar && propertyName === 'transform')
        sidebar.querySelector<HTMLElement>('.navbar-sidebar__close')?.focus();
    };
    sidebar.addEventListener('transitionend', focus);
    const closeByKey = ({ key }: KeyboardEvent) => key === 'Escape' && toggle();
    document.addEventListener('keydown', closeByKey);
    return () => {
      sidebar.removeEventListener('transitionend', focus);
      document.removeEventListener('keydown', closeByKey);
      restore();
    };
  }, [shown, toggle]);
  return <MobileSidebar />;
}
