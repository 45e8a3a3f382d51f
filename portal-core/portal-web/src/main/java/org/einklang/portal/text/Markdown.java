package org.einklang.portal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Visitor;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The little Markdown that people may write: paragraphs, lists, small headings, quotes, bold, italic, links. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br/>").build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "h4", "blockquote", "strong", "em", "a")
            .allowElements((element, attributes) -> "h4", "h1", "h2", "h3", "h5", "h6")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Markdown() {}

    /** As HTML that is safe to show, whatever was typed; headings become the fourth level, pictures and HTML are left out. */
    public static String html(String text) {
        return html(PARSER.parse(text));
    }

    /** The same, after somebody has put into words what only they understand, such as marks for people. */
    public static String html(String text, Visitor words) {
        Node read = PARSER.parse(text);
        read.accept(words);
        return html(read);
    }

    private static String html(Node read) {
        return POLICY.sanitize(RENDERER.render(read));
    }

    /** The words alone, for those who look for them. */
    public static String plain(String text) {
        return WORDS.render(PARSER.parse(text));
    }

    /** As blocks, for those who draw them in another way than a browser does. */
    public static List<Node> blocks(String text) {
        return children(PARSER.parse(text));
    }

    /** The blocks within a block. */
    public static List<Node> children(Node block) {
        List<Node> children = new ArrayList<>();
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The words of a block alone; links with their address. */
    public static String plain(Node block) {
        return WORDS.render(block).strip();
    }
}
