package org.einklang.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.rest.ApiScope;
import org.einklang.portal.rights.SmallCooperation;
import org.einklang.portal.token.AccessTokens;
import org.einklang.portal.token.WishedToken;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Program;
import org.einklang.testkit.rights.Cast;

/** Keys that tests make for programs, and end when they have done with them. */
@ApplicationScoped
public class ApiKeys {

    private static final String NAME = "Probe der Schnittstelle";

    @Inject
    private AccessTokens tokens;

    @Inject
    private SmallCooperation people;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** A new key of the persona for everything. */
    public Program of(Persona persona) {
        return of(persona, EnumSet.allOf(ApiScope.class));
    }

    /** A new key of the persona for this. */
    public Program of(Persona persona, Set<ApiScope> scopes) {
        return Program.with(secret(persona, scopes));
    }

    /** The same as it is written. */
    public String secret(Persona persona, Set<ApiScope> scopes) {
        return people.ask(person(persona), () -> tokens.create(new WishedToken(NAME, scopes, 30)));
    }

    /** Ends all keys that tests have made. */
    public void endAll() {
        Cast.everybody()
                .forEach(persona -> people.as(
                        person(persona),
                        () -> tokens.mine().stream()
                                .filter(token -> token.name().equals(NAME))
                                .forEach(token -> tokens.end(token.id()))));
    }

    /** Also of people of the other cooperation, whom the stage does not know. */
    private PersonId person(Persona persona) {
        return new PersonId(entities.createQuery("select a.personId from Account a where a.login = :login", Long.class)
                .setParameter("login", persona.account())
                .getSingleResult());
    }
}
