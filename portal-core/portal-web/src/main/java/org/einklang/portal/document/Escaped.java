package org.einklang.portal.document;

/** Makes any text safe inside a document: as text of XHTML, or within a quoted string of CSS. */
public final class Escaped {

    private Escaped() {}

    /** Text or attribute value of XHTML; characters that XML does not know are left out. */
    static String xml(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Escaped::isXml).forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    /** Content of a string in CSS, without its quotes; all but letters and digits as hexadecimal escape, which ends at a space. */
    static String css(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Escaped::isXml).forEach(character -> {
            if (Character.isLetterOrDigit(character) || character == ' ') {
                safe.appendCodePoint(character);
            } else {
                safe.append("\\%x ".formatted(character));
            }
        });
        return safe.toString();
    }

    /** The text without characters that XML does not know; not escaped. */
    public static String legal(String text) {
        return text.codePoints()
                .filter(Escaped::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character < 0xD800
                || character > 0xDFFF && character < 0xFFFE
                || character > 0xFFFF;
    }
}
