package org.einklang.portal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.portal.contact.ContactReading;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What strikes the portal about a text: agreed words are a hint, social data a question that somebody has to answer. */
@ExtendWith(ArquillianExtension.class)
class TextNoticesIT {

    @Inject
    private WordingKeeping keeping;

    @Inject
    private ContactReading contacts;

    @Inject
    private Directory directory;

    @Inject
    private Stage stage;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Test
    void an_avoided_word_is_saved_and_the_next_page_says_what_we_say_instead() {
        Visitor visitor = Visitor.as(TEAM_CITY);
        Answer sent = visitor.submit(
                contact(),
                Map.of("comment:commentText", "Früher hieß das hartz iv, sagt die Wortprobe."),
                "comment:send");

        assertThat(visitor.get(path(sent)).body())
                .contains("Statt „hartz iv“ sagen wir „Bürgergeld“.", "sagt die Wortprobe");
    }

    @Test
    void social_data_are_stopped_until_somebody_says_that_they_are_none_and_that_is_written_down() {
        Visitor visitor = Visitor.as(TEAM_CITY);
        Map<String, String> typed = Map.of("comment:commentText", "Frau Probe leidet an Depressionen.");
        long before = denied();

        assertThat(visitor.submit(contact(), typed, "comment:send").body())
                .contains("Daten eines einzelnen Menschen", "Das sind keine Sozialdaten.")
                .contains("Frau Probe leidet an Depressionen.");
        assertThat(denied()).isEqualTo(before);

        Map<String, String> ticked = new LinkedHashMap<>(typed);
        ticked.put("comment:commentText-about-nobody", "on");
        Answer sent = visitor.submit(contact(), ticked, "comment:send");
        assertThat(sent.location()).contains("?comment=");
        assertThat(denied()).isEqualTo(before + 1);
        assertThat(Visitor.known(COORDINATOR).get("/c/lindental/audit").body()).contains("Das sind keine Sozialdaten.");
    }

    @Test
    void only_the_coordinator_keeps_the_words_of_the_own_cooperation() {
        stage.as(COORDINATOR, () -> keeping.add(here(), "Wortprobe alt", "neue Wortprobe"));
        assertThatThrownBy(() -> stage.as(COORDINATOR, () -> keeping.add(here(), "WORTPROBE alt", "anders")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("comments.wording.twice");
        long id = stage.ask(COORDINATOR, () -> keeping.toChange(here())).stream()
                .filter(word -> word.avoided().equals("Wortprobe alt"))
                .findFirst()
                .orElseThrow()
                .id();
        CooperationId there = directory.cooperation("weidental").orElseThrow().id();

        assertHidden(() -> stage.as(TEAM_CITY, () -> keeping.add(here(), "x", "y")));
        assertHidden(() -> stage.as(TEAM_CITY, () -> keeping.remove(here(), id)));
        assertHidden(() -> stage.as(STEERING_AGENCY, () -> keeping.toChange(there)));
        assertHidden(() -> stage.as(COORDINATOR, () -> keeping.add(there, "x", "y")));

        stage.as(COORDINATOR, () -> keeping.remove(here(), id));
        assertThat(stage.ask(COORDINATOR, () -> keeping.toChange(here())))
                .extracting(AgreedWording::id)
                .doesNotContain(id);
    }

    private static void assertHidden(Runnable deed) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(deed::run);
    }

    private long denied() {
        return entities.createQuery("select count(l) from AuditLine l where l.act = :act", Long.class)
                .setParameter("act", "core.audit.no_client_data")
                .getSingleResult();
    }

    private String contact() {
        return "/c/lindental/contacts/"
                + stage.ask(COORDINATOR, () -> contacts.all(here())).stream()
                        .filter(card -> card.name().equals("Familienkasse"))
                        .findFirst()
                        .orElseThrow()
                        .key();
    }

    private static String path(Answer sent) {
        return sent.location().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
