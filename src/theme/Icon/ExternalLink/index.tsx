import { Icon } from '../../../components/icon.tsx';

/** Drawn by `src/css/base/icons.css`. The theme's own needs a drawing in every page, which `withoutSprite` takes out. */
export default function ExternalLink() {
  return <Icon name="external-link" />;
}
