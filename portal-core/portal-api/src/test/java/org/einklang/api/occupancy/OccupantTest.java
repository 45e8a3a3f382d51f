package org.einklang.api.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

class OccupantTest {

    private static final PartnerId CITY = new PartnerId(3);

    @Test
    void a_room_is_the_same_however_it_is_typed() {
        assertThat(Occupant.room(CITY, " rathaus,  RAUM 2.14 ")).isEqualTo(Occupant.room(CITY, "Rathaus, Raum 2.14"));
    }

    @Test
    void rooms_of_two_owners_are_two_rooms() {
        Occupant room = Occupant.room(CITY, "Raum 1");
        assertThat(room).isNotEqualTo(Occupant.room(new PartnerId(4), "Raum 1"));
        assertThat(room).isNotEqualTo(Occupant.room(new CooperationId(3), "Raum 1"));
    }

    @Test
    void a_room_that_is_called_like_a_person_is_none() {
        assertThat(Occupant.room(CITY, "person:7").isPerson()).isFalse();
        assertThat(Occupant.of(new PersonId(7)).person()).isEqualTo(new PersonId(7));
    }

    @Test
    void a_room_has_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> Occupant.room(CITY, " "));
    }
}
