import type { Props } from '@theme/Icon/LightMode';
import { Icon } from '../../../components/icon.tsx';

/** Drawn by `src/css/base/icons.css`. */
export default function LightMode({ className }: Props) {
  return <Icon name="light-mode" className={className} />;
}
