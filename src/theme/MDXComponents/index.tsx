import MDXComponents from '@theme-original/MDXComponents';
import type { ComponentProps } from 'react';
import { Anchors } from '../../components/anchors.tsx';
import { CiteControl, CiteRow } from '../../components/cite/cite-control.tsx';
import { CitedNote, CitedNotes } from '../../components/cited/cited-notes.tsx';
import { EntryIdLink } from '../../components/entry-id-link.tsx';
import { FindForm } from '../../components/holds/find-form.tsx';
import { HoldsForYou } from '../../components/holds/holds-for-you.tsx';
import { PlaceFilter } from '../../components/holds/place-filter.tsx';
import { FilteredList } from '../../components/listing/filtered-list.tsx';
import { PrintButton } from '../../components/listing/print-button.tsx';
import { PromiseActions } from '../../components/listing/promise-actions.tsx';
import { SavableTable } from '../../components/listing/savable-table.tsx';
import { PageNodes } from '../../components/page-nodes.tsx';
import { PhoneContents } from '../../components/phone-contents.tsx';
import { ScrollTable } from '../../components/scroll-table.tsx';

/** The browser's own element: the theme's replacement breaks find-in-page, print, and use without JavaScript. */
function NativeDetails(props: ComponentProps<'details'>) {
  return <details {...props} />;
}

/** A picture that says nothing of its own keeps its empty text: MDX drops it, and without one its address is read aloud. */
function MarkedImage({ alt = '', ...rest }: ComponentProps<'img'>) {
  return <MDXComponents.img {...rest} alt={alt} />;
}

export default {
  ...MDXComponents,
  Anchors,
  CiteControl,
  CitedNote,
  CitedNotes,
  CiteRow,
  FindForm,
  HoldsForYou,
  FilteredList,
  PageNodes,
  PhoneContents,
  SavableTable,
  PlaceFilter,
  PrintButton,
  PromiseActions,
  a: EntryIdLink,
  Details: NativeDetails,
  details: NativeDetails,
  img: MarkedImage,
  table: ScrollTable,
};
