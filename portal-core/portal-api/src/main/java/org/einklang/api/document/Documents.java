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
}
