package org.einklang.api.document;

/** Prints papers. Provided by the host, to be injected. */
public interface Documents {

    /** The paper as tagged, archivable PDF (PDF/UA-1 and PDF/A-3a), all fonts embedded. */
    byte[] pdf(Paper paper);
}
