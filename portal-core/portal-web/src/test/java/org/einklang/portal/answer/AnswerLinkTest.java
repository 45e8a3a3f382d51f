package org.einklang.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

class AnswerLinkTest {

    private static final Instant EXPIRES = Instant.parse("2026-11-12T09:00:00Z");
    private static final AnswerTicket TICKET =
            new AnswerTicket("meetings.attendance", new ItemRef("meetings", "meeting", "42"), new PersonId(7));

    private final AnswerLink link = new AnswerLink(new AnswerToken("abc"), TICKET, EXPIRES);

    @Test
    void it_can_be_used_until_the_moment_it_expires() {
        assertThat(link.hasExpired(EXPIRES.minusMillis(1))).isFalse();
        assertThat(link.hasExpired(EXPIRES)).isTrue();
    }

    @Test
    void it_knows_its_question() {
        assertThat(link.ticket()).isEqualTo(TICKET);
    }
}
