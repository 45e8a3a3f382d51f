package org.einklang.portal.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the plain text of a mail into HTML that says the same: nothing in it is markup, addresses become links. */
final class MailHtml {

    /** Up to white space, quotes or angle brackets, without the punctuation of the sentence around it. */
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)\\]}]");

    private MailHtml() {}

    /** A whole page without pictures, scripts and anything from elsewhere. */
    static String page(String title, String text, Locale locale) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5">
                %s
                </body></html>
                """.formatted(escape(locale.toLanguageTag()), escape(title), paragraphs(text));
    }

    /** The text as paragraphs (at blank lines) with line breaks. */
    static String paragraphs(String text) {
        return Stream.of(text.strip().split("(\\r?\\n[ \\t]*){2,}"))
                .map(paragraph -> "<p>" + linked(paragraph).replaceAll("\\r?\\n", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String linked(String text) {
        var html = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int done = 0;
        while (link.find()) {
            String address = escape(link.group());
            html.append(escape(text.substring(done, link.start())));
            html.append("<a href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            done = link.end();
        }
        return html.append(escape(text.substring(done))).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
