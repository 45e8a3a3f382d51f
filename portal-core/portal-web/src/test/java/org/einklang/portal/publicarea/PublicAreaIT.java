package org.einklang.portal.publicarea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.HEAD_OF_JOBCENTER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.announcement.AnnouncementKeeping;
import org.einklang.portal.announcement.AnnouncementText;
import org.einklang.portal.contact.ContactShowing;
import org.einklang.portal.contact.ContactShown;
import org.einklang.portal.location.LocationKeeping;
import org.einklang.testkit.Persona;
import org.einklang.testkit.Personas;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The public area keeps no session, gives everybody the same, and is there only while the coordinator wants it. */
@ExtendWith(ArquillianExtension.class)
class PublicAreaIT {

    private static final List<String> PAGES = List.of(
            "",
            "/en",
            "/news",
            "/news/sprachkurse",
            "/partners",
            "/locations",
            "/locations/jobcenter",
            "/contacts",
            "/imprint",
            "/privacy",
            "/accessibility",
            "/plain-language",
            "/feedback",
            "/feed.atom",
            "/sitemap.xml",
            "/logo.png");

    @Inject
    private Stage stage;

    @Inject
    private PublicAreaKeeping keeping;

    @Inject
    private AnnouncementKeeping announcements;

    @Inject
    private LocationKeeping locations;

    @Inject
    private ContactShowing showing;

    private final Visitor visitor = Visitor.anonymous();

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Test
    void everybody_gets_the_same_bytes_and_nobody_a_cookie() {
        Visitor coordinator = Visitor.known(COORDINATOR);
        for (String path : PAGES) {
            Answer one = visitor.get("/p/lindental" + path);
            Answer other = coordinator.get("/p/lindental" + path);
            assertThat(one.status()).as(path).isEqualTo(200);
            assertThat(other.bytes()).as(path).isEqualTo(one.bytes());
            assertThat(one.header("Set-Cookie") + other.header("Set-Cookie")).isEmpty();
            assertThat(one.header("Cache-Control")).isEqualTo("public, max-age=60");
            assertThat(one.header("Vary")).isEmpty();
            assertThat(one.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(one.header("Content-Security-Policy"))
                    .contains("script-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(one.body()).as(path).doesNotContain("<script", " style=", "onclick");
        }
        assertThat(coordinator.get("/p/lindental/gibtsnicht").bytes())
                .isEqualTo(visitor.get("/p/lindental/gibtsnicht").bytes());
    }

    @Test
    void who_has_a_page_already_is_told_so_without_a_statement() {
        String tag = visitor.get("/p/lindental/partners").header("ETag");

        Answer again = visitor.again("/p/lindental/partners", "W/" + tag);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.statements()).isLessThanOrEqualTo(1); // once a second it asks whether something has changed
        assertThat(visitor.again("/p/lindental/en/partners", tag).status()).isEqualTo(200);
    }

    @Test
    void what_is_closed_is_like_what_never_was() {
        PublicAreaKeeping.Seen before = seen();
        keep(with(before.text(), false, before.text().headline()), before.version());
        try {
            byte[] nothing = visitor.get("/p/gibtsnicht").bytes();
            for (String path : PAGES) {
                Answer answer = visitor.get("/p/lindental" + path);
                assertThat(answer.status()).as(path).isEqualTo(404);
                if (!path.startsWith("/en")) {
                    assertThat(answer.bytes()).as(path).isEqualTo(nothing);
                }
            }
            assertThat(visitor.get("/robots.txt").body())
                    .contains("/p/weidental/sitemap.xml")
                    .doesNotContain("lindental/sitemap");
            assertThat(visitor.post("/p/lindental/feedback", Map.of("message", "x"))
                            .status())
                    .isEqualTo(404);
            assertThat(Visitor.known(COORDINATOR)
                            .get("/c/lindental/public/preview")
                            .body())
                    .contains("Drei Häuser");
        } finally {
            keep(before.text(), seen().version());
        }
        assertThat(visitor.get("/p/lindental").status()).isEqualTo(200);
    }

    @Test
    void a_change_is_seen_at_once() {
        PublicAreaKeeping.Seen before = seen();
        assertThat(visitor.get("/p/lindental").body()).contains("Drei Häuser");
        keep(with(before.text(), true, "Neue <b>Überschrift</b>"), before.version());
        try {
            assertThat(visitor.get("/p/lindental").body())
                    .contains("Neue &lt;b&gt;Überschrift&lt;/b&gt;")
                    .doesNotContain("Drei Häuser");
            assertThatExceptionOfType(OptimisticLockException.class)
                    .isThrownBy(() -> keep(before.text(), before.version()));
        } finally {
            keep(before.text(), seen().version());
        }
    }

    @Test
    void only_the_coordinator_keeps_the_area_and_each_head_the_own_locations() {
        AnnouncementText text = new AnnouncementText("Titel", "", "Text", null, null);
        for (Persona persona : List.of(HEAD_OF_AGENCY, CHAIR, EVALUATOR, ADMINISTRATOR)) {
            assertNotVisible(persona, () -> keeping.toChange(here()));
            assertNotVisible(persona, () -> keeping.keep(here(), seen().text(), 0));
            assertNotVisible(persona, () -> announcements.write(here(), text));
            assertNotVisible(persona, () -> announcements.publish(here(), "bilanz"));
            assertNotVisible(persona, () -> announcements.withdraw(here(), "sprachkurse"));
            assertNotVisible(persona, () -> locations.remove(here(), "jobcenter"));
        }
        stage.as(HEAD_OF_JOBCENTER, () -> {
            var location = locations.one(here(), "jobcenter");
            locations.change(here(), "jobcenter", location.text(), location.version());
        });
        assertNotVisible(HEAD_OF_JOBCENTER, () -> locations.one(here(), "agentur"));
        var foreign =
                stage.ask(COORDINATOR, () -> locations.one(here(), "agentur")).text();
        assertNotVisible(HEAD_OF_JOBCENTER, () -> locations.add(here(), foreign));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(
                        COORDINATOR,
                        () -> keeping.keep(
                                here(),
                                new PublicAreaText(true, "", "", "", "", "", "", java.util.Set.of()),
                                seen().version())));
    }

    @Test
    void contacts_are_offices_and_nobody_is_named_but_by_themselves() {
        assertThat(contactsPage()).contains("tel:", "<h3>");
        Persona persona = Personas.all().stream()
                .filter(one -> !keyOf(one).isEmpty())
                .findFirst()
                .orElseThrow();
        String key = keyOf(persona).get(0);
        String heading = "<h3>" + Html.escaped(nameOf(persona));
        stage.as(COORDINATOR, () -> showing.show(here(), key, ContactShown.OFFICE));
        assertThat(contactsPage()).doesNotContain(heading);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> showing.show(here(), key, ContactShown.NAME)));

        stage.as(persona, () -> showing.show(here(), key, ContactShown.NAME));
        assertThat(contactsPage()).contains(heading);

        stage.as(COORDINATOR, () -> showing.show(here(), key, ContactShown.NOT));
        assertThat(contactsPage()).doesNotContain(heading);
    }

    private String contactsPage() {
        return visitor.get("/p/lindental/contacts").body();
    }

    /** Key of a contact that this persona is and keeps. */
    private List<String> keyOf(Persona persona) {
        return entities.createQuery(
                        "select c.shortKey from Contact c where c.cooperationId = :here and c.personId = :person"
                                + " and c.ownerId = :person",
                        String.class)
                .setParameter("here", here().value())
                .setParameter("person", stage.person(persona).value())
                .getResultList();
    }

    private String nameOf(Persona persona) {
        return entities.createQuery("select p.name from Person p where p.id = :person", String.class)
                .setParameter("person", stage.person(persona).value())
                .getSingleResult();
    }

    @Test
    void a_message_reaches_the_mailbox_and_a_machine_reaches_nobody() {
        Visitor sender = Visitor.from("192.0.2.77");
        long before = mails();
        Answer refused = sender.post(
                "/p/lindental/en/feedback", Map.of("message", "", "page", "Karte <3", "mail", "kein@", "remark", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Karte &lt;3", "kein@", "aria-invalid=\"true\"", "message-error", "mail-error");
        assertThat(refused.header("Set-Cookie")).isEmpty();

        Answer machine = sender.post("/p/lindental/feedback", Map.of("message", "Kauf", "remark", "http://x"));
        assertThat(machine.location()).endsWith("/p/lindental/feedback/sent");
        assertThat(mails()).isEqualTo(before);

        for (int i = 0; i < 5; i++) {
            Answer sent =
                    sender.post("/p/lindental/feedback", Map.of("message", "Der Aufzug fehlt", "mail", "a@b.example"));
            assertThat(sent.status()).isEqualTo(303);
            assertThat(sent.location()).endsWith("/p/lindental/feedback/sent");
        }
        assertThat(mails()).isEqualTo(before + 5);
        Answer sixth = sender.post("/p/lindental/feedback", Map.of("message", "Noch einmal"));
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.body()).contains("Noch einmal");
        assertThat(mails()).isEqualTo(before + 5);
    }

    private long mails() {
        return entities.createQuery(
                        "select count(m) from OutboxMail m where m.recipient = 'koordination@lindental.example'"
                                + " and m.subject like 'Nachricht aus dem öffentlichen Bereich%'",
                        Long.class)
                .getSingleResult();
    }

    private static PublicAreaText with(PublicAreaText text, boolean open, String headline) {
        return new PublicAreaText(
                open,
                headline,
                text.headlineEnglish(),
                text.greeting(),
                text.greetingEnglish(),
                text.imprint(),
                text.mailbox(),
                text.partners());
    }

    private PublicAreaKeeping.Seen seen() {
        return stage.ask(COORDINATOR, () -> keeping.toChange(here()));
    }

    private void keep(PublicAreaText text, int version) {
        stage.as(COORDINATOR, () -> keeping.keep(here(), text, version));
    }

    private void assertNotVisible(Persona persona, Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
