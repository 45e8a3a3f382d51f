package org.einklang.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an entry must say to help somebody. */
class ContactEntryTest {

    private static final PartnerId PARTNER = new PartnerId(1);
    private static final PersonId PERSON = new PersonId(2);
    private static final Holder OFFICE = new Holder(PARTNER, null, "Familienkasse", "");
    private static final Reach PHONE = new Reach("06421 100-20", "", "", "");
    private static final Reach NONE = new Reach("", "", "", "");

    @Test
    void it_is_a_person_or_an_office_and_not_both() {
        assertRefused("contacts.person_or_office", () -> new Holder(PARTNER, null, "  ", ""));
        assertRefused("contacts.person_or_office", () -> new Holder(PARTNER, PERSON, "Familienkasse", ""));
        assertThat(new Holder(PARTNER, PERSON, " ", "").office()).isEmpty();
    }

    @Test
    void without_a_remit_it_helps_nobody() {
        assertRefused("contacts.remit_missing", () -> entry(OFFICE, " \n", PHONE, null, null));
    }

    @Test
    void there_is_a_way_to_get_through_and_for_a_person_the_directory_has_one() {
        assertRefused("contacts.no_way", () -> entry(OFFICE, "Kindergeld", NONE, null, null));
        assertThat(entry(new Holder(PARTNER, PERSON, "", ""), "Kindergeld", NONE, null, null))
                .isNotNull();
    }

    @Test
    void a_successor_takes_the_place_of_who_leaves_but_not_their_address() {
        PersonId next = new PersonId(3);
        Reach own = new Reach("06421 100-20", "geht@stadt.example", "postfach@stadt.example", "");
        ContactEntry passed = entry(new Holder(PARTNER, PERSON, "", ""), "Kindergeld", own, null, null)
                .passedOn(PERSON, "Geht@stadt.example", next);
        assertThat(passed.holder().person()).isEqualTo(next);
        assertThat(passed.reach()).isEqualTo(new Reach("06421 100-20", "", "postfach@stadt.example", ""));

        assertThat(entry(OFFICE, "Kindergeld", PHONE, null, PERSON)
                        .passedOn(PERSON, "geht@stadt.example", next)
                        .deputyPerson())
                .isEqualTo(next);
    }

    @Test
    void a_deputy_who_follows_is_the_deputy_no_more() {
        PersonId next = new PersonId(3);
        ContactEntry passed = entry(new Holder(PARTNER, PERSON, "", ""), "Kindergeld", PHONE, null, next)
                .passedOn(PERSON, "", next);
        assertThat(passed.holder().person()).isEqualTo(next);
        assertThat(passed.deputyPerson()).isNull();
    }

    @Test
    void nobody_stands_in_for_themselves_and_one_deputy_is_enough() {
        assertRefused(
                "contacts.own_deputy",
                () -> entry(new Holder(PARTNER, PERSON, "", ""), "Kindergeld", PHONE, null, PERSON));
        assertRefused("contacts.one_deputy", () -> entry(OFFICE, "Kindergeld", PHONE, 5L, PERSON));
    }

    @Test
    void addresses_and_numbers_have_a_form_in_which_they_work() {
        for (String mail : List.of("kasse", "kasse@", "@stadt.example", "a b@stadt.example", "a@b", "a@b.c, d@e.f")) {
            assertRefused("contacts.mail_form", () -> new Reach("", mail, "", ""));
            assertRefused("contacts.mail_form", () -> new Reach("", "", mail, ""));
        }
        for (String phone : List.of("keins", "12", "06421 / javascript:1")) {
            assertRefused("contacts.phone_form", () -> new Reach(phone, "", "", ""));
        }
        assertThat(new Reach(" +49 (0)6421 100-20 ", " kasse@stadt.example ", "", "").dialled())
                .isEqualTo("+49642110020");
    }

    private static ContactEntry entry(
            Holder holder, String remit, Reach reach, @Nullable Long contact, @Nullable PersonId person) {
        return new ContactEntry(holder, remit, Set.of(), reach, contact, person, 1);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
