/** What searching this data set costs and finds, alone and beside others: the part of `npm run bench` that its queries are about. */
import { searchBench } from './search.ts';
import { searchPeers } from './search-peers.ts';

/** @param folder where files may be written */
export async function searching(folder: string): Promise<void> {
  searchBench();
  await searchPeers(folder);
}
