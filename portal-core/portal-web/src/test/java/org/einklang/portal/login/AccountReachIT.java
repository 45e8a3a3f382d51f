package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.PersonKeeping;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An account opens everything that its owner holds, in all cooperations. Whoever coordinates one of them gets hold of no account
 * that opens another, and nobody's mail is led away unnoticed.
 */
@ExtendWith(ArquillianExtension.class)
class AccountReachIT {

    @Inject
    private Stage stage;

    @Inject
    private PersonKeeping keeping;

    @Inject
    private Belonging belonging;

    @Inject
    private SecondFactorRelease release;

    @Inject
    private ResetLinks resets;

    @Inject
    private OwnMail own;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Directory directory;

    private final List<PersonId> people = new ArrayList<>();

    @AfterEach
    void forget() {
        newcomers.forget(people);
    }

    /** The steering member of the agency sits in a body of the neighbours as well, whom the coordinator does not coordinate. */
    @Test
    void who_holds_something_in_another_cooperation_is_out_of_reach() {
        PersonId shared = stage.person(STEERING_AGENCY);
        String before = directory.person(shared).mail();

        assertRefused(() -> mail(shared, "mine@x.example"))
                .satisfies(
                        refused -> assertThat(refused.field()).as("told there").contains("mail"));
        assertRefused(() -> stage.as(COORDINATOR, () -> release.release(here(), shared)));
        assertRefused(() -> stage.as(COORDINATOR, () -> keeping.withdrawAccount(here(), shared)));

        assertThat(directory.person(shared).mail()).isEqualTo(before);
        mail(shared, before); // anything else about them can be corrected
    }

    @Test
    void another_address_is_told_at_the_former_one_and_links_that_went_there_are_void() {
        PersonId person = newcomers.with("adresse.neu");
        people.add(person);
        resets.send("adresse.neu");
        String link = Mailbox.of("adresse.neu@lindental.example")
                .await("Neues Passwort")
                .link("/login/password/")
                .getPath();

        mail(person, "adresse.anders@lindental.example");

        assertThat(Mailbox.of("adresse.neu@lindental.example")
                        .await("E-Mail-Adresse in Einklang wurde geändert")
                        .text())
                .contains("fragen Sie sofort");
        assertThat(Visitor.anonymous().get(link).body()).contains("Dieser Link gilt nicht mehr");
    }

    /** Whoever could take an address there would be taken for the colleague to whom it belongs. */
    @Test
    void nobody_changes_their_own_address_where_the_login_of_the_authority_knows_people_by_it() {
        assertThat(Visitor.as(COORDINATOR).get("/me/security").body())
                .contains("Passwort")
                .doesNotContain("ownMail");
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(
                        COORDINATOR,
                        () -> own.change("anders@lindental.example", Persona.PASSWORD, new Origin("127.0.0.1", ""))));
    }

    @Test
    void an_account_that_is_withdrawn_leaves_no_other_way_in() {
        PersonId person = newcomers.with("zugang.weg");
        people.add(person);
        Visitor visitor = Visitor.anonymous();
        visitor.tryLogin("zugang.weg", Newcomers.PASSWORD);

        stage.as(COORDINATOR, () -> keeping.withdrawAccount(here(), person));

        assertThat(visitor.get("/me/profile").status()).as("the session").isNotEqualTo(200);
        assertThat(Visitor.anonymous()
                        .tryLogin("zugang.weg", Newcomers.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    private void mail(PersonId id, String mail) {
        PersonCard card = directory.person(id);
        stage.as(
                COORDINATOR,
                () -> keeping.correct(
                        here(),
                        id,
                        new PersonKeeping.Entry(
                                card.name(),
                                card.function(),
                                Optional.ofNullable(belonging.person(here(), id).unitId())
                                        .map(UnitId::new),
                                mail,
                                "",
                                Locale.GERMAN),
                        belonging.person(here(), id).version()));
    }

    private static ThrowableAssertAlternative<RuleViolation> assertRefused(ThrowingCallable act) {
        return assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("people.person.elsewhere"));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}
