package org.einklang.api.version;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.people.PersonId;

/**
 * What a version says: named parts in their order, and the people it is about.
 *
 * @param parts the parts, each with a key that stays the same from version to version
 * @param people those whom it names, by id; who they are is looked up when it is read
 */
public record Content(List<Part> parts, List<PersonId> people) implements Serializable {

    /**
     * A part of a text.
     *
     * @param key what it is, such as {@code title} or {@code item-3}; at most 60 characters
     * @param text what it says, as Markdown or plain text
     */
    public record Part(String key, String text) implements Serializable {}

    /** Keeps copies. */
    public Content {
        parts = List.copyOf(parts);
        people = List.copyOf(people);
    }

    /** One text of one part. */
    public static Content of(String key, String text) {
        return new Content(List.of(new Part(key, text)), List.of());
    }

    /** The same with one more part. */
    public Content and(String key, String text) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(key, text));
        return new Content(more, people);
    }

    /** The same about these people. */
    public Content about(List<PersonId> named) {
        return new Content(parts, named);
    }

    /** What the part says; empty if there is none. */
    public String text(String key) {
        return parts.stream()
                .filter(part -> part.key().equals(key))
                .map(Part::text)
                .findFirst()
                .orElse("");
    }

    /** SHA-256 over the parts and the ids of the people, 64 hexadecimal digits. */
    public String hash() {
        List<String> all = new ArrayList<>();
        parts.forEach(part -> {
            all.add(part.key());
            all.add(part.text());
        });
        people.forEach(person -> all.add("person " + person.value()));
        return ContentHash.of(all);
    }
}
