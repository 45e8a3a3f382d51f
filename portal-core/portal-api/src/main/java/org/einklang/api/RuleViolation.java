package org.einklang.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the house says no. Thrown by entities and use cases, shown to the person next to the field or on top of
 * the page; the transaction is rolled back, what was typed is kept.
 *
 * <p>The message key starts with the id of the bundle that holds the text: {@code meetings.minutes.own_approval} is the
 * key {@code minutes.own_approval} in the bundle of the module {@code meetings}; the host's own bundle is {@code core}.
 */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;
    private final @Nullable String field;

    /** A violation with the text {@code key}, whose placeholders are filled with {@code arguments}. */
    public RuleViolation(String key, Object... arguments) {
        this(key, null, Arrays.asList(arguments));
    }

    private RuleViolation(String key, @Nullable String field, List<Object> arguments) {
        super(key + " " + arguments);
        this.key = key;
        this.field = field;
        this.arguments = List.copyOf(arguments);
    }

    /** The same violation, to be shown next to the input with this id; in a row of a repeated part {@code rows:0:day}. */
    public RuleViolation at(String fieldId) {
        return new RuleViolation(key, fieldId, arguments);
    }

    /** Bundle id, a dot, and the key in that bundle. */
    public String key() {
        return key;
    }

    /** What fills the placeholders of the text. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** Id of the input that the person has to correct, if it is one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
