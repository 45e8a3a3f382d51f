package org.einklang.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.portal.access.Standing.Held;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final CooperationId HERE = new CooperationId(1);
    private static final CooperationId ELSEWHERE = new CooperationId(2);
    private static final BodyId BODY = new BodyId(10);
    private static final BodyId OTHER_BODY = new BodyId(11);

    private static final Standing CHAIR = standing(new Held(Role.CHAIR, HERE.value(), 0, 0, BODY.value()));
    private static final Standing COORDINATOR = standing(new Held(Role.COORDINATOR, HERE.value(), 0, 0, 0));
    private static final Standing ADMINISTRATOR = standing(new Held(Role.ADMINISTRATOR, 0, 0, 0, 0));
    private static final Standing LEAD = standing(new Held(Role.PARTNER_LEAD, HERE.value(), 5, 0, 0));

    @Test
    void a_seat_carries_a_right_in_its_own_body_only() {
        assertThat(CHAIR.carries(right(Role.CHAIR), Scope.body(HERE, BODY))).isTrue();
        assertThat(CHAIR.carries(right(Role.CHAIR), Scope.body(HERE, OTHER_BODY)))
                .isFalse();
    }

    @Test
    void a_seat_carries_no_right_of_another_role() {
        assertThat(CHAIR.carries(right(Role.SECRETARY), Scope.body(HERE, BODY))).isFalse();
    }

    @Test
    void a_role_in_a_cooperation_holds_in_its_bodies() {
        assertThat(COORDINATOR.carries(right(Role.COORDINATOR), Scope.cooperation(HERE)))
                .isTrue();
        assertThat(COORDINATOR.carries(right(Role.COORDINATOR), Scope.body(HERE, BODY)))
                .isTrue();
    }

    @Test
    void nothing_crosses_cooperations() {
        assertThat(COORDINATOR.carries(right(Role.COORDINATOR), Scope.cooperation(ELSEWHERE)))
                .isFalse();
        assertThat(CHAIR.carries(right(Role.CHAIR), Scope.body(ELSEWHERE, BODY)))
                .isFalse();
        assertThat(CHAIR.carries(right(Role.COOPERATION_MEMBER), Scope.cooperation(ELSEWHERE)))
                .isFalse();
    }

    @Test
    void the_administrator_has_no_right_inside_a_cooperation() {
        assertThat(ADMINISTRATOR.carries(right(Role.ADMINISTRATOR), Scope.installation()))
                .isTrue();
        assertThat(ADMINISTRATOR.carries(right(Role.ADMINISTRATOR), Scope.cooperation(HERE)))
                .isFalse();
        assertThat(ADMINISTRATOR.carries(right(Role.COOPERATION_MEMBER), Scope.cooperation(HERE)))
                .isFalse();
    }

    @Test
    void there_are_no_rights_across_partners() {
        Permission right = right(Role.PARTNER_LEAD);

        assertThat(LEAD.carries(right, new Scope.OfPartner(HERE, new PartnerId(5))))
                .isTrue();
        assertThat(LEAD.carries(right, new Scope.OfPartner(HERE, new PartnerId(6))))
                .isFalse();
        assertThat(LEAD.carries(right, new Scope.OfPartner(ELSEWHERE, new PartnerId(5))))
                .isFalse();
    }

    @Test
    void whoever_has_a_seat_or_a_role_is_a_member_of_the_cooperation() {
        Permission right = right(Role.COOPERATION_MEMBER);

        assertThat(CHAIR.carries(right, Scope.cooperation(HERE))).isTrue();
        assertThat(LEAD.carries(right, Scope.cooperation(HERE))).isTrue();
        assertThat(Standing.NOTHING.carries(right, Scope.cooperation(HERE))).isFalse();
    }

    @Test
    void a_right_has_just_the_grounds_that_carry_it() {
        Reason chair = new Reason.Seated(Optional.of(LocalDate.of(2024, 3, 10)));
        Standing both = new Standing(List.of(
                new Held(Role.CHAIR, HERE.value(), 0, 0, BODY.value()).because(chair),
                new Held(Role.MEMBER, ELSEWHERE.value(), 0, 0, OTHER_BODY.value())));

        assertThat(both.grounds(right(Role.CHAIR))).extracting(Held::reason).containsExactly(chair);
        assertThat(both.grounds(right(Role.SECRETARY))).isEmpty();
        assertThat(both.grounds(right(Role.COOPERATION_MEMBER)))
                .allSatisfy(held -> assertThat(held.reason()).isEqualTo(new Reason.Belonging()))
                .extracting(Held::cooperation)
                .containsExactlyInAnyOrder(HERE.value(), ELSEWHERE.value());
    }

    @Test
    void why_something_is_held_changes_nothing_about_what_it_opens() {
        Standing deputising = standing(new Held(Role.CHAIR, HERE.value(), 0, 0, BODY.value())
                .because(new Reason.Deputising(new PersonId(9), Optional.empty())));

        assertThat(deputising.carries(right(Role.CHAIR), Scope.body(HERE, BODY)))
                .isTrue();
        assertThat(deputising.carries(right(Role.CHAIR), Scope.body(HERE, OTHER_BODY)))
                .isFalse();
    }

    @Test
    void a_limited_view_makes_no_member_but_keeps_what_a_seat_carries() {
        Standing standing = new Standing(
                List.of(
                        new Held(Role.MEMBER, HERE.value(), 0, 0, BODY.value()),
                        new Held(Role.MEMBER, ELSEWHERE.value(), 0, 0, OTHER_BODY.value())),
                Set.of(HERE.value()));

        assertThat(standing.carries(right(Role.COOPERATION_MEMBER), Scope.cooperation(HERE)))
                .isFalse();
        assertThat(standing.carries(right(Role.LIMITED_MEMBER), Scope.cooperation(HERE)))
                .isTrue();
        assertThat(standing.carries(right(Role.MEMBER), Scope.body(HERE, BODY))).isTrue();
        assertThat(standing.isMemberOf(HERE.value())).isTrue();
        assertThat(standing.carries(right(Role.COOPERATION_MEMBER), Scope.cooperation(ELSEWHERE)))
                .isTrue();
        assertThat(standing.carries(right(Role.LIMITED_MEMBER), Scope.cooperation(ELSEWHERE)))
                .isFalse();
    }

    @Test
    void leading_a_unit_makes_no_member_of_every_cooperation_of_the_partner() {
        Standing lead = standing(new Held(Role.UNIT_LEAD, HERE.value(), 0, 7, 0));

        assertThat(lead.isMemberOf(HERE.value())).isFalse();
        assertThat(lead.carries(right(Role.UNIT_LEAD), new Scope.OfUnit(HERE, new UnitId(7))))
                .isTrue();
        assertThat(lead.carries(right(Role.UNIT_LEAD), new Scope.OfUnit(HERE, new UnitId(8))))
                .isFalse();
    }

    @Test
    void owning_an_item_says_nothing_about_the_place_where_it_lives() {
        Scope item = new Scope.OfItem(new PersonId(7), Scope.body(HERE, BODY));

        assertThat(CHAIR.carries(right(Role.CHAIR), item)).isTrue();
        assertThat(CHAIR.carries(right(Role.OWNER), item)).isFalse();
    }

    @Test
    void bodies_are_those_where_a_seat_carries_the_right() {
        assertThat(CHAIR.bodiesWhere(right(Role.CHAIR), HERE)).containsExactly(BODY);
        assertThat(CHAIR.bodiesWhere(right(Role.SECRETARY), HERE)).isEmpty();
        assertThat(CHAIR.bodiesWhere(right(Role.CHAIR), ELSEWHERE)).isEmpty();
    }

    private static Standing standing(Held held) {
        return new Standing(List.of(held));
    }

    private static Permission right(Role role) {
        return new Permission() {
            @Override
            public String key() {
                return "test.right";
            }

            @Override
            public Set<Role> roles() {
                return Set.of(role);
            }
        };
    }
}
