package org.einklang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.module.FileSource;
import org.einklang.portal.directory.DirectoryNumbers;
import org.einklang.testkit.Persona;
import org.einklang.testkit.Personas;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.rights.Cast;
import org.einklang.testkit.rights.RightsMatrix;
import org.einklang.testkit.rights.Row;
import org.einklang.testkit.rights.WhoMay;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everybody tries every page and file of host and modules, as it was written down who may (see {@link WhoMay}). What the
 * portal has and no table knows fails: nothing gets an address without somebody having said for whom.
 */
@ExtendWith(ArquillianExtension.class)
class RightsMatrixIT {

    /** Pages that lead on, or that are there for a moment only; each with the test that visits it. */
    private static final Map<String, String> TESTED_ELSEWHERE = Map.of(
            "/", "HostBrowserIT",
            "/login", "HostBrowserIT",
            "/setup", "HostPagesIT",
            "/a/{token}", "MainJobBrowserIT",
            "/login/code", "SecondFactorIT",
            "/login/no-account", "OidcIT",
            "/login/password/{token}", "AccountInvitationIT",
            "/c/{cooperation}/people/{person}/absences/{absence}", "AbsenceIT",
            "/c/{cooperation}/bodies/{body}/seats/{seat}", "BodySeatsIT",
            "/c/{cooperation}/bodies/{body}/seats/{seat}/deputise", "BodySeatsIT");

    /** What answers without being a page, and for whom; each checks by itself. */
    private static final Map<String, String> ENDPOINTS = Map.ofEntries(
            Map.entry("/language", "everybody, also without a login"),
            Map.entry("/offline", "everybody, also without a login"),
            Map.entry("/robots.txt", "everybody: which areas are open (PublicAreaIT)"),
            Map.entry("/worker.js", "everybody, also without a login"),
            Map.entry("/error", "everybody: how faults look"),
            Map.entry("/theme/*", "everybody: looks"),
            Map.entry("/theme/own-colour/*", "everybody: colours"),
            Map.entry("/logout", "who is logged in"),
            Map.entry("/session", "who is logged in, own session (SessionsIT)"),
            Map.entry("/oidc/login", "everybody, leads to the authority's login (OidcIT)"),
            Map.entry("/oidc/callback", "everybody, with the answer of the authority (OidcIT)"),
            Map.entry("/ics/*", "who knows the secret address of a feed (CalendarFeedsIT)"),
            Map.entry("/answer-files/*", "who holds an answer link whose question shows files (ItemGuestsIT)"),
            Map.entry("/openapi", "everybody: what programs can ask, not what lies there (ApiDocumentIT)"),
            Map.entry("/drafts", "who is logged in, own drafts (DraftsIT)"),
            Map.entry("/bell", "who is logged in, own notices (NotificationsIT)"),
            Map.entry("/notices/away", "who is logged in, for themselves (NoticesIT)"),
            Map.entry("/help/tour", "who is logged in and in a cooperation, for themselves (IntroductionIT)"),
            Map.entry("/mentions", "who may comment on the thing (CommentsIT)"),
            Map.entry("/suggestions", "who is logged in, what they may see (SearchIT)"),
            Map.entry("/suggestions/people", "who is logged in, people of their cooperation (PeopleIT)"),
            Map.entry("/test-moment", "tests only (SessionsIT)"),
            Map.entry("/test-session", "tests only (SessionsIT)"),
            Map.entry("/test-sworn", "tests only (SecondFactorDutyBrowserIT)"),
            Map.entry("/test-fault/*", "tests only (ErrorPagesIT)"));

    @Inject
    private Routes routes;

    @Inject
    @Any
    private Instance<FileSource> files;

    @Inject
    @Any
    private Instance<HostFile> hostFiles;

    @Inject
    @Any
    private Instance<WhoMay> tables;

    @Inject
    private Stage stage;

    @Inject
    private DirectoryNumbers numbers;

    @Inject
    private ServletContext server;

    @Test
    void every_page_and_file_has_a_line() {
        assertThat(rows().map(Row::pattern)).containsAll(existing());
    }

    @Test
    void no_line_speaks_of_what_does_not_exist() {
        assertThat(rows().map(Row::pattern)).isSubsetOf(existing());
    }

    @Test
    void everything_else_that_answers_is_known() {
        Stream<String> addresses = server.getServletRegistrations().values().stream()
                .filter(one -> String.valueOf(one.getClassName()).startsWith("org.einklang.portal."))
                .map(ServletRegistration::getMappings)
                .flatMap(Collection::stream);

        assertThat(addresses).containsExactlyInAnyOrderElementsOf(ENDPOINTS.keySet());
    }

    @Test
    void who_may_opens_it_and_for_everybody_else_it_does_not_exist() {
        List<String> faults = new RightsMatrix().tryOut(rows().toList()).faults();

        assertThat(faults).withFailMessage(() -> String.join("; ", faults)).isEmpty();
    }

    /** The answer to a stranger is, letter by letter, that of an address that never was. */
    @Test
    void what_may_not_be_seen_looks_like_what_is_not_there() {
        Map<Persona, String> nothing = new HashMap<>();
        assertThat(rows())
                .allSatisfy(row -> strangerTo(row)
                        .ifPresent(stranger -> assertThat(Visitor.known(stranger)
                                        .get(row.address())
                                        .body())
                                .as(stranger + " " + row.address())
                                .isEqualTo(nothing.computeIfAbsent(
                                        stranger,
                                        one -> Visitor.known(one)
                                                .get("/c/lindental/gibt-es-nicht")
                                                .body()))));
    }

    /** However much somebody may do next door, with whom a partner is shared. */
    @Test
    void who_coordinates_the_neighbours_is_nobody_here() {
        Visitor nextDoor = Visitor.known(Personas.COORDINATOR_NEXT_DOOR);
        assertThat(nextDoor.get("/c/weidental/people").status()).isEqualTo(200);
        assertThat(rows().map(Row::address).filter(address -> address.startsWith("/c/lindental")))
                .isNotEmpty()
                .allSatisfy(address ->
                        assertThat(nextDoor.get(address).status()).as(address).isEqualTo(404));
    }

    private static Optional<Persona> strangerTo(Row row) {
        return Cast.everybody().stream()
                .filter(persona -> !row.who().contains(persona))
                .findFirst();
    }

    private List<String> existing() {
        Stream<String> pages = routes.patterns().stream().filter(pattern -> !TESTED_ELSEWHERE.containsKey(pattern));
        Stream<String> paths =
                files.stream().map(source -> "/c/{cooperation}/" + source.module() + "/" + source.pattern());
        Stream<String> large = hostFiles.stream().map(HostFile::pattern);
        return Stream.of(pages, paths, large).flatMap(one -> one).toList();
    }

    private Stream<Row> rows() {
        return tables.stream()
                .flatMap(Row::of)
                .map(row -> row.withPeople(stage::person))
                .map(row -> row.at(numbers.in(row.address())));
    }
}
