package org.einklang.portal.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.dates.DateFound;
import org.einklang.api.dates.NewPoll;
import org.einklang.api.dates.Outsider;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.portal.background.JobKeeping;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;

/**
 * What tests of date polls share: polls in AG Familie und Beruf, where the host of the city has the chair, the press officer of
 * the jobcenter is secretary and the one of the agency a member, and the mails about them.
 */
abstract class DatesStage {

    static final Pattern LINK = Pattern.compile("/a/[A-Za-z0-9_-]{32}");
    static final String LIST = "/c/lindental/bodies/fam/dates";

    @Inject
    DatePolls polls;

    @Inject
    OutsiderAsking asking;

    @Inject
    PollStore store;

    @Inject
    PollReminders reminders;

    @Inject
    DatesPersonalData personalData;

    @Inject
    Found found;

    @Inject
    JobKeeping jobs;

    @Inject
    StoredDirectory directory;

    @Inject
    Stage stage;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    int outsiders;

    /** The dates that were found, in the order in which that was announced. */
    @ApplicationScoped
    static class Found {
        final ConcurrentLinkedQueue<DateFound> all = new ConcurrentLinkedQueue<>();

        void note(@Observes DateFound one) {
            all.add(one);
        }

        List<DateFound> of(ItemRef poll) {
            return all.stream().filter(one -> one.poll().equals(poll)).toList();
        }
    }

    long started(String title, List<Outsider> guests) {
        ItemRef[] ref = new ItemRef[1];
        stage.as(PRESS_JOBCENTER, () -> ref[0] = polls.start(order(title, times(2), guests)));
        return Long.parseLong(ref[0].id());
    }

    NewPoll order(String title, List<TimeSpan> times, List<Outsider> guests) {
        return new NewPoll(body("fam").id(), null, title, "Turnhalle", "", times, today(5), guests);
    }

    /** So many times, a day apart, four weeks ahead. */
    List<TimeSpan> times(int number) {
        return IntStream.range(0, number)
                .mapToObj(next -> PortalTime.instantOf(stage.world().today().plusDays(28L + next), LocalTime.NOON))
                .map(noon -> new TimeSpan(noon, noon.plus(Duration.ofHours(2))))
                .toList();
    }

    LocalDate today(int plus) {
        return PortalTime.dayOf(clock.instant()).plusDays(plus);
    }

    Outsider outsider(Locale locale) {
        outsiders++;
        String name = "kim" + outsiders + "x" + System.identityHashCode(this);
        return new Outsider("Kim " + name, name + "@draussen.example", locale);
    }

    Map<String, String> sent(long poll, String... choices) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("option", "SEND");
        for (int at = 0; at < choices.length; at++) {
            form.put("part-" + proposal(poll, at), choices[at]);
        }
        return form;
    }

    PollAnswer all(long poll, Availability availability) {
        return said(poll, availability, "");
    }

    PollAnswer said(long poll, Availability availability, String remark) {
        return new PollAnswer(
                file(poll).proposals().stream().collect(Collectors.toMap(DateProposal::id, one -> availability)),
                remark);
    }

    List<Availability> said(long poll, Persona persona) {
        PollFile file = file(poll);
        DateAsked row = file.of(stage.person(persona)).orElseThrow();
        return file.proposals().stream()
                .flatMap(one -> file.said(row, one).stream())
                .toList();
    }

    long missingOutsiders(long poll) {
        return file(poll).missing().stream().filter(row -> row.person() == null).count();
    }

    long proposal(long poll, int at) {
        return file(poll).proposals().get(at).id();
    }

    PollFile file(long poll) {
        return store.file(store.existing(poll));
    }

    ItemRef ref(long poll) {
        return file(poll).poll().ref();
    }

    String page(Persona persona, long poll) {
        return Visitor.as(persona).get(address(poll)).body();
    }

    String address(long poll) {
        return LIST + "/" + file(poll).poll().number();
    }

    boolean chosen(Persona persona, long poll, int at) {
        try {
            stage.as(persona, () -> polls.decide(poll, proposal(poll, at)));
            return true;
        } catch (RuleViolation late) {
            return false;
        }
    }

    void assertNotVisible(Persona persona, Runnable act) {
        assertThatThrownBy(() -> stage.as(persona, act)).isInstanceOf(NotVisible.class);
    }

    void assertViolation(String key, Persona persona, Runnable act) {
        assertThatThrownBy(() -> stage.as(persona, act))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    String mail(Persona persona) {
        return directory.person(stage.person(persona)).mail();
    }

    /** The text of the mail with this subject that the portal has written to this address. */
    String posted(String address, String subject) {
        return all(address, subject).get(0);
    }

    List<String> all(String address, String subject) {
        return entities.createQuery(
                        "select m.text from OutboxMail m where m.recipient = :address and m.subject = :subject",
                        String.class)
                .setParameter("address", address)
                .setParameter("subject", subject)
                .getResultList();
    }

    static String link(String mail) {
        Matcher matcher = LINK.matcher(mail);
        assertThat(matcher.find()).as(mail).isTrue();
        return matcher.group();
    }

    BodyCard body(String key) {
        return directory.bodies(stage.world().cooperation()).stream()
                .filter(card -> card.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
