package org.einklang.portal.task;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.TaskCard;
import org.einklang.api.task.TaskState;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** What is kept of a {@link Task}, and what follows from it; only its verbs change anything. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // the constructor of the task sets them, or JPA does
abstract class TaskFacts extends Stored {

    @Column(name = "COOPERATION_ID")
    long cooperationId;

    @Column(name = "BODY_ID")
    @Nullable
    Long bodyId;

    @Column(name = "ASSIGNEE_ID")
    long assigneeId;

    @Column(name = "DEPUTY_ID")
    @Nullable
    Long deputyId;

    @Column(name = "ASSIGNED_BY")
    long assignedBy;

    String title;

    /** The title as it is compared. */
    @Column(name = "TITLE_FOLDED")
    String titleFolded;

    LocalDate due;

    @Column(name = "REMIND_ON")
    @Nullable
    LocalDate remindOn;

    @Enumerated(EnumType.STRING)
    TaskState state;

    @Nullable
    String reason;

    @Column(name = "SOURCE_MODULE")
    String sourceModule;

    @Column(name = "SOURCE_TYPE")
    String sourceType;

    @Column(name = "SOURCE_ID")
    String sourceId;

    Instant created;

    @Nullable
    Instant closed;

    @Column(name = "CLOSED_BY")
    @Nullable
    Long closedBy;

    @Column(name = "SUCCESSOR_ID")
    @Nullable
    Long successorId;

    @Column(name = "SUCCESSOR_FROM")
    @Nullable
    LocalDate successorFrom;

    boolean isRunning() {
        return state == TaskState.OPEN || state == TaskState.IN_PROGRESS;
    }

    boolean isOverdue(LocalDate today) {
        return isRunning() && due.isBefore(today);
    }

    /** Whose task it is for somebody who wants to do it: the deputy's for the deputy, else that of the one who has it. */
    Scope workOf(PersonId person) {
        return new Scope.OfItem(deputy().filter(person::equals).orElse(assignee()), Scope.cooperation(cooperation()));
    }

    /** Whose task it is for somebody who wants to pass it on: the giver's for the giver, else that of the one who has it. */
    Scope directionOf(PersonId person) {
        return new Scope.OfItem(giver().equals(person) ? person : assignee(), Scope.cooperation(cooperation()));
    }

    PersonId assignee() {
        return new PersonId(assigneeId);
    }

    Optional<PersonId> deputy() {
        return Optional.ofNullable(deputyId).map(PersonId::new);
    }

    /** Who has given it. */
    PersonId giver() {
        return new PersonId(assignedBy);
    }

    /** Who has ended it, if that is known. */
    Optional<PersonId> closedBy() {
        return Optional.ofNullable(closedBy).map(PersonId::new);
    }

    Optional<BodyId> body() {
        return Optional.ofNullable(bodyId).map(BodyId::new);
    }

    Optional<ItemRef> source() {
        return sourceModule.isEmpty() ? Optional.empty() : Optional.of(new ItemRef(sourceModule, sourceType, sourceId));
    }

    /** What has to be done. */
    public String title() {
        return title;
    }

    LocalDate due() {
        return due;
    }

    TaskState state() {
        return state;
    }

    /** Why it was given up; empty unless it was. */
    String reason() {
        return reason == null ? "" : reason;
    }

    /** When people are reminded next, before it is due. */
    Optional<LocalDate> reminder() {
        return Optional.ofNullable(remindOn).filter(day -> !day.isAfter(due));
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    ItemRef ref() {
        return TaskItems.ref(id());
    }

    TaskCard card() {
        return new TaskCard(id(), assignee(), title, due, state, source().orElse(null));
    }
}
