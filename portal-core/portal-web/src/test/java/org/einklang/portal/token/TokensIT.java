package org.einklang.portal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.portal.token.TokenActed.Act.CREATED;
import static org.einklang.portal.token.TokenActed.Act.ENDED;
import static org.einklang.portal.token.TokenActed.Act.USED_LATE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Acting;
import org.einklang.api.people.PersonId;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Person;
import org.einklang.portal.login.SecretToken;
import org.einklang.portal.rights.SmallCooperation;
import org.einklang.testkit.http.Program;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keys for programs: made once, known to nobody, and over when they should be. */
@ExtendWith(ArquillianExtension.class)
class TokensIT {

    private static final String ADDRESS = "/api/v1/cooperations";

    @Inject
    private AccessTokens tokens;

    @Inject
    private SmallCooperation cooperations;

    @Inject
    private TokensPersonalData personalData;

    @Inject
    private HeardTokens heard;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Test
    void only_the_hash_is_kept_and_the_day_of_the_last_use() {
        PersonId person = cooperations.found("schluessel-eins").one();
        String secret = made(person);
        assertThat(status(secret)).isEqualTo(200);
        assertThat(status(secret)).isEqualTo(200);

        AccessToken kept = mine(person).get(0);
        assertThat(secret).matches("ek_[A-Za-z0-9_-]{32}");
        assertThat(kept.lastUsed()).isEqualTo(today());
        assertThat(entities.createQuery("select t.hash from AccessToken t where t.id = :id", String.class)
                        .setParameter("id", kept.id())
                        .getSingleResult())
                .isEqualTo(new SecretToken(secret).hash())
                .doesNotContain(secret);
        assertThat(heard.of(person)).containsExactly(CREATED);
    }

    @Test
    void after_its_end_a_key_opens_nothing() {
        PersonId person = cooperations.found("schluessel-zwei").one();
        String secret = made(person);
        cooperations.as(person, () -> tokens.end(mine(person).get(0).id()));

        assertThat(status(secret)).isEqualTo(401);
        assertThat(mine(person)).isEmpty();
        assertThat(heard.of(person)).containsExactly(CREATED, ENDED);
    }

    @Test
    void after_its_last_day_it_opens_nothing_and_that_it_was_tried_is_kept_once_a_day() {
        PersonId person = cooperations.found("schluessel-drei").one();
        acting.as(person, clock.instant().minus(Duration.ofDays(40)), () -> tokens.create(wished()));
        PersonId other = cooperations.found("schluessel-drei-b").one();
        String[] secret = new String[1];
        acting.as(other, clock.instant().minus(Duration.ofDays(40)), () -> secret[0] = tokens.create(wished()));

        assertThat(status(secret[0])).isEqualTo(401);
        assertThat(status(secret[0])).isEqualTo(401);
        assertThat(heard.of(other)).containsExactly(CREATED, USED_LATE);
        assertThat(heard.of(person)).containsExactly(CREATED);
    }

    @Test
    void who_has_left_or_has_no_account_any_more_has_no_keys() throws Exception {
        SmallCooperation.World world = cooperations.found("schluessel-vier");
        String leaver = made(world.one());
        String closed = made(world.other());
        assertThat(List.of(status(leaver), status(closed))).containsOnly(200);

        Transactions.commit(() -> {
            entities.createQuery("update Person p set p.lastDay = :day where p.id = :id")
                    .setParameter("day", today().minusDays(1))
                    .setParameter("id", world.one().value())
                    .executeUpdate();
            entities.createQuery("delete from Account a where a.personId = :id")
                    .setParameter("id", world.other().value())
                    .executeUpdate();
        });

        assertThat(List.of(status(leaver), status(closed))).containsOnly(401);
        assertThat(entities.find(Person.class, world.one().value())).isNotNull();
    }

    @Test
    void nobody_ends_the_key_of_somebody_else_or_has_more_than_ten() {
        SmallCooperation.World world = cooperations.found("schluessel-fuenf");
        made(world.one());
        long number = mine(world.one()).get(0).id();

        assertThatThrownBy(() -> cooperations.as(world.other(), () -> tokens.end(number)))
                .isInstanceOf(NotVisible.class);
        for (int i = 1; i < AccessTokens.MOST; i++) {
            made(world.one());
        }
        assertThatThrownBy(() -> made(world.one()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("tokens.too_many"));
    }

    @Test
    void my_data_tells_of_keys_and_erasing_takes_them_away() {
        PersonId person = cooperations.found("schluessel-sechs").one();
        String secret = made(person);

        assertThat(personalData.export(person).toString())
                .contains("Probe", "PEOPLE")
                .doesNotContain(new SecretToken(secret).hash());
        personalData.erase(person);
        assertThat(mine(person)).isEmpty();
        assertThat(status(secret)).isEqualTo(401);
    }

    private String made(PersonId person) {
        return cooperations.ask(person, () -> tokens.create(wished()));
    }

    private List<AccessToken> mine(PersonId person) {
        return cooperations.ask(person, tokens::mine);
    }

    private static WishedToken wished() {
        return new WishedToken("Probe", Set.of(ApiScope.PEOPLE), 30);
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }

    /** From an address of its own, so that keys which are none anymore add up to no wait. */
    private static int status(String secret) {
        return Program.with(secret)
                .sending("X-Forwarded-For", "198.51.100." + Math.floorMod(secret.hashCode(), 250))
                .get(ADDRESS)
                .status();
    }
}
