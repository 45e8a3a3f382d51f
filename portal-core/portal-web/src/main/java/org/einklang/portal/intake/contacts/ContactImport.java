package org.einklang.portal.intake.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.contact.ContactKeeping;
import org.einklang.portal.contact.ContactPermission;
import org.einklang.portal.intake.BroughtTable;
import org.einklang.portal.intake.BroughtTables;
import org.einklang.portal.intake.Line;
import org.einklang.portal.intake.contacts.ContactPlan.Outcome;
import org.einklang.portal.intake.contacts.ContactPlan.Verdict;

/**
 * Brings contacts in from a table, in three steps: bring the table, look over what would happen, let it happen. Nothing
 * happens unless every line is right or the faulty ones are left out on purpose; then all of it happens at once.
 */
@ApplicationScoped
public class ContactImport {

    /** So many contacts are taken in while somebody waits. */
    static final int MOST = 500;

    private static final String KIND = "contacts";

    @Inject
    private Access access;

    @Inject
    private BroughtTables tables;

    @Inject
    private ContactGround ground;

    @Inject
    private ContactKeeping keeping;

    /**
     * A table on its way in.
     *
     * @param fileName how the file was called
     * @param heads what stands above the columns
     * @param sample what stands in the first line below
     * @param columns what they mean
     * @param verdicts what becomes of each line
     */
    public record Preview(
            String fileName, Line heads, Line sample, List<ContactColumn> columns, List<Verdict> verdicts) {

        /** How many lines end like this. */
        public long count(Outcome outcome) {
            return verdicts.stream().filter(one -> one.outcome() == outcome).count();
        }
    }

    /** Keeps a table to be looked over. @return its number @throws RuleViolation if it cannot be read, or is too long */
    @Transactional
    public long bring(CooperationId here, String fileName, byte[] content) {
        access.require(ContactPermission.KEEP_ALL_CONTACTS, Scope.cooperation(here));
        long table = tables.keep(here, KIND, fileName, content);
        if (tables.mine(here, KIND, table).lines() > MOST) {
            throw new RuleViolation("people.intake.too_many_lines", MOST).at("file");
        }
        return table;
    }

    /** What the import would do. */
    public Preview preview(CooperationId here, long table) {
        access.require(ContactPermission.KEEP_ALL_CONTACTS, Scope.cooperation(here));
        BroughtTable brought = tables.mine(here, KIND, table);
        List<Line> lines = new ArrayList<>();
        brought.read(lines::add);
        Line heads = lines.get(0);
        List<ContactColumn> columns = columns(brought, heads);
        ContactPlan plan = new ContactPlan(ground.known(here));
        lines.stream().skip(1).map(line -> ContactLine.of(line, columns)).forEach(plan::add);
        return new Preview(
                brought.fileName(),
                heads,
                lines.size() > 1 ? lines.get(1) : new Line(2, List.of()),
                columns,
                plan.verdicts());
    }

    private static List<ContactColumn> columns(BroughtTable brought, Line heads) {
        return brought.choices().isEmpty()
                ? ContactColumn.guess(heads.cells())
                : Arrays.stream(brought.choices().split(","))
                        .map(ContactColumn::valueOf)
                        .toList();
    }

    /** Remembers what the columns mean. @throws RuleViolation if two of them mean the same */
    @Transactional
    public void choose(CooperationId here, long table, List<ContactColumn> columns) {
        access.require(ContactPermission.KEEP_ALL_CONTACTS, Scope.cooperation(here));
        List<ContactColumn> meant =
                columns.stream().filter(column -> column != ContactColumn.NONE).toList();
        if (meant.stream().distinct().count() < meant.size()) {
            throw new RuleViolation("people.import.column_twice");
        }
        tables.remember(here, KIND, table, columns.stream().map(Enum::name).collect(Collectors.joining(",")));
    }

    /** Gives the table up; nothing has happened. */
    @Transactional
    public void giveUp(CooperationId here, long table) {
        access.require(ContactPermission.KEEP_ALL_CONTACTS, Scope.cooperation(here));
        tables.forget(here, KIND, table);
    }

    /**
     * Lets it happen.
     *
     * @param withoutFaulty whether faulty lines are left out on purpose
     * @return how many contacts are new
     * @throws RuleViolation if there are faulty lines that were not left out, or there is nothing to do
     */
    @Transactional
    public long carryOut(CooperationId here, long table, boolean withoutFaulty) {
        access.require(ContactPermission.KEEP_ALL_CONTACTS, Scope.cooperation(here));
        Preview preview = preview(here, table);
        if (preview.count(Outcome.FAULTY) > 0 && !withoutFaulty) {
            throw new RuleViolation("people.import.has_faults", preview.count(Outcome.FAULTY)).at("without");
        }
        if (preview.count(Outcome.NEW) == 0) {
            throw new RuleViolation("people.import.nothing_to_do");
        }
        preview.verdicts().stream()
                .filter(one -> one.outcome() == Outcome.NEW)
                .forEach(one ->
                        keeping.add(here, Objects.requireNonNull(one.entry()), Objects.requireNonNull(one.owner())));
        tables.forget(here, KIND, table);
        return preview.count(Outcome.NEW);
    }
}
