/** An address that no router can decode (`/%E0%A4%A`) leads to the page that says so, and not to an error. Runs before the page does. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import { decoded } from '../model/addresses/web-address.ts';

if (ExecutionEnvironment.canUseDOM) {
  const { pathname, search, hash } = window.location;
  // Every percent sign is meant as one, where not all of them begin an encoded character.
  if (decoded(pathname) === undefined)
    window.history.replaceState(null, '', pathname.replaceAll('%', '%25') + search + hash);
}
