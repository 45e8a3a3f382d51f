package org.einklang.portal.document;

import java.io.IOException;
import java.util.Locale;
import org.einklang.api.text.Texts;

/** "Page 3 of 7", where both numbers are fields that the program fills in. */
final class PageNumber {

    private static final String PAGE = "\u0001";
    private static final String PAGES = "\u0002";

    private PageNumber() {}

    /** Writes a piece. */
    interface Piece {
        /** Does it. */
        void write() throws IOException;
    }

    /** Writes words. */
    interface Words {
        /** Does it. */
        void write(String words) throws IOException;
    }

    static void write(Texts texts, Locale locale, Words words, Piece page, Piece pages) throws IOException {
        String sentence = texts.get(locale, "core.document.page", PAGE, PAGES);
        for (String part : sentence.split("(?<=[\\x01\\x02])|(?=[\\x01\\x02])")) {
            switch (part) {
                case PAGE -> page.write();
                case PAGES -> pages.write();
                default -> words.write(part);
            }
        }
    }
}
