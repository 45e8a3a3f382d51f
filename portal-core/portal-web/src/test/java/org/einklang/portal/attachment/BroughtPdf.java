package org.einklang.portal.attachment;

import java.nio.file.Path;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.attachment.AttachedPdfs.Attached;
import org.einklang.portal.attachment.AttachedPdfs.Outcome;

/**
 * A file of a thing without a database behind it.
 *
 * @param about the thing
 * @param name with its ending
 * @param bytes how large it says it is
 * @param content what is in it
 */
@SuppressWarnings("ArrayRecordComponent")
public record BroughtPdf(ItemRef about, String name, long bytes, byte[] content) implements Attached {

    /** A file that is as large as it says. */
    public static BroughtPdf of(ItemRef about, String name, byte[] content) {
        return new BroughtPdf(about, name, content.length, content);
    }

    /** These and no others. */
    public static AttachedPdfs only(List<BroughtPdf> files) {
        return new AttachedPdfs() {

            @Override
            public List<? extends Attached> of(CooperationId here, List<ItemRef> things) {
                return files.stream()
                        .filter(file -> things.contains(file.about()))
                        .toList();
            }
        };
    }

    @Override
    public boolean isPdf() {
        return name.endsWith(".pdf");
    }

    @Override
    public Outcome tidy(int pages, Path to) {
        return PdfTidying.tidy(reader -> reader.write(content), pages, to);
    }
}
