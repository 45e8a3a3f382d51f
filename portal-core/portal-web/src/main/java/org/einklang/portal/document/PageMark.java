package org.einklang.portal.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** A small line at the lower right edge of a page that others have made, whichever way it is turned; nothing reads it out. */
final class PageMark {

    private static final float SIZE = 8;
    private static final float EDGE = 12;
    private static final float AROUND = 2;

    private PageMark() {}

    static void put(PDDocument pdf, PDPage page, PDFont font, String text) throws IOException {
        float width = font.getStringWidth(text) / 1000 * SIZE;
        try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.saveGraphicsState();
            content.transform(upright(page));
            float left = Math.max(0, width(page) - EDGE - width);
            content.setNonStrokingColor(1f);
            content.addRect(left - AROUND, EDGE - AROUND, width + 2 * AROUND, SIZE + AROUND);
            content.fill();
            content.setNonStrokingColor(0.2f);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(left, EDGE);
            content.showText(text);
            content.endText();
            content.restoreGraphicsState();
            content.endMarkedContent();
        }
    }

    private static float width(PDPage page) {
        PDRectangle box = page.getCropBox();
        return page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    /** From the lower left corner as people see it. */
    private static Matrix upright(PDPage page) {
        PDRectangle box = page.getCropBox();
        return switch (page.getRotation()) {
            case 90 -> new Matrix(0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> new Matrix(0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY());
            default -> new Matrix(1, 0, 0, 1, box.getLowerLeftX(), box.getLowerLeftY());
        };
    }
}
