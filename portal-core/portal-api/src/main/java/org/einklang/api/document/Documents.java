package org.einklang.api.document;

/**
 * Prints papers. Provided by the host, to be injected. A {@link Paper} is described once and can become any kind of file; all
 * of them have the same headings, lists and tables, a language, a title, page numbers, and the letterhead of the cooperation
 * that the paper names.
 */
public interface Documents {

    /** The paper as tagged, archivable PDF (PDF/UA-1 and PDF/A-3a), all fonts embedded. */
    default byte[] pdf(Paper paper) {
        return print(paper, Format.PDF);
    }

    /** The paper as this kind of file. */
    byte[] print(Paper paper, Format format);

    /** Adds text with the little Markdown that people may write: small headings, paragraphs and lists. @return the same paper */
    Paper add(Paper paper, String markdown);

    /**
     * Several papers as one PDF, for the person who acts: a cover with contents, the parts, and the PDF files attached to the
     * enclosed things, with bookmarks for all of them. Files that this person does not see do not exist; files that are no PDF,
     * are locked, cannot be read or are too much are named on the cover, which says that they are in the portal. None of them
     * keeps the pack from being printed.
     *
     * <p>What the portal writes is tagged and archivable as every paper is. Files that others have made are appended as they are,
     * without anything in them that acts; a pack with such files therefore does not say of itself that it conforms to PDF/UA-1
     * and PDF/A-3a, one without them does.
     */
    PrintedFile pack(PaperPack pack);
}
