package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/** Leaves traces of somebody wherever names, addresses and texts of people are kept. */
@ApplicationScoped
class ErasureTraces {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** Drawn by chance for this person. */
    @Transactional
    int mark(PersonId person) {
        return entities.createQuery("select p.mark from Person p where p.id = :person", Integer.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    @Transactional
    void leave(PersonId person, CooperationId where, String name, String mail, PersonId other) {
        long p = person.value();
        long o = other.value();
        long partner = number("select partner_id from ek_core.person where id = ?1", p);
        long cooperation = where.value();
        sql("update ek_core.person set phone = '0999/17171', function_title = ?1 where id = ?2", "Amt " + name, p);
        sql(
                "insert into ek_core.account (id, version, person_id, login, password_hash) values (-9301, 0, ?1, ?2, 'x')",
                p,
                mail);
        sql(
                "insert into ek_core.draft (id, version, person_id, address, form, fields, seen, saved)"
                        + " values (-9301, 0, ?1, '/x', 'x', ?2, ?2, current_timestamp)",
                p,
                "von " + name);
        sql(
                "insert into ek_core.saved_view (id, version, person_id, list_address, list_prefix, view_name, view_state, preferred)"
                        + " values (-9301, 0, ?1, '/x', '', ?2, ?3, false)",
                p,
                "Sicht",
                "text=" + name);
        sql(
                "insert into ek_core.oidc_identity (id, version, person_id, issuer, subject, linked)"
                        + " values (-9301, 0, ?1, 'https://x.example', ?2, current_timestamp)",
                p,
                mail);
        sql(
                "insert into ek_core.login_session (id, version, person_id, started, last_used, browser, system_name, address)"
                        + " values (-9301, 0, ?1, current_timestamp, current_timestamp, 'x', 'x', '0999/17171')",
                p);
        sql(
                "insert into ek_core.job (id, version, person_id, partner_id, unit_name, function_title, begun)"
                        + " values (-9301, 0, ?1, ?2, '', ?3, true)",
                p,
                partner,
                "Amt " + name);
        sql(
                "insert into ek_core.absence (id, version, person_id, from_day, until_day)"
                        + " values (-9301, 0, ?1, current_date, current_date)",
                p);
        mail(-9301, mail, name, p, "WAITING", "Guten Tag " + name);
        mail(-9302, "chair@lindental.example", "x", o, "SENT", name + " hat Sie eingeladen");
        mail(-9303, "chair@lindental.example", "x", o, "SENT", "Schreiben Sie an " + mail);
        sql(
                "insert into ek_core.told (id, version, person_id, cooperation_id, actor_id, text_key, item_module, item_type, item_id, moment)"
                        + " values (-9301, 0, ?1, ?2, ?3, 'core.x', 'core', 'person', ?4, current_timestamp)",
                p,
                cooperation,
                o,
                String.valueOf(p));
        sql(
                "insert into ek_core.item_comment (id, version, cooperation_id, item_module, item_type, item_id, thread_id, author_id, comment_text, made)"
                        + " values (-9301, 0, ?1, 'core', 'probe', 'x', -9301, ?2, 'Das sagt jemand, der geht', current_timestamp)",
                cooperation,
                p);
        sql(
                "insert into ek_core.contact (id, version, cooperation_id, short_key, partner_id, person_id, office, function_title,"
                        + " remit, phone, mail, mailbox, hours, list_position, owner_id, confirmed_on)"
                        + " values (-9302, 0, ?1, 'x9302', ?2, ?3, '', '', 'Probe', '0999/17171', ?4, '', '', 0, ?5, current_date)",
                cooperation,
                partner,
                p,
                mail,
                o);
        sql(
                "insert into ek_core.campaign (id, version, cooperation_id, kind, short_key, title, started_by, started, last_day, state)"
                        + " values (-9301, 0, ?1, 'contacts.campaign.kind', 'x9301', 'Probe', ?2, current_timestamp, current_date, 'ENDED')",
                cooperation,
                o);
        sql(
                "insert into ek_core.campaign_entry (id, version, campaign_id, item_module, item_type, item_id, item_name, partner_id, owner_id, state)"
                        + " values (-9301, 0, -9301, 'core', 'contact', '-9302', ?1, ?2, ?3, 'ENDED')",
                name + ", Probe",
                partner,
                p);
    }

    private void mail(long id, String to, String name, long person, String state, String text) {
        sql(
                "insert into ek_core.outbox_mail (id, version, message_id, recipient, recipient_name, recipient_person, locale, subject,"
                        + " body, item_module, item_type, item_id, state, attempts, next_attempt, created)"
                        + " values (?1, 0, ?2, ?3, ?4, ?5, 'de', 'Probe', ?6, 'core', 'x', 'x', ?7, 0, {ts '2099-01-01 00:00:00'}, current_timestamp)",
                id,
                "m" + id,
                to,
                name,
                person,
                text,
                state);
    }

    /** Takes away what is left of it. */
    @Transactional
    void clear() {
        for (String table : List.of(
                "account",
                "draft",
                "saved_view",
                "oidc_identity",
                "login_session",
                "job",
                "absence",
                "outbox_mail",
                "told",
                "item_comment",
                "contact",
                "campaign_entry",
                "campaign")) {
            sql("delete from ek_core." + table + " where id between -9303 and -9301");
        }
    }

    long commentsOf(String text) {
        return number("select count(*) from ek_core.item_comment where comment_text = ?1 and author_id is null", text);
    }

    long linesOfErasure(PersonId person, PersonId doer) {
        return number(
                "select count(*) from ek_core.audit_line where act = 'privacy.audit.erased' and subjects = ?1 and doer_id = ?2",
                "core/person/" + person.value(),
                doer.value());
    }

    private long number(String query, Object... values) {
        var asked = entities.createNativeQuery(query);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        return ((Number) asked.getSingleResult()).longValue();
    }

    private void sql(String statement, Object... values) {
        var asked = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        asked.executeUpdate();
    }
}
