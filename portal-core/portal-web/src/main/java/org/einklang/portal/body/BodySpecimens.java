package org.einklang.portal.body;

import static org.einklang.api.people.BodyLevel.ADVISORY;
import static org.einklang.api.people.BodyLevel.EXTERNAL;
import static org.einklang.api.people.BodyLevel.OPERATIONAL;
import static org.einklang.api.people.BodyLevel.SPONSOR;
import static org.einklang.api.people.BodyLevel.STEERING;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the style guide shows of bodies; all of it invented. */
@Named
@RequestScoped
public class BodySpecimens {

    private static final CooperationId NOWHERE = new CooperationId(0);
    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 12, 31);

    @Inject
    private Texts texts;

    private @Nullable CharterForm charter;

    private @Nullable CharterForm external;

    /** Sponsors, those whom they appointed, and a body that nobody appointed. */
    public Organigram getOrganigram() {
        BodyCard sponsors = body(1, SPONSOR, "sponsors");
        BodyCard steering = body(2, STEERING, "steering");
        return Organigram.of(List.of(
                file(sponsors, null, "chair1"),
                file(steering, sponsors, "chair2"),
                file(body(3, OPERATIONAL, "group1"), steering, "chair3"),
                file(body(4, OPERATIONAL, "group2"), steering, ""),
                file(body(5, ADVISORY, "advisory"), sponsors, "chair1"),
                file(body(6, ADVISORY, "network"), null, "chair3")));
    }

    /** The charter of a group of one's own. */
    public CharterForm getCharter() {
        CharterForm known = charter;
        if (known == null) {
            BodyCard steering = body(2, STEERING, "steering");
            known = new CharterForm(
                    Charter.usual(text("group1"), OPERATIONAL)
                            .appointedBy(steering.id())
                            .toDo(text("purpose"), text("mandate"))
                            .during(BEGUN, ENDS),
                    List.of(steering));
            charter = known;
        }
        return known;
    }

    /** The charter of a body of others. */
    public CharterForm getExternal() {
        CharterForm known = external;
        if (known == null) {
            known = new CharterForm(
                    Charter.usual(text("council"), EXTERNAL)
                            .toDo(text("council_purpose"), "")
                            .of(text("county"), null),
                    List.of());
            external = known;
        }
        return known;
    }

    private BodyLine file(BodyCard body, @Nullable BodyCard appointing, String chair) {
        return new BodyLine(
                body,
                "",
                null,
                appointing == null ? null : appointing.id(),
                appointing == null ? "" : appointing.name(),
                chair.isEmpty() ? "" : text(chair));
    }

    private BodyCard body(long id, BodyLevel level, String key) {
        return new BodyCard(new BodyId(id), NOWHERE, key, text(key), level);
    }

    private String text(String key) {
        return texts.get("styleguide.bodies." + key);
    }
}
