package org.einklang.portal.audit;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/** References as the log stores them: {@code core/person/12 meetings/meeting/51}; odd characters are escaped. */
public final class Involved {

    private static final int PARTS = 3;

    private Involved() {}

    /** A person as a thing that something was done to. */
    public static ItemRef person(PersonId person) {
        return new ItemRef("core", "person", String.valueOf(person.value()));
    }

    /** Whether it is a person. */
    static boolean isPerson(ItemRef ref) {
        return ref.module().equals("core") && ref.type().equals("person");
    }

    /** A body as a thing that something was done to. */
    public static ItemRef body(BodyId body) {
        return new ItemRef("core", "body", String.valueOf(body.value()));
    }

    /** A cooperation as a thing that something was done to. */
    public static ItemRef cooperation(CooperationId cooperation) {
        return new ItemRef("core", "cooperation", String.valueOf(cooperation.value()));
    }

    /** The references as one text. */
    public static String written(Collection<ItemRef> refs) {
        return refs.stream().map(Involved::written).collect(Collectors.joining(" "));
    }

    /** One reference as a text. */
    public static String written(ItemRef ref) {
        return escaped(ref.module()) + "/" + escaped(ref.type()) + "/" + escaped(ref.id());
    }

    /** The references in the text. */
    public static List<ItemRef> read(String text) {
        return Arrays.stream(text.split(" "))
                .map(Involved::one)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The reference that was typed or linked, if it is one. */
    static Optional<ItemRef> one(String text) {
        String[] parts = text.split("/", -1);
        try {
            return parts.length == PARTS
                    ? Optional.of(new ItemRef(plain(parts[0]), plain(parts[1]), plain(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException notEscaped) {
            return Optional.empty();
        }
    }

    private static String escaped(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static String plain(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
