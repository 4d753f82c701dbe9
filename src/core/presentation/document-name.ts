import type { Catalogue } from '../model/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { SectionRef } from '../model/section.ts'

/** True where a document has others beside it: it is named, and can be chosen. */
export const hasSeveral = ({ length }: readonly unknown[]): boolean => length > 1

/** Names the document in which something stands, where there are several; empty where there is one. */
export const documentName = (
  { document }: Pick<SectionRef, 'document'>,
  catalogue: Catalogue,
  language: Language,
): string => (hasSeveral(catalogue.documents) ? catalogue.document(document).document.citedAs[language] : '')
