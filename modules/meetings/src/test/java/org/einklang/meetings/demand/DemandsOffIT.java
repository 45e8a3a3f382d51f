package org.einklang.meetings.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.api.job.JobId;
import org.einklang.api.job.JobWork;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where meetings are switched off, nobody is reminded of a demanded one, and it is not forgotten. */
class DemandsOffIT extends DemandStage {

    private static final String SETTINGS = "/c/lindental/settings/modules";

    @Inject
    private DemandReminding reminding;

    @AfterEach
    void meetings_are_on() {
        press("on");
    }

    @Test
    void a_demand_that_falls_due_while_meetings_are_off_is_told_once_they_are_on_again() {
        NewDemand soon = new NewDemand(
                REASON, List.of(), PortalTime.dayOf(clock.instant()).plusDays(1));
        String key = stage.ask(STEERING_AGENCY, () -> demanding.demand(here(), body("stg"), soon));
        MeetingDemand demand = seenBy(STEERING_AGENCY, key);
        List<String> atFirst = mails(demand);
        assertThat(atFirst).containsExactlyInAnyOrder(CHAIR.mail(), SECRETARY.mail());
        press("off");

        remind();
        assertThat(mails(demand)).isEqualTo(atFirst);
        assertThat(told(demand)).isZero();

        press("on");
        remind();
        assertThat(mails(demand)).hasSize(atFirst.size() + 2);
        assertThat(told(demand)).isEqualTo(2);
        remind();
        assertThat(mails(demand)).as("once").hasSize(atFirst.size() + 2);
    }

    private void remind() {
        Transactions.commit(() -> stage.as(COORDINATOR, () -> reminding.run(new JobWork(new JobId(1), "", ""))));
    }

    private long told(MeetingDemand demand) {
        return ((Number) entities.createNativeQuery("select count(*) from EK_CORE.TOLD where item_module = 'meetings'"
                                + " and item_type = 'demand' and item_id = ? and text_key = ?")
                        .setParameter(1, String.valueOf(demand.id()))
                        .setParameter(2, "meetings.notification.demand_due")
                        .getSingleResult())
                .longValue();
    }

    private static void press(String button) {
        Visitor coordinator = Visitor.known(COORDINATOR);
        Matcher named = Pattern.compile("name=\"([^\"]+:" + button + ")\"")
                .matcher(coordinator.get(SETTINGS).body());
        if (named.find()) {
            coordinator.submit(SETTINGS, Map.of("modules", "modules"), named.group(1));
        }
    }
}
