package org.einklang.portal.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.dates.NewPoll;
import org.einklang.api.dates.Outsider;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.testkit.Eventually;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has not answered is reminded, and who asked is told when the day is over. */
@ExtendWith(ArquillianExtension.class)
class PollRemindersIT extends DatesStage {

    @Test
    void only_those_who_have_not_answered_are_reminded_and_once() {
        Outsider kim = outsider(Locale.GERMAN);
        String title = "Erinnerung";
        long poll = started(title, List.of(kim));
        stage.as(PRESS_AGENCY, () -> polls.answer(poll, all(poll, Availability.YES)));
        reminders.remind(poll);
        reminders.remind(poll);
        reminders.tellOver(poll);

        String subject = "Ihre Antwort fehlt noch: " + title;
        assertThat(all(kim.mail(), subject)).hasSize(1);
        assertThat(all(mail(HOST), subject)).hasSize(1);
        assertThat(all(mail(PRESS_AGENCY), subject)).isEmpty();
    }

    @Test
    void the_job_reminds_before_the_day_and_tells_who_asked_when_it_is_over() {
        Outsider kim = outsider(Locale.GERMAN);
        long[] ids = new long[2];
        Instant lastWeek = clock.instant().minus(Duration.ofDays(7));
        LocalDate yesterday = today(-1);
        LocalDate tomorrow = today(1);
        stage.as(HOST, lastWeek, () -> ids[0] = asked("Vorbei", yesterday, kim));
        stage.as(HOST, lastWeek, () -> ids[1] = asked("Morgen", tomorrow, kim));
        stage.as(ADMINISTRATOR, () -> jobs.hurry(reminding()));

        Eventually.present(
                () -> Optional.of(ids[1]).filter(id -> moment("reminded", id).isPresent()), () -> "nobody is reminded");
        assertThat(moment("toldOver", ids[0])).isPresent();
        assertThat(moment("toldOver", ids[1])).isEmpty();
        assertThat(waits(HOST, ids[0])).contains(WaitingKind.DECIDE);
        assertThat(waits(HOST, ids[1])).doesNotContain(WaitingKind.DECIDE);
        assertThat(all(kim.mail(), "Ihre Antwort fehlt noch: Morgen")).hasSize(1);
        assertThat(all(kim.mail(), "Ihre Antwort fehlt noch: Vorbei")).isEmpty();
    }

    private long asked(String title, LocalDate lastDay, Outsider guest) {
        NewPoll order = new NewPoll(body("fam").id(), null, title, "", "", times(2), lastDay, List.of(guest));
        return Long.parseLong(polls.start(order).id());
    }

    private long reminding() {
        return entities.createQuery("select j.id from StoredJob j where j.kind = 'dates.job.reminders'", Long.class)
                .getSingleResult();
    }

    private Optional<Instant> moment(String what, long poll) {
        return entities.createQuery(
                        "select p." + what + " from DatePoll p where p.id = :id and p." + what + " is not null",
                        Instant.class)
                .setParameter("id", poll)
                .getResultStream()
                .findFirst();
    }
}
