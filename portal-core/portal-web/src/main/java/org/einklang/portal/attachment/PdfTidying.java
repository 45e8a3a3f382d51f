package org.einklang.portal.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Makes a PDF that somebody has attached fit to be bound into another one, in a process of its own. */
final class PdfTidying {

    private PdfTidying() {}

    /** Writes what is left of it. @param pages how many it may have */
    static AttachedPdfs.Outcome tidy(OwnProcess.Content content, int pages, Path to) {
        try {
            Process process = OwnProcess.begin(
                    PdfTidyCommand.class, String.valueOf(pages), content, ProcessBuilder.Redirect.to(to.toFile()));
            return switch (OwnProcess.ended(process)) {
                case 0 -> AttachedPdfs.Outcome.READY;
                case PdfTidyCommand.LOCKED -> AttachedPdfs.Outcome.LOCKED;
                case PdfTidyCommand.TOO_LONG -> AttachedPdfs.Outcome.TOO_MUCH;
                default -> AttachedPdfs.Outcome.UNREADABLE;
            };
        } catch (IOException fault) {
            throw new UncheckedIOException("no process reads files", fault);
        }
    }
}
