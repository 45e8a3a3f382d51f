package org.einklang.portal.publicarea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.announcement.AnnouncementKeeping;
import org.einklang.portal.announcement.AnnouncementText;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing gets out before its time, after its time, or into the area of somebody else: whatever outlet there is. */
@ExtendWith(ArquillianExtension.class)
class LeaksIT {

    private static final String WORD = "Zwergdommel";

    /** Every kind of address in the public area, with what to open there; a new one has to be named here. */
    private static final Map<String, String> OUTLETS = new LinkedHashMap<>();

    static {
        for (String path : List.of(
                "",
                "partners",
                "contacts",
                "locations",
                "feed.atom",
                "sitemap.xml",
                "imprint",
                "privacy",
                "accessibility",
                "plain-language",
                "feedback",
                "feedback/sent",
                "logo.png")) {
            OUTLETS.put(path, path);
        }
        OUTLETS.put("locations/{location}", "locations/buergerhaus");
        OUTLETS.put("{kind}", "news");
        OUTLETS.put("{kind}/{thing}", "news/sprachkurse");
    }

    /** What is not the public area, with who looks there: search, suggestions, API, calendar, files, pages of members. */
    private static final List<String> OTHERS = List.of(
            "/c/lindental/search?q=" + WORD,
            "/suggestions?in=lindental&q=" + WORD,
            "/api/v1/lindental/news",
            "/api/v1/lindental/news?q=" + WORD,
            "/ics/" + WORD + ".ics",
            "/c/lindental",
            "/c/lindental/notifications",
            "/c/lindental/public/news",
            "/robots.txt");

    @Inject
    private Stage stage;

    @Inject
    private AnnouncementKeeping keeping;

    @Inject
    private PublicOutlets outlets;

    @Inject
    private PublicPages pages;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final Visitor visitor = Visitor.anonymous();
    private final List<String> published = new ArrayList<>();

    @AfterEach
    void takeBack() {
        published.forEach(key -> stage.as(COORDINATOR, () -> keeping.withdraw(here(), key)));
    }

    @Test
    void every_outlet_is_walked_here() {
        assertThat(outlets.patterns()).containsExactlyInAnyOrderElementsOf(OUTLETS.keySet());
    }

    @Test
    void what_is_under_embargo_or_withdrawn_or_a_draft_leaves_no_trace_anywhere() {
        Map<String, String> before = tags();
        String draft = written("Entwurf", null);
        String embargoed = written("Sperrfrist", clock.instant().plus(Duration.ofDays(2)));
        publish(embargoed);
        String withdrawn = written("Zurück", null);
        publish(withdrawn);
        assertThat(open("news/" + withdrawn).status()).isEqualTo(200);
        stage.as(COORDINATOR, () -> keeping.withdraw(here(), withdrawn));
        published.remove(withdrawn);

        assertThat(tags()).isEqualTo(before);
        String nothing = open("news/gibtsnicht").body();
        for (String key : List.of(draft, embargoed, withdrawn)) {
            Answer answer = open("news/" + key);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(nothing);
            assertThat(answer.header("ETag")).isEmpty();
        }
        Visitor member = Visitor.known(TEAM_CITY);
        for (String path : OTHERS) {
            assertThat(told(visitor.get(path).body())).as(path).isFalse();
            assertThat(told(member.get(path).body()))
                    .as("%s for a member", path)
                    .isFalse();
        }
        assertThat(mails()).as("mails").isZero();
    }

    @Test
    void at_the_end_of_the_embargo_it_is_everywhere_and_not_a_moment_before() {
        Instant end = clock.instant().plus(Duration.ofDays(2)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        String key = written("Pünktlich", end);
        publish(key);
        for (String path : List.of("", "news", "feed.atom", "sitemap.xml", "en", "en/news")) {
            String address = "/p/lindental" + (path.isEmpty() ? "" : "/" + path);
            stage.as(
                    COORDINATOR,
                    end.minusMillis(1),
                    () -> assertThat(at(address)).doesNotContain(WORD, key));
            stage.as(COORDINATOR, end, () -> assertThat(at(address)).contains(key));
        }
        stage.as(
                COORDINATOR,
                end.minusMillis(1),
                () -> assertThat(pages.at("/p/lindental/news/" + key)).isEmpty());
        stage.as(
                COORDINATOR,
                end,
                () -> assertThat(at("/p/lindental/news/" + key)).contains(WORD));
        assertThat(open("news/" + key).status())
                .as("now, after the clock has been set back")
                .isEqualTo(404);

        int version = stage.ask(COORDINATOR, () -> keeping.one(here(), key).version());
        stage.as(
                COORDINATOR,
                () -> keeping.change(
                        here(), key, text("Pünktlich", clock.instant().minusSeconds(1)), version));

        for (String path : List.of("", "news", "feed.atom", "news/" + key)) {
            assertThat(open(path).body()).as(path).contains(WORD);
        }
        assertThat(open("sitemap.xml").body()).contains("/p/lindental/news/" + key, "/p/lindental/en/news/" + key);
    }

    @Test
    void what_one_cooperation_tells_is_not_told_by_another() {
        assertThat(visitor.get("/p/weidental/news/start").status()).isEqualTo(200);
        assertThat(open("news/start").status()).isEqualTo(404);
        assertThat(open("locations/kreishaus").status()).isEqualTo(404);
        OUTLETS.values()
                .forEach(path -> assertThat(open(path).body()).as(path).doesNotContain("Weidental", "Kreishaus"));
    }

    private Map<String, String> tags() {
        return OUTLETS.values().stream()
                .flatMap(path -> List.of(path, path.isEmpty() ? "en" : "en/" + path).stream())
                .collect(Collectors.toMap(path -> path, path -> {
                    Answer answer = open(path);
                    assertThat(answer.status()).as(path).isEqualTo(200);
                    assertThat(told(answer.body())).as(path).isFalse();
                    assertThat(answer.header("Last-Modified")).isEmpty();
                    return answer.header("ETag");
                }));
    }

    /** A page may repeat what somebody has asked for; it may not know the rest of the title. */
    private static boolean told(String body) {
        return body.contains("am Ufer");
    }

    private String at(String path) {
        return new String(pages.at(path).orElseThrow().answer().content(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private Answer open(String path) {
        return visitor.get("/p/lindental" + (path.isEmpty() ? "" : "/" + path));
    }

    private String written(String about, @Nullable Instant embargo) {
        return stage.ask(COORDINATOR, () -> keeping.write(here(), text(about, embargo)));
    }

    private static AnnouncementText text(String about, @Nullable Instant embargo) {
        return new AnnouncementText(
                about + ": " + WORD + " am Ufer",
                WORD + " am Ufer gesehen",
                "Die " + WORD + " sitzt am Ufer.",
                embargo,
                null);
    }

    private void publish(String key) {
        stage.as(COORDINATOR, () -> keeping.publish(here(), key));
        published.add(key);
    }

    private long mails() {
        return entities.createQuery("select count(m) from OutboxMail m where m.subject like :word", Long.class)
                .setParameter("word", "%" + WORD + "%")
                .getSingleResult();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
