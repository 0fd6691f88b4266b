import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ComponentType, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { versionAddress } from '../../model/addresses/routes.ts';
import { Announcements } from '../announcement.tsx';
import { type CitedVersion, openCitation, useOpenCitation } from './open-citation.ts';

/** The one dialog of the page, loaded when somebody first cites. */
export function CiteHost() {
  const cited = useOpenCitation();
  return (
    <>
      <Announcements />
      {cited && <LoadedDialog cited={cited} />}
    </>
  );
}

type Dialog = ComponentType<{ readonly cited: CitedVersion }>;

function LoadedDialog({ cited }: { readonly cited: CitedVersion }) {
  const [loaded, setLoaded] = useState<{ readonly Dialog: Dialog }>();
  const page = useBaseUrl(versionAddress(cited.id, cited.version));
  const history = useHistory();
  useEffect(() => {
    let wanted = true;
    import('./cite-dialog.tsx').then(
      ({ CiteDialog }) => wanted && setLoaded({ Dialog: CiteDialog }),
      () => {
        // Offline, or the site was published anew: the page of the version holds what the dialog would show.
        openCitation(undefined);
        if (wanted) history.push(page);
      },
    );
    return () => {
      wanted = false;
    };
  }, [history, page]);
  // Another page is another occasion.
  useEffect(() => history.listen(() => openCitation(undefined)), [history]);
  // What lies over the page, as the search does, takes the focus from all that stood there before, and so not from this.
  return loaded && createPortal(<loaded.Dialog cited={cited} />, document.body);
}
