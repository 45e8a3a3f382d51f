package org.einklang.portal.search.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.Findable;

/** A thing on its way into the index, and out of it. */
final class Entry {

    private static final String BETWEEN = "/";
    private static final FieldType ONLY_WHETHER = new FieldType();

    static {
        ONLY_WHETHER.setIndexOptions(IndexOptions.DOCS);
        ONLY_WHETHER.setTokenized(true);
        ONLY_WHETHER.setOmitNorms(true);
        ONLY_WHETHER.freeze();
    }

    private Entry() {}

    static String key(ItemRef ref) {
        return String.join(BETWEEN, ref.module(), ref.type(), ref.id());
    }

    static ItemRef ref(String key) {
        String[] parts = key.split(BETWEEN, 3);
        return new ItemRef(parts[0], parts[1], parts[2]);
    }

    static String kind(ItemRef ref) {
        return ref.module() + "." + ref.type();
    }

    /** @param reading which reading of everything it comes from */
    static Document document(Findable thing, String reading) {
        Document entry = new Document();
        entry.add(new StringField(Field.REF, key(thing.ref()), Store.YES));
        entry.add(new StringField(Field.KIND, kind(thing.ref()), Store.YES));
        entry.add(new StringField(
                Field.COOPERATION, String.valueOf(thing.cooperation().value()), Store.NO));
        entry.add(new StringField(Field.READING, reading, Store.NO));
        entry.add(new StoredField(Field.STATE, thing.state()));
        Sights.of(thing.sights()).forEach(word -> entry.add(new StringField(Field.SIGHT, word, Store.NO)));
        thing.dependsOn().forEach(other -> entry.add(new StringField(Field.DEPENDS, key(other), Store.NO)));
        thing.body().ifPresent(body -> entry.add(new StringField(Field.BODY, String.valueOf(body.value()), Store.YES)));
        thing.people().forEach(one -> entry.add(new StringField(Field.PERSON, String.valueOf(one.value()), Store.YES)));
        thing.day()
                .ifPresentOrElse(
                        day -> {
                            entry.add(new LongPoint(Field.DAY, day.toEpochDay()));
                            entry.add(new NumericDocValuesField(Field.DAY, day.toEpochDay()));
                            entry.add(new StoredField(Field.DAY, day.toEpochDay()));
                        },
                        () -> entry.add(new StringField(Field.LASTING, Field.LASTING, Store.NO)));
        entry.add(new TextField(Field.TITLE, thing.title(), Store.NO));
        entry.add(new StringField(Field.NAME, Folding.of(thing.title()), Store.NO));
        entry.add(new TextField(Field.WORDS, thing.words(), Store.NO));
        entry.add(new TextField(Field.TEXT, thing.text(), Store.YES));
        String everything = String.join("\n", thing.title(), thing.words(), thing.text());
        Stream.of(Field.ENGLISH, Field.ENDS, Field.SPELLING)
                .forEach(field -> entry.add(new org.apache.lucene.document.Field(field, everything, ONLY_WHETHER)));
        return entry;
    }

    static Hit hit(Document entry) {
        return new Hit(
                ref(entry.get(Field.REF)),
                entry.get(Field.KIND),
                text(entry, Field.TEXT),
                text(entry, Field.STATE),
                Optional.ofNullable(entry.get(Field.BODY)).map(Long::valueOf).map(BodyId::new),
                Arrays.stream(entry.getValues(Field.PERSON))
                        .map(Long::valueOf)
                        .map(PersonId::new)
                        .collect(Collectors.toSet()),
                Optional.ofNullable(entry.getField(Field.DAY))
                        .map(day -> LocalDate.ofEpochDay(day.numericValue().longValue())));
    }

    private static String text(Document entry, String field) {
        return Optional.ofNullable(entry.get(field)).orElse("");
    }
}
