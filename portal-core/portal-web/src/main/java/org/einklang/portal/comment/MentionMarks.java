package org.einklang.portal.comment;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.einklang.api.people.PersonId;
import org.einklang.portal.comment.CommentPeople.Card;

/** Replaces the marks for people in a text by their names, which lead to their pages. */
final class MentionMarks extends AbstractVisitor {

    private final Map<PersonId, Card> people;
    private final String folder;
    private final Function<Card, String> name;
    private final String nobody;

    /**
     * For the people of a text.
     *
     * @param folder where the pages of people are; empty for a reader who sees none
     * @param nobody what stands for somebody who has been forgotten
     */
    MentionMarks(Map<PersonId, Card> people, String folder, Function<Card, String> name, String nobody) {
        this.people = people;
        this.folder = folder;
        this.name = name;
        this.nobody = nobody;
    }

    @Override
    public void visit(Text text) {
        String words = text.getLiteral();
        Matcher mark = MentionText.MARK.matcher(words);
        int at = 0;
        while (mark.find()) {
            before(text, words.substring(at, mark.start()));
            text.insertBefore(mention(new PersonId(Long.parseLong(mark.group(1)))));
            at = mark.end();
        }
        if (at > 0) {
            before(text, words.substring(at));
            text.unlink();
        }
    }

    private static void before(Text text, String words) {
        if (!words.isEmpty()) {
            text.insertBefore(new Text(words));
        }
    }

    private Node mention(PersonId person) {
        Card card = people.get(person);
        Text words = new Text("@" + (card == null ? nobody : name.apply(card)));
        if (card == null || folder.isEmpty()) {
            return words;
        }
        Link link = new Link(folder + person.value(), null);
        link.appendChild(words);
        return link;
    }
}
