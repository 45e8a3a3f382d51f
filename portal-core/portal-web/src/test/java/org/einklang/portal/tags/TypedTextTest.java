package org.einklang.portal.tags;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void lines_end_with_one_character_wherever_they_come_from() {
        assertThat(TypedText.seen("a\r\nb\rc\u000Bd\u2028e\n\nf")).isEqualTo("a\nb\nc\nd\ne\n\nf");
    }

    @Test
    void what_nobody_sees_is_left_out_and_nothing_else() {
        assertThat(TypedText.seen("Sa\u0000al\u0007\t„Grün“ 😀 e\u0301")).isEqualTo("Saal\t„Grün“ 😀 e\u0301");
    }
}
