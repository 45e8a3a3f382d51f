package org.einklang.portal.document;

import java.io.IOException;

/** How a paper looks in LibreOffice, by the names of styles that people know there, so that they can change them. */
final class OdtStyles {

    private static final String FONT = "Liberation Sans";

    private final Elements styles;

    OdtStyles(Elements styles) {
        this.styles = styles;
    }

    /** All of them. @param headed whether a letterhead stands above the title */
    void write(boolean headed, String... language) throws IOException {
        styles.open("office:font-face-decls")
                .leaf("style:font-face", "style:name", FONT, "svg:font-family", "'" + FONT + "'")
                .close();
        styles.open("office:styles");
        styles.open("style:default-style", "style:family", "paragraph");
        styles.leaf("style:text-properties", and(language, "style:font-name", FONT, "fo:font-size", "11pt"))
                .close();
        paragraph("Standard", "", "0mm", "0mm");
        paragraph("Text_20_body", "Text body", "0mm", "3mm");
        heading(1, "18pt", headed ? "8mm" : "0mm", "6mm");
        heading(2, "13pt", "7mm", "2mm");
        heading(3, "11pt", "5mm", "1mm");
        paragraph("Point", "List Contents", "0mm", "1mm");
        above("Caption", "Caption");
        paragraph("Table_20_Contents", "Table Contents", "1mm", "1mm", "fo:font-size", "10pt");
        paragraph("Table_20_Heading", "Table Heading", "1mm", "1mm", "fo:font-size", "10pt", "fo:font-weight", "bold");
        paragraph("Logo", "Logo", "0mm", "2mm");
        paragraph(
                "Letterhead_20_Name",
                "Letterhead Name",
                "0mm",
                "1mm",
                "fo:font-size",
                "12pt",
                "fo:font-weight",
                "bold");
        paragraph("Letterhead", "Letterhead", "0mm", "0mm", "fo:font-size", "9pt");
        above("Framed_20_Name", "Framed Name");
        framed();
        footer();
        points();
        styles.close();
        page();
    }

    private void heading(int level, String size, String above, String below) throws IOException {
        styles.open(
                "style:style",
                "style:name",
                "Heading_20_" + level,
                "style:display-name",
                "Heading " + level,
                "style:family",
                "paragraph",
                "style:default-outline-level",
                String.valueOf(level));
        styles.leaf(
                "style:paragraph-properties",
                "fo:margin-top",
                above,
                "fo:margin-bottom",
                below,
                "fo:keep-with-next",
                "always");
        styles.leaf("style:text-properties", "fo:font-size", size, "fo:font-weight", "bold")
                .close();
    }

    private void paragraph(String name, String shown, String above, String below, String... text) throws IOException {
        styles.open(
                "style:style",
                "style:name",
                name,
                "style:display-name",
                shown.isEmpty() ? name : shown,
                "style:family",
                "paragraph");
        styles.leaf("style:paragraph-properties", "fo:margin-top", above, "fo:margin-bottom", below);
        styles.leaf("style:text-properties", text).close();
    }

    /** Words that stay on the page of what they stand above. */
    private void above(String name, String shown) throws IOException {
        styles.open("style:style", "style:name", name, "style:display-name", shown, "style:family", "paragraph");
        styles.leaf(
                "style:paragraph-properties",
                "fo:margin-top",
                "3mm",
                "fo:margin-bottom",
                "1mm",
                "fo:keep-with-next",
                "always");
        styles.leaf("style:text-properties", "fo:font-weight", "bold").close();
    }

    private void framed() throws IOException {
        styles.open("style:style", "style:name", "Framed", "style:family", "paragraph")
                .leaf(
                        "style:paragraph-properties",
                        "fo:border",
                        "0.8pt solid #000000",
                        "fo:padding",
                        "3mm",
                        "fo:margin-bottom",
                        "4mm")
                .close();
    }

    private void footer() throws IOException {
        styles.open("style:style", "style:name", "Footer", "style:family", "paragraph");
        styles.open("style:paragraph-properties")
                .open("style:tab-stops")
                .leaf("style:tab-stop", "style:position", "165mm", "style:type", "right")
                .close()
                .close();
        styles.leaf("style:text-properties", "fo:font-size", "8pt").close();
    }

    private void points() throws IOException {
        styles.open("text:list-style", "style:name", "Points");
        for (int level = 1; level <= 10; level++) {
            styles.open("text:list-level-style-bullet", "text:level", String.valueOf(level), "text:bullet-char", "•");
            styles.open("style:list-level-properties", "text:list-level-position-and-space-mode", "label-alignment");
            styles.leaf(
                    "style:list-level-label-alignment",
                    "text:label-followed-by",
                    "listtab",
                    "fo:text-indent",
                    "-5mm",
                    "fo:margin-left",
                    6 * level + "mm");
            styles.close().close();
        }
        styles.close();
    }

    private void page() throws IOException {
        styles.open("office:automatic-styles").open("style:page-layout", "style:name", "page");
        styles.leaf(
                "style:page-layout-properties",
                "fo:page-width",
                "210mm",
                "fo:page-height",
                "297mm",
                "fo:margin-top",
                "25mm",
                "fo:margin-right",
                "20mm",
                "fo:margin-bottom",
                "15mm",
                "fo:margin-left",
                "25mm");
        styles.open("style:footer-style")
                .leaf("style:header-footer-properties", "fo:min-height", "10mm", "fo:margin-top", "5mm")
                .close();
        styles.close().close();
    }

    private static String[] and(String[] some, String... more) {
        String[] all = new String[some.length + more.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
