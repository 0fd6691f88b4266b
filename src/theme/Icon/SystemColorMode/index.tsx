import type { Props } from '@theme/Icon/SystemColorMode';
import { Icon } from '../../../components/icon.tsx';

/** Drawn by `src/css/base/icons.css`. */
export default function SystemColorMode({ className }: Props) {
  return <Icon name="system-mode" className={className} />;
}
