import type { Props } from '@theme/Icon/Edit';
import { Icon } from '../../../components/icon.tsx';

/** Drawn by `src/css/base/icons.css`. */
export default function Edit({ className }: Props) {
  return <Icon name="edit" className={className} />;
}
