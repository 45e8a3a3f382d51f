package org.einklang.portal.attachment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.portal.item.StoredIds;

/** Files, by their names and by what stands in them. Whoever may find the thing that a file belongs to may find the file. */
@ApplicationScoped
class FindableAttachments implements SearchSource {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<SearchSource> sources;

    private record Place(ItemRef thing, CooperationId here) {}

    @Override
    public String module() {
        return "core";
    }

    @Override
    public String type() {
        return Attachment.TYPE;
    }

    @Override
    public String kind() {
        return "attachments.search";
    }

    @Override
    public long count() {
        return StoredIds.count(entities, Attachment.class);
    }

    @Override
    public List<String> ids(String after, int most) {
        return StoredIds.after(entities, Attachment.class, after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        List<Attachment> attachments = entities.createQuery(
                        "select a from Attachment a where a.removed is null and a.id in :ids", Attachment.class)
                .setParameter("ids", StoredIds.numbers(ids))
                .getResultList();
        Map<Long, String> texts = texts(ids);
        Map<Place, Findable> things = things(attachments);
        return attachments.stream()
                .flatMap(attachment ->
                        Optional.ofNullable(things.get(new Place(attachment.about(), attachment.cooperation())))
                                .map(thing -> file(attachment, thing, texts.getOrDefault(attachment.id(), "")))
                                .stream())
                .toList();
    }

    private Map<Long, String> texts(Collection<String> ids) {
        return entities.createQuery("select t from AttachmentText t where t.attachmentId in :ids", AttachmentText.class)
                .setParameter("ids", StoredIds.numbers(ids))
                .getResultStream()
                .collect(toMap(AttachmentText::attachment, AttachmentText::content));
    }

    /** What can be found of the things that the files belong to, as their own sources describe it. */
    private Map<Place, Findable> things(List<Attachment> attachments) {
        Map<Place, Findable> things = new HashMap<>();
        attachments.stream()
                .map(Attachment::about)
                .distinct()
                .collect(groupingBy(this::source))
                .forEach((source, about) -> source.stream()
                        .flatMap(one ->
                                one.describe(about.stream().map(ItemRef::id).toList()).stream())
                        .forEach(thing -> things.put(new Place(thing.ref(), thing.cooperation()), thing)));
        return things;
    }

    private Optional<SearchSource> source(ItemRef thing) {
        return sources.stream()
                .filter(source ->
                        source.module().equals(thing.module()) && source.type().equals(thing.type()))
                .findFirst();
    }

    private static Findable file(Attachment attachment, Findable thing, String text) {
        Findable file = Findable.of(attachment.ref(), attachment.cooperation(), attachment.name())
                .text(thing.title(), text)
                .dependsOn(thing.ref());
        thing.body().ifPresent(file::body);
        thing.day().ifPresent(file::day);
        thing.sights().forEach(sight -> file.seenBy(sight.permission(), sight.scope()));
        return file;
    }
}
