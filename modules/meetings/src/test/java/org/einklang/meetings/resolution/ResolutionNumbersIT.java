package org.einklang.meetings.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every number of a resolution is given once, and every number is accounted for, however many are recorded at once. */
@ExtendWith(ArquillianExtension.class)
class ResolutionNumbersIT {

    /** Half of the connections to the database: who waits for a number holds one, and who has it needs another. */
    private static final int AT_ONCE = 10;

    private static final int MEETINGS = 10;
    private static final int RESOLUTIONS = 3;

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage stages;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private ResolutionRecording recording;

    @Test
    void thirty_recorded_by_ten_at_once_get_thirty_numbers_without_a_gap() throws Exception {
        List<Meeting> all =
                IntStream.range(0, MEETINGS).mapToObj(this::withProposals).toList();
        List<Callable<Boolean>> acts = all.stream()
                .flatMap(meeting -> stage.ask(SECRETARY, () -> resolutions(meeting)).stream()
                        .<Callable<Boolean>>map(one -> () -> {
                            stage.as(
                                    SECRETARY, () -> recording.decide(meeting.id(), one.id(), ResolutionState.ADOPTED));
                            return true;
                        }))
                .toList();
        assertThat(acts).hasSize(30);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Boolean> act : threads.invokeAll(acts)) {
                assertThat(act.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }

        List<Long> numbers = new ArrayList<>();
        for (Meeting meeting : all) {
            for (Resolution one : stage.ask(SECRETARY, () -> resolutions(meeting))) {
                String number = Objects.requireNonNull(one.getNumber());
                assertThat(number).startsWith("STG-2032-");
                numbers.add(Long.valueOf(number.substring("STG-2032-".length())));
            }
        }
        long first = numbers.stream().mapToLong(Long::longValue).min().orElseThrow();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 30).mapToObj(i -> first + i).toList());
    }

    /** Days of which no other test knows, all in one year. */
    private Meeting withProposals(int number) {
        Meeting meeting = stages.begun("Gleichzeitig", 2_200 + number, "Beschluss");
        for (int i = 0; i < RESOLUTIONS; i++) {
            stages.proposal(meeting, "Die Partner handeln gemeinsam.");
        }
        return meeting;
    }

    private List<Resolution> resolutions(Meeting meeting) {
        return reading.of(meeting).getResolutions();
    }
}
