/** The theme's place for the headings of a page on a phone is above its title; ours is below what the page is (`PhoneContents`). */
export default function DocItemTOCMobile() {
  return null;
}
