package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.access.Acting;
import org.einklang.api.access.Role;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.Tasks;
import org.einklang.api.term.TermKind;
import org.einklang.portal.body.Body;
import org.einklang.portal.body.Membership;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.Person;
import org.einklang.portal.directory.RoleAssignment;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.portal.draft.DraftPlace;
import org.einklang.portal.draft.Drafts;
import org.einklang.portal.draft.Typed;
import org.einklang.portal.table.SavedViews;
import org.einklang.portal.term.Decision;
import org.einklang.portal.term.Term;
import org.einklang.portal.term.TermVersion;
import org.einklang.portal.term.Wording;
import org.einklang.testkit.Personas;
import org.einklang.testkit.rights.Canary;

/** Plants the word that must not be read in Lindental in everything of the host: people, bodies, tasks, views, roles, terms, drafts, the log. */
@ApplicationScoped
class CoreCanary implements DemoData {

    private static final Typed TYPED = Typed.of(Map.of(
            Typed.FORM, new String[] {"contact"}, Typed.FIELDS, new String[] {"remit"}, "contact:remit", new String[] {
                "Pflege von " + Canary.WORD
            }));

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Drafts drafts;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Tasks tasks;

    @Inject
    private Notifications notifications;

    @Inject
    private SavedViews views;

    @Inject
    private Event<RoleGiven> given;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "canary";
    }

    @Override
    public void plant(DemoWorld world) {
        CooperationId weidental =
                directory.cooperation(Canary.COOPERATION).orElseThrow().id();
        PersonId both = world.person(Personas.STEERING_AGENCY.account());
        Partner county = partners("Landkreis").get(0);
        Person person = new Person(
                county.partnerId(), Canary.WORD, "Leitung " + Canary.WORD, "kanarienvogel@weidental.example");
        entities.persist(person);
        Body body = new Body(weidental, Canary.BODY, "AG " + Canary.WORD, BodyLevel.OPERATIONAL);
        entities.persist(body);
        entities.persist(new Membership(
                body.card().id(),
                both,
                directory.person(both).partner(),
                Role.CHAIR,
                VotingRight.VOTING,
                world.today().minusYears(1)));
        entities.persist(
                RoleAssignment.forPartner(person.personId(), Role.PARTNER_LEAD, weidental, county.partnerId()));
        PersonId teller = world.person(Personas.HEAD_OF_AGENCY.account());
        acting.as(teller, clock.instant(), () -> {
            ItemRef source = new ItemRef("core", "canary", "1");
            long task = tasks.assign(new NewTask(weidental, both, Canary.WORD + " füttern", world.today(), source));
            ItemRef about = new ItemRef("core", "task", String.valueOf(task));
            notifications.tell(new Notification(weidental, "rights.role_for", about), List.of(both));
        });
        Term term = new Term(weidental, TermKind.TOPIC, "kanarien", 1);
        entities.persist(term);
        entities.flush();
        entities.persist(new TermVersion(
                term,
                new Wording(Canary.WORD, Canary.WORD, Canary.WORD + " im Käfig"),
                world.today().minusYears(1),
                Decision.NONE));
        drafts.keep(both, draftOfContact("/c/" + Canary.COOPERATION), TYPED);
        acting.as(both, clock.instant(), () -> {
            views.keep("/c/" + Canary.COOPERATION + "/people", "", Canary.WORD, "sort=-name");
            given.fire(new RoleGiven(
                    Role.PARTNER_LEAD, person.personId(), Optional.of(weidental), Optional.of(county.partnerId())));
        });
    }

    /** The draft of a contact below this address. */
    static DraftPlace draftOfContact(String cooperation) {
        return DraftPlace.of(cooperation + "/contacts/new", "contact").orElseThrow();
    }

    private List<Partner> partners(String shortName) {
        return entities.createQuery("select p from Partner p where p.shortName = :name", Partner.class)
                .setParameter("name", shortName)
                .getResultList();
    }
}
