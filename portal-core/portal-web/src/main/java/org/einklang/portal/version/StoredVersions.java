package org.einklang.portal.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.api.version.Content;
import org.einklang.api.version.VersionCard;
import org.einklang.api.version.VersionId;
import org.einklang.api.version.Versions;
import org.einklang.portal.access.RoleAccess;

/** Versions in the database. Of two who keep one of the same thing at the same moment the second fails: its number is taken. */
@ApplicationScoped
public class StoredVersions implements Versions {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private RoleAccess access;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public VersionCard keep(ItemRef of, String name, Content content) {
        Optional<ItemVersion> last = last(of);
        if (last.filter(version -> !version.isFrozen() && version.says(content)).isPresent()) {
            return last.get().card();
        }
        return add(of, name, content, last, version -> version);
    }

    @Override
    @Transactional
    public VersionCard freeze(ItemRef of, String name, Content content) {
        Optional<ItemVersion> last = last(of);
        if (last.filter(ItemVersion::isFrozen).isPresent()) {
            throw new RuleViolation("versions.frozen");
        }
        return add(of, name, content, last, ItemVersion::frozen);
    }

    @Override
    @Transactional
    public VersionCard correct(ItemRef of, String name, Content content, String reason) {
        ItemVersion former =
                last(of).filter(ItemVersion::isFrozen).orElseThrow(() -> new RuleViolation("versions.not_frozen"));
        if (reason.isBlank()) {
            throw new RuleViolation("versions.reason_missing").at("reason");
        }
        if (former.says(content)) {
            throw new RuleViolation("versions.unchanged");
        }
        return add(of, name, content, Optional.of(former), version -> version.correcting(former, reason.strip()));
    }

    @Override
    public List<VersionCard> of(ItemRef thing) {
        return versions(thing).stream().map(ItemVersion::card).toList();
    }

    @Override
    public Map<VersionId, Content> contents(ItemRef thing) {
        List<Long> ids = versions(thing).stream().map(ItemVersion::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select p from VersionPart p where p.versionId in :versions order by p.versionId, p.place",
                                VersionPart.class)
                        .setParameter("versions", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                part -> new VersionId(part.versionId()),
                                Collectors.collectingAndThen(Collectors.toList(), StoredVersions::joined)));
    }

    @Override
    public Content content(ItemRef of, VersionId id) {
        Content content = contents(of).get(id);
        if (content == null) {
            throw new NotVisible("no version " + id.value() + " of " + of);
        }
        return content;
    }

    private static Content joined(List<VersionPart> parts) {
        return new Content(
                parts.stream()
                        .filter(part -> !part.isPerson())
                        .map(VersionPart::part)
                        .toList(),
                parts.stream()
                        .filter(VersionPart::isPerson)
                        .map(part -> new PersonId(Long.parseLong(part.text())))
                        .toList());
    }

    @Override
    public boolean isIntact(ItemRef of, VersionId id) {
        Content content = content(of, id);
        return entities.find(ItemVersion.class, id.value()).says(content);
    }

    private VersionCard add(
            ItemRef of, String name, Content content, Optional<ItemVersion> last, UnaryOperator<ItemVersion> finish) {
        ItemVersion version = finish.apply(new ItemVersion(
                of,
                last.map(ItemVersion::number).orElse(0) + 1,
                name,
                content,
                access.person().orElse(null),
                clock.instant()));
        entities.persist(version);
        int place = 0;
        for (Content.Part part : content.parts()) {
            entities.persist(new VersionPart(version.id(), place++, part.key(), part.text()));
        }
        for (PersonId person : content.people()) {
            entities.persist(
                    new VersionPart(version.id(), place++, VersionPart.PERSON, String.valueOf(person.value())));
        }
        return version.card();
    }

    private Optional<ItemVersion> last(ItemRef of) {
        return versions(of).stream().findFirst();
    }

    private List<ItemVersion> versions(ItemRef of) {
        return entities.createQuery(
                        "select v from ItemVersion v where v.itemModule = :module and v.itemType = :type"
                                + " and v.itemId = :id order by v.number desc",
                        ItemVersion.class)
                .setParameter("module", of.module())
                .setParameter("type", of.type())
                .setParameter("id", of.id())
                .getResultList();
    }
}
