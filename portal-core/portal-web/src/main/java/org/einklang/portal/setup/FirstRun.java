package org.einklang.portal.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.CooperationFounded;
import org.einklang.portal.directory.DirectoryChanged;
import org.einklang.portal.directory.Participation;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.RoleAssignment;
import org.einklang.portal.login.Account;
import org.einklang.portal.login.Passwords;

/** Sets up the first cooperation with its partners and the person who administrates and coordinates it. */
@ApplicationScoped
public class FirstRun {

    private static final int LONGEST_LOGIN = 100;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private SetupCode code;

    @Inject
    private Passwords passwords;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    @Inject
    private Event<CooperationFounded> founded;

    @Inject
    private Event<PortalSetUp> done;

    /**
     * What is asked for at the first run.
     *
     * @param code the code from the console
     * @param cooperation name of the cooperation
     * @param key key of the cooperation in addresses
     * @param federalState two letters, decides on holidays
     * @param partners names of the partners, in the order in which they are always shown; the first is the person's own
     * @param name name of the first person
     * @param mail their office address
     * @param login their login name
     * @param password their password
     */
    public record Wishes(
            String code,
            String cooperation,
            String key,
            String federalState,
            List<String> partners,
            String name,
            String mail,
            String login,
            String password) {}

    /**
     * Sets everything up in one transaction.
     *
     * @throws RuleViolation if the code is wrong, or something is missing or too long
     * @throws NotVisible once somebody lives here
     */
    @Transactional
    public void setUp(Wishes wishes) {
        requireEmpty();
        if (!code.isRight(wishes.code())) {
            throw new RuleViolation("core.setup.wrong_code").at("code");
        }
        requireFitting(wishes.login());
        Cooperation cooperation = new Cooperation(wishes.key(), wishes.cooperation(), wishes.federalState());
        entities.persist(cooperation);
        founded.fire(new CooperationFounded(cooperation.card().id()));
        List<Partner> partners = wishes.partners().stream()
                .map(TypedPartner::new)
                .map(TypedPartner::partner)
                .toList();
        if (partners.isEmpty()) {
            throw new RuleViolation("core.setup.no_partner").at("partners");
        }
        partners.forEach(entities::persist);
        for (int i = 0; i < partners.size(); i++) {
            entities.persist(new Participation(cooperation, partners.get(i), i + 1));
        }
        Person person = new Person(partners.get(0).partnerId(), wishes.name(), "", wishes.mail());
        entities.persist(person);
        List<String> aboutThePerson = List.of(wishes.name(), wishes.mail(), wishes.login());
        entities.persist(new Account(
                person.personId(), wishes.login(), passwords.hashOfChosen(wishes.password(), aboutThePerson)));
        PersonId me = person.personId();
        changes.changed(DirectoryChanged.item(me));
        partners.forEach(partner -> changes.changed(DirectoryChanged.item(partner.partnerId())));
        entities.persist(RoleAssignment.administrator(me).given(me, clock.instant()));
        entities.persist(RoleAssignment.inCooperation(
                        me, Role.COORDINATOR, cooperation.card().id())
                .given(me, clock.instant()));
        done.fire(new PortalSetUp(cooperation.card().id(), me));
    }

    /** A login name has to fit where it is kept. @throws RuleViolation if it is too long */
    static void requireFitting(String login) {
        int length = Account.normal(login).length();
        if (length > LONGEST_LOGIN) {
            throw new RuleViolation("core.field.too_long", LONGEST_LOGIN, length).at("login");
        }
    }

    /** Nobody sees the set-up once somebody lives here. */
    void requireEmpty() {
        if (!installation.isEmpty()) {
            throw new NotVisible("the portal is set up");
        }
    }
}
