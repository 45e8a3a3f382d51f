package org.einklang.portal.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.PersonId;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.Stored;
import org.einklang.portal.login.SecretToken;
import org.jspecify.annotations.Nullable;

/**
 * A key with which programs act for a person: made with a name, for some uses, until a day. It never opens more than the person
 * may at that moment. After its last day, or once the person has no account any more, it opens nothing; whoever ends it deletes
 * it. Of the secret itself only the hash is known.
 */
@Entity
@Table(name = "ACCESS_TOKEN", schema = "EK_CORE")
public class AccessToken extends Stored {

    @Column(name = "PERSON_ID")
    private long personId;

    private String name;

    @Column(name = "TOKEN_HASH")
    private String hash;

    private String scopes;

    private Instant created;

    @Column(name = "LAST_DAY")
    private LocalDate lastDay;

    @Column(name = "LAST_USED")
    private @Nullable LocalDate lastUsed;

    @Column(name = "REFUSED_ON")
    private @Nullable LocalDate refusedOn;

    @Column(name = "SHOWN_ELSEWHERE")
    private boolean shownElsewhere;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    /** Made by this person as wished. @param shownElsewhere whether they had shown a second factor to the provider */
    AccessToken(PersonId person, WishedToken wished, SecretToken secret, boolean shownElsewhere, Instant now) {
        this.personId = person.value();
        this.name = wished.name();
        this.hash = secret.hash();
        this.scopes = wished.scopes().stream().sorted().map(ApiScope::name).collect(Collectors.joining(","));
        this.created = now.truncatedTo(ChronoUnit.SECONDS);
        this.lastDay = PortalTime.dayOf(now).plusDays(wished.days());
        this.shownElsewhere = shownElsewhere;
    }

    /** How it stands with it on this day. */
    TokenState state(LocalDate today) {
        return today.isAfter(lastDay) ? TokenState.EXPIRED : TokenState.VALID;
    }

    /** Whether it has been noted today that a program came with it, so that nothing is written. */
    boolean isNoted(LocalDate today) {
        return today.equals(state(today) == TokenState.VALID ? lastUsed : refusedOn);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    /** What its maker calls it. */
    public String name() {
        return name;
    }

    /** For what it may be used. A use that the portal no longer knows is none. */
    public Set<ApiScope> scopes() {
        Set<ApiScope> known = EnumSet.noneOf(ApiScope.class);
        Set<String> named = Set.copyOf(Arrays.asList(scopes.split(",")));
        Arrays.stream(ApiScope.values())
                .filter(scope -> named.contains(scope.name()))
                .forEach(known::add);
        return known;
    }

    /** When it was made. */
    public Instant created() {
        return created;
    }

    /** Last day on which it opens anything. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Last day on which a program has used it; null if none has. */
    public @Nullable LocalDate lastUsed() {
        return lastUsed;
    }

    /** Whether its maker had shown a second factor to the authority's provider. */
    boolean shownElsewhere() {
        return shownElsewhere;
    }
}
