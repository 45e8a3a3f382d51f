package org.einklang.portal.attachment;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Leaves of a PDF what people see and what is read out: its pages with their tags and remarks. Whatever acts, plays, is attached
 * or leads elsewhere within the file goes; forms stay as they were filled in.
 */
final class TidyPdf {

    /** What the catalogue keeps. */
    private static final Set<COSName> KEPT = Set.of(
            COSName.TYPE,
            COSName.PAGES,
            COSName.STRUCT_TREE_ROOT,
            COSName.MARK_INFO,
            COSName.LANG,
            COSName.OCPROPERTIES);

    private static final List<COSName> OF_PAGES =
            List.of(COSName.AA, COSName.B, COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.AF);

    private static final Set<String> SHOWN = Set.of(
            "Text",
            "Link",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Popup",
            "Widget");

    private TidyPdf() {}

    static void tidy(PDDocument pdf) throws IOException {
        flatten(pdf);
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        List.copyOf(catalog.keySet()).stream()
                .filter(key -> !KEPT.contains(key))
                .forEach(catalog::removeItem);
        for (PDPage page : pdf.getPages()) {
            OF_PAGES.forEach(page.getCOSObject()::removeItem);
            remarks(page.getCOSObject());
        }
    }

    /** A form that cannot be written into its pages is left as it is. */
    private static void flatten(PDDocument pdf) throws IOException {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form != null && !form.getFields().isEmpty() && !form.hasXFA()) {
            form.flatten();
        }
    }

    private static void remarks(COSDictionary page) {
        COSArray remarks = page.getCOSArray(COSName.ANNOTS);
        if (remarks == null) {
            return;
        }
        COSArray kept = new COSArray();
        for (int i = 0; i < remarks.size(); i++) {
            COSBase remark = remarks.getObject(i);
            if (remark instanceof COSDictionary shown
                    && SHOWN.contains(Objects.requireNonNullElse(shown.getNameAsString(COSName.SUBTYPE), ""))) {
                shown.removeItem(COSName.AA);
                action(shown);
                kept.add(remarks.get(i));
            }
        }
        page.setItem(COSName.ANNOTS, kept);
    }

    /** Only what leads to a page of the web stays. */
    private static void action(COSDictionary remark) {
        COSDictionary action = remark.getCOSDictionary(COSName.A);
        if (action == null) {
            return;
        }
        String where = Objects.requireNonNullElse(action.getString(COSName.URI), "");
        remark.removeItem(COSName.A);
        if ("URI".equals(action.getNameAsString(COSName.S)) && where.matches("(?i)(https?|mailto):.*")) {
            COSDictionary leads = new COSDictionary();
            leads.setItem(COSName.S, COSName.URI);
            leads.setString(COSName.URI, where);
            remark.setItem(COSName.A, leads);
        }
    }
}
