package org.einklang.portal.publicarea;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands at an address of the public area.
 *
 * @param type of the content
 * @param content as it goes over the wire
 * @param nextMove when it becomes another by itself, because something comes or goes
 */
public record PublicAnswer(String type, byte[] content, Optional<Instant> nextMove) {

    /** A page. */
    public static PublicAnswer page(Html page) {
        return text("text/html;charset=UTF-8", page.toString());
    }

    /** A text of another type. */
    static PublicAnswer text(String type, String text) {
        return new PublicAnswer(type, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /** The same, which becomes another at this moment. */
    PublicAnswer until(Optional<Instant> moment) {
        return new PublicAnswer(type, content, moment);
    }
}
