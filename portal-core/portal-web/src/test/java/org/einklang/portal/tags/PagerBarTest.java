package org.einklang.portal.tags;

import static org.assertj.core.api.Assertions.assertThat;

import org.einklang.api.table.Pager;
import org.junit.jupiter.api.Test;

class PagerBarTest {

    @Test
    void first_last_and_neighbours_are_shown() {
        assertThat(PagerBar.shown(at(5, 250))).containsExactly(1, 4, 5, 6, 10);
        assertThat(PagerBar.shown(at(1, 30))).containsExactly(1, 2);
    }

    @Test
    void rows_are_counted_as_people_do() {
        Pager last = at(3, 60);

        assertThat(last.first()).isEqualTo(51);
        assertThat(last.last()).isEqualTo(60);
        assertThat(at(1, 0).pages()).isEqualTo(1);
    }

    private static Pager at(int page, long total) {
        return new Pager(page, 25, total, number -> "?page=" + number);
    }
}
