package org.einklang.portal.contact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.Choice;
import org.einklang.api.term.TermKind;
import org.einklang.api.text.Texts;
import org.einklang.api.version.MergeField;
import org.jspecify.annotations.Nullable;

/** A contact as the form holds it, field by field, for when two change the same entry at once. */
final class ContactMerge {

    private ContactMerge() {}

    /** What two people may have changed. @param person what somebody is called, by number */
    static List<MergeField> fields(ContactForm form, Texts texts, Function<PersonId, String> person) {
        UnaryOperator<String> named =
                number -> number.isEmpty() ? "" : person.apply(new PersonId(Long.parseLong(number)));
        UnaryOperator<String> contact = number -> form.getOthers().stream()
                .filter(choice -> choice.value().equals(number))
                .map(Choice::label)
                .findFirst()
                .orElse(texts.get("contacts.deputy_none"));
        return Stream.concat(
                        Stream.of(
                                MergeField.value("person", texts.get("contacts.person"), named),
                                MergeField.value("office", texts.get("contacts.office")),
                                MergeField.value("function", texts.get("contacts.function")),
                                MergeField.text("remit", texts.get("contacts.remit")),
                                MergeField.value("phone", texts.get("contacts.phone")),
                                MergeField.value("mail", texts.get("contacts.mail")),
                                MergeField.value("mailbox", texts.get("contacts.mailbox")),
                                MergeField.text("hours", texts.get("contacts.hours")),
                                MergeField.value("deputyContact", texts.get("contacts.deputy_contact"), contact),
                                MergeField.value("deputyPerson", texts.get("contacts.deputy_person"), named),
                                MergeField.value("position", texts.get("contacts.position")),
                                MergeField.value("owner", texts.get("contacts.owner"), named)),
                        Stream.of(TermKind.values())
                                .map(kind -> MergeField.set(kind.name(), texts.get("terms.kinds." + kind))))
                .toList();
    }

    /** What the form holds, by the keys of its fields. */
    static Map<String, String> values(ContactForm form) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("person", written(form.getPerson()));
        values.put("office", form.getOffice());
        values.put("function", form.getFunction());
        values.put("remit", form.getRemit());
        values.put("phone", form.getPhone());
        values.put("mail", form.getMail());
        values.put("mailbox", form.getMailbox());
        values.put("hours", form.getHours());
        values.put("deputyContact", form.getDeputyContact());
        values.put("deputyPerson", written(form.getDeputyPerson()));
        values.put("position", String.valueOf(form.getPosition()));
        values.put("owner", written(form.getOwner()));
        for (TermKind kind : TermKind.values()) {
            values.put(kind.name(), list(form.chosen(kind)));
        }
        return values;
    }

    /** Has the form hold this instead. */
    static void fill(ContactForm form, Map<String, String> values) {
        form.setPerson(person(values, "person"));
        form.setOffice(values.getOrDefault("office", ""));
        form.setFunction(values.getOrDefault("function", ""));
        form.setRemit(values.getOrDefault("remit", ""));
        form.setPhone(values.getOrDefault("phone", ""));
        form.setMail(values.getOrDefault("mail", ""));
        form.setMailbox(values.getOrDefault("mailbox", ""));
        form.setHours(values.getOrDefault("hours", ""));
        form.setDeputyContact(values.getOrDefault("deputyContact", ContactForm.NOBODY));
        form.setDeputyPerson(person(values, "deputyPerson"));
        form.setPosition(Integer.parseInt(values.getOrDefault("position", "1")));
        form.setOwner(person(values, "owner"));
        for (TermKind kind : TermKind.values()) {
            String chosen = values.getOrDefault(kind.name(), "");
            form.choose(kind, chosen.isEmpty() ? List.of() : List.of(chosen.split(",")));
        }
    }

    private static String list(Collection<String> ids) {
        return String.join(",", ids.stream().sorted().toList());
    }

    private static String written(@Nullable PersonId person) {
        return person == null ? "" : String.valueOf(person.value());
    }

    private static @Nullable PersonId person(Map<String, String> values, String key) {
        String number = values.getOrDefault(key, "");
        return number.isEmpty() ? null : new PersonId(Long.parseLong(number));
    }
}
