package org.einklang.testkit.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table seat (person_id bigint references ek_core.person (id))",
                "insert into EK_CORE.person (id) values (1)",
                "create table \"EK_CORE\".\"seat\" (id bigint)",
                "select 1 from seat join ek_core.person p on p.id = seat.person_id",
                "set schema ek_core",
                "create schema ek_mine"
            })
    void a_step_into_another_schema_is_found(String sql) {
        assertThat(new Migration(sql).leavesSchemaOf("meetings")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table seat (id bigint references meeting (id))",
                "create index seat_person on ek_meetings.seat (person_id)",
                "update seat set note = 'from ek_core.person' where seat.id = 1",
                "-- from ek_core.person\ncreate sequence seat_seq start with 50 increment by 50"
            })
    void the_own_schema_is_home(String sql) {
        assertThat(new Migration(sql).leavesSchemaOf("meetings")).isEmpty();
    }

    @Test
    void every_place_is_named() {
        assertThat(new Migration("select 1 from a.b; delete from c.d").leavesSchemaOf("meetings"))
                .containsExactly("from a.b", "from c.d");
    }
}
