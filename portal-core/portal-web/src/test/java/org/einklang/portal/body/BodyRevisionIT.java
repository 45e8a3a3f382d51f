package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** What happens to the form of a body that somebody else has changed meanwhile. */
class BodyRevisionIT extends SeatStage {

    private static final String EDIT = "/c/lindental/bodies/seatprobe/edit";

    @Test
    void two_who_change_a_body_at_once_both_find_their_words() {
        Supplier<Answer> first = Visitor.as(SECRETARY).filled(EDIT, typed("Wir planen.", "MAJORITY", ""), "body:save");
        Supplier<Answer> second =
                Visitor.as(COORDINATOR).filled(EDIT, typed("", "TWO_THIRDS", "Erstens.\r\n\r\nZweitens."), "body:save");

        assertThat(first.get().location()).endsWith("/seatprobe");
        String merged = second.get().body();

        assertThat(merged)
                .contains("Während Sie geschrieben haben, hat " + name() + " dasselbe geändert")
                .contains("Wir planen.</textarea>", "Erstens.\n\nZweitens.</textarea>")
                .contains("<strong>mit Mehrheit", "<strong>mit zwei Dritteln");
        assertThat(file().charter().mandate()).isEmpty();
    }

    private String name() {
        return directory.person(stage.person(SECRETARY)).name();
    }

    private static Map<String, String> typed(String purpose, String decision, String mandate) {
        Map<String, String> typed = new HashMap<>();
        typed.put("body:name", "Gruppe Sitzprobe");
        typed.put("body:appointing", "stg");
        typed.put("body:purpose", purpose);
        typed.put("body:mandate", mandate);
        typed.put("body:from", "");
        typed.put("body:until", "");
        typed.put("body:times", "");
        typed.put("body:months", "");
        typed.put("body:decision", decision);
        typed.put("body:quorum", "NONE");
        typed.put("body:quorumValue", "");
        typed.put("body:minutes", "CHAIR");
        typed.put("body:minutesDays", "");
        typed.put("body:demand", "ANY_MEMBER");
        return typed;
    }
}
