/** Nothing: the theme's own tells crawlers of search services, which find the records of this site without one. */
export default function SearchMetadata() {
  return null;
}
