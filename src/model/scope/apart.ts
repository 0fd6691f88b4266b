/** Services that are told apart: their names are taken for one another's, and no source says that one is the other. */

/** What has to be known of services; a registry and a published inventory both hold it. */
export type ToldApart = Readonly<Record<string, { readonly apartFrom?: readonly string[] | undefined }>>;

/** Ids of the services that one is told apart from, whichever of them says so. Nothing that is promised for one holds for that reason for another. */
export function apartFrom(services: ToldApart, id: string): readonly string[] {
  const told = Object.keys(services).filter((other) => services[other]?.apartFrom?.includes(id));
  return [...new Set([...(services[id]?.apartFrom ?? []), ...told])];
}
