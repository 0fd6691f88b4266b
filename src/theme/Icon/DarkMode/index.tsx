import type { Props } from '@theme/Icon/DarkMode';
import { Icon } from '../../../components/icon.tsx';

/** Drawn by `src/css/base/icons.css`. */
export default function DarkMode({ className }: Props) {
  return <Icon name="dark-mode" className={className} />;
}
