/** What every page carries of the documents, as far as it is changed. */
interface DocsGlobalData {
  readonly versions: readonly { readonly mainDocId: string; readonly docs: readonly { readonly id: string }[] }[];
}

/** Global data of the documents with none but the main one: no item of our menus leads to a document by its id. */
export function withoutDocuments(data: unknown): DocsGlobalData {
  const { versions, ...rest } = data as DocsGlobalData;
  return {
    ...rest,
    versions: versions.map((version) => ({
      ...version,
      docs: version.docs.filter(({ id }) => id === version.mainDocId),
    })),
  };
}
