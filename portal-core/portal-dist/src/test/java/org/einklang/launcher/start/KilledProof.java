package org.einklang.launcher.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.mail.ProgramMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A real server is killed twice, each time in the middle of three different works, and started again on the same data:
 * everything is done once. These are the works whose effect lies outside the transaction that notes it, or that take several
 * transactions; the others are in {@code DoneOnceIT}. Run by {@code ./einklang proof}.
 */
class KilledProof {

    /** Before seven, when owners of entries are asked; each life begins after all claims of the one before are void. */
    private static final Instant MORNING = Instant.parse("2026-03-10T05:40:00Z");

    private static final Duration LIFE = Duration.ofMinutes(20);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PEOPLE = 2_600;

    private final Browsing people = new Browsing();
    private final GreenMail mails = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    private PortalCopy portal;
    private HeldJobs jobs;
    private HoldingDoor out;
    private HoldingDoor in;
    private int lives;

    @BeforeEach
    void begin() throws Exception {
        mails.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mails.start();
        System.setProperty(
                Mailbox.portProperty(), Integer.toString(mails.getImap().getPort()));
        portal = PortalCopy.make();
        jobs = HeldJobs.of(portal);
        out = HoldingDoor.afterTheMail(mails.getSmtp().getPort());
        in = HoldingDoor.beforeTheMark(mails.getImap().getPort());
    }

    @AfterEach
    void end() throws Exception {
        people.close();
        portal.close();
        out.close();
        in.close();
        mails.stop();
    }

    @Test
    void whatever_the_server_does_when_it_is_killed_is_done_once() throws Exception {
        Run first = start();
        endTheCampaign(people.as(COORDINATOR, portal));
        HeldJobs.Held asking = jobs.first("contacts.job.reminders");
        hurry("Fragen, ob Kontakte noch stimmen");
        asking.await();
        HeldJobs.Held lookingOver = jobs.further("people.job.import");
        String table = bring(people.as(COORDINATOR, portal));
        lookingOver.await();
        out.hold();
        forgetThePassword(people.window(portal));
        out.awaitHeld();
        first.kill();

        asking.letGo();
        lookingOver.letGo();
        out.letGo();
        Run second = start();
        Page coordinator = people.as(COORDINATOR, portal);
        coordinator.navigate(table);
        Locator carryOut = coordinator.getByRole(AriaRole.BUTTON, named("Jetzt aufnehmen"));
        eventually(carryOut);
        assertThat(coordinator.locator("main")).containsText("2.600 neu");
        HeldJobs.Held importing = jobs.first("people.job.import");
        in.hold();
        Mailbox.of(Mailbox.PORTAL)
                .deliver(ProgramMail.named("outlook-reply")
                        .with("uid", invitation())
                        .by(STEERING_AGENCY.mail()));
        in.awaitHeld();
        carryOut.click();
        importing.await();
        assertThat(Mailbox.of(Mailbox.PORTAL).unread()).isEqualTo(1);
        second.kill();

        importing.letGo();
        in.letGo();
        Run third = start();
        Page again = people.as(COORDINATOR, portal);
        again.navigate(table);
        eventually(again.getByText("Aufgenommen: 2.600 neu"));
        Eventually.present(
                () -> Mailbox.of(Mailbox.PORTAL).unread() == 0 ? Optional.of(true) : Optional.empty(),
                () -> "the answer is still unread");
        third.stop();
        assertThat(third.warnings()).isEmpty();

        try (DemoDatabase database = new DemoDatabase(portal)) {
            everybodyCameInOnce(database);
            everyOwnerWasAskedOnce(database);
            theAnswerCountsOnce(database);
            everyMailHasOneId(database);
            assertThat(database.number("select count(*) from ek_core.background_job where state = 'FAILED'"))
                    .isZero();
        }
    }

    private static void everybodyCameInOnce(DemoDatabase database) {
        assertThat(database.number("select count(*) from ek_core.person where mail like 'lang%@x.example'"))
                .isEqualTo(PEOPLE);
        assertThat(database.number("select count(distinct mail) from ek_core.person where mail like 'lang%@x.example'"))
                .isEqualTo(PEOPLE);
        assertThat(database.number("select count(*) from ek_core.audit_line where act = 'people.audit.imported'"))
                .isEqualTo(1);
    }

    private static void everyOwnerWasAskedOnce(DemoDatabase database) {
        List<String> asked = database.texts("select recipient || ' about ' || item_id from ek_core.outbox_mail"
                + " where subject like 'Stimm%Ihr%' and item_type = 'contact'");
        assertThat(asked).isNotEmpty().doesNotHaveDuplicates();
    }

    private static void theAnswerCountsOnce(DemoDatabase database) {
        assertThat(database.texts("select outcome from ek_core.inbound_mail")).hasSize(1);
        assertThat(database.number("select i.version from ek_meetings.invitee i"
                        + " join ek_meetings.meeting m on m.id = i.meeting_id"
                        + " join ek_core.account a on a.person_id = i.person_id where a.login = '"
                        + STEERING_AGENCY.account() + "' and m.state = 'INVITED' and i.answer = 'ACCEPTED'"))
                .as("how often it was written down that somebody comes")
                .isEqualTo(2);
    }

    /** Nothing is lost, nothing was sent by nobody, and what was sent twice is known by its id. */
    private void everyMailHasOneId(DemoDatabase database) throws MessagingException {
        List<String> arrived = new ArrayList<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            if (!mail.getMessageID().endsWith("@program.example>")) {
                arrived.add(mail.getMessageID());
            }
        }
        List<String> written =
                database.texts("select message_id from ek_core.outbox_mail where state in ('WAITING', 'SENT')");
        assertThat(database.number("select count(*) from ek_core.outbox_mail where state = 'WAITING'"))
                .isZero();
        Set<String> repeated = new HashSet<>(arrived);
        assertThat(repeated).containsExactlyInAnyOrderElementsOf(written);
        assertThat(arrived.size() - repeated.size())
                .as("the one whose receipt was lost came twice, and no other")
                .isEqualTo(1);
    }

    /** Another life of the server, later. */
    private Run start() throws Exception {
        return portal.start(
                        "-Deinklang.demo=true",
                        "-Deinklang.clock=" + MORNING.plus(LIFE.multipliedBy(lives++)),
                        "-Deinklang.mail.host=127.0.0.1",
                        "-Deinklang.mail.port=" + out.port(),
                        "-Deinklang.mail.in.host=127.0.0.1",
                        "-Deinklang.mail.in.port=" + in.port(),
                        "-Deinklang.mail.in.security=none",
                        "-Deinklang.mail.in.user=" + Mailbox.PORTAL,
                        "-Deinklang.mail.in.password=" + Mailbox.PORTAL)
                .ready();
    }

    /** A long table. @return its page */
    private static String bring(Page page) {
        page.navigate("/c/lindental/people/import");
        String lines = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(line -> "Langprobe " + line + ";Jobcenter;lang" + line + "@x.example\n")
                .collect(Collectors.joining("", "Name;Partner;E-Mail\n", ""));
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("lang.csv", "text/csv", lines.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='bring:look']").click();
        page.waitForURL("**/people/import/*");
        return page.url().replaceFirst("[?#].*", "");
    }

    /** What a campaign asks about is not asked about otherwise. */
    private static void endTheCampaign(Page page) {
        page.navigate("/c/lindental/contacts/campaigns/2");
        page.getByText("Jetzt beenden").first().click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Jetzt beenden"))
                .click();
        assertThat(page.locator("body")).containsText("Die Bestätigungsrunde ist beendet.");
    }

    /** An administrator has it done now. */
    private void hurry(String work) {
        Page page = people.as(ADMINISTRATOR, portal);
        page.navigate("/admin/jobs");
        page.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(work))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.locator("body")).containsText("Die Arbeit beginnt in wenigen Sekunden.");
    }

    /** The meeting to which somebody was invited, as their calendar knows it. */
    private static String invitation() {
        Pattern uid = Pattern.compile("UID:(\\S+)");
        return Eventually.present(
                () -> Mailbox.of(STEERING_AGENCY.mail()).all().stream()
                        .map(mail -> uid.matcher(
                                mail.parts().getOrDefault("text/calendar", "").replace("\r\n ", "")))
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .reduce((older, newer) -> newer),
                () -> "no invitation");
    }

    private static void forgetThePassword(Page page) {
        page.navigate("/login/forgotten");
        page.locator("[id='forgotten:name']").fill(SECRETARY.mail());
        page.locator("[id='forgotten:submit']").click();
    }

    private static void eventually(Locator wanted) {
        assertThat(wanted).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE.toMillis()));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
