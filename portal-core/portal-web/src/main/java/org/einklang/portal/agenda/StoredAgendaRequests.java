package org.einklang.portal.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.agenda.AgendaRequest;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.agenda.ResolutionOutcome;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;

/** Keeps wishes for agendas in the database, and tells those concerned. */
@ApplicationScoped
@Transactional
public class StoredAgendaRequests implements AgendaRequests {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    @Override
    public long ask(AgendaRequest request) {
        boolean wished = about(List.of(request.about())).getOrDefault(request.about(), List.of()).stream()
                .anyMatch(card -> card.request().body().equals(request.body())
                        && card.standing().isOpen());
        if (wished) {
            throw new RuleViolation("agendas.wished");
        }
        StoredRequest asked = new StoredRequest(request, access.me(), clock.instant());
        entities.persist(asked);
        tell(asked, "agendas.asked", planners(request.body()));
        return asked.id();
    }

    @Override
    public void withdraw(long number) {
        locked(number).withdraw();
    }

    @Override
    public List<RequestCard> waiting(Collection<BodyId> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from StoredRequest r where r.bodyId in :bodies and r.standing = :waiting order by r.id",
                                StoredRequest.class)
                        .setParameter(
                                "bodies", bodies.stream().map(BodyId::value).toList())
                        .setParameter("waiting", RequestStanding.WAITING)
                        .getResultStream()
                        .map(StoredRequest::card)
                        .toList();
    }

    @Override
    public RequestCard one(long number) {
        StoredRequest request = entities.find(StoredRequest.class, number);
        if (request == null) {
            throw new NotVisible("no wish " + number);
        }
        return request.card();
    }

    @Override
    public Map<Long, RequestCard> withNumbers(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery("select r from StoredRequest r where r.id in :ids", StoredRequest.class)
                        .setParameter("ids", numbers)
                        .getResultStream()
                        .collect(Collectors.toMap(StoredRequest::id, StoredRequest::card));
    }

    @Override
    public void place(long number, ItemRef meeting) {
        StoredRequest request = locked(number);
        request.place(meeting);
        tell(request, "agendas.placed", List.of(request.by()));
    }

    @Override
    public void takeOff(long number) {
        StoredRequest request = locked(number);
        if (request.takeOff()) {
            tell(request, "agendas.taken_off", List.of(request.by()));
        }
    }

    @Override
    public void decline(long number, String reason) {
        StoredRequest request = locked(number);
        request.decline(reason);
        tell(request, "agendas.declined", List.of(request.by()));
    }

    @Override
    public Map<ItemRef, List<RequestCard>> about(Collection<ItemRef> things) {
        return things.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select r from StoredRequest r where r.about in :about order by r.id desc",
                                StoredRequest.class)
                        .setParameter("about", things.stream().map(RefText::of).toList())
                        .getResultStream()
                        .map(StoredRequest::card)
                        .collect(Collectors.groupingBy(
                                card -> card.request().about(), LinkedHashMap::new, Collectors.toList()));
    }

    void settle(@Observes ResolutionOutcome said) {
        about(List.of(said.about())).getOrDefault(said.about(), List.of()).stream()
                .map(card -> locked(card.number()))
                .filter(request -> request.settle(said))
                .forEach(request -> tell(request, "agendas.said", List.of(request.by())));
    }

    /** Of two who decide on it at the same moment, one waits for the other, and is told that it is decided. */
    private StoredRequest locked(long number) {
        StoredRequest request = entities.find(StoredRequest.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new NotVisible("no wish " + number);
        }
        entities.refresh(request);
        return request;
    }

    private List<PersonId> planners(BodyId body) {
        return directory.actingSeats(body, PortalTime.dayOf(clock.instant())).stream()
                .filter(seat -> seat.role() == Role.CHAIR || seat.role() == Role.SECRETARY)
                .map(Seat::person)
                .toList();
    }

    private void tell(StoredRequest request, String sentence, List<PersonId> people) {
        notifications.tell(new Notification(request.cooperation(), sentence, request.about()), people);
    }
}
